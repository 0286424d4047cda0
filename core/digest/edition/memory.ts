import type { Publication } from '../../publication/schema.ts';
import type { Arrival, ArticleArrival } from '../../stories/arrival.ts';
import type { clusterStories } from '../../stories/cluster.ts';
import type { Told } from './told.ts';

/** How far back articles are remembered when stories are told apart. Older ones, and more of them, fall away. */
export const MEMORY = {
  days: 7, //       before an edition's window; before an alert
  alert: 2_000, //  articles among which an alert's story is found, the latest
  slot: 10_000, //  likewise an edition's; all of its window in any case
} as const;

/** Which version of an article counts. */
export interface Counting {
  readonly revision?: string | undefined; // none: it was withdrawn
}

/** What selection looks at, in any order. */
export interface Desk {
  readonly arrivals: readonly Arrival[]; //            of the memory and the window
  readonly current: ReadonlyMap<string, Counting>; //  by article, of all in `arrivals`
  readonly told: readonly Told[]; //                   of all articles in `arrivals`; of the edition's cadence
  readonly toldAnywhere?: readonly Told[]; //          likewise, of every cadence; none: `told` is all there is
  readonly publication: Publication;
  readonly cluster?: typeof clusterStories; //         where it has been done before, and need not be done again
}

/** The moment so many days earlier: ISO 8601 in UTC. */
export function daysBefore(at: string, days: number): string {
  return new Date(Date.parse(at) - days * 86_400_000).toISOString();
}

/**
 * The articles that stories are told apart among.
 * @param live in order of arrival
 * @param from those that came in after it are all kept
 */
export function remembered(live: Iterable<ArticleArrival>, from: string, most: number): ArticleArrival[] {
  const all = [...live];
  const earliest = daysBefore(from, MEMORY.days);
  const before = all.filter(({ at }) => at <= from && at > earliest);
  const after = all.filter(({ at }) => at > from);
  const room = Math.max(most - after.length, 0);
  return [...before.slice(Math.max(before.length - room, 0)), ...after];
}
