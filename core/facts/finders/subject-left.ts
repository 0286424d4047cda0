import { CLASS } from '../lexicon/quotes.ts';
import { withJoinedLeft } from './joint.ts';
import { openingSubject } from './opening-subject.ts';
import { coreEndingAt } from './phrase-core.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import {
  isAdverb,
  isCapital,
  isKind,
  isOf,
  isParticiple,
  isQuotation,
  isVerb,
  type Setting,
} from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];

/** The phrase just left of a finite verb, over adverbs, auxiliaries and asides between commas. */
export function subjectLeftOf(scene: Setting, items: Items, verb: number, from: number): Phrase | undefined {
  let at = verb - 1;
  while (at >= from && (isAdverb(scene, items, at) || isOf(scene, items[at], CLASS.auxiliary))) {
    if (isOf(scene, items[at], CLASS.role)) break;
    at -= 1;
  }
  at = overTime(scene, items, at);
  if (at < from)
    return verb > from && isQuotation(items[verb - 1]) ? undefined : invertedSubject(scene, items, verb);
  if (isOf(scene, items[at], CLASS.relative) && !isOf(scene, items[at - 1], CLASS.preposition)) {
    const antecedent = isKind(scene, items[at - 1], KIND.word) ? at - 1 : at - 2;
    const phrase = usable(
      scene,
      items,
      phraseEndingAt(scene, items, antecedent) ?? coreEndingAt(scene, items, antecedent),
    );
    return phrase && { ...phrase, to: at };
  }
  if (
    isKind(scene, items[at], KIND.comma) ||
    isKind(scene, items[at], KIND.close) ||
    isKind(scene, items[at], KIND.dash)
  ) {
    return openingSubject(scene, items, verb, from) ?? overAside(scene, items, at, from);
  }
  if (isQuotation(items[at])) {
    // The comma that closes an aside stands inside the mark: star of “Harbour Lights,” said
    return overAside(scene, items, at, from) ?? invertedSubject(scene, items, verb);
  }
  const phrase = usable(scene, items, phraseEndingAt(scene, items, at));
  return phrase && (describedName(scene, items, phrase) ?? withJoinedLeft(scene, items, phrase));
}

/** The last item before a time: "Ruiz | on Tuesday night". */
export function overTime(scene: Setting, items: Items, at: number): number {
  let to = at;
  while (isOf(scene, items[to], CLASS.time)) to -= 1;
  return to < at && isOf(scene, items[to], CLASS.preposition) ? to - 1 : to;
}

/** "Ana Ruiz, the harbour master said": a noun after the name that opens the sentence describes that name. */
function describedName(scene: Setting, items: Items, { how, from }: Phrase): Phrase | undefined {
  if (how !== 'nominal' || !isKind(scene, items[from - 1], KIND.comma)) return undefined;
  const name = phraseEndingAt(scene, items, from - 2);
  return name?.how === 'named' && name.from === 0 ? name : undefined;
}

function invertedSubject(scene: Setting, items: Items, verb: number): Phrase | undefined {
  return isCapital(scene, items[verb + 1]) ? phraseStartingAt(scene, items, verb + 1) : undefined;
}

/** "Ruiz, 52, the mayor of Arden, said": the phrase before the aside that ends at `comma`. */
function overAside(scene: Setting, items: Items, comma: number, from: number): Phrase | undefined {
  for (let at = comma - 1; at >= from; at -= 1) {
    if (isQuotation(items[at])) continue;
    const opens =
      isKind(scene, items[at], KIND.comma) ||
      isKind(scene, items[at], KIND.open) ||
      isKind(scene, items[at], KIND.dash);
    if (!opens) continue;
    if (!opensAside(scene, items, at + 1)) continue;
    const phrase = phraseEndingAt(scene, items, at - 1);
    if (phrase && !/^\d+$/.test(textOf(scene, items[phrase.head]!))) return usable(scene, items, phrase);
  }
  return undefined;
}

const textOf = (scene: Setting, item: number) =>
  scene.words.text.slice(scene.words.start[item], scene.words.end[item]);

/** Whether what stands at `at` can open an aside about the phrase before it. */
function opensAside(scene: Setting, items: Items, at: number): boolean {
  const item = items[at];
  if (!isKind(scene, item, KIND.word)) return false;
  if (isOf(scene, item, CLASS.and) || isOf(scene, item, CLASS.pronoun)) return false;
  if (isOf(scene, item, CLASS.preposition)) return true; // "like Vale"
  if (!isVerb(scene, items, at) || isOf(scene, item, CLASS.role) || isParticiple(scene, item!)) return true;
  // "the letter, signed by Ruiz, said"
  return isOf(scene, items[at + 1], CLASS.preposition) && !isOf(scene, item, CLASS.auxiliary);
}

/** A phrase that can speak: no day, no bare determiner or number. */
function usable(scene: Setting, items: Items, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  if (phrase.how !== 'nominal') return phrase;
  if (isOf(scene, items[phrase.head], CLASS.time)) return undefined;
  if (!isOf(scene, items[phrase.from], CLASS.relative)) return phrase;
  // "aware that | critics say"
  return phrase.from < phrase.head ? { ...phrase, from: phrase.from + 1 } : undefined;
}
