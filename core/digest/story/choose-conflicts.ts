import { conflictsAmong } from '../../stories/compare/conflicts.ts';
import type { Report, Stated } from '../../stories/compare/report.ts';
import { saysItMoved } from '../../stories/compare/says-moved.ts';
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

/**
 * Finds what the reports of a story do not agree on: the new ones, with one another and with what their readers had that still
 * stands. Sources that agree with each other are one side. What readers had on every side is not told again.
 */
export function disputesOf({ news, standing }: Material, factOf: FactOf, most: number): Disputes {
  const disputed = new Set<Fact<Stated>>();
  const isNews = (report: Report) => news.includes(report);
  const counting = [...news, ...standing];
  const conflicts = conflictsAmong(counting, isNews).flatMap((statements) => {
    const sides = new Map<Fact<Stated>, Stated>();
    for (const stated of withoutMoved(statements, isNews)) {
      const fact = factOf.get(stated.figure);
      if (fact !== undefined && !fact.dropped && !sides.has(fact)) sides.set(fact, stated);
    }
    if (sides.size < 2 || [...sides.keys()].some((fact) => disputed.has(fact))) return [];
    for (const fact of sides.keys()) disputed.add(fact);
    const cards = [...sides].flatMap(([fact, stated]) => {
      const also = others(fact, stated).filter(({ report }) => counting.some((one) => one === report));
      return draftCard(stated, also) ?? [];
    });
    const fresh = cards.filter(({ figure }) => isFresh(factOf.get(figure)));
    const kept = [...new Set([...fresh, ...cards])].slice(0, MOST_SIDES);
    return cards.length < 2 || fresh.length === 0 ? [] : [cards.filter((card) => kept.includes(card))];
  });
  const weight = (sides: readonly CardDraft[]) => Math.max(...sides.map(({ figure }) => figure.score));
  const weightiest = conflicts.toSorted((a, b) => weight(b) - weight(a));
  return { conflicts: weightiest.slice(0, Math.min(most, MOST)), disputed };
}

const isFresh = (fact: Fact<Stated> | undefined): boolean => fact !== undefined && !fact.had && !fact.out;

/** The statements that are disputed still: without what readers had and a new report tells as moved on. */
function withoutMoved(statements: readonly Stated[], isNews: (report: Report) => boolean): Stated[] {
  const fresh = statements.filter(({ report }) => isNews(report));
  return statements.filter((was) => isNews(was.report) || !fresh.some((now) => saysItMoved(was, now)));
}
