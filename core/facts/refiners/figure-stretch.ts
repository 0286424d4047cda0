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

/** Index after a time that opens a clause: "last year sales", "a year ago petrol". */
export const afterTime = ({ tokens, lexicon }: FigureSentence, first: number, end: number): number => {
  const { temporal, endings } = lexicon.nouns;
  const isTime = (at: number) => temporal.has(tokens[at]!.lower) || endings.has(tokens[at]!.lower);
  return first + 2 < end && temporal.has(tokens[first]!.lower) && isTime(first + 1) ? first + 2 : first;
};

/** After an opening phrase with no comma, the name before the verb: "Since last season Ana Ruiz has …". */
export const nameStart = (
  { tokens, lexicon }: FigureSentence,
  start: number,
  first: number,
  last: number,
): number => {
  const { nouns } = lexicon;
  const opens =
    nouns.stop.has(tokens[start]?.lower ?? '') && !nouns.determiners.has(tokens[start]?.lower ?? '');
  if (!nouns.capitalsAreNames || !opens) return first;
  let name = last;
  while (name > first && /^\p{Lu}/u.test(tokens[name - 1]!.text)) name -= 1;
  return name < last && !nouns.linkers.has(tokens[name - 1]?.lower ?? '') ? name : first;
};

/** Whether a figure that starts at a token opens its clause, so that the noun after it may be the subject. */
const opensClause = ({ tokens, lexicon }: FigureSentence, first: number): boolean => {
  let at = first;
  while (at > 0 && lexicon.before.has(tokens[at - 1]!.lower)) at -= 1;
  const left = tokens[at - 1];
  const { determiners, clauses } = lexicon.nouns;
  return left === undefined || left.type === 'mark' || determiners.has(left.lower) || clauses.has(left.lower);
};

/**
 * Where the words of a stretch begin that may name a subject: not with what a figure before it counts, but behind the "and" in
 * "close 14 shops and cut …"; undefined where there is none, as in "goals in 38 games took".
 */
export const afterFigure = (sentence: FigureSentence, start: number, end: number): number | undefined => {
  const { tokens, taken, starts, lexicon } = sentence;
  if (start === 0 || taken[start - 1] !== 1) return start;
  for (let at = start; at < end; at += 1) if (lexicon.numbers.and.has(tokens[at]!.lower)) return at + 1;
  return opensClause(sentence, starts[start - 1]!) ? start : undefined;
};
