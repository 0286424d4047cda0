import { createHash } from 'node:crypto';
import type { Article } from '../article/schema.ts';
import type { Facts } from '../facts/schema.ts';
import type { RenderedDigest } from './render.ts';
import type { Digest, Manifest } from './schema.ts';

/** The alert edition of one revision of an article: the same upload, however often it comes, is the same edition. */
export function alertEdition(article: Pick<Article, 'id' | 'revision'>): Digest['edition'] {
  return { id: `alert-${article.id}-${article.revision}`, cadence: 'alert' };
}

/** What an edition was made of and what it is, to the byte. */
export function manifestOf(
  digest: Digest,
  rendered: RenderedDigest,
  entries: readonly { article: Article; facts: Facts }[],
): Manifest {
  const shown = (count: (story: Digest['stories'][number]) => number) =>
    digest.stories.reduce((sum, story) => sum + count(story), 0);
  return {
    schema: 1,
    edition: digest.edition,
    subject: rendered.subject,
    articles: entries.map(({ facts }) => ({ ...facts.article, rules: facts.rules })),
    facts: {
      figures: shown(({ figures }) => figures.length),
      quotes: shown(({ quotes }) => quotes.length),
      leftOut: digest.leftOut,
    },
    files: { 'digest.html': fingerprint(rendered.html), 'digest.txt': fingerprint(rendered.text) },
  };
}

function fingerprint(content: string): Manifest['files'][string] {
  const bytes = Buffer.from(content);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
