import { candidatesOf } from '../../core/digest/edition/candidates.ts';
import { liveArticles } from '../../core/digest/edition/live.ts';
import { type Counting, type Desk, remembered } from '../../core/digest/edition/memory.ts';
import type { Told } from '../../core/digest/edition/told.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import type { Arrival } from '../../core/stories/arrival.ts';
import { clusterOnce } from './cluster-once.ts';
import type { Deps } from './deps.ts';

/** Which articles a selection is about. */
export interface Scope {
  readonly cadence: Cadence;
  readonly arrivals: readonly Arrival[];
  readonly from: string; //                          what came in before is remembered …
  readonly most: number; //                          … up to so many articles
  readonly fresh: (arrival: Arrival) => boolean; //  what the edition is about
}

/**
 * Reads what a selection looks at. Which versions count, and what readers were told, is looked up for articles that the edition
 * is about and for all in their stories; of any other what came in last is taken to count.
 */
export async function deskOf(
  deps: Pick<Deps, 'versions' | 'tellings' | 'publication'>,
  scope: Scope,
  cluster = clusterOnce(),
): Promise<Desk> {
  const { arrivals, cadence } = scope;
  const current = cameLast(arrivals);
  const asked = new Set<string>();
  const toldAnywhere: Told[] = [];
  for (let surprised = true; surprised; ) {
    const ids = inScope(scope, current, cluster).filter((id) => !asked.has(id));
    const [versions, rows] = await Promise.all([deps.versions.findAll(ids), deps.tellings.of(ids)]);
    surprised = versions.some(({ id, revision }) => current.get(id)?.revision !== revision);
    for (const id of ids) asked.add(id);
    for (const { id, revision } of versions) current.set(id, { revision });
    toldAnywhere.push(...rows);
  }
  const told = toldAnywhere.filter((row) => row.cadence === cadence);
  return { arrivals, current, told, toldAnywhere, publication: deps.publication, cluster };
}

function cameLast(arrivals: readonly Arrival[]): Map<string, Counting> {
  const current = new Map<string, Counting>();
  for (const arrival of arrivals)
    if (arrival.kind !== 'rejected')
      current.set(arrival.article, 'revision' in arrival ? { revision: arrival.revision } : {});
  return current;
}

function inScope(
  { arrivals, from, most, fresh }: Scope,
  current: Desk['current'],
  cluster: NonNullable<Desk['cluster']>,
): string[] {
  const known = remembered(liveArticles(arrivals, current).values(), from, most);
  const stories = candidatesOf(known, [], fresh, cluster);
  const came = arrivals.filter((arrival) => arrival.kind !== 'rejected' && fresh(arrival));
  const ids = stories.flatMap(({ members }) => members.map(({ id }) => id));
  return [...new Set([...came.map(({ article }) => article), ...ids])];
}
