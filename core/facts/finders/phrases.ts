import { CLASS } from '../lexicon/quotes.ts';
import { overAttributes } from './noun-attributes.ts';
import { BREAKS, coreEndingAt, isPossessor, LONGEST } from './phrase-core.ts';
import { isAdverb, isCapital, isKind, isOf, isParticiple, isVerb, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

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
    if (owner && owner.how !== 'pronoun' && ownsWhatFollows(scene, items, owner)) {
      // "one of the aides": the number is no noun, and the aides are who is spoken of.
      const counted = phrase.how === 'nominal' && isOf(scene, items[owner.head], CLASS.determiner);
      return counted ? { ...phrase, from: owner.from } : { ...owner, to };
    }
    if (isActing(scene, items, phrase.from - 2)) return describedBy(scene, items, phrase.from - 2, to);
  }
  return phrase;
}

/** "a spokesman for Vale", "the mayor of Arden": a person or body, not the place or day of what is said. */
function ownsWhatFollows(scene: Setting, items: Items, owner: Phrase): boolean {
  if (owner.how === 'named') return true;
  if (isOf(scene, items[owner.head], CLASS.time)) return false;
  if (isOf(scene, items[owner.head], CLASS.role | CLASS.organisation)) return true;
  if (isActing(scene, items, owner.head)) return false;
  // "the reply to Vale", "Ruiz's reply to Vale"
  const determined =
    isOf(scene, items[owner.from], CLASS.determiner) || isPossessor(scene, items[owner.from]);
  return determined && !isOf(scene, items[owner.from - 1], CLASS.preposition);
}

/** "working with Vale", "replaced by Vale": a verb form before the preposition. */
function isActing(scene: Setting, items: Items, at: number): boolean {
  const item = items[at];
  if (!isKind(scene, item, KIND.word) || isCapital(scene, item) || isOf(scene, item, CLASS.role))
    return false;
  return isVerb(scene, items, at) || isParticiple(scene, item!);
}

/** "a person briefed on the talks": the noun for somebody that a participle with its object describes. */
function describedBy(scene: Setting, items: Items, participle: number, to: number): Phrase | undefined {
  const noun = isParticiple(scene, items[participle]!)
    ? undefined
    : coreEndingAt(scene, items, participle - 1);
  if (noun?.how !== 'nominal' || !isOf(scene, items[noun.head], CLASS.role)) return undefined;
  const opens = noun.from === 0 || !isKind(scene, items[noun.from - 1], KIND.word);
  return opens && isOf(scene, items[noun.from], CLASS.determiner) ? { ...noun, to } : undefined;
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
    // "lead author Ana Ruiz"
    const modifier =
      at === from &&
      (isOf(scene, items[at], CLASS.role) ||
        (isOf(scene, items[at], CLASS.verb) && isOf(scene, items[at + 1], CLASS.role)));
    if (!determiner && isVerb(scene, items, at) && !modifier) break;
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
