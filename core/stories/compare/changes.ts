import { movedOn } from './amount.ts';
import { disagreeing } from './matching.ts';
import { byTime, statedOnly } from './order.ts';
import type { Report, Stated } from './report.ts';
import { sameThing } from './same-thing.ts';
import { leadingThings, type Thing } from './thing.ts';

/** A figure that has moved on: the same thing, another amount. */
export interface Change {
  readonly was: Stated;
  readonly now: Stated;
}

/**
 * Finds the figures that later reports have moved on: "44 wounded, was 30". Of several statements of one thing the newest counts
 * on either side, and what is older than what it would replace replaces nothing.
 * @returns changes in the order of the later statements
 */
export function changesBetween(before: readonly Report[], after: readonly Report[]): Change[] {
  const settled = (was: Thing['amount'], now: Thing['amount']) => !movedOn(was, now);
  return disagreeing(newestOf(before), newestOf(after), settled)
    .filter(({ was, now }) => was.report.at <= now.report.at)
    .toSorted((a, b) => byTime(a.now, b.now))
    .map(({ was, now }) => ({ was: statedOnly(was), now: statedOnly(now) }));
}

/** What several reports state, without what a newer one of them states anew. */
function newestOf(reports: readonly Report[]): Thing[] {
  const newest: Thing[] = [];
  for (const thing of reports.flatMap(leadingThings).toSorted((a, b) => byTime(b, a)))
    if (newest.every((newer) => newer.report === thing.report || sameThing(newer, thing) === 0))
      newest.push(thing);
  return newest;
}
