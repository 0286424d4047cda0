import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import type { Token } from '../figure-tokens.ts';
import { isVerb, trimEnd, trimStart } from './figure-clause.ts';

const LONGEST = 10; // tokens of a noun phrase
const REACH = 30; // tokens looked at on either side of a figure; keeps long sentences linear

/** Whether a mark ends a stretch of words; the colon of a time of day does not. */
const closesClause = (tokens: readonly Token[], at: number): boolean => {
  const { text, type, glued } = tokens[at]!;
  if (type !== 'mark') return false;
  return /^[,;:—–()[\]"“”]$/.test(text) && !(text === ':' && glued && tokens[at + 1]?.glued);
};

/** Index of the "(" that a ")" at a token closes, or the token itself. */
const openingOf = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== ')') return at;
  for (let open = at - 1; open >= 0 && at - open < REACH; open -= 1)
    if (tokens[open]?.text === '(') return open;
  return at;
};

/** The beginning of the stretch that ends at a token: after the nearest comma, conjunction or figure to the left. */
export function stretchStart({ tokens, taken, lexicon }: FigureSentence, end: number): number {
  let at = end;
  while (at > 0 && end - at < REACH) {
    const open = openingOf(tokens, at - 1);
    if (open < at - 1) {
      at = open;
      continue;
    }
    if (taken[at - 1] === 1 || closesClause(tokens, at - 1)) break;
    const { lower } = tokens[at - 1]!;
    if (lexicon.nouns.clauses.has(lower) && !lexicon.before.has(lower) && !lexicon.numbers.and.has(lower))
      break;
    at -= 1;
  }
  return at;
}

/** The noun phrase a relative clause describes: the words before "that" up to a verb or little word. */
export function antecedent(sentence: FigureSentence, start: number, end: number): Phrase | undefined {
  const { tokens, lexicon } = sentence;
  const { stop, determiners, linkers } = lexicon.nouns;
  let first = end;
  while (first > start && end - first < LONGEST && !isVerb(sentence, first - 1)) {
    const { lower, text } = tokens[first - 1]!;
    // "US" is no pronoun.
    if (stop.has(text) && !determiners.has(lower) && !linkers.has(lower)) break;
    first -= 1;
  }
  first = trimStart(sentence, first, end);
  if (linkers.has(tokens[first]?.lower ?? '')) first = trimStart(sentence, first + 1, end);
  const last = trimEnd(sentence, first, end);
  return last > first ? { first, last } : undefined;
}
