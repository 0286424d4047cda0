import type { Context, S3Event, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { articleId } from '../core/article/identity.ts';
import { parseUpload } from '../core/article/parse.ts';
import { RejectedInput, rejectionOf } from '../core/article/rejected-input.ts';
import type { ComposeRequest } from '../core/digest/schema.ts';
import { extractFacts } from '../core/facts/extract.ts';
import { type ArticlesBucket, articlesBucket } from './aws/articles-bucket.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type FactsStore, factsStore } from './aws/facts-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { type Queue, queue } from './aws/queue.ts';
import { isS3Event, type UploadedObject, uploadedObjects } from './aws/s3-event.ts';
import { setting } from './aws/setting.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

export interface Deps {
  telemetry: Telemetry;
  articles: ArticlesBucket;
  facts: FactsStore;
  composer: Queue<ComposeRequest>;
}

/** What became of one upload. */
export interface Extraction {
  articleId: string;
  outcome: 'extracted' | 'rejected';
  revision?: string;
  code?: string;
}

/**
 * Uploaded article → facts, and a request for its alert edition. Safe to repeat: the same upload overwrites the same
 * facts. Takes a batch of queue messages that hold S3 events, or one bare S3 event, for which it tells what it did.
 */
export const createHandler =
  (deps: Deps) =>
  async (event: SQSEvent | S3Event, context: Context): Promise<SQSBatchResponse | Extraction[]> => {
    if (!isS3Event(event)) {
      return eachRecord(event as SQSEvent, context, deps.telemetry, async ({ body }) => {
        await Promise.all(uploadedObjects(body).map((object) => extract(deps, object)));
      });
    }
    deps.telemetry.begin(context);
    const extractions = await Promise.all(uploadedObjects(event).map((object) => extract(deps, object)));
    deps.telemetry.flush();
    return extractions;
  };

async function extract(deps: Deps, { key, versionId }: UploadedObject): Promise<Extraction> {
  try {
    const [item] = await parseUpload(await deps.articles.read(key, versionId));
    if (!item || !('article' in item)) throw new RejectedInput('no-text');
    const { article } = item;
    const { id, revision } = article;
    const facts = extractFacts(article);
    await deps.facts.save(article, facts);
    const correlationId = `${id}@${revision}`;
    await deps.composer.send([{ article: { id, revision }, correlationId }]);
    const found = { figures: facts.figures.length, quotes: facts.quotes.length };
    deps.telemetry.info('Article:Extracted', { correlationId, articleId: id, revision, ...found });
    deps.telemetry.count('ArticlesExtracted');
    return { articleId: id, outcome: 'extracted', revision };
  } catch (error) {
    if (!(error instanceof RejectedInput)) throw error;
    const id = articleId(key);
    await deps.facts.reject(rejectionOf(error, key, versionId));
    deps.telemetry.warn('Article:Rejected', { correlationId: id, articleId: id, code: error.code });
    deps.telemetry.count('ArticlesRejected');
    return { articleId: id, outcome: 'rejected', code: error.code };
  }
}

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    articles: articlesBucket(setting('ARTICLES_BUCKET')),
    facts: factsStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    composer: queue(setting('COMPOSE_QUEUE_URL')),
  }),
);
