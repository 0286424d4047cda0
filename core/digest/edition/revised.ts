import { newestFirst } from './candidates.ts';
import type { Revised } from './input.ts';
import type { Counting } from './memory.ts';
import { sortedBy } from './order.ts';
import type { Told } from './told.ts';

/** An article that came to count in another revision, or was withdrawn. */
export interface Turn extends Counting {
  readonly id: string;
  readonly arrived: string;
}

/**
 * Finds the articles whose readers had them in a revision that counts no more, and do not know of the one that does.
 * @param told rows of readers of one cadence
 */
export function revisedAmong(turns: readonly Turn[], told: readonly Told[]): Revised[] {
  const rows = Map.groupBy(told, ({ article }) => article);
  return sortedBy(turns, ({ id }) => id).flatMap(({ id, revision, arrived }): Revised[] => {
    const had = newestFirst((rows.get(id) ?? []).filter(({ kind }) => kind !== 'dropped'));
    const [last] = had;
    if (last === undefined || last.revision === revision) return [];
    return [{ told: had, ...(revision !== undefined && { now: revision }), arrived }];
  });
}
