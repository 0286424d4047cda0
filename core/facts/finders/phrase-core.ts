import { CLASS } from '../lexicon/quotes.ts';
import type { Phrase } from './phrases.ts';
import { isAdverb, isCapital, isKind, isOf, isParticiple, isVerb, type Setting } from './scene.ts';
import { KIND, TAIL } from './tokens.ts';

type Items = readonly number[];
/** Items a phrase may hold: bounds the work around each quotation. */
export const LONGEST = 40;
/** Classes of the words that end a phrase. */
export const BREAKS =
  CLASS.preposition | CLASS.and | CLASS.subordinator | CLASS.relative | CLASS.pronoun | CLASS.infinitive;

/** The phrase whose last word stands at `to`, without the noun that a preposition may tie it to: only "Vale" of "a spokesman for Vale". */
export function coreEndingAt(scene: Setting, items: Items, to: number): Phrase | undefined {
  if (!isKind(scene, items[to], KIND.word)) return undefined;
  return nameEndingAt(scene, items, to) ?? nounEndingAt(scene, items, to);
}

function nameEndingAt(scene: Setting, items: Items, to: number): Phrase | undefined {
  const { cast } = scene;
  const index = cast.nameAt.get(items[to]!);
  if (index === undefined) return undefined;
  const name = cast.names[index]!;
  if (name.last !== items[to]) return undefined;
  let from = to - (name.last - name.run);
  // "presidential candidate Ana Ruiz": small words before a name belong to it as far as the noun for what she is reaches.
  if (isOf(scene, items[from - 1], CLASS.role) && !isVerbHere(scene, items, from - 1)) {
    from -= 1;
    while (from > 0 && to - from < LONGEST && isModifier(scene, items, from - 1)) from -= 1;
  }
  if (isOf(scene, items[from - 1], CLASS.determiner)) from -= 1;
  return { how: 'named', from, to, head: to, name: index };
}

const isVerbHere = (scene: Setting, items: Items, at: number) =>
  isVerb(scene, items, at) && !isOf(scene, items[at], CLASS.role);

/** Whether a word can stand before a noun as part of its phrase. */
function isModifier(scene: Setting, items: Items, at: number): boolean {
  const item = items[at];
  if (!isKind(scene, item, KIND.word)) return false;
  if (isOf(scene, item, BREAKS | CLASS.determiner | CLASS.auxiliary | CLASS.time)) return false;
  if (isCapital(scene, item)) return true;
  if (isParticiple(scene, item!) && !isKind(scene, items[at - 1], KIND.word)) return false;
  return !isVerbHere(scene, items, at) && !(isAdverb(scene, items, at) && !isOf(scene, item, CLASS.role));
}

function nounEndingAt(scene: Setting, items: Items, to: number): Phrase | undefined {
  if (isOf(scene, items[to], BREAKS) || isOf(scene, items[to], CLASS.auxiliary)) return undefined;
  const determined = isOf(scene, items[to], CLASS.determiner);
  let from = to;
  if (!determined) {
    if (isAdverb(scene, items, to) && !isOf(scene, items[to], CLASS.role)) return undefined;
    while (from > 0 && to - from < LONGEST && isModifier(scene, items, from - 1)) from -= 1;
    while (to - from < LONGEST && isOf(scene, items[from - 1], CLASS.determiner)) from -= 1;
    if (isPossessor(scene, items[from - 1])) from -= 1;
  }
  return { how: 'nominal', from, to, head: to, name: -1 };
}

/** Whether an item is somebody's, as "Ruiz's" is. */
export function isPossessor(scene: Setting, item: number | undefined): boolean {
  return item !== undefined && item >= 0 && scene.words.tail[item] === TAIL.possessive;
}
