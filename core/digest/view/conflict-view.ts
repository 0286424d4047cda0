import { sideOf } from '../conflict-side.ts';
import type { Conflict } from '../schema.ts';
import { andMore } from '../words.ts';
import { keptInOrder } from './line.ts';
import { rowsOf } from './rows.ts';
import type { Sheet } from './sheet.ts';

const MOST_SIDES = 6;

/** Figures that cannot all be right, side by side: whose each is, and when it was said, by the newsroom's clock. */
export function conflictView({ sides }: Conflict, sheet: Sheet) {
  const shownSides = sides.slice(0, MOST_SIDES).map((side) => {
    const placed = sideOf(side, sheet);
    return { ...placed, when: keptInOrder(placed.when, sheet.dir) };
  });
  return { sides: rowsOf(shownSides, sheet, 'equals'), further: andMore(sides.length - MOST_SIDES) };
}
