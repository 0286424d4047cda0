import { momentIn } from '../moment.ts';
import type { Conflict, FigureCard } from '../schema.ts';
import { andMore, receivedAt, sourceNamed } from '../words.ts';
import type { Beside } from './card-view.ts';
import { keptInOrder, line } from './line.ts';
import { rowsOf } from './rows.ts';
import type { Sheet } from './sheet.ts';

const MOST_SIDES = 6;

/** Figures that cannot all be right, side by side: whose each is, and when it was said, by the newsroom's clock. */
export function conflictView({ sides }: Conflict, sheet: Sheet) {
  const shownSides = sides.slice(0, MOST_SIDES).map((side) => sideOf(side, sheet));
  return { sides: rowsOf(shownSides, sheet, 'equals'), further: andMore(sides.length - MOST_SIDES) };
}

function sideOf(side: FigureCard, { sources, zone, closed, dir }: Sheet): FigureCard & Beside {
  const { publisher, published, arrived } = sources.get(side.figure.source) ?? {};
  const moment = (at: string | undefined) => at && momentIn(zone, at, closed);
  const received = moment(arrived);
  return {
    ...side,
    by: line([publisher], '') ?? sourceNamed(side.figure.source),
    when: keptInOrder(moment(published) ?? (received && receivedAt(received)), dir),
  };
}
