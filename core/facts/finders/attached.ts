import { CLASS } from '../lexicon/quotes.ts';
import { type Phrase, phraseStartingAt } from './phrases.ts';
import { isCapital, isKind, isOf, isQuotation, isVerb, lower, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];
const MOST = 4; // attributes between a noun and the name set beside it
const LONGEST = 14; // items between them
const BREAKS = CLASS.subordinator | CLASS.and | CLASS.pronoun | CLASS.adverb;

/**
 * The last word of the phrase that is tied to the one that ends at `to`: "of Arden", "familiar with the matter",
 * "der Polizei"; undefined where none is.
 * @param never classes of nouns that are not taken in
 */
export function tiedTo(scene: Setting, items: Items, to: number, never: number): number | undefined {
  const { ties, genitives } = scene.reading.lexicon.quotes;
  const joint = lower(scene, items[to + 1]);
  const genitive = genitives.has(joint);
  if ((!genitive && !ties.has(joint)) || items[to + 2] === undefined || items[to + 2]! < 0) return undefined;
  const tied = phraseStartingAt(scene, items, genitive ? to + 1 : to + 2);
  if (!tied || tied.how === 'pronoun' || isOf(scene, items[tied.to], never)) return undefined;
  return tied.to;
}

/** "the harbour master, Ana Ruiz,": the name set beside a noun between commas; the phrase itself where there is none. */
export function withApposedName(scene: Setting, items: Items, phrase: Phrase): Phrase {
  if (phrase.how !== 'nominal') return phrase;
  let to = phrase.to;
  for (let ties = 0; ties < MOST; ties += 1) {
    const tied = afterAttribute(scene, items, to);
    if (tied === undefined) break;
    to = tied;
  }
  if (scene.reading.lexicon.quotes.verbSecond) to = beforeComma(scene, items, to);
  if (!isKind(scene, items[to + 1], KIND.comma)) return phrase;
  const name = phraseStartingAt(scene, items, to + 2);
  if (name?.how !== 'named' || scene.cast.names[name.name]!.kind === 'place') return phrase;
  const after = items[name.to + 1];
  return after === undefined || !isKind(scene, after, KIND.word)
    ? { ...name, from: name.to - lengthOf(scene, name) + 1 }
    : phrase;
}

/** "der Vorsitzende | des Verbands | in Arden, Ana Ruiz,": the end of what describes a noun after it. */
function afterAttribute(scene: Setting, items: Items, to: number): number | undefined {
  const tied = tiedTo(scene, items, to, 0);
  if (tied !== undefined || !isOf(scene, items[to + 1], CLASS.preposition)) return tied;
  const phrase = phraseStartingAt(scene, items, to + 2);
  return phrase && phrase.how !== 'pronoun' ? phrase.to : undefined;
}

/** "der Vorsitzende der Gewerkschaft | der Polizei (GdP) in Arden, Ana Ruiz,": the position before the comma that follows, with no verb between. */
function beforeComma(scene: Setting, items: Items, from: number): number {
  for (let at = from + 1; at < items.length && at - from <= LONGEST; at += 1) {
    const item = items[at];
    if (isKind(scene, item, KIND.comma)) return at - 1;
    if (isQuotation(item) || isVerb(scene, items, at)) break;
    if (isKind(scene, item, KIND.open) || isKind(scene, item, KIND.close) || isKind(scene, item, KIND.other))
      continue;
    if (!isKind(scene, item, KIND.word) || (!isCapital(scene, item) && isOf(scene, item, BREAKS))) break;
  }
  return from;
}

const lengthOf = (scene: Setting, { name }: Phrase) =>
  scene.cast.names[name]!.last - scene.cast.names[name]!.run + 1;
