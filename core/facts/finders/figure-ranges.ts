import type { Token } from '../figure-tokens.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import { isTolerance } from '../number.ts';
import { shareScale } from '../shared-scale.ts';
import type { Amount } from './figure-amount.ts';

const isDash = (token: Token | undefined) => token?.type === 'mark' && /^[-–—‑‒−]$/.test(token.text);

const WHEN = 5; // tokens of a time between the ends of a range

/** After "from 12%": the index of the "to" behind "up" or a time, as in "from 12% last year to 15%". */
const afterTime = (
  tokens: readonly Token[],
  from: number,
  end: number,
  { numbers, nouns, particles }: FigureLexicon,
): number => {
  if (particles.has(tokens[from]?.lower ?? '')) return from + 1;
  if (!nouns.linkers.has(tokens[from]?.lower ?? '') && !nouns.temporal.has(tokens[from]?.lower ?? ''))
    return from;
  for (let at = from; at <= from + WHEN && at < end; at += 1) {
    if (tokens[at]?.type !== 'word') return from;
    if (numbers.to.has(tokens[at]!.lower)) return at;
  }
  return from;
};

/** Index of the token that joins two amounts into a range, or undefined. */
const connector = (
  tokens: readonly Token[],
  low: Amount,
  high: Amount,
  lexicon: FigureLexicon,
): number | undefined => {
  let at = low.last;
  // "8- to 16-meter", "18-to-34"
  if (isDash(tokens[at]) && at + 1 < high.first) at += 1;
  const before = tokens[low.first - 1]?.lower ?? '';
  if (lexicon.numbers.from.has(before)) at = afterTime(tokens, at, high.first, lexicon);
  const joint = tokens[at];
  let next = at + 1;
  if (isDash(tokens[next]) && next < high.first) next += 1;
  if (joint === undefined || next !== high.first) return undefined;
  const { numbers } = lexicon;
  if (numbers.to.has(joint.lower)) return at;
  if (numbers.betweenAnd.has(joint.lower) && numbers.between.has(before)) return at;
  return numbers.or.has(joint.lower) && bare(low) ? at : undefined;
};

const bare = (amount: Amount) => amount.unit === undefined && amount.high === undefined;

/** Joins a value to how far off it may be: "5.2 ± 0.3 mm" states 5.2. */
export function joinTolerance(
  text: string,
  tokens: readonly Token[],
  value: Amount,
  off: Amount,
): Amount | undefined {
  const [from, to] = [tokens[value.last - 1], tokens[off.first]];
  if (from === undefined || to === undefined || value.high !== undefined || off.high !== undefined)
    return undefined;
  if (!isTolerance(text.slice(from.end, to.start).trim())) return undefined;
  const unit = value.unit ?? off.unit;
  return { ...value, last: off.last, ...(unit === undefined ? {} : { unit }) };
}

const MIXED = 100; // times
const QUALIFIER = 3; // words: "as much as"

/** Whether an amount is a difference: "by $200", "by as much as 2%". */
const isOff = (tokens: readonly Token[], { first }: Amount, { numbers, before }: FigureLexicon): boolean => {
  let words = '';
  for (let at = first - 1; at >= Math.max(0, first - 1 - QUALIFIER); at -= 1) {
    const word = tokens[at]!.lower;
    if (numbers.by.has(word)) return words === '' || before.has(words);
    words = words === '' ? word : `${word} ${words}`;
  }
  return false;
};

/**
 * Joins two neighbouring amounts into a range: "1 to 1.5 degrees", "between 5% and 6%", "$500,000 to $1 million".
 * @returns undefined where they state two figures ("rose 8.1 percent to 99.20 yuan")
 */
export function joinRange(
  tokens: readonly Token[],
  low: Amount,
  high: Amount,
  lexicon: FigureLexicon,
): Amount | undefined {
  if (low.high !== undefined && low.numeral.high === undefined) return undefined;
  const at = connector(tokens, low, high, lexicon);
  if (
    at === undefined ||
    [low, high].some(({ numeral }) => numeral.form === 'fold' || numeral.form === 'ratio')
  )
    return undefined;
  const { numbers } = lexicon;
  const before = tokens[low.first - 1]?.lower ?? '';
  const from = numbers.from.has(before);
  const framed = from || numbers.between.has(before);
  const dashed = isDash(tokens[at]);
  if (dashed && (tokens[at]?.glued ?? false) !== (tokens[at + 1]?.glued ?? false)) return undefined;
  const shared = low.signed && (dashed || high.numeral.exponent > 0); // "$200-300 million"
  if (low.unit !== undefined && high.unit === undefined && !framed && !shared) return undefined;
  if (low.unit !== undefined && high.unit !== undefined && low.unit.name !== high.unit.name) return undefined;
  // "rose $2 to $36": a change and the level it reached.
  const stated = low.unit !== undefined || high.unit === undefined;
  if (!framed && !dashed && stated && lexicon.change.has(before)) return undefined;
  // "cut by $200 to $499", but "by 5 to 10 per cent", "by $5 to 10 million"
  const scaled = low.signed && high.unit === undefined && high.numeral.exponent > 0;
  if (
    !framed &&
    !dashed &&
    stated &&
    !scaled &&
    numbers.to.has(tokens[at]!.lower) &&
    isOff(tokens, low, lexicon)
  )
    return undefined;
  if (!framed && !dashed && low.unit === undefined && high.signed) return undefined;
  const start = Math.sign(low.low) * shareScale({ ...low.numeral, value: Math.abs(low.low) }, high.numeral);
  // "2 sen to 35 sen", "$3 to $40": a step and a level lie further apart than the ends of a range.
  const coins = low.unit?.kind === 'money' && low.unit.name === low.unit.name.toLowerCase();
  if (!framed && !dashed && low.unit !== undefined && (coins || start * 10 < (high.high ?? high.low)))
    return undefined;
  const end = high.high ?? high.low;
  if (start === end || (start > end && !from)) return undefined;
  // "from 800,000 to 12 m" mixes two sorts of number
  if (start > end * MIXED && low.unit === undefined && high.unit !== undefined) return undefined;
  const scales = start !== low.low; // "five or six billion euros"
  if (
    numbers.or.has(tokens[at]?.lower ?? '') &&
    (end > start * 2 || (high.unit?.kind === 'money' && !scales))
  )
    return undefined;
  const unit = high.unit ?? low.unit;
  return {
    ...high,
    first: numbers.between.has(before) ? low.first - 1 : low.first,
    numeral: { ...high.numeral, first: low.numeral.first },
    low: Math.min(start, end),
    high: Math.max(start, end),
    signed: low.signed || high.signed,
    dashed: dashed && !high.signed,
    ...(unit === undefined ? {} : { unit }),
  };
}
