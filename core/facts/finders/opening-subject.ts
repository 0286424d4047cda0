import { CLASS } from '../lexicon/quotes.ts';
import { canSpeak } from './can-speak.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isAdverb, isKind, isOf, isParticiple, isQuotation, isVerb, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const AMBIGUOUS = CLASS.preposition; // "after", "since": may open a clause, or not

/**
 * Whoever opens the sentence with an aside about them, where the verb is the one that aside puts off: "Ruiz, whose father,
 * Oren Vale, built it, | said". Every clause inside the aside takes a verb first.
 * @param from position no item before which is looked at
 * @returns undefined where the verb is not beyond doubt the opening phrase's
 */
export function openingSubject(scene: Setting, items: Items, verb: number, from: number): Phrase | undefined {
  const start = openingAt(scene, items, verb, from);
  if (start < 0 || isKind(scene, items[verb + 1], KIND.comma)) return undefined;
  const phrase = phraseStartingAt(scene, items, start);
  if (!phrase || phrase.how === 'pronoun' || !canSpeak(scene, items, phrase)) return undefined;
  const comma = phrase.to + 1;
  if (!isKind(scene, items[comma], KIND.comma) || !opensAside(scene, items, comma + 1, phrase))
    return undefined;
  return isPutOff(scene, items, comma + 1, verb) ? phrase : undefined;
}

/** Where the clause that holds a verb begins, over a short when or where: "In March, | Ruiz, …"; -1 where it is not in reach. */
function openingAt(scene: Setting, items: Items, verb: number, from: number): number {
  let start = from;
  for (let at = from; at < verb; at += 1)
    if (isQuotation(items[at]) || isKind(scene, items[at], KIND.semicolon)) start = at + 1;
  if (start === from && from > 0) return -1;
  while (isKind(scene, items[start], KIND.comma) || isOf(scene, items[start], CLASS.and)) start += 1;
  if (!isOf(scene, items[start], CLASS.preposition)) return start;
  for (let at = start + 1; at < verb && at - start < SHORT; at += 1)
    if (isKind(scene, items[at], KIND.comma)) return at + 1;
  return -1;
}

const SHORT = 7; // items of a when or where

/** Whether what follows an opening phrase and its comma is said of it. */
function opensAside(scene: Setting, items: Items, at: number, { how }: Phrase): boolean {
  const item = items[at];
  if (!isKind(scene, item, KIND.word)) return false;
  if (isOf(scene, item, CLASS.relative | CLASS.determiner | CLASS.role)) return true;
  if (isOf(scene, item, CLASS.pronoun | CLASS.and | CLASS.subordinator)) return false;
  if (scene.cast.nameAt.has(item!)) return how === 'nominal';
  return isReduced(scene, items, at) || isParticiple(scene, item!) || isAge(scene, item!);
}

const isAge = ({ words }: Setting, item: number) =>
  /^\d{1,3}$/.test(words.text.slice(words.start[item], words.end[item]));

/** "founded by Vale": a past participle with its preposition, after a comma. */
const isReduced = (scene: Setting, items: Items, at: number) =>
  isVerb(scene, items, at) &&
  !isOf(scene, items[at], CLASS.auxiliary) &&
  isOf(scene, items[at + 1], CLASS.preposition);

/** Whether the first verb after an aside's comma that no clause within the aside takes stands at `verb`. */
function isPutOff(scene: Setting, items: Items, aside: number, verb: number): boolean {
  let clauses = 0; //   opened, and still without their verb
  let doubtful = 0; //  the same, where a preposition may have opened them
  for (let at = aside; at <= verb; at += 1) {
    const item = items[at];
    const first = isKind(scene, items[at - 1], KIND.comma);
    if (first && isOf(scene, item, CLASS.and) && clauses === 0) return false;
    if (isOf(scene, item, CLASS.relative | CLASS.subordinator) && !isThat(scene, items, at)) {
      if (isOf(scene, item, AMBIGUOUS)) doubtful += 1;
      else clauses += 1;
      continue;
    }
    if (!isVerb(scene, items, at) || isOf(scene, items[at - 1], CLASS.infinitive)) continue;
    if (at === verb) return clauses === 0;
    if (clauses > 0) clauses -= 1;
    else if (first && !isReduced(scene, items, at)) {
      if (doubtful === 0) return false;
      doubtful -= 1;
    }
    while (at + 1 < verb && isVerbGroup(scene, items, at + 1)) at += 1;
  }
  return false;
}

/** "that" before a noun */
const isThat = (scene: Setting, items: Items, at: number) =>
  isOf(scene, items[at], CLASS.determiner) && !isOf(scene, items[at], CLASS.relative);

const isVerbGroup = (scene: Setting, items: Items, at: number) =>
  isAdverb(scene, items, at) || isVerb(scene, items, at);
