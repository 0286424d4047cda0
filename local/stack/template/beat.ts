/** Moments of the clock, evenly apart: multiples of `every` since 1970, and `offset` after each. Both in ms. */
export interface Beat {
  every: number;
  offset: number;
}

const MINUTE_MS = 60_000;
const UNIT_MS: Record<string, number> = {
  minute: MINUTE_MS,
  hour: 60 * MINUTE_MS,
  day: 24 * 60 * MINUTE_MS,
};

/**
 * Reads a schedule expression of EventBridge Scheduler: a rate, or a cron of minutes. Rates count from the epoch here,
 * where AWS counts from the schedule's making.
 * @returns undefined where it is any other
 */
export function beatOf(expression: string): Beat | undefined {
  const rate = /^rate\(([1-9]\d{0,4}) (minute|hour|day)s?\)$/.exec(expression);
  if (rate) return { every: Number(rate[1]) * (UNIT_MS[rate[2] ?? ''] ?? 0), offset: 0 };
  const cron = /^cron\((\d{1,2}|\*)(?:\/(\d{1,2}))? \* \* \* \? \*\)$/.exec(expression);
  if (!cron) return undefined;
  const first = cron[1] === '*' ? 0 : Number(cron[1]);
  const step = cron[2] === undefined ? (cron[1] === '*' ? 1 : 60) : Number(cron[2]);
  if (step === 0 || 60 % step !== 0 || first >= step) return undefined;
  return { every: step * MINUTE_MS, offset: first * MINUTE_MS };
}

/** The last moment of a beat that is not after `now`, ms since 1970. */
export function lastMoment({ every, offset }: Beat, now: number): number {
  return Math.floor((now - offset) / every) * every + offset;
}
