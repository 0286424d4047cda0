import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon, Unit } from '../lexicon/figures.ts';
import { type Numeral, opensNumeral, readNumeral } from '../numerals.ts';
import { findRate } from './figure-rates.ts';
import { findUnit } from './figure-units.ts';
import { findSign } from './money.ts';

/** A number with the sign before it and the unit after it. */
export interface Amount {
  readonly first: number; //      index of its first token
  readonly last: number; //       index after its last token
  readonly numeral: Numeral;
  readonly low: number;
  readonly high?: number;
  readonly unit?: Unit;
  readonly per?: string; //       "hour" in "12 miles per hour"
  readonly signed: boolean; //    a currency sign stands before
  readonly hyphen: boolean; //    the unit is joined by a hyphen: "a 30-year loan"
  readonly dashed?: boolean; //   a range written with a dash: "10-15"
}

/** Index of a minus sign that belongs to the number at a token, or the token itself. */
const fromMinus = (tokens: readonly Token[], at: number, lexicon: FigureLexicon): number => {
  const before = tokens[at - 1];
  if (before === undefined || !lexicon.numbers.minus.has(before.lower)) return at;
  if (before.type === 'word') return at - 1;
  if (!tokens[at]?.glued) return at;
  const left = tokens[at - 2];
  if (lexicon.numbers.minus.has(left?.lower ?? '') && left?.type === 'word' && before.glued) return at - 2;
  const open = !before.glued || left?.text === '(' || lexicon.units.before.has(left?.text ?? '');
  return open ? at - 1 : at;
};

/** The currency that a word after the number adds to its sign: "$76 US", "$500 AUD". */
const countryAfter = (tokens: readonly Token[], at: number, { units }: FigureLexicon): Unit | undefined => {
  const token = tokens[at];
  if (token?.type !== 'word' || token.text === token.lower) return undefined;
  return (
    units.countries.get(token.lower) ?? (token.text.length === 3 ? units.before.get(token.text) : undefined)
  );
};

/**
 * Reads the amount whose number starts at a token.
 * @param free index of the first token that no amount before it has taken
 * @param inMoney whether it is the end of a range that a sum of money opens: "12m" in "£10m-12m"
 * @returns undefined where no number starts there
 */
export function readAmount(
  text: string,
  tokens: readonly Token[],
  at: number,
  lexicon: FigureLexicon,
  free = 0,
  inMoney = false,
): Amount | undefined {
  if (!opensNumeral(tokens[at], lexicon)) return undefined;
  const minus = fromMinus(tokens, at, lexicon);
  const found = findSign(text, tokens, minus, lexicon);
  const sign = found !== undefined && found.first >= free ? found : undefined;
  const numeral = readNumeral(tokens, at, sign !== undefined || inMoney, lexicon);
  if (numeral === undefined) return undefined;
  const vague = numeral.high !== undefined;
  const start = vague || minus < free ? at : minus;
  const before = sign === undefined || vague ? start : fromMinus(tokens, sign.first, lexicon);
  const outer = before < free || (sign !== undefined && vague) ? (sign?.first ?? start) : before;
  const negative = start < at || (sign !== undefined && outer < sign.first);
  const low = negative ? -numeral.value : numeral.value;
  const base = { first: outer, numeral, low, ...(numeral.high === undefined ? {} : { high: numeral.high }) };
  if (sign !== undefined) {
    const country = countryAfter(tokens, numeral.last, lexicon);
    const end = numeral.last + (country === undefined ? 0 : 1);
    const rate = findRate(text, tokens, end, lexicon);
    const unit = country ?? sign.unit;
    return {
      ...base,
      last: rate?.last ?? end,
      unit,
      signed: true,
      hyphen: false,
      ...(rate ? { per: rate.per } : {}),
    };
  }
  const measured = findUnit(text, tokens, numeral, lexicon);
  if (measured === undefined) return { ...base, last: numeral.last, signed: false, hyphen: false };
  const rate = findRate(text, tokens, measured.last, lexicon);
  const { unit, hyphen } = measured;
  const moves = unit.kind === 'distance' && rate !== undefined;
  return {
    ...base,
    last: numeral.tail ?? rate?.last ?? measured.last,
    unit: moves ? { ...unit, kind: rate.kind === 'duration' ? 'speed' : 'other' } : unit,
    hyphen,
    signed: false,
    ...(rate && numeral.tail === undefined ? { per: rate.per } : {}),
  };
}
