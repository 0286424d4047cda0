import type { Context, SQSEvent } from 'aws-lambda';
import { type Audience, PlanRequest, type SendRequest } from '../core/delivery/schema.ts';
import type { Manifest } from '../core/digest/schema.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type EditionStore, editionStore } from './aws/edition-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { type Queue, queue } from './aws/queue.ts';
import { setting } from './aws/setting.ts';
import { type SubscribersTable, subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

export interface Deps {
  telemetry: Telemetry;
  editions: EditionStore;
  subscribers: Pick<SubscribersTable, 'audienceOf'>;
  sender: Queue<SendRequest>;
}

/**
 * A prepared edition → its audience, frozen, and one send request each. Safe to repeat: the audience frozen first
 * holds, and a send request that comes twice finds its row claimed.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) =>
  eachRecord(event, context, deps.telemetry, async ({ body }) => {
    const { edition, correlationId } = PlanRequest.parse(body);
    const [frozen, manifest] = await Promise.all([
      deps.editions.audience(edition),
      deps.editions.manifest(edition),
    ]);
    if (!manifest) throw new Error(`Edition ${edition} is not prepared`);
    const audience = frozen ?? (await freeze(deps, manifest.edition));
    await deps.sender.send(
      audience.subscribers.map((subscriberId) => ({ edition, subscriberId, correlationId })),
    );
    deps.telemetry.info('Edition:Planned', { correlationId, edition, audience: audience.subscribers.length });
  });

async function freeze(deps: Deps, { id, cadence }: Manifest['edition']): Promise<Audience> {
  const subscribers = await deps.subscribers.audienceOf(cadence);
  return deps.editions.freeze({ schema: 1, edition: id, subscribers });
}

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    editions: editionStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
    sender: queue(setting('SEND_QUEUE_URL')),
  }),
);
