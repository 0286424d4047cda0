/** What the provider allows. */
export interface Allowance {
  readonly perSecond: number; // 0: nothing at all, as when it has suspended the sender
  readonly perDay: number; //    -1: no limit
  readonly sentToday: number; // in the last 24 hours
}

/** How much of the provider's rate is used: workers reach it a little sooner or later after their turns. */
const SHARE = 0.95;

/** How long all workers rest after the provider said "too many", ms: longer each time it says so within a minute. */
const REST_MS = 1_000;
const LONGEST_REST_MS = 16_000;
const REST_MEMORY_MS = 60_000;

/** Whether the provider takes no more mails for now, however slowly they come. */
export function usedUp({ perSecond, perDay, sentToday }: Allowance): boolean {
  return perSecond <= 0 || (perDay >= 0 && sentToday >= perDay);
}

/** Time between two turns, ms. */
export function spacing({ perSecond }: Allowance): number {
  return 1000 / (perSecond * SHARE);
}

/**
 * How many turns in a row still fit.
 * @param first when the first of them would be, ms
 * @param deadline when the last of them may be, ms
 */
export function turnsThatFit(first: number, deadline: number, wanted: number, every: number): number {
  if (first > deadline) return 0;
  return Math.min(wanted, 1 + Math.floor((deadline - first) / every));
}

/** The last rest that the provider made all workers take. */
export interface Rest {
  readonly at: number; // when it began, ms since 1970
  readonly ms: number;
}

/**
 * The rest that follows from being told "too many" at a moment.
 * @returns undefined while one is under way: what is told then was caused before it began
 */
export function restAfter(last: Rest | undefined, now: number): Rest | undefined {
  if (!last || now - last.at > REST_MEMORY_MS) return { at: now, ms: REST_MS };
  if (now < last.at + last.ms) return undefined;
  return { at: now, ms: Math.min(last.ms * 2, LONGEST_REST_MS) };
}
