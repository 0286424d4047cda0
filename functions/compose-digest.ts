import type { Context, SQSEvent } from 'aws-lambda';
import { ComposeRequest } from '../core/digest/schema.ts';
import { archiveLinks } from './aws/archive-links.ts';
import { arrivalsTable } from './aws/arrivals-table.ts';
import { articlesTable } from './aws/articles-table.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { editionStore } from './aws/edition-store.ts';
import { editionsTable } from './aws/editions-table.ts';
import { factsStore } from './aws/facts-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { publication } from './aws/publication.ts';
import { queue } from './aws/queue.ts';
import { setting } from './aws/setting.ts';
import { telemetry } from './aws/telemetry.ts';
import { tellingsTable } from './aws/tellings-table.ts';
import { composeApproved } from './composing/approved.ts';
import { clusterOnce } from './composing/cluster-once.ts';
import { atOnce, composeCorrections } from './composing/corrections.ts';
import { type Deps, momentOf } from './composing/deps.ts';
import { renewPages } from './composing/renew-pages.ts';
import { composeRevision } from './composing/revision.ts';
import { composeSlot } from './composing/slot.ts';

/**
 * A new revision of an article, a withdrawal, a slot that is due or an approved draft → the editions this calls for. Safe to
 * repeat: what an edition is made of is frozen before it is made, and what is made stays as it is.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) => {
  const look = { at: momentOf(deps), cluster: clusterOnce() };
  return eachRecord(event, context, deps.telemetry, async ({ body }) => {
    const request = ComposeRequest.parse(body);
    const { correlationId } = request;
    if ('article' in request) return composeRevision(deps, request, look);
    if ('slot' in request) return composeSlot(deps, request.slot, correlationId);
    if ('approved' in request) return composeApproved(deps, request.approved.edition, correlationId);
    const current = await deps.versions.find(request.withdrawn.id);
    if (current === undefined || current.revision !== undefined) return;
    await renewPages(deps, current.id, correlationId);
    await composeCorrections(deps, current, atOnce(deps, true), correlationId);
  });
};

export const handler = onColdStart(() => {
  const bucket = digestsBucket(setting('DIGESTS_BUCKET'));
  const made = publication();
  return createHandler({
    telemetry: telemetry(),
    publication: made,
    links: archiveLinks(made.archive),
    facts: factsStore(bucket),
    versions: articlesTable(setting('ARTICLES_TABLE')),
    arrivals: arrivalsTable(setting('ARRIVALS_TABLE')),
    tellings: tellingsTable(setting('TELLINGS_TABLE')),
    editions: editionStore(bucket),
    states: editionsTable(setting('EDITIONS_TABLE')),
    archivist: queue(setting('ARCHIVE_QUEUE_URL')),
    planner: queue(setting('PLAN_QUEUE_URL')),
    composer: queue(setting('COMPOSE_QUEUE_URL')),
    now: Date.now,
  });
});
