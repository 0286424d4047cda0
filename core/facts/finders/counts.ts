import { DIMENSIONLESS, type FigureDraft, type FigureFinder } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import { isAdjective, nounName, pluralAfter, singularAfter } from './figure-nouns.ts';
import { findRate } from './figure-rates.ts';

/** Measures in a unit or a currency: "£8.2m", "6.5 per cent", "30 km", "12 miles per hour". */
export const findMeasure: FigureFinder = ({ amount }): FigureDraft | undefined => {
  const { unit, per, first, last } = amount;
  if (unit === undefined) return undefined;
  return {
    first,
    last,
    amount,
    unit: per === undefined ? unit.name : `${unit.name} per ${per}`,
    kind: unit.kind,
  };
};

/** "eight million 250ml bottles", "262 of 860 pilots": the index after a number that describes what is counted. */
const afterMeasure = (tokens: readonly Token[], at: number, of: boolean): number => {
  if (tokens[at]?.type !== 'number') return at;
  if (of) return at + 1;
  const hyphen = tokens[at + 1]?.text === '-' ? 1 : 0;
  return tokens[at + 1 + hyphen]?.glued && tokens[at + 1 + hyphen]?.type === 'word' ? at + 2 + hyphen : at;
};

/** Numbers of things: "44 wounded soldiers", "one particular demand", "12 of the cases". */
export const findCount: FigureFinder = ({ text, tokens, amount, lexicon }): FigureDraft | undefined => {
  const { nouns } = lexicon;
  const { first, last } = amount;
  const hyphen = tokens[last]?.text === '-' && tokens[last]?.glued && tokens[last + 1]?.glued ? 1 : 0;
  const sign =
    tokens[last]?.type === 'mark' && tokens[last]?.glued && lexicon.after.has(tokens[last]?.text ?? '')
      ? 1
      : 0; // "300+ staff"
  const plus = hyphen && lexicon.after.has(tokens[last + 1]?.lower ?? '') ? 1 : 0; // "a 200,000-plus crowd"
  const of = nouns.of.has(tokens[last]?.lower ?? '') ? 1 : 0;
  const determiner = of === 1 && nouns.determiners.has(tokens[last + of]?.lower ?? '') ? 1 : 0;
  const at = afterMeasure(tokens, last + sign + hyphen + plus + of + determiner, of === 1);
  // "the remaining 23 struck houses": a verb.
  const next = tokens[last]?.lower ?? '';
  const told = nouns.adjectives.has(tokens[first - 1]?.lower ?? '');
  if (told && nouns.verbs.has(next) && !isAdjective(next, nouns)) return undefined;
  const plural = hyphen && !plus ? undefined : pluralAfter(tokens, at, nouns);
  const one = amount.low === 1 && amount.high === undefined;
  // "a magnitude 6.1 quake"
  const part = amount.numeral.decimals && amount.numeral.exponent === 0;
  const noun = plural ?? (of || part ? undefined : singularAfter(tokens, at, one && !hyphen, nouns));
  if (noun === undefined) return undefined;
  const name = nounName(text, tokens, noun, nouns);
  const rate = findRate(text, tokens, noun.last, lexicon);
  const unit = rate === undefined ? name : `${name} per ${rate.per}`;
  return { first, last, amount, unit, kind: 'count', noun };
};

/** Numbers that stand alone or say how many of how many: "to 6,327.80", "killing six", "4.2 per 1,000 births". */
export const findBare: FigureFinder = ({ text, tokens, amount, lexicon }): FigureDraft | undefined => {
  const { first, last } = amount;
  const rate = lexicon.units.per.has(tokens[last]?.lower ?? '')
    ? findRate(text, tokens, last, lexicon)
    : undefined;
  if (rate !== undefined) return { first, last: rate.last, amount, unit: `per ${rate.per}`, kind: 'ratio' };
  return { first, last, amount, unit: DIMENSIONLESS, kind: 'other' };
};
