import { DIMENSIONLESS, type FigureFinder } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import type { Amount } from './figure-amount.ts';

/** Index after the words that join a ratio's numbers ("in", "out of"), or undefined. */
const afterJoint = (tokens: readonly Token[], at: number, lexicon: FigureLexicon): number | undefined => {
  for (const words of lexicon.numbers.inTen) {
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return at + words.length;
  }
  return undefined;
};

const SHARES = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000]);

/**
 * Joins two amounts into a ratio: "one in five", "nine out of ten".
 * @returns undefined where the second is a stretch of time or a year ("three in 2019", "two in ten days")
 */
export function readRatio(
  tokens: readonly Token[],
  over: Amount,
  under: Amount,
  lexicon: FigureLexicon,
): Amount | undefined {
  if (
    over.unit !== undefined ||
    under.unit !== undefined ||
    over.high !== undefined ||
    under.high !== undefined
  )
    return undefined;
  if (afterJoint(tokens, over.last, lexicon) !== under.first) return undefined;
  if (over.low <= 0 || over.low >= under.low || over.numeral.decimals || under.numeral.decimals)
    return undefined;
  const one = over.low === 1 && under.low <= 1e9;
  if (!one && (!SHARES.has(under.low) || over.numeral.form !== under.numeral.form)) return undefined;
  if (!one && afterJoint(tokens, over.last, lexicon) === over.last + 1 && under.low > 10 && under.low !== 100)
    return undefined;
  return {
    ...over,
    last: under.last,
    numeral: { ...over.numeral, last: under.last, form: 'ratio' },
    low: over.low / under.low,
  };
}

/** Shares and multiples: "a third of", "one in five", "two-thirds", "sixfold". */
export const findRatio: FigureFinder = ({ amount, lexicon }) => {
  const { form } = amount.numeral;
  const { first, last } = amount;
  if (form === 'ratio') return { first, last, amount, unit: DIMENSIONLESS, kind: 'ratio' };
  if (form === 'fold') return { first, last, amount, unit: lexicon.units.timesName, kind: 'ratio' };
  if (form !== 'part' || amount.unit !== undefined) return undefined;
  return { first, last, amount, unit: DIMENSIONLESS, kind: 'ratio' };
};
