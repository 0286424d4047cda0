import type { Context, SQSEvent } from 'aws-lambda';
import { decide, momentsDue } from '../core/delivery/schedule/decide.ts';
import { TickRequest, type Ticks } from '../core/delivery/schedule/schema.ts';
import { isSkipped } from '../core/delivery/schedule/skipped.ts';
import { REACH_MS } from '../core/delivery/schedule/windows.ts';
import { slotEdition } from '../core/digest/edition/slot.ts';
import type { ComposeRequest } from '../core/digest/schema.ts';
import type { Publication } from '../core/publication/schema.ts';
import { eachRecord } from './aws/each-record.ts';
import { type EditionsTable, editionsTable } from './aws/editions-table.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { publication } from './aws/publication.ts';
import { type Queue, queue } from './aws/queue.ts';
import { setting } from './aws/setting.ts';
import { type SubscribersTable, subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

export interface Deps {
  telemetry: Telemetry;
  clock: () => number; // ms since 1970
  publication: Pick<Publication, 'cadences' | 'catchUp'>;
  subscribers: Pick<SubscribersTable, 'schedules'>;
  states: Pick<EditionsTable, 'ticks' | 'saveTicks' | 'skip'>;
  composer: Pick<Queue<ComposeRequest>, 'send'>;
}

/** How far ahead of the clock a tick may be, ms: clocks differ, but what comes from further ahead was not sent by one. */
const AHEAD_MS = 15 * 60_000;

/**
 * Seconds between a slot and its edition: an upload that was being read at the slot's moment bears an earlier one and has
 * its row written a little later.
 */
const GRACE = 60;

/**
 * The clock's tick → a request for the edition of each slot that is due, or a note that it is skipped. Safe to repeat,
 * and ticks may come late, twice and in any order: what becomes of a moment's slots is written down before it is done,
 * and whoever comes next does it again, until it is noted that it is done.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) =>
  eachRecord(event, context, deps.telemetry, async ({ body }) => {
    const scheduled = Date.parse(TickRequest.parse(body).scheduled);
    const now = deps.clock();
    if (scheduled > now + AHEAD_MS)
      throw new RangeError('A tick of the future: the clock that sent it is wrong');
    // Older slots than these are never looked at, so there is nothing a tick as old could do.
    if (scheduled < now - REACH_MS.daily) return deps.telemetry.warn('Tick:TooOld', { scheduled });
    await decideAll(deps, scheduled, now);
  });

async function decideAll(deps: Deps, scheduled: number, now: number): Promise<void> {
  const { publication, states } = deps;
  const subscribed = await deps.subscribers.schedules();
  let ticks = await states.ticks();
  const moments = momentsDue(subscribed, publication, ticks, scheduled);
  for (;;) {
    if (ticks && ticks.due.length > 0) await act(deps, ticks);
    else {
      const ticked = ticks?.ticked ?? '';
      const next = moments.find(({ at }) => new Date(at).toISOString() > ticked);
      if (!next) break;
      await states.saveTicks(ticks, decide(next, ticks ?? {}, publication, now));
    }
    ticks = await states.ticks();
  }
  const to = new Date(scheduled).toISOString();
  if (!ticks || ticks.ticked < to)
    await states.saveTicks(ticks, { ticked: to, due: [], skipped: ticks?.skipped ?? [] });
}

/** Does what was decided, and notes that it is done. */
async function act({ telemetry, clock, states, composer }: Deps, ticks: Ticks): Promise<void> {
  const requests: ComposeRequest[] = [];
  for (const slot of ticks.due) {
    const edition = slotEdition(slot);
    const skipped = isSkipped(ticks, slot) && (await states.skip(slot, clock()));
    if (!skipped) requests.push({ slot, correlationId: edition });
    telemetry.info(skipped ? 'Slot:Skipped' : 'Slot:Due', { edition, schedules: slot.schedules.length });
    telemetry.count(skipped ? 'SlotsSkipped' : 'SlotsDue');
  }
  await composer.send(requests, GRACE);
  await states.saveTicks(ticks, { ...ticks, due: [] });
}

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    publication: publication(),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
    states: editionsTable(setting('EDITIONS_TABLE')),
    composer: queue(setting('COMPOSE_QUEUE_URL')),
  }),
);
