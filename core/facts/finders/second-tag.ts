import { CLASS } from '../lexicon/quotes.ts';
import { canSpeak } from './can-speak.ts';
import { documentIn } from './documents.ts';
import { phraseStartingAt } from './phrases.ts';
import {
  isCapital,
  isCue,
  isKind,
  isOf,
  isQuotation,
  isVerb,
  lower,
  overAdverbs,
  type Setting,
} from './scene.ts';
import { subjectAfter } from './second-subject.ts';
import type { Attribution } from './speech-tags.ts';
import { speakerAfter } from './tag-speaker.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const REACH = 45; // items between a speaker and the verb that ends the clause

/** A tag in a language whose verb comes second: "sagte Vale", "so Vale", "hatte die Polizei erklärt". */
export function secondTag(scene: Setting, items: Items, from: number): Attribution | undefined {
  const { tagWords, tagConjunctions } = scene.reading.lexicon.quotes;
  const first = lower(scene, items[from]);
  const verb = overAdverbs(scene, items, overWords(scene, items, from), 1);
  const auxiliary = isOf(scene, items[verb], CLASS.auxiliary);
  const finite = auxiliary || isVerb(scene, items, verb) || looksFinite(scene, items[verb]);
  const opens = tagWords.has(first) || tagConjunctions.has(first);
  let subject = finite
    ? subjectAfter(scene, items, verb)
    : opens
      ? phraseStartingAt(scene, items, from + 1)
      : undefined;
  if (finite && subject && isOf(scene, items[subject.head], CLASS.thing))
    subject = documentIn(scene, items, verb);
  if (!subject || isOf(scene, items[subject.head], CLASS.self)) return undefined;
  const last = auxiliary || (!finite && tagConjunctions.has(first));
  let cue = last ? verbAtEnd(scene, items, subject.to + 1) : finite ? verb : from;
  // „…“, ist Vale sicher
  if (cue < 0 && auxiliary && subject.how === 'named' && !isCapital(scene, items[verb]) && from > 0)
    cue = verb;
  // Whatever verb stands between a quotation and who can speak is one of speech: „…“, freut sich Vale.
  if (cue < 0 || (finite && !last && !isCue(scene, items, cue) && !canSpeak(scene, items, subject)))
    return undefined;
  return { speaker: speakerAfter(scene, items, subject), cue, cueEnd: cue, rule: 'inverted' };
}

/** The verb of speech at the end of a clause, after its subject; -1 where there is none. */
function verbAtEnd(scene: Setting, items: Items, from: number): number {
  for (let at = from; at < items.length && at - from < REACH; at += 1) {
    if (isQuotation(items[at]) || isKind(scene, items[at], KIND.stop)) return -1;
    if (isOf(scene, items[at], CLASS.cueParticiple | CLASS.cue)) return at;
  }
  return -1;
}

/** Whether a word of no known class has a finite verb's ending: „…“, orakelt Vale. */
function looksFinite(scene: Setting, item: number | undefined): boolean {
  if (!isKind(scene, item, KIND.word) || isCapital(scene, item) || scene.words.classes[item!] !== 0)
    return false;
  const word = lower(scene, item);
  return scene.reading.lexicon.quotes.finiteEndings.some((ending) => word.endsWith(ending));
}

/** „…“ – mit diesen Worten begann Vale: the position after what points back to the words. */
function overWords(scene: Setting, items: Items, from: number): number {
  if (!isOf(scene, items[from], CLASS.preposition)) return from;
  return isOf(scene, items[from + 2], CLASS.speechNoun) ? from + 3 : from;
}
