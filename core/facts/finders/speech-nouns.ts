import { CLASS } from '../lexicon/quotes.ts';
import { coreEndingAt } from './phrase-core.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isAdverb, isKind, isOf, isParticiple, isVerb, lower, type Setting } from './scene.ts';
import type { Attribution } from './speech-tags.ts';
import { KIND, TAIL } from './tokens.ts';

type Items = readonly number[];
const MODIFIERS = 4; // words between an owner and the noun: "his first public remarks"

/** Whose words a noun of speech brings in at `place`: "Ruiz's claim that the bridge was Q", "his promise to Q". */
export function ownedSpeech(
  scene: Setting,
  items: Items,
  noun: number,
  place: number,
): Attribution | undefined {
  if (!isOf(scene, items[noun], CLASS.speechNoun)) return undefined;
  const owner = ownerOf(scene, items, noun);
  if (owner) return governs(scene, items, noun + 1, place) ? said(owner, noun) : undefined;
  // "a statement from Ruiz that Q"
  const { companions } = scene.reading.lexicon.quotes;
  if (isVerb(scene, items, noun) || !companions.has(lower(scene, items[noun + 1]))) return undefined;
  const source = phraseStartingAt(scene, items, noun + 2);
  if (source?.how !== 'named') return undefined;
  return governs(scene, items, source.to + 1, place) ? said(source, noun) : undefined;
}

const said = (speaker: Phrase, noun: number): Attribution => ({
  speaker,
  cue: noun,
  cueEnd: noun,
  rule: 'before',
});

/** Whose a noun is: "Ruiz" of "Ruiz's repeated claims", "his" of "his comment"; undefined where nobody is named. */
export function ownerOf(scene: Setting, items: Items, noun: number): Phrase | undefined {
  for (let at = noun - 1; at >= 0 && noun - at <= MODIFIERS + 1; at -= 1) {
    const item = items[at];
    if (!isKind(scene, item, KIND.word)) return undefined;
    if (scene.words.tail[item!] === TAIL.possessive) return coreEndingAt(scene, items, at);
    if (isOf(scene, item, CLASS.determiner)) {
      const somebody = isOf(scene, item, CLASS.male | CLASS.female);
      return somebody ? { how: 'pronoun', from: at, to: at, head: at, name: -1 } : undefined;
    }
    if (isOf(scene, item, CLASS.preposition | CLASS.and | CLASS.pronoun | CLASS.auxiliary)) return undefined;
  }
  return undefined;
}

/** Whether the words after a noun of speech lead to the quotation with no second clause between. */
function governs(scene: Setting, items: Items, from: number, place: number): boolean {
  if (from >= place) return false;
  if (!isKind(scene, items[from], KIND.word)) return from === place - 1;
  const opens = isOf(
    scene,
    items[from],
    CLASS.subordinator | CLASS.relative | CLASS.infinitive | CLASS.preposition,
  );
  if (!opens && !isParticiple(scene, items[from]!)) return false;
  let clauses = 0;
  let open = false; // in the verbs of one clause: auxiliaries, adverbs, the verb itself
  for (let at = from + 1; at < place; at += 1) {
    if (isKind(scene, items[at], KIND.semicolon) || isKind(scene, items[at], KIND.comma)) return false;
    const auxiliary = isOf(scene, items[at], CLASS.auxiliary);
    const verb = auxiliary || isVerb(scene, items, at);
    if (verb && !open) clauses += 1;
    open = verb
      ? auxiliary
      : open && (isAdverb(scene, items, at) || isOf(scene, items[at], CLASS.infinitive));
  }
  return clauses <= 1;
}
