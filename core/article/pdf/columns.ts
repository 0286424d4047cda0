import { findGutter } from './gutter.ts';
import type { Row } from './rows.ts';

const DEEPEST = 8; // columns within columns

/** Rows that are read from the first to the last: a column, a headline above several, a page of one. */
export interface Region {
  readonly rows: readonly Row[];
  readonly left: number; //    points
  readonly right: number;
}

/**
 * Parts the rows of a page at the white strips between its columns. What lies across a strip, such as a headline, is
 * read when its turn comes: the columns above it come first, from left to right, then those below.
 * @param rtl whether columns are read from right to left
 */
export function regionsOf(rows: readonly Row[], rtl: boolean, depth = 0): Region[] {
  if (rows.length === 0) return [];
  const gutter = depth < DEEPEST ? findGutter(rows) : undefined;
  if (gutter === undefined) return [regionOf(rows)];
  const regions: Region[] = [];
  let across: Row[] = [];
  let beside: Row[] = [];
  const readAcross = () => {
    regions.push(...regionsOf(across, rtl, depth + 1));
    across = [];
  };
  const readBeside = () => {
    const columns = [sideOf(beside, gutter, 'left'), sideOf(beside, gutter, 'right')];
    for (const column of rtl ? columns.reverse() : columns)
      regions.push(...regionsOf(column, rtl, depth + 1));
    beside = [];
  };
  for (const row of rows) {
    if (row.pieces.some(({ x, right }) => x < gutter && right > gutter)) {
      if (beside.length > 0) readBeside();
      across.push(row);
    } else {
      if (across.length > 0) readAcross();
      beside.push(row);
    }
  }
  readAcross();
  readBeside();
  return regions;
}

function sideOf(rows: readonly Row[], gutter: number, side: 'left' | 'right'): Row[] {
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter(({ x }) => x < gutter === (side === 'left'));
    return pieces.length > 0
      ? [{ ...row, pieces, size: pieces.reduce((most, { size }) => Math.max(most, size), 0) }]
      : [];
  });
}

function regionOf(rows: readonly Row[]): Region {
  return {
    rows,
    left: rows.reduce((least, { pieces }) => Math.min(least, pieces[0]!.x), Number.POSITIVE_INFINITY),
    right: rows.reduce(
      (most, { pieces }) => pieces.reduce((end, { right }) => Math.max(end, right), most),
      Number.NEGATIVE_INFINITY,
    ),
  };
}
