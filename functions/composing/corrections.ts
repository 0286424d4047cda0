import type { Counting } from '../../core/digest/edition/memory.ts';
import { selectCorrections } from '../../core/digest/edition/select-corrections.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import type { Current } from '../aws/articles-table.ts';
import { type Deps, momentOf } from './deps.ts';
import { finish, freeze } from './finish.ts';

/**
 * Tells those who had an article in another revision, at once, what of it holds no more: by an edition of nothing but
 * corrections for each cadence. Safe to repeat.
 */
export async function composeCorrections(
  deps: Deps,
  { id, revision, arrived }: Current,
  cadences: readonly Cadence[],
  correlationId: string,
): Promise<void> {
  const { publication } = deps;
  const article: Counting & { id: string } = { id, revision };
  const correct = async (cadence: Cadence) => {
    const told = await deps.tellings.of([id], cadence);
    const at = momentOf(deps);
    const input = selectCorrections({ article, arrived, cadence, told, publication, at });
    if (input) await finish(deps, await freeze(deps, input), correlationId);
  };
  await Promise.all(cadences.map(correct));
}

/** The cadences whose readers are told at once: of a withdrawal those of alerts in any case, as no next edition is sure to come. */
export function atOnce({ publication }: Pick<Deps, 'publication'>, isWithdrawn: boolean): Cadence[] {
  const { cadences, corrections } = publication;
  const regular = (['daily', 'weekly'] as const).filter((cadence) => cadences[cadence] !== false);
  return [
    ...(isWithdrawn && cadences.alert ? (['alert'] as const) : []),
    ...(corrections === 'at-once' ? regular : []),
  ];
}
