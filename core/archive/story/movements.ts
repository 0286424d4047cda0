import type { FigureCard, Source } from '../../digest/schema.ts';
import { statementOf } from '../../digest/statement.ts';
import { cardsOf } from '../../digest/story-cards.ts';
import { byText } from '../../text-order.ts';
import type { Corrected } from './corrected.ts';
import { placeOf, type Telling } from './telling.ts';

type Edition = Pick<Telling, 'edition' | 'closed' | 'sources'>;

/** Figures that an edition says have become others. */
interface Moves extends Edition {
  readonly pairs: readonly { readonly now?: FigureCard | undefined; readonly was: FigureCard }[];
}

/** A figure as one edition told it. */
export interface Point {
  readonly card: FigureCard;
  readonly sources: readonly Source[]; // those its source is numbered among
  readonly told: Edition | undefined; //  the first edition that told it; none: it is not known
}

/** One number and what became of it, oldest first: two points or more. */
export type Movement = readonly Point[];

/**
 * How the numbers of a story moved: its changes and corrections one after another, in the order they were first told.
 * @param tellings newest first
 * @param corrections newest first
 */
export function movementsOf(
  tellings: readonly Telling[],
  corrections: readonly Corrected[] = [],
): Movement[] {
  const movements: Point[][] = [];
  const oldest = tellings.toReversed();
  const moves: Moves[] = [
    ...oldest.map((telling) => ({ ...telling, pairs: telling.story.changes })),
    ...corrections.toReversed().map((one) => ({ ...one, pairs: one.correction.figures })),
  ].sort((a, b) => byText(a.closed, b.closed));
  for (const telling of moves) {
    const { sources } = telling;
    for (const { now, was } of telling.pairs) {
      if (now === undefined) continue;
      const known = movements.find((points) =>
        points.some(({ card, sources }) => isSame(card, sources, was, telling)),
      );
      const points = known ?? [{ card: was, sources, told: firstTold(oldest, was, telling) }];
      if (known === undefined) movements.push(points);
      if (!points.some(({ card, sources }) => isSame(card, sources, now, telling)))
        points.push({ card: now, sources, told: telling });
    }
  }
  return movements;
}

/** Whether two cards are one figure: the same fact of an article, or the same words of another. */
function isSame(card: FigureCard, sources: readonly Source[], other: FigureCard, telling: Edition): boolean {
  return (
    placeOf(card, sources) === placeOf(other, telling.sources) || statementOf(card) === statementOf(other)
  );
}

function firstTold(oldest: readonly Telling[], was: FigureCard, by: Edition): Telling | undefined {
  return oldest.find(
    (telling) =>
      telling.closed < by.closed &&
      cardsOf(telling.story).some((card) => isSame(card, telling.sources, was, by)),
  );
}
