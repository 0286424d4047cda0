import type { Token } from './figure-tokens.ts';
import type { NumberLexicon } from './lexicon/figures.ts';
import type { Sum } from './number-sum.ts';
import type { Numeral } from './numerals.ts';

/** A numeral in words from its parts. */
export const wordNumeral = (
  first: number,
  last: number,
  value: number,
  form: Numeral['form'],
  mantissa = value,
): Numeral => ({
  first,
  last,
  value,
  form,
  mantissa,
  exponent: mantissa === value ? 0 : Math.round(Math.log10(value / mantissa)),
  grouped: false,
  decimals: false,
});

/** What the word at a token contributes to a number. */
export const wordAt = (tokens: readonly Token[], at: number, lexicon: NumberLexicon) =>
  tokens[at]?.type === 'word' ? lexicon.words.get(tokens[at].lower) : undefined;

/** Index after a hyphen that joins two words, or the index itself. */
export const afterHyphen = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && tokens[at]?.glued && tokens[at + 1]?.glued ? at + 1 : at;

/** "half", "half a million", "half-dozen", "half an hour" (0.5, and the unit follows). */
export const readHalf = (tokens: readonly Token[], at: number, lexicon: NumberLexicon): Numeral => {
  let next = afterHyphen(tokens, at + 1);
  if (lexicon.article.has(tokens[next]?.lower ?? '')) next = afterHyphen(tokens, next + 1);
  const scale = wordAt(tokens, next, lexicon);
  if (scale?.role === 'scale') return wordNumeral(at, next + 1, Number(`0.5e${scale.value}`), 'words', 0.5);
  if (scale?.role === 'factor') return wordNumeral(at, next + 1, 0.5 * scale.value, 'words');
  return wordNumeral(at, at + 1, 0.5, 'part');
};

/** "and a half" at a token: the index after it, or undefined. */
export const andHalf = (tokens: readonly Token[], at: number, lexicon: NumberLexicon): number | undefined => {
  let next = afterHyphen(tokens, at);
  if (!lexicon.and.has(tokens[next]?.lower ?? '')) return undefined;
  next = afterHyphen(tokens, next + 1);
  if (lexicon.article.has(tokens[next]?.lower ?? '')) next = afterHyphen(tokens, next + 1);
  return wordAt(tokens, next, lexicon)?.role === 'half' ? next + 1 : undefined;
};

/** "two and a half", "two and a half million", "a million and a half". */
export const withHalf = (
  tokens: readonly Token[],
  first: number,
  end: number,
  sum: Sum,
  lexicon: NumberLexicon,
): Numeral => {
  const scale = wordAt(tokens, end, lexicon);
  const count = sum.total + sum.group + 0.5;
  if (scale?.role === 'scale')
    return wordNumeral(first, end + 1, Number(`${count}e${scale.value}`), 'words', count);
  if (sum.last === 'scale' && sum.scale < 99)
    return wordNumeral(first, end, sum.total + 0.5 * 10 ** sum.scale, 'words');
  return { ...wordNumeral(first, end, count, 'words'), decimals: true };
};
