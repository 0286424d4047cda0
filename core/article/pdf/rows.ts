import { RejectedInput } from '../rejected-input.ts';
import type { Piece } from './pieces.ts';

const LEVEL = 0.2; //          of a letter's size: how far letters of one row may stand above one another
const SMALL = 0.8; //          of a letter's size: a mark above the line is smaller than the words beside it
const RAISED = 0.65; //        of a letter's size: how far such a mark stands above or below
const BESIDE = 0.35; //        of a letter's size
const MOST_IN_ROW = 1000; //   pieces: a row of words has tens
const MOST_ROWS = 2000; //     on a page: one of a newspaper has hundreds
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Pieces on one level, across all columns of a page. */
export interface Row {
  readonly y: number;
  readonly size: number; //                the largest font in it
  readonly pieces: readonly Piece[]; //    from left to right
}

/**
 * The rows of a page from its top, the digits of notes and powers ("m²") set into the row they belong to.
 * @throws RejectedInput where they are more than any page has
 */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - piece.y <= LEVEL * Math.min(row.size, piece.size)) {
      row.pieces.push(piece);
      row.size = Math.max(row.size, piece.size);
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
  }
  if (rows.length > MOST_ROWS) throw new RejectedInput('too-complex', 'has a page of more than 2,000 lines');
  return withMarks(rows).map((row) => ({ ...row, pieces: row.pieces.toSorted((a, b) => a.x - b.x) }));
}

function withMarks(rows: readonly Row[]): Row[] {
  const kept: Row[] = rows.map((row) => ({ ...row }));
  rows.forEach((row, index) => {
    const rest: Piece[] = [];
    for (const piece of row.pieces) {
      const host = [index + 1, index - 1].find((at) => belongs(piece, rows[at]));
      if (host === undefined) rest.push(piece);
      else kept[host] = { ...kept[host]!, pieces: [...kept[host]!.pieces, setInto(piece, rows[host]!)] };
    }
    // What this row was given by the one before it stays.
    const given = kept[index]!.pieces.slice(row.pieces.length);
    if (rest.length < row.pieces.length) kept[index] = { ...row, pieces: [...rest, ...given] };
  });
  return kept.filter((row) => row.pieces.length > 0);
}

function belongs(piece: Piece, row: Row | undefined): boolean {
  return (
    row !== undefined &&
    row.pieces.length <= MOST_IN_ROW &&
    piece.words.length <= 4 &&
    piece.size <= SMALL * row.size &&
    Math.abs(piece.y - row.y) <= RAISED * row.size &&
    row.pieces.some(
      ({ x, right, size }) =>
        piece.size <= SMALL * size &&
        (Math.abs(piece.x - right) < BESIDE * size || Math.abs(x - piece.right) < BESIDE * size),
    )
  );
}

/** A mark in its row. Digits above it would join the figure before them: "2,300" and a note's "1" are no 23,001. */
function setInto(piece: Piece, row: Row): Piece {
  const words =
    piece.y > row.y ? piece.words.replace(/[0-9]/g, (digit) => RAISED_DIGITS[Number(digit)]!) : piece.words;
  return { ...piece, words };
}
