import type { Context, SQSEvent } from 'aws-lambda';
import { heldBack } from '../core/delivery/edition/held-back.ts';
import { mustAskAgain, nextLook, type Waiting } from '../core/delivery/edition/looks.ts';
import { partRequests } from '../core/delivery/edition/parts.ts';
import type { Audience, EditionState } from '../core/delivery/edition/schema.ts';
import { withStatus } from '../core/delivery/edition/status.ts';
import { abandoned, OWNER_LOST } from '../core/delivery/sends/claim.ts';
import {
  type PlanRequest,
  type Send,
  type SendRequest,
  SettleRequest,
  type Tally,
} from '../core/delivery/sends/schema.ts';
import { countSends, endedIn } from '../core/delivery/sends/tally.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type EditionStore, editionStore } from './aws/edition-store.ts';
import { type EditionsTable, editionsTable } from './aws/editions-table.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { type Queue, queue } from './aws/queue.ts';
import { type SendsTable, sendsTable } from './aws/sends-table.ts';
import { setting } from './aws/setting.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

const OVER: ReadonlySet<EditionState['status']> = new Set(['finished', 'empty', 'skipped']);

export interface Deps {
  telemetry: Telemetry;
  clock: () => number; // ms since 1970
  editions: Pick<EditionStore, 'audience' | 'part' | 'saveOutcome'>;
  states: Pick<EditionsTable, 'leave' | 'replace'>;
  sends: Pick<SendsTable, 'rows' | 'rowsOf' | 'settle'>;
  planner: Queue<PlanRequest>;
  sender: Pick<Queue<SendRequest>, 'depth'>;
  settler: Pick<Queue<SettleRequest>, 'send'>;
}

/**
 * Looks whether everybody in an edition's audience has come to an end. If so the edition is finished; if not, those whose
 * messages may be lost are asked for again, and a later look is. Safe to repeat.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) =>
  eachRecord(event, context, deps.telemetry, async ({ body }) => {
    const request = SettleRequest.parse(body);
    const { edition: id, correlationId } = request;
    const now = deps.clock();
    const [audience, { edition, brakes }] = await Promise.all([
      deps.editions.audience(id),
      deps.states.leave(id),
    ]);
    if (!audience || !edition || edition.status === 'draft')
      throw new Error(`Edition ${id} has not been planned`);
    if (OVER.has(edition.status)) return;
    const { ended, claimed, released } = await look(deps, audience, now);
    const waiting = audience.size - endedIn(ended);
    const keys = { correlationId, edition: id, ...ended, claimed, released, waiting, looked: request.looked };
    if (waiting === 0 && (await finish(deps, edition, ended, now))) {
      deps.telemetry.info('Edition:Finished', keys);
      deps.telemetry.count('EditionsFinished');
      return;
    }
    const held = heldBack(edition, brakes, now);
    const again = waiting > 0 && !held && mustAskAgain(request, brakes, await waitingIn(deps));
    if (again) await deps.planner.send(partRequests(audience, correlationId));
    const next = nextLook(request, endedIn(ended), waiting, now);
    await deps.settler.send([next.request], next.seconds);
    deps.telemetry.info('Edition:LookedAt', { ...keys, held, again });
  });

/** Counts the edition's rows. A claim whose owner must be dead comes to its end here: nobody else may ever ask for it. */
async function look(deps: Deps, audience: Audience, now: number) {
  const { sends, telemetry } = deps;
  let standings = countSends([]);
  for await (const page of await rowsOf(deps, audience)) {
    const rows: Send[] = [];
    for (const row of page) {
      const lost = abandoned(row, now) && (await sends.settle(row, OWNER_LOST));
      if (lost) telemetry.count(`Sends${OWNER_LOST.status}`);
      rows.push(lost ? { ...row, ...OWNER_LOST } : row);
    }
    standings = countSends(rows, standings);
  }
  return standings;
}

/** Those of a small audience are looked up by name, those of a large one shard by shard. */
async function rowsOf({ editions, sends }: Deps, audience: Audience): Promise<AsyncIterable<Send[]>> {
  const { edition, parts } = audience;
  if (parts > 1) return sends.rows(edition);
  return sends.rowsOf(edition, parts === 0 ? [] : (await editions.part(audience, 0)).subscribers);
}

/** @returns false when somebody changed the edition while it was looked at: it may have rows to send again */
async function finish({ editions, states }: Deps, edition: EditionState, outcome: Tally, now: number) {
  await editions.saveOutcome(edition.id, outcome);
  return states.replace(edition, withStatus(edition, 'finished', now, { outcome }));
}

async function waitingIn({ planner, sender }: Deps): Promise<Waiting> {
  const [parts, sends] = await Promise.all([planner.depth(), sender.depth()]);
  return { parts, sends };
}

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    editions: editionStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    states: editionsTable(setting('EDITIONS_TABLE')),
    sends: sendsTable(setting('SENDS_TABLE')),
    planner: queue(setting('PLAN_QUEUE_URL')),
    sender: queue(setting('SEND_QUEUE_URL')),
    settler: queue(setting('SETTLE_QUEUE_URL')),
  }),
);
