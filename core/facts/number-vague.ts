import type { Token } from './figure-tokens.ts';
import type { NumberLexicon, NumberWord } from './lexicon/numbers.ts';
import { wordAt, wordNumeral } from './number-halves.ts';
import type { Numeral } from './numerals.ts';

/** "dozens", "tens of thousands", "hundreds of millions": one order of magnitude, scaled. */
export const readVague = (
  tokens: readonly Token[],
  at: number,
  word: NumberWord,
  lexicon: NumberLexicon,
): Numeral => {
  const scale = lexicon.words.get(tokens[at + 2]?.lower ?? '');
  const joined =
    tokens[at + 1]?.type === 'word' && scale?.role === 'vague' && scale.value >= 1000 && word.value <= 100;
  const times = joined ? scale.value : 1;
  const read = wordNumeral(at, joined ? at + 3 : at + 1, word.value * times, 'words', word.value);
  return { ...read, exponent: Math.round(Math.log10(read.value)), high: (word.high ?? word.value) * times };
};

/** "several hundred", "a couple of thousand", "a few dozen": a small number of a scale; alone these words state none. */
export const readSome = (
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
  first = at,
): Numeral | undefined => {
  const some = wordAt(tokens, at, lexicon);
  if (some === undefined) return undefined;
  let next = lexicon.of.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const from = next;
  let times = 1;
  for (; next < from + 2; next += 1) {
    const word = wordAt(tokens, next, lexicon);
    if (word?.role === 'scale') times *= 10 ** word.value;
    else if (word?.role === 'factor') times *= word.value;
    else break;
  }
  if (next === from) return undefined;
  const read = wordNumeral(first, next, some.value * times, 'words', some.value);
  return { ...read, high: (some.high ?? some.value) * times };
};
