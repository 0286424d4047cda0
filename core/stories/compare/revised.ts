import { stemsOf } from '../../facts/refiners/stems.ts';
import { likeness } from './overlap.ts';
import { restates } from './restated.ts';
import { sameThing } from './same-thing.ts';
import type { Thing } from './thing.ts';

const AROUND = 48; //  characters on either side of a number that show its place
const PLACED = 0.5; // likeness of those from which a place is the same
const KEPT = 0.5; //   likeness of two sentences from which one is the other revised
const NEXT = 0.3; //   what the very next word is worth beside those
const SAME = 0.8; //   and the same number
const LONGEST = 1000; // characters of a sentence looked at
const NO_WORDS: ReadonlySet<string> = new Set();

/** Where a figure stands: the words of its sentence, and the ones beside it. */
interface Place {
  readonly thing: Thing;
  readonly left: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
  readonly sentence: ReadonlySet<string>;
  readonly last: string | undefined; // the word before it
  readonly next: string | undefined; // the word after it
}

function placeOf(thing: Thing): Place {
  const { text } = thing.report.article;
  const { span, sentence } = thing.figure;
  const words = (start: number, end: number) => new Set(stemsOf(text.slice(start, end), NO_WORDS));
  const from = Math.max(sentence.start, span.start - AROUND);
  return {
    thing,
    left: words(from, span.start),
    right: words(span.end, Math.min(sentence.end, span.end + AROUND)),
    sentence: words(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)),
    last: text
      .slice(from, span.start)
      .match(/\p{L}+/gu)
      ?.at(-1),
    next: text.slice(span.end, sentence.end).match(/\p{L}+/u)?.[0],
  };
}

interface Pairing {
  readonly was: Thing;
  readonly now: Thing;
  readonly score: number;
}

/** How well a figure of the new revision stands where one of the old did; 0 where it does not. */
function pairing(was: Place, now: Place): number {
  const same = restates(was.thing, now.thing);
  const { amount, figure } = was.thing;
  if (!same && amount.dimension !== now.thing.amount.dimension && figure.kind !== now.thing.figure.kind)
    return 0;
  const sentence = likeness(was.sentence, now.sentence);
  const [left, right] = [likeness(was.left, now.left), likeness(was.right, now.right)];
  const beside = Math.max(left, right);
  if (!same && (sentence < KEPT || beside < PLACED) && sameThing(was.thing, now.thing) === 0) return 0;
  const next = (was.next === now.next ? NEXT : 0) + (was.last === now.last ? NEXT : 0);
  return sentence + (left + right) / 2 + beside + next + (same ? SAME : 0);
}

/**
 * Pairs the figures of two revisions by where they stand, each once and the surest first: most of a revision is as it was. A
 * figure that is stated still may stand elsewhere, in other words.
 * @returns of each figure of the old revision the one that stands for it in the new; none where it is gone
 */
export function pairRevised(before: readonly Thing[], after: readonly Thing[]): Map<Thing, Thing> {
  const places = after.map(placeOf);
  const pairings: Pairing[] = [];
  for (const was of before.map(placeOf))
    for (const now of places) {
      const score = pairing(was, now);
      if (score > 0) pairings.push({ was: was.thing, now: now.thing, score });
    }
  const paired = new Map<Thing, Thing>();
  const taken = new Set<Thing>();
  for (const { was, now } of pairings.toSorted((a, b) => b.score - a.score)) {
    if (paired.has(was) || taken.has(now)) continue;
    paired.set(was, now);
    taken.add(now);
  }
  return paired;
}
