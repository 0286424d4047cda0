import { dayOf } from '../../core/archive/calendar.ts';
import { editionPages } from '../../core/archive/edition-pages.ts';
import { entriesOf } from '../../core/archive/entries.ts';
import type { Digest } from '../../core/digest/schema.ts';
import { abreast } from '../aws/abreast.ts';
import { renewArticle } from './article.ts';
import type { Deps } from './deps.ts';

const ABREAST = 8; // articles whose pages are made at once

/** What the lists of the archive have to take in. */
export interface Published {
  readonly day: string; //                the newsroom's day the edition closed on
  readonly stories: readonly string[]; // that it tells
  readonly articles: number; //           that it shows
}

/**
 * Notes an edition in the archive, then writes its pages and those of all articles it shows. Safe to repeat, and by several at
 * once.
 * @throws when the edition is not made, or there was nothing new in it
 */
export async function publishEdition(deps: Deps, edition: string): Promise<Published> {
  const { digest, subject } = await madeEdition(deps, edition);
  const entries = entriesOf(digest, subject);
  const day = dayOf(deps.site.publication.zone, digest.closed);
  await deps.entries.save(day, entries);
  const articles = [...new Set(entries.articles.map(({ article }) => article.id))];
  await Promise.all([
    deps.pages.save(editionPages(deps.site, digest, subject)),
    abreast(articles, ABREAST, async (id) => void (await renewArticle(deps, id))),
  ]);
  const stories = entries.stories.map(({ story }) => story);
  return { day, stories, articles: articles.length };
}

async function madeEdition(
  { editions }: Pick<Deps, 'editions'>,
  edition: string,
): Promise<{ digest: Digest; subject: string }> {
  const [digest, manifest] = await Promise.all([editions.digest(edition), editions.manifest(edition)]);
  if (!digest || manifest?.subject === undefined)
    throw new Error(`Edition ${edition} is not made, or there was nothing new in it`);
  return { digest, subject: manifest.subject };
}
