import type { Context, SQSEvent } from 'aws-lambda';
import type { Article } from '../core/article/schema.ts';
import type { PlanRequest } from '../core/delivery/sends/schema.ts';
import { composeDigest } from '../core/digest/compose.ts';
import { alertEdition, manifestOf } from '../core/digest/edition.ts';
import { renderDigest } from '../core/digest/render.ts';
import { ComposeRequest, type Digest, type Publication } from '../core/digest/schema.ts';
import type { Facts } from '../core/facts/schema.ts';
import { verify } from '../core/facts/verify.ts';
import { type ArticlesTable, articlesTable } from './aws/articles-table.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type EditionStore, editionStore } from './aws/edition-store.ts';
import { type FactsStore, factsStore } from './aws/facts-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { LONGEST_DELAY, type Queue, queue } from './aws/queue.ts';
import { setting } from './aws/setting.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

export interface Deps {
  telemetry: Telemetry;
  publication: Publication;
  facts: FactsStore;
  versions: Pick<ArticlesTable, 'find'>;
  editions: Pick<EditionStore, 'manifest' | 'prepare'>;
  planner: Pick<Queue<PlanRequest>, 'send'>;
  composer: Pick<Queue<ComposeRequest>, 'send'>; // its own queue: where a request waits for the end of an embargo
  now: () => number; //               ms since 1970
}

/**
 * Facts → the alert edition of an article, prepared. Safe to repeat: an edition once prepared stays as it is and is
 * only asked to be planned again. An article under embargo waits; one that a newer version or its withdrawal has overtaken
 * gets no edition.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) =>
  eachRecord(event, context, deps.telemetry, async ({ body }) => {
    const request = ComposeRequest.parse(body);
    const { article, correlationId } = request;
    const edition = alertEdition(article);
    const [prepared, entry, current] = await Promise.all([
      deps.editions.manifest(edition.id),
      deps.facts.read(article),
      deps.versions.find(article.id),
    ]);
    if (current !== undefined && current.revision !== article.revision) {
      deps.telemetry.info('Edition:Superseded', { correlationId, by: current.revision ?? 'a withdrawal' });
      return;
    }
    const { embargo } = entry.article;
    const wait = embargo === undefined ? 0 : Date.parse(embargo) - deps.now();
    if (wait > 0) {
      await deps.composer.send([request], Math.min(Math.ceil(wait / 1000), LONGEST_DELAY));
      deps.telemetry.info('Edition:Embargoed', { correlationId, embargo });
      return;
    }
    if (!prepared) await prepare(deps, edition, entry, correlationId);
    await deps.planner.send([{ edition: edition.id, correlationId }]);
  });

async function prepare(
  deps: Deps,
  edition: Digest['edition'],
  { article, facts }: { article: Article; facts: Facts },
  correlationId: string,
): Promise<void> {
  const { facts: verified, failures } = verify(article, facts);
  if (failures.length > 0) {
    deps.telemetry.warn('Facts:LeftOut', { correlationId, count: failures.length, first: failures[0] });
    deps.telemetry.count('FactsLeftOut', failures.length);
  }
  const entries = [{ article, facts: verified }];
  const digest = composeDigest({ edition, publication: deps.publication, entries, leftOut: failures.length });
  const rendered = renderDigest(digest);
  const manifest = manifestOf(digest, rendered, entries);
  await deps.editions.prepare(digest, rendered, manifest);
  const htmlBytes = manifest.files['digest.html']?.bytes;
  deps.telemetry.info('Edition:Prepared', { correlationId, edition: edition.id, htmlBytes });
  deps.telemetry.count('EditionsPrepared');
}

export const handler = onColdStart(() => {
  const bucket = digestsBucket(setting('DIGESTS_BUCKET'));
  return createHandler({
    telemetry: telemetry(),
    publication: { name: setting('PUBLICATION_NAME'), address: setting('PUBLICATION_ADDRESS') },
    facts: factsStore(bucket),
    versions: articlesTable(setting('ARTICLES_TABLE')),
    editions: editionStore(bucket),
    planner: queue(setting('PLAN_QUEUE_URL')),
    composer: queue(setting('COMPOSE_QUEUE_URL')),
    now: Date.now,
  });
});
