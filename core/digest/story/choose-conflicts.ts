import { conflictsAmong } from '../../stories/compare/conflicts.ts';
import type { Stated } from '../../stories/compare/report.ts';
import { type CardDraft, draftCard } from '../cards.ts';
import type { Material } from './material.ts';
import { type Fact, type FactOf, others } from './statements.ts';

const MOST = 2; //       conflicts of a story: more than that, and it tells little else
const MOST_SIDES = 5;

/** Conflicts to be shown, and the facts that are disputed, shown or not: none of them stands alone. */
export interface Disputes {
  readonly conflicts: readonly (readonly CardDraft[])[];
  readonly disputed: ReadonlySet<Fact<Stated>>;
}

/** Finds what the new reports of a story do not agree on. Sources that agree with each other are one side. */
export function disputesOf({ news }: Material, factOf: FactOf, most: number): Disputes {
  const disputed = new Set<Fact<Stated>>();
  const conflicts = conflictsAmong(news).flatMap((statements) => {
    const sides = new Map<Fact<Stated>, Stated>();
    for (const stated of statements) {
      const fact = factOf.get(stated.figure);
      if (fact !== undefined && !fact.out && !sides.has(fact)) sides.set(fact, stated);
    }
    if (sides.size < 2 || [...sides.keys()].some((fact) => disputed.has(fact))) return [];
    for (const fact of sides.keys()) disputed.add(fact);
    const cards = [...sides].flatMap(([fact, stated]) => draftCard(stated, others(fact, stated)) ?? []);
    return cards.length < 2 ? [] : [cards.slice(0, MOST_SIDES)];
  });
  const weight = (sides: readonly CardDraft[]) => Math.max(...sides.map(({ figure }) => figure.score));
  const weightiest = conflicts.toSorted((a, b) => weight(b) - weight(a));
  return { conflicts: weightiest.slice(0, Math.min(most, MOST)), disputed };
}
