import { type Beat, lastMoment } from './template/beat.ts';
import type { SchedulePlan } from './template/plan.ts';
import { SCHEDULED_TIME } from './template/schedule-resources.ts';

/** How often the clock is looked at, ms. A machine that has slept through a moment is awake for no longer before it is noticed. */
const LOOK_MS = 5_000;

/**
 * Sends each schedule's input when a moment of it comes, and at once for the last that has passed, so that what fell due
 * while no stack was running is looked at. Moments slept through are made up for by the last of them.
 * @param send puts a message into a queue
 * @param now ms since 1970
 * @returns what stops it; nothing is sent after
 */
export function startClock(
  schedules: readonly SchedulePlan[],
  send: (queueArn: string, body: string) => void,
  now: () => number = Date.now,
): () => Promise<void> {
  const sent = new Map<Beat, number>();
  const look = () => {
    for (const { beat, queueArn, input } of schedules) {
      const moment = lastMoment(beat, now());
      if (moment <= (sent.get(beat) ?? Number.NEGATIVE_INFINITY)) continue;
      sent.set(beat, moment);
      const scheduled = new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');
      send(queueArn, input.replaceAll(SCHEDULED_TIME, scheduled));
    }
  };
  look();
  const looking = setInterval(look, LOOK_MS);
  return async () => clearInterval(looking);
}
