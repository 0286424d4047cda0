import type { Context, SQSEvent } from 'aws-lambda';
import { ArchiveRequest } from '../core/archive/schema.ts';
import type { Site } from '../core/archive/site.ts';
import { renewArticle } from './archiving/article.ts';
import type { Deps as Archiving } from './archiving/deps.ts';
import { type Published, publishAgain, publishEdition } from './archiving/edition.ts';
import { fixedPages } from './archiving/fixed-pages.ts';
import { renewLists } from './archiving/lists.ts';
import { renewStory } from './archiving/story.ts';
import { once, together } from './archiving/together.ts';
import { abreast } from './aws/abreast.ts';
import { archiveBucket } from './aws/archive-bucket.ts';
import { archiveBase } from './aws/archive-links.ts';
import { archiveTable } from './aws/archive-table.ts';
import { articlesTable } from './aws/articles-table.ts';
import { dayFacts } from './aws/day-facts.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { editionStore } from './aws/edition-store.ts';
import { factsStore } from './aws/facts-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { publication } from './aws/publication.ts';
import { queue } from './aws/queue.ts';
import { setting } from './aws/setting.ts';
import { telemetry } from './aws/telemetry.ts';

const PATIENT_TRIES = 2; // after them a mail waits for its pages no longer
const ABREAST = 4; //       stories whose pages are made at once

export interface Deps extends Omit<Archiving, 'site'> {
  site: Site | undefined; // none: there is no archive
}

/**
 * An edition that was made → its pages, then the request to plan it, then the lists that name it. An article that changed or was
 * withdrawn → its pages anew; withdrawn or back again, also the editions that show it, and their stories and lists. Safe to repeat, in any order and several at once.
 */
export const createHandler = (deps: Deps) => {
  const { telemetry, planner } = deps;
  const press = pressOf(deps);
  return (event: SQSEvent, context: Context) =>
    eachRecord(event, context, telemetry, async ({ body, received }) => {
      const request = ArchiveRequest.parse(body);
      const { correlationId } = request;
      if ('article' in request) return press?.renew(request.article, correlationId);
      const { edition } = request;
      const plan = () => planner.send([{ edition, correlationId }]);
      const isFirst = press === undefined || received > PATIENT_TRIES;
      if (isFirst) await plan();
      const list = await press?.publish(edition, correlationId);
      if (!isFirst) await plan();
      await list?.();
    });
};

/** What is done for an archive; what several want at one moment is done once. */
function pressOf({ site, ...others }: Deps) {
  if (!site) return undefined;
  const deps: Archiving = { ...others, site };
  const { telemetry, pages } = deps;
  const stories = together((story) => renewStory(deps, story));
  const lists = together((day) => renewLists(deps, day));
  const fixed = once(() => pages.save(fixedPages(site)));
  const relist = async (published: readonly Published[]) => {
    const told = new Set(published.flatMap((one) => one.stories));
    const days = new Set(published.map(({ day }) => day));
    await Promise.all([abreast([...told], ABREAST, stories), abreast([...days], ABREAST, lists)]);
  };
  return {
    async renew(article: string, correlationId: string): Promise<void> {
      const { revisions, editions } = await renewArticle(deps, article);
      if (revisions > 0) await fixed();
      const published = await publishAgain(deps, editions);
      await relist(published);
      telemetry.info('Archive:Renewed', { correlationId, revisions, editions: editions.length });
    },
    /** @returns renews the lists that name the edition */
    async publish(edition: string, correlationId: string): Promise<() => Promise<unknown>> {
      const [published] = await Promise.all([publishEdition(deps, edition), fixed()]);
      telemetry.info('Archive:Published', { correlationId, edition, articles: published.articles.length });
      telemetry.count('EditionsPublished');
      return () => relist([published]);
    },
  };
}

export const handler = onColdStart(() => {
  const bucket = digestsBucket(setting('DIGESTS_BUCKET'));
  const made = publication();
  const base = archiveBase(made.archive);
  return createHandler({
    telemetry: telemetry(),
    site: base === undefined ? undefined : { publication: made, base, subscribe: setting('PAGES_URL') },
    editions: editionStore(bucket),
    facts: factsStore(bucket),
    versions: articlesTable(setting('ARTICLES_TABLE')),
    entries: archiveTable(setting('ARCHIVE_TABLE')),
    pages: archiveBucket(setting('DIGESTS_BUCKET')),
    days: dayFacts(bucket),
    planner: queue(setting('PLAN_QUEUE_URL')),
    now: Date.now,
  });
});
