import { type Archived, archivedEdition } from '../../core/archive/archived-edition.ts';
import { dayOf } from '../../core/archive/calendar.ts';
import type { Digest } from '../../core/digest/schema.ts';
import { abreast } from '../aws/abreast.ts';
import { renewArticle } from './article.ts';
import type { Deps } from './deps.ts';
import { untilSettled } from './until-settled.ts';
import { withdrawnOf } from './withdrawn.ts';

const ABREAST = 8; // editions, and articles, whose pages are made at once

/** What the lists of the archive have to take in. */
export interface Published {
  readonly day: string; //                the newsroom's day the edition closed on
  readonly stories: readonly string[]; // that it tells
  readonly articles: readonly string[]; // ids of those it shows
}

/**
 * Notes an edition in the archive, then writes its pages and those of all articles it shows, without the words of those that are
 * withdrawn. Safe to repeat, and by several at once.
 * @throws when the edition is not made, or there was nothing new in it
 */
export function publishEdition(deps: Deps, edition: string): Promise<Published> {
  return publish(deps, edition, (articles) => renewArticles(deps, articles));
}

/** Publishes editions again: one of their articles was withdrawn, or came back. Each article they show is renewed once. */
export async function publishAgain(deps: Deps, editions: readonly string[]): Promise<Published[]> {
  const published: Published[] = [];
  await abreast(editions, ABREAST, async (edition) => {
    published.push(await publish(deps, edition, async () => {}));
  });
  await renewArticles(deps, [...new Set(published.flatMap(({ articles }) => articles))]);
  return published;
}

async function publish(
  deps: Deps,
  edition: string,
  beside: (articles: readonly string[]) => Promise<void>,
): Promise<Published> {
  const { digest, subject } = await madeEdition(deps, edition);
  const day = dayOf(deps.site.publication.zone, digest.closed);
  const articles = [...new Set(digest.sources.map(({ articleId }) => articleId))].sort();
  const renewals: Promise<void>[] = [];
  await untilSettled(
    () => withdrawnOf(deps, [digest]),
    async (gone) => {
      const { entries, pages }: Archived = archivedEdition(deps.site, digest, subject, new Set(gone));
      // An article that is withdrawn from now on finds the edition by its rows, and has it published again.
      await deps.entries.save(day, entries);
      const renewal = beside(articles);
      renewal.catch(() => undefined); // it is waited for below, side by side with looking again
      renewals.push(renewal);
      await deps.pages.save(pages);
    },
  );
  await Promise.all(renewals);
  return { day, stories: digest.stories.map(({ id }) => id), articles };
}

function renewArticles(deps: Deps, articles: readonly string[]): Promise<void> {
  return abreast(articles, ABREAST, async (id) => void (await renewArticle(deps, id)));
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
