import type { Arrival, ArticleArrival } from '../../stories/arrival.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Counting } from './memory.ts';
import { sortedBy } from './order.ts';

/**
 * The articles that count, each by the arrival that made it count: of one article's arrivals in the revision that counts the
 * last, as its source may have gone back to an earlier one.
 * @returns by id, in order of arrival
 */
export function liveArticles(
  arrivals: readonly Arrival[],
  current: ReadonlyMap<string, Counting>,
): Map<string, ArticleArrival> {
  const live = new Map<string, ArticleArrival>();
  for (const arrival of inOrder(arrivals)) {
    if (arrival.kind !== 'article') continue;
    const counts = current.get(arrival.article);
    if (counts !== undefined && counts.revision !== arrival.revision) continue;
    live.delete(arrival.article); // so that it goes to the end
    live.set(arrival.article, arrival);
  }
  return live;
}

/** Arrivals by when they came in; those of one moment in one order, whatever theirs. */
export function inOrder<Kind extends Arrival>(arrivals: readonly Kind[]): Kind[] {
  return sortedBy(
    arrivals,
    ({ at }) => at,
    ({ article }) => article,
    ({ kind }) => kind,
    (arrival) => ('revision' in arrival ? arrival.revision : ''),
    ({ key }) => key,
  );
}

/** What became of an arrival that can be in no story. */
export function settleDead(arrival: Arrival, current: ReadonlyMap<string, Counting>): LedgerEntry {
  const { article, key, at: arrived } = arrival;
  switch (arrival.kind) {
    case 'rejected':
      return { article, key, arrived, fate: 'rejected', why: arrival.code.slice(0, 300) };
    case 'withdrawn':
      return { article, key, arrived, fate: 'withdrawn' };
    case 'embargoed':
      return { ...revised(arrival), fate: 'embargoed', why: `until ${arrival.until}` };
    case 'article': {
      const counts = current.get(article);
      if (counts && counts.revision === undefined) return { ...revised(arrival), fate: 'withdrawn' };
      const why =
        counts?.revision === arrival.revision ? 'came in again' : `revision ${counts?.revision} counts`;
      return { ...revised(arrival), fate: 'superseded', why };
    }
  }
}

function revised({ article, revision, key, at }: Extract<Arrival, { revision: string }>) {
  return { article, revision, key, arrived: at };
}
