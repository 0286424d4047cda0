import type { Deps } from './deps.ts';

const LATER = 1; // s: the pages that a mail leads to come first

/** Has the pages of an article renewed now that another version of it counts. Whether it has any, publish-archive finds out. */
export async function renewPages(
  { publication, archivist }: Pick<Deps, 'publication' | 'archivist'>,
  article: string,
  correlationId: string,
): Promise<void> {
  if (publication.archive.access !== 'off') await archivist.send([{ article, correlationId }], LATER);
}
