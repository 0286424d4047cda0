import type { Token } from './figure-tokens.ts';
import type { NumberLexicon } from './lexicon/numbers.ts';
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

/** "a quarter of a million": a part, multiplied out where a scale follows its "of". */
export const partOfScale = (
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
  lexicon: NumberLexicon,
): Numeral => {
  const next = wordAt(tokens, afterHyphen(tokens, last), lexicon);
  // "a quarter million"; "a third million" is the one after the second.
  if (next?.role === 'scale' && value === 0.25)
    return wordNumeral(first, afterHyphen(tokens, last) + 1, value * 10 ** next.value, 'words', value);
  const article =
    lexicon.of.has(tokens[last]?.lower ?? '') && lexicon.article.has(tokens[last + 1]?.lower ?? '');
  const scale = article ? wordAt(tokens, last + 2, lexicon) : undefined;
  if (scale?.role !== 'scale') return wordNumeral(first, last, value, 'part');
  return wordNumeral(first, last + 3, value * 10 ** scale.value, 'words', value);
};

/** "and a half", "and three-quarter" after a number: the part's value and the index after it, or undefined. */
export const andPart = (
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): { value: number; last: number } | undefined => {
  let next = afterHyphen(tokens, at);
  if (!lexicon.and.has(tokens[next]?.lower ?? '')) return undefined;
  next = afterHyphen(tokens, next + 1);
  const count = wordAt(tokens, next, lexicon);
  const article = lexicon.article.has(tokens[next]?.lower ?? '');
  if (article || count?.role === 'unit') next = afterHyphen(tokens, next + 1);
  const part = wordAt(tokens, next, lexicon);
  if (part?.role === 'half') return { value: 0.5, last: next + 1 };
  if (part?.role !== 'part' && part?.role !== 'parts') return undefined;
  const over = article ? 1 : count?.role === 'unit' ? count.value : 0;
  return over > 0 && over < part.value ? { value: over / part.value, last: next + 1 } : undefined;
};

/** "two and a half", "two and a half million", "a million and a half". */
export const withPart = (
  tokens: readonly Token[],
  first: number,
  part: { value: number; last: number },
  sum: Sum,
  lexicon: NumberLexicon,
): Numeral => {
  const scale = wordAt(tokens, part.last, lexicon);
  const count = sum.total + sum.group + part.value;
  if (scale?.role === 'scale')
    return wordNumeral(first, part.last + 1, Number(`${count}e${scale.value}`), 'words', count);
  if (sum.last === 'scale' && sum.scale < 99)
    return wordNumeral(first, part.last, sum.total + part.value * 10 ** sum.scale, 'words');
  return { ...wordNumeral(first, part.last, count, 'words'), decimals: true };
};
