import type { Context, S3Event, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Item, parseUpload } from '../core/article/parse.ts';
import { RejectedInput } from '../core/article/rejected-input.ts';
import { rejectionOf } from '../core/article/rejection.ts';
import type { Apart } from '../core/article/unpack.ts';
import { type Outcome, reportOf, type UploadReport } from '../core/article/upload-report.ts';
import { arrivalsTable } from './aws/arrivals-table.ts';
import { type ArticlesBucket, articlesBucket } from './aws/articles-bucket.ts';
import { articlesTable } from './aws/articles-table.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type FactsStore, factsStore } from './aws/facts-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { queue } from './aws/queue.ts';
import { isS3Event, type UploadedObject, uploadedObjects } from './aws/s3-event.ts';
import { setting } from './aws/setting.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';
import { type Deps as SettleDeps, settleItem } from './extracting/settle-item.ts';
import { tell } from './extracting/tell.ts';
import { parseApart } from './parser/parse-apart.ts';

const ABREAST = 8; // articles of one upload that are stored at once

export interface Deps extends SettleDeps {
  telemetry: Telemetry;
  articles: ArticlesBucket;
  facts: Pick<FactsStore, 'save' | 'report' | 'reject'>;
  parseApart: () => Apart; // for one upload
}

/**
 * Uploaded file → the facts of each article in it, a row that it came in, and requests for the editions this calls for. Safe to
 * repeat: the same upload overwrites the same facts, and one that a newer has overtaken asks for no edition. Takes a batch of queue
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
  const origin = { key, received: received ?? new Date(deps.now()).toISOString() };
  let items: Item[];
  try {
    items = await parseUpload(await deps.articles.read(key, versionId), deps.parseApart());
  } catch (error) {
    if (!(error instanceof RejectedInput)) throw error;
    const rejection = rejectionOf(error, key, versionId);
    const { articleId: article, code } = rejection;
    const at = new Date(deps.now()).toISOString();
    await Promise.all([
      deps.facts.reject(rejection),
      deps.arrivals.save([{ kind: 'rejected', at, article, key, code }]),
    ]);
    const report = reportOf(rejection);
    for (const outcome of report.items) tell(deps.telemetry, outcome, error.cause);
    return report;
  }
  const outcomes: Outcome[] = [];
  for (let first = 0; first < items.length; first += ABREAST) {
    outcomes.push(
      ...(await Promise.all(
        items.slice(first, first + ABREAST).map((item) => settleItem(deps, item, origin)),
      )),
    );
  }
  const report: UploadReport = { schema: 1, key, ...(versionId && { versionId }), items: outcomes };
  await deps.facts.report(report);
  for (const outcome of outcomes) tell(deps.telemetry, outcome);
  return report;
}

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    articles: articlesBucket(setting('ARTICLES_BUCKET')),
    facts: factsStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    versions: articlesTable(setting('ARTICLES_TABLE')),
    arrivals: arrivalsTable(setting('ARRIVALS_TABLE')),
    composer: queue(setting('COMPOSE_QUEUE_URL')),
    parseApart,
    now: Date.now,
  }),
);
