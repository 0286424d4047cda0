import { CLASS } from '../lexicon/quotes.ts';
import { overAttributes } from './noun-attributes.ts';
import { isAdverb, isCapital, isKind, isOf, isParticiple, isVerb, type Setting } from './scene.ts';
import { KIND, TAIL } from './tokens.ts';

/** Words that point to somebody: a name, a pronoun or a noun with what belongs to it. */
export interface Phrase {
  readonly how: 'named' | 'pronoun' | 'nominal';
  readonly from: number; //  positions in a frame's items, both inclusive
  readonly to: number;
  readonly head: number; //  position of the noun, pronoun or the name's last word
  readonly name: number; //  index into Cast.names; -1 unless named
}

type Items = readonly number[];
const DEEPEST = 4; //   nouns one phrase may tie together: "the head of the union of teachers in Arden"
const LONGEST = 40; // items a phrase may hold: bounds the work around each quotation

const BREAKS =
  CLASS.preposition | CLASS.and | CLASS.subordinator | CLASS.relative | CLASS.pronoun | CLASS.infinitive;

/** Reads the phrase whose last word stands at `to`; undefined where none does. */
export function phraseEndingAt(scene: Setting, items: Items, to: number, depth = 0): Phrase | undefined {
  const item = items[to];
  if (!isKind(scene, item, KIND.word)) return undefined;
  if (isOf(scene, item, CLASS.pronoun)) return { how: 'pronoun', from: to, to, head: to, name: -1 };
  const phrase = coreEndingAt(scene, items, to);
  if (!phrase) return undefined;
  const joint = items[phrase.from - 1];
  if (isOf(scene, joint, CLASS.preposition) && depth < DEEPEST) {
    const owner = phraseEndingAt(scene, items, phrase.from - 2, depth + 1);
    if (owner && owner.how !== 'pronoun' && ownsWhatFollows(scene, items, owner)) return { ...owner, to };
    if (isActing(scene, items, phrase.from - 2)) return undefined;
  }
  return phrase;
}

/** The same without the noun that a preposition may tie it to: only "Vale" of "a spokesman for Vale". */
export function coreEndingAt(scene: Setting, items: Items, to: number): Phrase | undefined {
  return nameEndingAt(scene, items, to) ?? nounEndingAt(scene, items, to);
}

/** "a spokesman for Vale", "the mayor of Arden": a person or body, not the place or day of what is said. */
function ownsWhatFollows(scene: Setting, items: Items, owner: Phrase): boolean {
  if (owner.how === 'named') return true;
  if (isOf(scene, items[owner.head], CLASS.time)) return false;
  if (isOf(scene, items[owner.head], CLASS.role | CLASS.organisation)) return true;
  if (isActing(scene, items, owner.head)) return false;
  return (
    isOf(scene, items[owner.from], CLASS.determiner) && !isOf(scene, items[owner.from - 1], CLASS.preposition)
  );
}

/** "working with Vale", "replaced by Vale": a verb form before the preposition. */
function isActing(scene: Setting, items: Items, at: number): boolean {
  const item = items[at];
  if (!isKind(scene, item, KIND.word) || isCapital(scene, item) || isOf(scene, item, CLASS.role))
    return false;
  return isVerb(scene, items, at) || isParticiple(scene, item!);
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
  if (isOf(scene, items[from - 1], CLASS.determiner) && from < to) from -= 1;
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

function isPossessor(scene: Setting, item: number | undefined): boolean {
  return item !== undefined && item >= 0 && scene.words.tail[item] === TAIL.possessive;
}

/** Reads the phrase whose first word stands at `from`, without what follows its noun. */
export function phraseStartingAt(scene: Setting, items: Items, from: number): Phrase | undefined {
  if (isOf(scene, items[from], CLASS.pronoun))
    return { how: 'pronoun', from, to: from, head: from, name: -1 };
  const { capitalsAreNames } = scene.reading.lexicon.quotes;
  let to = from - 1;
  for (let at = overAttributes(scene, items, from); at < items.length && at - from < LONGEST; at += 1) {
    if (!isKind(scene, items[at], KIND.word)) break;
    const name = scene.cast.nameAt.get(items[at]!);
    if (name !== undefined) {
      to = at;
      continue;
    }
    // Where every noun has a capital, a small word after one is no part of its phrase.
    if (
      !capitalsAreNames &&
      at > from &&
      isCapital(scene, items[at - 1]) &&
      !isCapital(scene, items[at]) &&
      !isOf(scene, items[at - 1], CLASS.determiner)
    )
      break;
    const determiner = isOf(scene, items[at], CLASS.determiner);
    if (determiner && at > from && !isOf(scene, items[at - 1], CLASS.determiner)) break;
    if (!determiner && isOf(scene, items[at], BREAKS | CLASS.time)) break;
    if (!determiner && isVerb(scene, items, at) && !(at === from && isOf(scene, items[at], CLASS.role)))
      break;
    if (!determiner && isAdverb(scene, items, at) && !isOf(scene, items[at], CLASS.role)) break;
    to = at;
  }
  if (to < from) return undefined;
  const index = scene.cast.nameAt.get(items[to]!);
  if (index !== undefined && scene.cast.names[index]!.last === items[to]) {
    return { how: 'named', from, to, head: to, name: index };
  }
  if (to === from && isOf(scene, items[to], CLASS.preposition | CLASS.adverb | CLASS.subordinator))
    return undefined;
  // The article of „Die ‚Hafenzeitung‘ schrieb“ names nobody.
  if (to === from && !capitalsAreNames && isOf(scene, items[to], CLASS.determiner)) return undefined;
  return { how: 'nominal', from, to, head: to, name: -1 };
}
