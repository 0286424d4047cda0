import type { Context, SQSEvent } from 'aws-lambda';
import { editionText } from '../core/delivery/edition/edition-text.ts';
import { heldBack } from '../core/delivery/edition/held-back.ts';
import { secondsToLook } from '../core/delivery/edition/looks.ts';
import { inParts, partRequests, planName } from '../core/delivery/edition/parts.ts';
import type { Audience } from '../core/delivery/edition/schema.ts';
import {
  PlanRequest,
  type Send,
  type SendRequest,
  type SettleRequest,
} from '../core/delivery/sends/schema.ts';
import { unsettled } from '../core/delivery/sends/unsettled.ts';
import { topicMatcher } from '../core/delivery/subscriber/topics.ts';
import type { Cadence } from '../core/digest/schema.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type EditionStore, editionStore } from './aws/edition-store.ts';
import { type EditionsTable, editionsTable } from './aws/editions-table.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { type Queue, queue } from './aws/queue.ts';
import { type SendsTable, sendsTable } from './aws/sends-table.ts';
import { setting } from './aws/setting.ts';
import { type Reader, type SubscribersTable, subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

const SEGMENTS = 8; // shares of many subscribers, read side by side

type Pages = AsyncIterable<Reader[]> | Iterable<Reader[]>;

export interface Deps {
  telemetry: Telemetry;
  clock: () => number; // ms since 1970
  editions: Pick<EditionStore, 'mail' | 'audience' | 'part' | 'savePart' | 'freeze'>;
  states: Pick<EditionsTable, 'begin' | 'leave'>;
  subscribers: Pick<SubscribersTable, 'readersOf'>;
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
    if (part === undefined) return planAll(deps, request, audience ?? (await freeze(deps, edition, id)));
    if (!audience) throw new Error(`Edition ${edition} has no audience of which to plan a part`);
    return planPart(deps, { ...request, part }, audience);
  });

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

async function freeze(deps: Deps, edition: string, attempt: string): Promise<Audience> {
  const { cadence, rendered } = await deps.editions.mail(edition);
  const plan = planName(attempt);
  const wants = topicMatcher(editionText(rendered.text));
  const readers = await allReaders(deps.subscribers, cadence);
  const { size, parts } = await inParts(
    readers.map((pages) => wanting(pages, wants)),
    (part, subscribers) => deps.editions.savePart(edition, plan, part, { subscribers }),
  );
  return deps.editions.freeze({ schema: 1, edition, plan, size, parts });
}

/** The readers of a cadence: the only page where there is no second, else shares to be read side by side. */
async function allReaders(subscribers: Deps['subscribers'], cadence: Cadence): Promise<Pages[]> {
  const whole = subscribers.readersOf(cadence, 0, 1);
  const { value: first = [] } = await whole.next();
  const { done } = await whole.next();
  if (done) return [[first]];
  await whole.return(undefined);
  return Array.from({ length: SEGMENTS }, (_, segment) => subscribers.readersOf(cadence, segment, SEGMENTS));
}

async function* wanting(pages: Pages, wants: (topics: readonly string[]) => boolean) {
  for await (const page of pages) yield page.filter(({ topics }) => wants(topics)).map(({ id }) => id);
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
