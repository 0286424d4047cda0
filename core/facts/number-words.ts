import type { Token } from './figure-tokens.ts';
import type { NumberLexicon, NumberWord } from './lexicon/numbers.ts';
import {
  afterHyphen,
  andPart,
  partOfScale,
  readHalf,
  withPart,
  wordAt,
  wordNumeral,
} from './number-halves.ts';
import { addWord, type Sum } from './number-sum.ts';
import { readSome, readVague } from './number-vague.ts';
import type { Numeral } from './numerals.ts';

/** Numbers in words are never longer; keeps hostile input linear. */
const LONGEST = 24;

/** What the scale words so far multiply what stands before them by: 100,000 in "three hundred thousand", 100 in "three hundred and fifty". */
const scaleWith = (times: number, { last }: Sum, { role, value }: NumberWord): number => {
  if (role !== 'scale' && role !== 'factor') return times;
  const more = role === 'scale' ? 10 ** value : value;
  return last === 'hundred' || last === 'scale' ? times * more : Math.max(times, more);
};

const DIGITS = 4; // after a decimal point in words

/** "two point five million": digits in words after the point; "at one point two men" has none. */
const readDecimals = (
  tokens: readonly Token[],
  first: number,
  point: number,
  sum: Sum,
  lexicon: NumberLexicon,
): Numeral | undefined => {
  if (!lexicon.point.has(tokens[point]?.lower ?? '') || sum.last === 'scale' || sum.last === 'hundred')
    return undefined;
  let decimals = '';
  let last = point + 1;
  for (; last <= point + DIGITS; last += 1) {
    const digit = wordAt(tokens, last, lexicon);
    if (digit?.role !== 'unit' || digit.value > 9) break;
    decimals += digit.value;
  }
  if (decimals === '' || (sum.group === 1 && tokens[first - 1]?.type === 'word')) return undefined;
  const mantissa = Number(`${sum.total + sum.group}.${decimals}`);
  const scale = wordAt(tokens, last, lexicon);
  const scaled = scale?.role === 'scale' && scale.value > 2;
  const value = scaled ? Number(`${mantissa}e${scale.value}`) : mantissa;
  return { ...wordNumeral(first, scaled ? last + 1 : last, value, 'words', mantissa), decimals: true };
};

/** "three million, two hundred and forty": what a comma parts from a scale is one number where it closes with an "and". */
const afterComma = (
  tokens: readonly Token[],
  first: number,
  comma: number,
  sum: Sum,
  lexicon: NumberLexicon,
): Numeral | undefined => {
  if (sum.last !== 'scale' || sum.scale > 15 || tokens[comma]?.text !== ',' || comma - first > LONGEST)
    return undefined;
  const opens = wordAt(tokens, comma + 1, lexicon)?.role === 'unit';
  const rest = opens ? readNumberWords(tokens, comma + 1, lexicon, true) : undefined;
  if (rest === undefined || rest.form !== 'words' || rest.decimals || rest.value >= 10 ** sum.scale)
    return undefined;
  const joined = tokens.slice(comma + 1, rest.last).some(({ lower }) => lexicon.and.has(lower));
  return joined ? wordNumeral(first, rest.last, sum.total + sum.group + rest.value, 'words') : undefined;
};

/**
 * Reads the number in words that starts at a token: "forty-four", "a hundred and two", "half a million", "two thirds", "dozens".
 * @param closed whether a comma ends it in any case
 * @returns undefined where none starts; "a" starts one only before a scale or a part
 */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
  closed = false,
): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const opens = lexicon.words.get(token.lower);
  const article = opens === undefined && lexicon.article.has(token.lower);
  if (opens === undefined && !article) return undefined;
  if (opens?.role === 'vague') return readVague(tokens, at, opens, lexicon);
  if (opens?.role === 'fold') return wordNumeral(at, at + 1, opens.value, 'fold');
  if (opens?.role === 'some') return readSome(tokens, at, lexicon);
  if (opens?.role === 'half') return readHalf(tokens, at, lexicon);
  let sum: Sum = { total: 0, group: 0, last: 'none', scale: 99 };
  let times = 1;
  let next = at;
  let end = at;
  if (article) {
    const after = wordAt(tokens, at + 1, lexicon);
    if (after?.role === 'half') {
      const half = readHalf(tokens, at + 1, lexicon);
      return { ...half, first: at };
    }
    if (after?.role === 'some') return readSome(tokens, at + 1, lexicon, at);
    if (after?.role === 'part' || after?.role === 'parts')
      return partOfScale(tokens, at, at + 2, 1 / after.value, lexicon);
    if (after?.role !== 'scale' && after?.role !== 'factor') return undefined;
    sum = { total: 0, group: 1, last: 'unit', scale: 99 };
    next = at + 1;
  }
  while (next < tokens.length && next - at < LONGEST) {
    let place = afterHyphen(tokens, next);
    if (sum.last !== 'none' && place === next && lexicon.and.has(tokens[next]?.lower ?? '')) {
      if (sum.last !== 'hundred' && sum.last !== 'scale') break;
      place = next + 1;
      const after = wordAt(tokens, place, lexicon)?.role;
      if (after !== 'unit' && after !== 'ten') break;
    }
    const word = wordAt(tokens, place, lexicon);
    if (word === undefined) break;
    if ((word.role === 'parts' || word.role === 'part') && end > at) {
      const count = sum.total + sum.group;
      if (word.role === 'part' && count !== 1) break;
      return partOfScale(tokens, at, place + 1, count / word.value, lexicon);
    }
    if (word.role === 'half' && end > at && sum.total + sum.group === 1)
      return wordNumeral(at, place + 1, 0.5, 'part');
    const more = addWord(sum, word);
    if (more === undefined) break;
    times = scaleWith(times, sum, word);
    sum = more;
    next = place + 1;
    end = next;
  }
  if (end === at) return undefined;
  const decimals = readDecimals(tokens, at, end, sum, lexicon);
  if (decimals !== undefined) return decimals;
  const more = closed ? undefined : afterComma(tokens, at, end, sum, lexicon);
  if (more !== undefined) return more;
  const part = andPart(tokens, end, lexicon);
  if (part !== undefined) return withPart(tokens, at, part, sum, lexicon);
  const value = sum.total + sum.group;
  const read = wordNumeral(at, end, value, 'words', value / times);
  return { ...read, exponent: sum.scale === 99 ? 0 : sum.scale };
}
