import type { Token } from './figure-tokens.ts';
import type { NumberLexicon } from './lexicon/figures.ts';
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

/**
 * Reads the number in words that starts at a token: "forty-four", "a hundred and two", "half a million", "two thirds", "dozens".
 * @returns undefined where none starts; "a" starts one only before a scale or a part
 */
export function readNumberWords(
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
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
    sum = more;
    next = place + 1;
    end = next;
  }
  if (end === at) return undefined;
  const part = andPart(tokens, end, lexicon);
  if (part !== undefined) return withPart(tokens, at, part, sum, lexicon);
  const value = sum.total + sum.group;
  return { ...wordNumeral(at, end, value, 'words'), exponent: sum.scale === 99 ? 0 : sum.scale };
}
