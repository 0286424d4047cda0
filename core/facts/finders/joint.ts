import { CLASS } from '../lexicon/quotes.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { isKind, isOf, type Setting } from './scene.ts';
import { KIND } from './tokens.ts';

type Items = readonly number[];

/** "Ruiz | and Vale": a phrase with the one joined to it on its right; the phrase itself where none is. */
export function withJoinedRight(scene: Setting, items: Items, phrase: Phrase): Phrase {
  // Where the verb comes second its number tells who speaks together.
  if (scene.reading.lexicon.quotes.verbSecond) return phrase;
  if (!joins(scene, items, phrase.to + 1) || !isNamed(scene, phrase)) return phrase;
  const other = phraseStartingAt(scene, items, phrase.to + 2);
  if (!other) return phrase;
  // "Ruiz and her colleagues"
  const people =
    isOf(scene, items[other.from], CLASS.determiner) && isOf(scene, items[other.head], CLASS.role);
  return people || isNamed(scene, other) ? both(phrase, other) : phrase;
}

/** "Ruiz and | Vale said": the same on the left, where nothing before makes the first an object. */
export function withJoinedLeft(scene: Setting, items: Items, phrase: Phrase): Phrase {
  if (!joins(scene, items, phrase.from - 1) || !isNamed(scene, phrase)) return phrase;
  const other = phraseEndingAt(scene, items, phrase.from - 2);
  if (!other || !isNamed(scene, other)) return phrase;
  const before = items[other.from - 1];
  const opens =
    before === undefined || !isKind(scene, before, KIND.word) || isOf(scene, before, CLASS.subordinator);
  return opens ? both(other, phrase) : phrase;
}

const joins = (scene: Setting, items: Items, at: number) =>
  isOf(scene, items[at], CLASS.and) && !isOf(scene, items[at], CLASS.subordinator);

const isNamed = ({ cast }: Setting, { how, name }: Phrase) =>
  how === 'named' && cast.names[name]!.kind !== 'place';

const both = (first: Phrase, second: Phrase): Phrase => ({
  how: 'nominal',
  from: first.from,
  to: second.to,
  head: second.head,
  name: -1,
});
