import { CLASS } from '../lexicon/quotes.ts';
import { isOblique } from './oblique.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isAdverb, isKind, isOf, isVerb, overAdverbs, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];

/** The subject that follows a finite verb, over adverbs and small objects: "sagte gestern die Polizei". */
export function subjectAfter(scene: Setting, items: Items, finite: number): Phrase | undefined {
  const at = overAdverbs(scene, items, finite + 1, 1);
  const phrase = phraseStartingAt(scene, items, at);
  if (!phrase || !isOblique(scene, items, phrase)) return phrase;
  // "sagte dem Sender Ana Ruiz", "sagte der Zeitung ein Sprecher"
  const next = phraseStartingAt(scene, items, overAdverbs(scene, items, phrase.to + 1, 1));
  return next && !isOblique(scene, items, next) ? next : undefined;
}

const LEADS = CLASS.preposition | CLASS.subordinator | CLASS.adverb | CLASS.relay;

/** The phrase that fills the place before a finite verb, where it may be the subject. */
export function subjectBefore(
  scene: Setting,
  items: Items,
  from: number,
  finite: number,
): Phrase | undefined {
  let first = from;
  while (isOf(scene, items[first], CLASS.and) || isKind(scene, items[first], KIND.comma)) first += 1;
  if (first >= finite) return undefined;
  // "Auch Vale sagte" but "Gestern sagte Vale", "Am Abend sagte Vale"
  if (isOf(scene, items[first], CLASS.adverb) && !isVerb(scene, items, first + 1)) first += 1;
  if (isOf(scene, items[first], LEADS) && !isOf(scene, items[first], CLASS.pronoun)) return undefined;
  const phrase = phraseStartingAt(scene, items, first);
  if (!phrase || phrase.to >= finite || isOblique(scene, items, phrase)) return undefined;
  if (isOf(scene, items[phrase.head], CLASS.time)) return undefined;
  return isInterrupted(scene, items, phrase.to + 1, finite) ? undefined : phrase;
}

/** Whether another finite verb stands between a phrase and a verb, outside commas: the clause is another's. */
function isInterrupted(scene: Setting, items: Items, from: number, finite: number): boolean {
  let aside = false;
  for (let at = from; at < finite; at += 1) {
    if (
      isKind(scene, items[at], KIND.comma) ||
      isKind(scene, items[at], KIND.open) ||
      isKind(scene, items[at], KIND.close)
    )
      aside = !aside;
    else if (!aside && isVerb(scene, items, at) && !isAdverb(scene, items, at)) return true;
  }
  return false;
}
