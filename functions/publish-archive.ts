import type { Context, SQSEvent } from 'aws-lambda';
import { ArchiveRequest } from '../core/archive/schema.ts';
import type { Site } from '../core/archive/site.ts';
import type { Deps as Archiving } from './archiving/deps.ts';
import { type Press, pressOf } from './archiving/press.ts';
import { archiveBucket } from './aws/archive-bucket.ts';
import { archiveBase, archiveLinks } from './aws/archive-links.ts';
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

const AGAIN_IN = 30; // s until pages that could not be made are tried again

export interface Deps extends Omit<Archiving, 'site'> {
  site: Site | undefined; // none: there is no archive
}

/**
 * An edition that was made → its pages, then the request to plan it, then one for the lists that name it. An article that changed
 * or was withdrawn → its pages anew; withdrawn or back again, also the editions that show it. A mail waits for its pages once: when
 * they have failed twice it goes without them. Safe to repeat, in any order and several at once.
 */
export const createHandler = (deps: Deps) => {
  const { telemetry, site } = deps;
  const press = site && pressOf({ ...deps, site });
  return (event: SQSEvent, context: Context) =>
    eachRecord(event, context, telemetry, async ({ body, received }) => {
      const request = ArchiveRequest.parse(body);
      const { correlationId } = request;
      if ('article' in request) await press?.renew(request.article, correlationId);
      else if ('lists' in request) await press?.list(request.lists);
      else if (request.again) await press?.publish(request.edition, correlationId);
      else await publishAndPlan(deps, press, request, received);
    });
};

async function publishAndPlan(
  { telemetry, planner, archivist }: Deps,
  press: Press | undefined,
  request: Extract<ArchiveRequest, { edition: string }>,
  received: number,
): Promise<void> {
  const { edition, correlationId, tried = 0 } = request;
  const plan = (delay?: number) => planner.send([{ edition, correlationId }], delay);
  if (!press) return plan();
  // A function died of it. Should it die once more, its mails go all the same.
  if (received > 1) await plan(AGAIN_IN);
  try {
    await press.publish(edition, correlationId, plan);
  } catch (error) {
    telemetry.count('ArchiveFailed');
    if (tried > 0 || received > 1) {
      await plan();
      throw error;
    }
    telemetry.error('Archive:Failed', error, { correlationId, edition });
    await archivist.send([{ ...request, tried: 1 }], AGAIN_IN);
  }
}

export const handler = onColdStart(() => {
  const bucket = digestsBucket(setting('DIGESTS_BUCKET'));
  const made = publication();
  const base = archiveBase(made.archive);
  const links = archiveLinks(made.archive);
  const keyOf = (moment: string) => links(moment)?.key;
  return createHandler({
    telemetry: telemetry(),
    site:
      base === undefined ? undefined : { publication: made, base, subscribe: setting('PAGES_URL'), keyOf },
    editions: editionStore(bucket),
    facts: factsStore(bucket),
    versions: articlesTable(setting('ARTICLES_TABLE')),
    entries: archiveTable(setting('ARCHIVE_TABLE')),
    pages: archiveBucket(setting('DIGESTS_BUCKET'), made.archive.access),
    days: dayFacts(bucket),
    planner: queue(setting('PLAN_QUEUE_URL')),
    archivist: queue(setting('ARCHIVE_QUEUE_URL')),
    now: Date.now,
  });
});
