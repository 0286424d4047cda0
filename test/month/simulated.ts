import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Queue } from '../../functions/aws/queue.ts';
import type { Chance } from '../faults/world/chance.ts';
import { batch, context } from '../functions/deps.ts';

/** A time in which nothing runs. Messages wait; where the clock stands still too, its ticks are never sent. */
export interface Outage {
  readonly from: number; // ms since 1970
  readonly to: number;
  readonly clockToo: boolean;
}

/** What takes the messages of a queue, one at a time. */
export type Handler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | unknown>;

/** Time that passes at once, and queues in it. */
export interface Simulated {
  now(): number;
  /** Has something happen at a moment, outage or not. */
  at(moment: number, happens: () => void | Promise<void>): void;
  /** @param doubled the share of messages that come twice, the second time up to an hour later */
  queue<Body>(handler: Handler, doubled?: number): Queue<Body>;
  /** Lets everything happen up to a moment, and then whatever follows from it. */
  run(): Promise<void>;
}

const AGAIN_MS = 720_000; // until a message that failed comes again
const TRIES = 5;

interface Event {
  readonly moment: number;
  readonly number: number;
  readonly happens: () => void | Promise<void>;
}

/** @param start ms since 1970 */
export function simulated(start: number, outages: readonly Outage[], luck: Chance): Simulated {
  let now = start;
  let numbers = 0;
  const waiting = new Map<number, Event>();
  const at: Simulated['at'] = (moment, happens) => {
    numbers += 1;
    waiting.set(numbers, { moment: Math.max(moment, now), number: numbers, happens });
  };
  const next = (): Event | undefined => {
    let first: Event | undefined;
    for (const event of waiting.values()) if (!first || event.moment < first.moment) first = event;
    return first;
  };
  const deliver = (handler: Handler, body: unknown, moment: number, tries = 1) => {
    const down = outages.find(({ from, to }) => from <= moment && moment < to);
    // What has piled up comes in any order once there is somebody to take it.
    const then = down ? down.to + luck.below(120_000) : moment;
    at(then, async () => {
      const reply = await handler(batch(body), context(`request-${numbers}`));
      const { batchItemFailures } = reply as SQSBatchResponse;
      if (batchItemFailures.length === 0) return;
      if (tries < TRIES) deliver(handler, body, now + AGAIN_MS, tries + 1);
    });
  };
  return {
    now: () => now,
    at,
    queue: (handler, doubled = 0) => ({
      depth: async () => 0,
      async send(bodies, delay = 0) {
        for (const body of bodies) {
          const moment = now + delay * 1000 + luck.below(2_000);
          deliver(handler, body, moment);
          if (luck.happens(doubled)) deliver(handler, body, moment + luck.below(3_600_000));
        }
      },
    }),
    async run() {
      for (let event = next(); event; event = next()) {
        waiting.delete(event.number);
        now = event.moment;
        await event.happens();
      }
    },
  };
}
