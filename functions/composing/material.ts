import type { Act } from '../../core/digest/edition/act.ts';
import { type Entry, entriesNeeded, entryKey } from '../../core/digest/edition/entries.ts';
import { withoutGone } from '../../core/digest/edition/gone.ts';
import type { EditionInput } from '../../core/digest/edition/input.ts';
import type { Material } from '../../core/digest/edition/make-edition.ts';
import { verify } from '../../core/facts/verify.ts';
import { abreast } from '../aws/abreast.ts';
import type { Deps } from './deps.ts';

const ABREAST = 16; // articles that are read at once

/**
 * Reads all that an edition is composed of. Facts that do not hold are left out, counted and logged.
 * @param acts what was done to its draft
 * @param known articles that have been read already
 * @throws when an article that is needed was never extracted
 */
export async function materialOf(
  deps: Pick<Deps, 'facts' | 'telemetry'>,
  input: EditionInput,
  correlationId: string,
  { acts = [], known = [] }: { acts?: readonly Act[]; known?: readonly Entry[] } = {},
): Promise<Material> {
  const read = new Map(known.map((entry) => [entryKey(entry.article), entry]));
  const found = new Map<string, Entry>();
  const refs = entriesNeeded(withoutGone(input, acts));
  const failures: string[] = [];
  await abreast(refs, ABREAST, async (ref) => {
    const entry = read.get(entryKey(ref)) ?? (await deps.facts.find(ref));
    if (entry) {
      const verified = verify(entry.article, entry.facts);
      failures.push(...verified.failures);
      found.set(entryKey(ref), { article: entry.article, facts: verified.facts });
    } else if (ref.needed)
      throw new Error(`No facts are stored of ${entryKey(ref)}: upload the article first`);
  });
  if (failures.length > 0) {
    deps.telemetry.warn('Facts:LeftOut', { correlationId, count: failures.length, first: failures[0] });
    deps.telemetry.count('FactsLeftOut', failures.length);
  }
  const inOrder = refs.map(entryKey).filter((key) => found.has(key));
  return { input, entries: new Map(inOrder.map((key) => [key, found.get(key)!])), leftOut: failures.length };
}
