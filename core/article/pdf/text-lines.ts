import { type Region, regionsOf } from './columns.ts';
import type { Ruled } from './furniture.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

const SPACE = 0.1; //     of a letter's size: less is the distance between two letters
const CELL = 2.2; //      of a letter's size: more is the distance between two cells of a table

/** A line of a column. */
export interface TextLine {
  readonly words: string;
  readonly x: number; //          points
  readonly right: number;
  readonly y: number;
  readonly size: number; //       of most of its letters, and so is the font
  readonly font: string;
  readonly cells: boolean; //     wide gaps part its words: a row of a table
  readonly page: number; //       from 0
  readonly column: Column;
}

/** Where lines are read one below the other; every column is an object of its own. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The lines of a document in reading order: page after page, column after column. */
export function linesOf(pages: readonly Ruled[]): TextLine[] {
  return pages.flatMap(({ rows }, page) => {
    const pieces = rows.flatMap((row) => row.pieces);
    const rtl = pieces.filter((piece) => piece.rtl).length > pieces.length / 2;
    return regionsOf(rows, rtl).flatMap((region) => linesIn(region, page));
  });
}

function linesIn({ rows, left, right }: Region, page: number): TextLine[] {
  const column = { left, right };
  return rows.map((row) => ({ ...joined(row), y: row.y, page, column }));
}

function joined({ pieces }: Row): Omit<TextLine, 'y' | 'page' | 'column'> {
  const first = pieces[0]!;
  const right = pieces.reduce((end, piece) => Math.max(end, piece.right), first.right);
  const rtl = pieces.filter((piece) => piece.rtl).length > pieces.length / 2;
  let words = '';
  let cells = false;
  let before: Piece | undefined;
  for (const piece of rtl ? pieces.toReversed() : pieces) {
    const gap = before ? (rtl ? before.x - piece.right : piece.x - before.right) : 0;
    const size = Math.min(piece.size, before?.size ?? piece.size);
    if (before && (piece.spaced || gap > SPACE * size)) words += ' ';
    cells ||= gap > CELL * size;
    words += piece.words;
    before = piece;
  }
  const main = weightiest(pieces, ({ size, font }) => `${size} ${font}`);
  return { words, x: first.x, right, size: main.size, font: main.font, cells };
}

/** The first of those that most letters have in common with. */
export function weightiest<Written extends { readonly words: string }>(
  items: readonly Written[],
  kindOf: (item: Written) => string | number,
): Written {
  const letters = new Map<string | number, number>();
  for (const item of items) letters.set(kindOf(item), (letters.get(kindOf(item)) ?? 0) + item.words.length);
  const most = [...letters.values()].reduce((a, b) => Math.max(a, b), 0);
  return items.find((item) => letters.get(kindOf(item)) === most)!;
}
