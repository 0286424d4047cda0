import type { Context, S3Event, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Item, parseUpload } from '../core/article/parse.ts';
import { RejectedInput } from '../core/article/rejected-input.ts';
import { rejectionOf } from '../core/article/rejection.ts';
import type { Article } from '../core/article/schema.ts';
import { standingOf } from '../core/article/standing.ts';
import type { Apart } from '../core/article/unpack.ts';
import { type Outcome, outcomeOf, reportOf, type UploadReport } from '../core/article/upload-report.ts';
import type { ComposeRequest } from '../core/digest/schema.ts';
import { extractFacts } from '../core/facts/extract.ts';
import { type ArticlesBucket, articlesBucket } from './aws/articles-bucket.ts';
import { type ArticlesTable, articlesTable } from './aws/articles-table.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type FactsStore, factsStore } from './aws/facts-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { type Queue, queue } from './aws/queue.ts';
import { isS3Event, type UploadedObject, uploadedObjects } from './aws/s3-event.ts';
import { setting } from './aws/setting.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';
import { parseApart } from './parser/parse-apart.ts';

const ABREAST = 8; // articles of one upload that are stored at once

export interface Deps {
  telemetry: Telemetry;
  articles: ArticlesBucket;
  facts: FactsStore;
  versions: ArticlesTable;
  composer: Queue<ComposeRequest>;
  parseApart: () => Apart; // for one upload
  now: () => number; //       ms since 1970, where an event does not say when it happened
}

/**
 * Uploaded file → the facts of each article in it, and requests for their alert editions. Safe to repeat: the same
 * upload overwrites the same facts, and one that a newer has overtaken asks for no edition. Takes a batch of queue
 * messages that hold S3 events, or one bare S3 event, for which it tells what it did.
 */
export const createHandler =
  (deps: Deps) =>
  async (event: SQSEvent | S3Event, context: Context): Promise<SQSBatchResponse | UploadReport[]> => {
    if (!isS3Event(event)) {
      return eachRecord(event as SQSEvent, context, deps.telemetry, async ({ body }) => {
        await Promise.all(uploadedObjects(body).map((object) => extract(deps, object)));
      });
    }
    deps.telemetry.begin(context);
    const reports = await Promise.all(uploadedObjects(event).map((object) => extract(deps, object)));
    deps.telemetry.flush();
    return reports;
  };

async function extract(deps: Deps, { key, versionId, received }: UploadedObject): Promise<UploadReport> {
  const when = received ?? new Date(deps.now()).toISOString();
  let items: Item[];
  try {
    items = await parseUpload(await deps.articles.read(key, versionId), deps.parseApart());
  } catch (error) {
    if (!(error instanceof RejectedInput)) throw error;
    const rejection = rejectionOf(error, key, versionId);
    await deps.facts.reject(rejection);
    const report = reportOf(rejection);
    for (const outcome of report.items) tell(deps.telemetry, outcome, error.cause);
    return report;
  }
  const outcomes: Outcome[] = [];
  for (let first = 0; first < items.length; first += ABREAST) {
    outcomes.push(
      ...(await Promise.all(items.slice(first, first + ABREAST).map((item) => settle(deps, item, when)))),
    );
  }
  const report: UploadReport = { schema: 1, key, ...(versionId && { versionId }), items: outcomes };
  await deps.facts.report(report);
  for (const outcome of outcomes) tell(deps.telemetry, outcome);
  return report;
}

async function settle(deps: Deps, item: Item, received: string): Promise<Outcome> {
  if ('article' in item) return keep(deps, item.article, received);
  if ('withdrawn' in item)
    await deps.versions.settle({ id: item.id, standing: standingOf(item.withdrawn, received) });
  return outcomeOf(item);
}

async function keep(deps: Deps, article: Article, received: string): Promise<Outcome> {
  const { id, revision, part, title, embargo } = article;
  const place = { articleId: id, ...(part !== undefined && { part }) };
  const facts = extractFacts(article);
  await deps.facts.save(article, facts);
  const counts = await deps.versions.settle({ id, revision, standing: standingOf(article, received) });
  if (!counts) return { ...place, outcome: 'superseded', revision };
  await deps.composer.send([{ article: { id, revision }, correlationId: `${id}@${revision}` }]);
  return {
    ...place,
    outcome: 'extracted',
    revision,
    ...(title !== undefined && { title }),
    ...(embargo !== undefined && { embargo }),
    ...{ figures: facts.figures.length, quotes: facts.quotes.length },
  };
}

/** Logs ids, codes and counts: no words of an article. */
function tell(telemetry: Telemetry, outcome: Outcome, cause?: unknown): void {
  const { articleId } = outcome;
  if (outcome.outcome === 'extracted') {
    const { revision, figures, quotes } = outcome;
    const correlationId = `${articleId}@${revision}`;
    telemetry.info('Article:Extracted', { correlationId, articleId, revision, figures, quotes });
    telemetry.count('ArticlesExtracted');
  } else if (outcome.outcome === 'withdrawn') {
    telemetry.info('Article:Withdrawn', { correlationId: articleId, articleId });
    telemetry.count('ArticlesWithdrawn');
  } else if (outcome.outcome === 'superseded') {
    telemetry.info('Article:Superseded', { correlationId: articleId, articleId, revision: outcome.revision });
    telemetry.count('ArticlesSuperseded');
  } else {
    telemetry.warn('Article:Rejected', { correlationId: articleId, articleId, code: outcome.code });
    telemetry.count('ArticlesRejected');
    if (cause !== undefined) telemetry.error('Parser:Failed', cause, { correlationId: articleId });
  }
}

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    articles: articlesBucket(setting('ARTICLES_BUCKET')),
    facts: factsStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    versions: articlesTable(setting('ARTICLES_TABLE')),
    composer: queue(setting('COMPOSE_QUEUE_URL')),
    parseApart,
    now: Date.now,
  }),
);
