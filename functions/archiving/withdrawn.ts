import type { Digest } from '../../core/digest/schema.ts';
import type { Deps } from './deps.ts';

/** Which articles of these editions are withdrawn, as it stands now: their ids, sorted. */
export async function withdrawnOf(
  { versions }: Pick<Deps, 'versions'>,
  digests: readonly Pick<Digest, 'sources'>[],
): Promise<string[]> {
  const ids = new Set(digests.flatMap(({ sources }) => sources.map(({ articleId }) => articleId)));
  const found = await versions.findAll([...ids]);
  return found.flatMap(({ id, revision }) => (revision === undefined ? [id] : [])).sort();
}
