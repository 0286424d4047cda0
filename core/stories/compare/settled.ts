import { type Amount, compatible, equal } from './amount.ts';
import { counted, unlikeStates } from './apart.ts';
import { ENOUGH, evidenceFor } from './same-thing.ts';
import { nearness } from './signs.ts';
import type { Thing } from './thing.ts';

const RARE = 10; //      from here a whole number that stands in both accounts is hardly there by chance
const ROUNDED = 0.98; // how near a number is to what it rounds

/** Whether a number is told as one that holds no more. */
export const isFormer = ({ marks }: Thing): boolean => marks.has('former');

/**
 * The figures of two accounts that are accounted for: the other account bears them out, or tells them as over.
 * @param agree whether two numbers can both hold
 */
export function settledAmong(
  before: readonly Thing[],
  after: readonly Thing[],
  agree: (was: Amount, now: Amount) => boolean,
): Set<Thing> {
  const settled = new Set<Thing>();
  for (const was of before)
    for (const now of after) {
      if (repeats(was, now) || (agree(was.amount, now.amount) && evidenceFor(was, now) >= ENOUGH))
        settled.add(was).add(now);
      // "2.90, up from 2.40" in the first report: the 2.40 of the second is no news.
      if (isFormer(was) && !isFormer(now) && was.amount.high === now.amount.high) settled.add(now);
    }
  return settled;
}

/** Whether one account says just what the other says, in words that may be those for the same. */
function repeats(a: Thing, b: Thing): boolean {
  if (isFormer(a) !== isFormer(b) || (counted(a) && unlikeStates(a, b))) return false;
  const rare = a.amount.high >= RARE || !Number.isInteger(a.amount.high);
  if (equal(a.amount, b.amount)) return a.noun === b.noun || rare;
  if (!rare) return false;
  const bare = a.noun === undefined || b.noun === undefined; // "2.40 dollars" and then "2.90"
  if (bare && a.amount.high === b.amount.high && a.amount.low === b.amount.low) return true;
  const rounded = compatible(a.amount, b.amount) && nearness(a.amount, b.amount) > ROUNDED;
  return rounded && (a.noun === b.noun || !counted(a));
}
