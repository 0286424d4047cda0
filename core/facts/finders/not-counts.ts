import type { FigureGuard } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import { readLoneM } from '../metres-or-millions.ts';
import { readNumeral } from '../numerals.ts';
import { pluralAfter } from './figure-nouns.ts';

/** "one" as a pronoun: "one of the best", "no one", "this one". */
export const isPronoun: FigureGuard = ({ tokens, amount, lexicon }) => {
  const { numeral, first, unit } = amount;
  if (numeral.form !== 'words' || amount.low !== 1 || amount.high !== undefined) return false;
  if (numeral.last - numeral.first > 1) return false;
  const { nouns } = lexicon;
  const before = tokens[first - 1]?.lower ?? '';
  const after = tokens[numeral.last];
  // "will one day", "at one time": not a stretch of time, unless a qualifier measures it.
  if (unit !== undefined) return nouns.oneOf.has(after?.lower ?? '') && !lexicon.before.has(before);
  if (after === undefined || after.type !== 'word' || after.glued) return true;
  if (nouns.oneOf.has(after.lower) || nouns.oneAfter.has(before)) return true;
  return nouns.stop.has(after.lower) || nouns.verbs.has(after.lower);
};

/** Words that look like a share but are a place in a sequence or a part of a game: "the second half", "a third man". */
export const isSequence: FigureGuard = ({ tokens, amount, lexicon }) => {
  const { numeral, first, last } = amount;
  if (numeral.form !== 'part') return false;
  const { nouns, numbers } = lexicon;
  if (amount.unit !== undefined) {
    // "for a third month"; "a third of a mile" and "a quarter mile" are measures.
    const ordinal = numbers.words.get(tokens[numeral.last - 1]?.lower ?? '');
    return (
      ordinal?.role === 'part' &&
      ordinal.value !== 4 &&
      tokens[numeral.last]?.type === 'word' &&
      !nouns.of.has(tokens[numeral.last]!.lower)
    );
  }
  const own = tokens[numeral.first];
  if (own?.type !== 'word') return false;
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (after?.text === '-' && after.glued) return true;
  const opened = numbers.words.get(own.lower)?.role;
  if (opened === 'unit' || opened === 'ten') return false;
  if (nouns.of.has(after?.lower ?? '')) return nouns.adjectives.has(before?.lower ?? '');
  if (opened === 'half' && nouns.determiners.has(after?.lower ?? ''))
    return nouns.adjectives.has(before?.lower ?? '');
  return !lexicon.before.has(before?.lower ?? '') && !lexicon.shareAfter.has(before?.lower ?? '');
};

/** The bounds of an age group: "men aged 18 to 34"; but "aged between 4 and 81". */
export const isAgeGroup: FigureGuard = ({ tokens, amount, lexicon }) =>
  amount.high !== undefined &&
  !lexicon.numbers.between.has(tokens[amount.first]!.lower) &&
  lexicon.ages.aged.has(tokens[amount.first - 1]?.lower ?? '');

/** What a rate is per: "12 deaths per 100,000 people". */
export const isDenominator: FigureGuard = ({ tokens, amount, lexicon }) =>
  amount.numeral.form === 'digits' &&
  !amount.signed &&
  lexicon.units.per.has(tokens[amount.first - 1]?.lower ?? '');

/** Odds, votes and scores: "7-to-1", "voted by 11 to 9". */
export const isOdds: FigureGuard = ({ tokens, amount, lexicon }) => {
  if (amount.unit !== undefined || amount.high !== undefined || amount.low > 1000) return false;
  const { to } = lexicon.numbers;
  const step = (at: number, by: number) => (tokens[at]?.text === '-' ? at + by : at);
  const after = step(amount.last, 1);
  const before = step(amount.first - 1, -1);
  if (to.has(tokens[after]?.lower ?? '') && tokens[after]?.type === 'word') {
    const next = readNumeral(tokens, step(after + 1, 1), false, lexicon);
    if (next !== undefined) return next.value < amount.low;
  }
  const left = tokens[step(before - 1, -1)];
  return (
    to.has(tokens[before]?.lower ?? '') &&
    tokens[before]?.type === 'word' &&
    left !== undefined &&
    (readNumeral([left], 0, false, lexicon)?.value ?? 0) > amount.low
  );
};

/** "zero" where it counts no thing: "net zero", "zero-sum". */
export const isNothing: FigureGuard = ({ tokens, amount, lexicon }) => {
  const { numeral, unit, last } = amount;
  if (numeral.form !== 'words' || numeral.value !== 0 || unit !== undefined) return false;
  return pluralAfter(tokens, last, lexicon.nouns) === undefined;
};

/** "four-star", "two-sided": says of what sort a thing is, and counts nothing. */
const isManner = (token: Token | undefined, { nouns }: FigureLexicon): boolean =>
  nouns.manners.has(token?.lower ?? '') ||
  nouns.participleEndings.some((ending) => token?.lower.endsWith(ending));

/** Words that count nothing in particular: "the two", "these three", "four-star". */
export const isLooseWord: FigureGuard = ({ tokens, amount, lexicon }) => {
  const { numeral, first, last } = amount;
  const after = tokens[last];
  if (after?.text === '-' && after.glued && lexicon.nouns.bodies.has(tokens[last + 1]?.lower ?? ''))
    return true;
  if (numeral.form !== 'words' || amount.unit !== undefined || numeral.exponent > 0) return false;
  if (after?.text === '-' && after.glued && tokens[last + 1]?.glued) {
    return amount.low === 1 || isManner(tokens[last + 1], lexicon);
  }
  const before = tokens[first - 1]?.lower ?? '';
  const counted =
    after?.type === 'word' && !lexicon.nouns.stop.has(after.lower) && !lexicon.nouns.verbs.has(after.lower);
  return !counted && lexicon.nouns.determiners.has(before);
};

/** "jumped 7.2m": metres or millions. */
export const isOpenLength: FigureGuard = ({ tokens, amount, lexicon }) => {
  const at = amount.numeral.last;
  return (
    amount.unit?.name === 'metre' &&
    amount.high === undefined &&
    tokens[at]?.text === 'm' &&
    lexicon.numbers.marks.has('m') &&
    readLoneM(tokens, at, lexicon) === undefined
  );
};

/** "36 grand in the bank": a sum whose currency is not told; not "36 grand pianos". */
export const isSlang: FigureGuard = ({ tokens, amount, lexicon }) => {
  const [sum, after] = [tokens[amount.numeral.last], tokens[amount.numeral.last + 1]];
  if (!lexicon.context.slangSums.has(sum?.text ?? '')) return false;
  return after?.type !== 'word' || lexicon.nouns.stop.has(after.lower);
};
