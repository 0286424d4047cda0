import { type Amount, equal } from './amount.ts';
import { ENOUGH, evidenceFor } from './same-thing.ts';
import { isFormer, settledAmong } from './settled.ts';
import type { Thing } from './thing.ts';

const MARGIN = 1.5; // by which one statement must be the better match than another
const ONLY = 1; //     neither account has another number left that it might be
const INSTEAD = 6; //  the later account tells the older number as one that holds no more
const ROUNDS = 20;

/** Two statements of the same thing, and how sure that is. */
export interface Match {
  readonly was: Thing;
  readonly now: Thing;
  readonly score: number;
}

/**
 * Pairs the figures of two accounts that count the same thing and state other numbers. A figure the other account bears out is
 * settled, and one that might be meant by several is left alone. What is paired for sure leaves fewer to choose from.
 * @param agree whether two numbers can both hold
 */
export function disagreeing(
  before: readonly Thing[],
  after: readonly Thing[],
  agree: (was: Amount, now: Amount) => boolean,
): Match[] {
  const taken = settledAmong(before, after, agree);
  const found: Match[] = [];
  let open = possibleAmong(before, after);
  for (let round = 0; round < ROUNDS; round += 1) {
    open = open.filter(({ was, now }) => !taken.has(was) && !taken.has(now));
    const clear = clearAmong(open);
    if (clear.length === 0) break;
    for (const { was, now } of clear) taken.add(was).add(now);
    found.push(...clear);
  }
  const ordered = found.toSorted((a, b) => b.score - a.score || placeOf(a) - placeOf(b));
  const once = ordered.filter((match, at) => !ordered.slice(0, at).some((better) => sayAgain(match, better)));
  return once.filter(({ was, now }) => !agree(was.amount, now.amount));
}

const placeOf = ({ was, now }: Match): number => was.figure.span.start + now.figure.span.start;

/** What nothing rules out, with the evidence for it. */
function possibleAmong(before: readonly Thing[], after: readonly Thing[]): Match[] {
  return before.flatMap((was) =>
    after.flatMap((now) => {
      const evidence = evidenceFor(was, now);
      const score = replaced(was, now, after) ? Math.max(evidence, 0) + INSTEAD : evidence;
      return score === Number.NEGATIVE_INFINITY ? [] : [{ was, now, score }];
    }),
  );
}

/** Whether the later account tells the older number beside its own as one that holds no more: "19, up from 12". */
function replaced(was: Thing, now: Thing, after: readonly Thing[]): boolean {
  if (isFormer(now) || now.amount.dimension !== was.amount.dimension) return false;
  return after.some(
    (other) =>
      isFormer(other) &&
      other.figure.sentence.start === now.figure.sentence.start &&
      other.amount.high === was.amount.high,
  );
}

/** The matches that are sure enough and have no rival. */
function clearAmong(open: readonly Match[]): Match[] {
  const ofWas = Map.groupBy(open, ({ was }) => was);
  const ofNow = Map.groupBy(open, ({ now }) => now);
  return open.flatMap((match) => {
    const others = [...ofWas.get(match.was)!, ...ofNow.get(match.now)!].filter((other) => other !== match);
    const alone = match.was.alone && match.now.alone; // counted as evidence already
    const score = match.score + (others.length === 0 && !alone ? ONLY : 0);
    const rivalled = others.some((other) => !sayAgain(match, other) && other.score > score - MARGIN);
    return score >= ENOUGH && !rivalled ? [{ ...match, score }] : [];
  });
}

/** Whether two matches are of the same numbers, one of them said twice. */
function sayAgain(a: Match, b: Match): boolean {
  return (
    (a.was === b.was && equal(a.now.amount, b.now.amount)) ||
    (a.now === b.now && equal(a.was.amount, b.was.amount))
  );
}
