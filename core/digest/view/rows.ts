import type { Beside } from '../conflict-side.ts';
import type { FigureCard } from '../schema.ts';
import { type CardView, cardView } from './card-view.ts';
import type { Sheet } from './sheet.ts';

/** A stat card in its place in a row. */
export interface PlacedCard extends CardView {
  readonly width: number; // percent of the row
  readonly size: number; //  pixels of its number
  readonly second: boolean;
}

type Ranked = 'best first' | 'equals';

type Sizes = readonly (readonly [upTo: number, pixels: number])[];

// Width in percent, and pixels at which a number stands by the length of its longest word, which is never broken: on a phone 320
// pixels wide, or on half of it.
const WIDE = {
  width: 100,
  sizes: [
    [7, 44],
    [10, 34],
    [14, 25],
    [18, 19],
  ] as Sizes,
};
const HALF = {
  width: 48,
  sizes: [
    [5, 32],
    [7, 25],
    [9, 20],
  ] as Sizes,
};
const SMALLEST = 15;
const MOST = { word: 9, number: 18, label: 64 }; // UTF-16 characters that half a phone takes

/**
 * Sets stat cards in rows: short ones in pairs, numbers of one size, what needs more room alone. Of an odd count of short ones
 * the best stands alone on top, or of equals the last below, no larger than the others.
 */
export function rowsOf(
  cards: readonly (FigureCard & Beside)[],
  sheet: Sheet,
  ranked: Ranked,
): PlacedCard[][] {
  const views = cards.map((card) => cardView(card, sheet));
  const short = views.filter(fitsHalf);
  const alone = short.length % 2 === 1 ? (ranked === 'best first' ? short[0] : short.at(-1)) : undefined;
  const paired = short.filter((view) => view !== alone);
  const rows = views.flatMap((view) => {
    const at = paired.indexOf(view);
    if (at < 0) return [[view]];
    return at % 2 === 0 ? [paired.slice(at, at + 2)] : [];
  });
  return rows.map((row) => placed(row, ranked));
}

function placed(row: readonly CardView[], ranked: Ranked): PlacedCard[] {
  const { width } = row.length > 1 ? HALF : WIDE;
  const { sizes } = row.length > 1 || ranked === 'equals' ? HALF : WIDE;
  const size = Math.min(...row.map(({ number }) => sizeOf(number, sizes)));
  return row.map((view, index) => ({ ...view, width, size, second: index > 0 }));
}

function fitsHalf({ number, label, attribution }: CardView): boolean {
  const words = Math.max(label.length, attribution?.length ?? 0);
  return longestWord(number) <= MOST.word && number.length <= MOST.number && words <= MOST.label;
}

function sizeOf(number: string, sizes: Sizes): number {
  const longest = longestWord(number);
  return sizes.find(([upTo]) => longest <= upTo)?.[1] ?? SMALLEST;
}

function longestWord(words: string): number {
  return Math.max(...words.split(' ').map((word) => word.length));
}
