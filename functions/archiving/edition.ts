import { type Archived, archivedEdition } from '../../core/archive/archived-edition.ts';
import { dayOf } from '../../core/archive/calendar.ts';
import { entriesOf } from '../../core/archive/entries.ts';
import type { Digest } from '../../core/digest/schema.ts';
import { abreast } from '../aws/abreast.ts';
import { renewArticle } from './article.ts';
import type { Deps } from './deps.ts';
import { untilSettled } from './until-settled.ts';
import { withdrawnOf } from './withdrawn.ts';

const ABREAST = 8; // editions, and articles, whose pages are made at once
const NONE: Renewals = { there: Promise.resolve(), settled: Promise.resolve() };

/** What the lists of the archive have to take in. */
export interface Published {
  readonly day: string; //                the newsroom's day the edition closed on
  readonly stories: readonly string[]; // that it tells or corrects
  readonly articles: readonly string[]; // ids of those it shows
  readonly corrected: readonly string[]; // editions in the archive that it corrects: their pages are to say so
}

/** Articles whose pages are being renewed. */
interface Renewals {
  readonly there: Promise<unknown>; //   resolves when all pages have been written
  readonly settled: Promise<unknown>; // resolves when they are as they should be
}

/**
 * Notes an edition in the archive, then writes its pages and those of all articles it shows, without the words of those that are
 * withdrawn. Safe to repeat, and by several at once.
 * @param onceThere is done when every page is there, before it is looked whether they still are as they should be
 * @throws when the edition is not made, or there was nothing new in it
 */
export function publishEdition(
  deps: Deps,
  edition: string,
  onceThere: () => Promise<void>,
): Promise<Published> {
  return publish(deps, edition, (articles) => renewals(deps, articles), onceThere);
}

/** Publishes editions again: one of their articles was withdrawn, or came back. Each article they show is renewed once. */
export async function publishAgain(deps: Deps, editions: readonly string[]): Promise<Published[]> {
  const published: Published[] = [];
  await abreast(editions, ABREAST, async (edition) => {
    published.push(await publish(deps, edition, () => NONE));
  });
  await renewals(deps, [...new Set(published.flatMap(({ articles }) => articles))]).settled;
  return published;
}

async function publish(
  deps: Deps,
  edition: string,
  beside: (articles: readonly string[]) => Renewals,
  onceThere?: () => Promise<void>,
): Promise<Published> {
  const { digest, subject } = await madeEdition(deps, edition);
  const day = dayOf(deps.site.publication.zone, digest.closed);
  const articles = [...new Set(digest.sources.map(({ articleId }) => articleId))].sort();
  const settled: Promise<unknown>[] = [];
  await untilSettled(
    async () => {
      const known = [withdrawnOf(deps, [digest]), deps.entries.correctionsOf(edition)] as const;
      const [gone, corrections] = await Promise.all(known);
      return { gone, corrections };
    },
    async ({ gone, corrections }) => {
      const { entries, pages }: Archived = archivedEdition(
        deps.site,
        digest,
        subject,
        new Set(gone),
        corrections,
      );
      // An article that is withdrawn from now on finds the edition by its rows, and has it published again.
      await deps.entries.save(day, entries);
      const renewed = beside(articles);
      settled.push(renewed.settled);
      await Promise.all([renewed.there, deps.pages.save(pages)]);
    },
    onceThere,
  );
  await Promise.all(settled);
  const { stories, corrections } = entriesOf(digest, subject);
  return {
    ...{ day, articles, stories: stories.map(({ story }) => story) },
    corrected: await correctedBy(deps, digest, new Set(corrections.map(({ corrects }) => corrects))),
  };
}

/** Those of some editions that the archive has: which ones showed an article, its rows say. */
async function correctedBy(
  { entries }: Pick<Deps, 'entries'>,
  { corrections, sources }: Digest,
  editions: ReadonlySet<string>,
): Promise<string[]> {
  const numbers = new Set(corrections.map(({ source }) => source));
  const articles = new Set(
    sources.flatMap(({ number, articleId }) => (numbers.has(number) ? articleId : [])),
  );
  const archived = new Set<string>();
  await abreast([...articles], ABREAST, async (id) => {
    const { cited } = await entries.pagesOf(id);
    for (const { edition } of cited) archived.add(edition.id);
  });
  return [...editions].filter((edition) => archived.has(edition));
}

function renewals(deps: Deps, articles: readonly string[]): Renewals {
  const begun: Promise<unknown>[] = [];
  const there = abreast(articles, ABREAST, async (id) => {
    const { promise: written, resolve } = Promise.withResolvers<void>();
    const renewal = renewArticle(deps, id, async () => resolve());
    begun.push(renewal);
    await Promise.race([written, renewal]);
  });
  const settled = there.then(() => Promise.all(begun));
  settled.catch(() => undefined); // it is waited for when the edition has been looked at again
  return { there, settled };
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
