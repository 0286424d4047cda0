import type { Context, SQSEvent } from 'aws-lambda';
import { heldBack } from '../core/delivery/edition/held-back.ts';
import { secondsToLook } from '../core/delivery/edition/looks.ts';
import { partRequests } from '../core/delivery/edition/parts.ts';
import type { Audience } from '../core/delivery/edition/schema.ts';
import {
  PlanRequest,
  type Send,
  type SendRequest,
  type SettleRequest,
} from '../core/delivery/sends/schema.ts';
import { unsettled } from '../core/delivery/sends/unsettled.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { editionStore } from './aws/edition-store.ts';
import { type EditionsTable, editionsTable } from './aws/editions-table.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { type Queue, queue } from './aws/queue.ts';
import { type SendsTable, sendsTable } from './aws/sends-table.ts';
import { setting } from './aws/setting.ts';
import { subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';
import { type Freezing, freezeAudience, NotPlannedYet } from './sending/freeze-audience.ts';

const MOST_WAITS = 100; // each twice the last, and none above a quarter of an hour: a day
const ASK_ONCE_MORE = 5; // after half a minute: pages of an edition are made before it is planned

export interface Deps extends Freezing {
  telemetry: Telemetry;
  clock: () => number; // ms since 1970
  states: Pick<EditionsTable, 'begin' | 'leave'>;
  sends: Pick<SendsTable, 'rowsOf'>;
  planner: Pick<Queue<PlanRequest>, 'send'>;
  sender: Pick<Queue<SendRequest>, 'send'>;
  settler: Pick<Queue<SettleRequest>, 'send'>;
}

/**
 * A prepared edition → its audience, frozen in parts, and a request for each part; a part → a send request for each of
 * its subscribers who has no mail yet. Safe to repeat: the audience frozen first holds, whoever planned it, and a send
 * request that comes twice finds its row taken.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) =>
  eachRecord(event, context, deps.telemetry, async ({ body, id }) => {
    const request = PlanRequest.parse(body);
    const { edition, part } = request;
    const audience = await deps.editions.audience(edition);
    if (part === undefined) {
      const frozen = audience ?? (await freezeOrWait(deps, request, id));
      return frozen && planAll(deps, request, frozen);
    }
    if (!audience) throw new Error(`Edition ${edition} has no audience of which to plan a part`);
    return planPart(deps, { ...request, part }, audience);
  });

/**
 * Freezes who an edition goes to. A correction that comes before what it corrects is planned comes again, and once has that
 * planned itself, in case its request was lost.
 * @returns undefined when it comes again
 * @throws when it has waited for a day
 */
async function freezeOrWait(
  deps: Deps,
  request: PlanRequest,
  attempt: string,
): Promise<Audience | undefined> {
  const { edition, correlationId, waited = 0 } = request;
  try {
    return await freezeAudience(deps, edition, attempt);
  } catch (error) {
    if (!(error instanceof NotPlannedYet) || waited >= MOST_WAITS) throw error;
    if (waited === ASK_ONCE_MORE)
      await deps.planner.send(error.editions.map((one) => ({ edition: one, correlationId })));
    await deps.planner.send([{ ...request, waited: waited + 1 }], secondsToLook(waited));
    deps.telemetry.info('Edition:Waits', { correlationId, edition, waited });
    return undefined;
  }
}

/**
 * Notes the edition and asks for all its parts, or plans the only one. The look at how it stands comes first: it asks
 * again for what is lost after it.
 */
async function planAll(deps: Deps, request: PlanRequest, audience: Audience): Promise<void> {
  const { edition, correlationId } = request;
  const { cadence, rendered } = await deps.editions.mail(edition);
  const now = new Date(deps.clock()).toISOString();
  const { size, parts } = audience;
  await Promise.all([
    deps.states.begin({
      ...{ schema: 1, id: edition, cadence, subject: rendered.subject },
      ...{ status: 'sending', audience: size, planned: now, changed: now },
    }),
    deps.settler.send([{ edition, looked: 0, correlationId }], secondsToLook(0)),
  ]);
  deps.telemetry.info('Edition:Planned', { correlationId, edition, audience: size, parts });
  if (parts === 1) return planPart(deps, { ...request, part: 0 }, audience);
  await deps.planner.send(partRequests(audience, correlationId));
}

async function planPart(
  deps: Deps,
  { edition, part, correlationId }: PlanRequest & { part: number },
  audience: Audience,
): Promise<void> {
  const { edition: state, brakes } = await deps.states.leave(edition);
  if (!state) throw new Error(`Edition ${edition} is planned in part before it is planned`);
  const held = heldBack(state, brakes, deps.clock());
  let asked = 0;
  if (!held) {
    const { subscribers } = await deps.editions.part(audience, part);
    const rows: Send[] = [];
    for await (const page of deps.sends.rowsOf(edition, subscribers)) rows.push(...page);
    const open = unsettled(subscribers, rows);
    await deps.sender.send(open.map((subscriberId) => ({ edition, subscriberId, correlationId })));
    asked = open.length;
  }
  deps.telemetry.info('Edition:PartPlanned', { correlationId, edition, part, asked, held });
}

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    editions: editionStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    states: editionsTable(setting('EDITIONS_TABLE')),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
    sends: sendsTable(setting('SENDS_TABLE')),
    planner: queue(setting('PLAN_QUEUE_URL')),
    sender: queue(setting('SEND_QUEUE_URL')),
    settler: queue(setting('SETTLE_QUEUE_URL')),
  }),
);
