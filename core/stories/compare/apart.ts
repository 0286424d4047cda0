import { knownWords } from './known-words.ts';
import { AGE, isCount } from './measures.ts';
import { shared } from './overlap.ts';
import type { Thing } from './thing.ts';
import { HAPPENING, TOPICS } from './topics.ts';

const FAR = 20; //  times a number is another of which it is no other count
const STRICT = new Set(['capacity', 'registered', 'needed']); // who might be there, and not who was
const WEATHER = 'degree Celsius'; // another every day
const SUSPECT = 'suspect'; // of any sort of person

// Marks a report may leave out of what it tells of the same number.
const UNSAID = new Set(['average', 'close', 'light', 'month', 'plan', 'suspected', 'week']);

/** Whether a figure counts, and does not measure. */
export const counted = ({ amount }: Thing): boolean => isCount(amount.dimension);

/** How many marks only one of two figures has that may be left unsaid; infinitely many where one sets them apart. */
export function unshared(a: Thing, b: Thing): number {
  let count = 0;
  for (const [one, other] of [
    [a.marks, b.marks],
    [b.marks, a.marks],
  ] as const)
    for (const mark of one) {
      if (other.has(mark) || mark === 'share' || (mark === 'part' && other.has('share'))) continue;
      if (!UNSAID.has(mark)) return Number.POSITIVE_INFINITY;
      count += 1;
    }
  return count;
}

/** Whether both hold names, and none the other holds. */
const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && shared(a, b) === 0;

/** Whether words rule one another out: both have words of a class, and none in common. */
function contrary(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const byClass = (words: ReadonlySet<string>) => Map.groupBy(words, (word) => word.split(' ', 1)[0]!);
  const others = byClass(b);
  return [...byClass(a)].some(([name, words]) => disjoint(new Set(words), new Set(others.get(name))));
}

/** Whether the days they tell of make two counts of two days: of what happens, not of how things stand. */
function otherDay(a: Thing, b: Thing): boolean {
  if (a.day === undefined || b.day === undefined || a.day === b.day) return false;
  return (
    a.amount.dimension === WEATHER || (a.state !== undefined && a.state === b.state && HAPPENING.has(a.state))
  );
}

/** Whether their places are others: both clauses have names, none in common, and an article does not know the other's. */
function elsewhere(a: Thing, b: Thing): boolean {
  if (!disjoint(a.names, b.names)) return false;
  const knows = ({ report }: Thing, names: ReadonlySet<string>) => shared(names, knownWords(report)) > 0;
  return counted(a) || !knows(a, b.names) || !knows(b, a.names);
}

/** Whether what is counted may be the same people or things. */
function sameNoun(a: Thing, b: Thing): boolean {
  if (a.noun === b.noun || a.noun === undefined || b.noun === undefined) return true;
  return a.people !== 'no' && b.people !== 'no';
}

/** Whether two ages may be of one person: the same name or the same sort of person. */
function samePerson(a: Thing, b: Thing): boolean {
  if (a.names.size > 0 || b.names.size > 0) return shared(a.names, b.names) > 0;
  if (a.noun === undefined || b.noun === undefined) return false;
  return a.noun === b.noun || a.noun === SUSPECT || b.noun === SUSPECT;
}

/** Whether two numbers are too far apart to be versions of one: 1,100 km and 300 m. */
function far({ amount: a }: Thing, { amount: b }: Thing): boolean {
  return (
    Math.max(a.high, b.high) > FAR * Math.max(Math.min(a.low, b.low), 1) && !a.dimension.startsWith('money')
  );
}

/** Whether two states rule each other out: each says what happened, and not the same. */
export function unlikeStates({ state: a }: Thing, { state: b }: Thing): boolean {
  if (a !== b && (STRICT.has(a!) || STRICT.has(b!))) return true;
  return a !== undefined && b !== undefined && a !== b && !TOPICS.has(a) && !TOPICS.has(b);
}

/** Whether something rules out that two figures count the same thing: another time, a part, a plan, other people, another place. */
export function apart(a: Thing, b: Thing): boolean {
  if (a.amount.dimension !== b.amount.dimension || far(a, b)) return true;
  if (elsewhere(a, b) || contrary(a.contrasts, b.contrasts)) return true;
  if (a.marks.has('more') || otherDay(a, b) || unshared(a, b) === Number.POSITIVE_INFINITY) return true;
  if (a.amount.dimension === AGE) return !samePerson(a, b);
  return unlikeStates(a, b) || (counted(a) && !sameNoun(a, b));
}
