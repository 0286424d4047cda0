import type { FigureCard, Source } from '../../digest/schema.ts';
import { statementOf } from '../../digest/statement.ts';
import { placeOf, type Telling } from './telling.ts';

/** A figure as one edition told it. */
export interface Point {
  readonly card: FigureCard;
  readonly sources: readonly Source[]; // those its source is numbered among
  readonly told: Telling | undefined; //  the first edition that told it; none: it is not known
}

/** One number and what became of it, oldest first: two points or more. */
export type Movement = readonly Point[];

/** How the numbers of a story moved: its changes one after another, in the order they were first told. @param tellings newest first */
export function movementsOf(tellings: readonly Telling[]): Movement[] {
  const movements: Point[][] = [];
  const oldest = tellings.toReversed();
  for (const telling of oldest) {
    const { sources } = telling;
    for (const { now, was } of telling.story.changes) {
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
function isSame(card: FigureCard, sources: readonly Source[], other: FigureCard, telling: Telling): boolean {
  return (
    placeOf(card, sources) === placeOf(other, telling.sources) || statementOf(card) === statementOf(other)
  );
}

function firstTold(oldest: readonly Telling[], was: FigureCard, by: Telling): Telling | undefined {
  return oldest.find(
    (telling) =>
      telling.closed < by.closed && cardsOf(telling).some((card) => isSame(card, telling.sources, was, by)),
  );
}

function cardsOf({ story: { changes, conflicts, figures } }: Telling): FigureCard[] {
  return [...changes.map(({ now }) => now), ...conflicts.flatMap(({ sides }) => sides), ...figures];
}
