import { compound } from './compound-units.ts';
import { type Token, tokenizeFigures } from './figure-tokens.ts';
import { findUnit } from './finders/figure-units.ts';
import { findSign } from './finders/money.ts';
import type { FigureLexicon } from './lexicon/figures.ts';
import type { Lexicon } from './lexicon/index.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { Figure } from './schema.ts';
import { shareScale } from './shared-scale.ts';

/** A number or the ends of a range, scale words applied. */
export interface Reading {
  readonly low: number;
  readonly high?: number;
}

const LONGEST = 200; // characters; no figure's words are longer

/** Whether a number belongs to a unit: "km^2", "s-1", "per 100,000 people"; "5m-2m" may be a range all the same. */
const isInUnit = (tokens: readonly Token[], at: number, { units }: FigureLexicon): boolean => {
  if (at > 0 && tokens[at]?.type === 'number' && units.per.has(tokens[at - 1]!.lower)) return true;
  const [symbol, mark, digits] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!digits?.glued || !mark?.glued || !/^[1-4]$/.test(digits.text)) return false;
  return (
    mark.text === '^' || (/^[-−⁻]$/.test(mark.text) && (symbol?.type === 'word' || symbol?.text === '^'))
  );
};

const numeralsIn = (
  words: string,
  tokens: readonly Token[],
  money: boolean,
  inUnits: boolean,
  lexicon: FigureLexicon,
): Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const signed = money || findSign(words, tokens, at, lexicon) !== undefined;
    const numeral =
      inUnits && isInUnit(tokens, at, lexicon) ? undefined : readNumeral(tokens, at, signed, lexicon);
    if (numeral !== undefined) numerals.push(numeral);
    at = numeral?.tail ?? numeral?.last ?? at + 1;
  }
  return numerals;
};

const isMinus = (tokens: readonly Token[], at: number, lexicon: FigureLexicon): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => lexicon.numbers.minus.has(token.lower));

/** The signs the end of a range may have: a minus before it may also be the dash of the range. */
const signsOf = (tokens: readonly Token[], { first }: Numeral, lexicon: FigureLexicon): number[] =>
  lexicon.numbers.minus.has(tokens[first - 1]?.lower ?? '') ? [1, -1] : [1];

/** What stands between a value and how far off it may be: "5.2 ± 0.3". */
export const isTolerance = (mark: string): boolean => mark === '±' || mark === '+/-' || mark === '+/−';

const read = (
  words: string,
  tokens: readonly Token[],
  money: boolean,
  inUnits: boolean,
  lexicon: FigureLexicon,
): Reading[] => {
  const [first, second, third] = numeralsIn(words, tokens, money, inUnits, lexicon);
  if (first === undefined || third !== undefined) return [];
  const negative = isMinus(tokens, first.first, lexicon) ? -1 : 1;
  if (second === undefined) {
    const { value, high } = first;
    return [high === undefined ? { low: negative * value } : { low: value, high }];
  }
  const between = tokens.slice(first.last, second.first).map((token) => token.lower);
  if (isTolerance(between.join(''))) return [{ low: negative * first.value }];
  const ratio = lexicon.numbers.inTen.some((words) => words.join(' ') === between.join(' '));
  if (ratio) return [{ low: first.value / second.value }];
  const [larger, smaller] = [first, second].map((numeral) => ({
    value: numeral.value,
    unit: findUnit(words, tokens, numeral, lexicon)?.unit,
  }));
  const sum = larger && smaller && compound(larger, smaller);
  if (sum !== undefined) return [{ low: sum }];
  const value = shareScale(first, second);
  const highs = signsOf(tokens, second, lexicon).map((sign) => sign * (second.high ?? second.value));
  return [negative * value, value].flatMap((low) =>
    highs.map((high) => ({ low: Math.min(low, high), high: Math.max(low, high) })),
  );
};

/**
 * Reads the number that a figure's words state: "£8.2m", "forty-four", "1 to 1.5 degrees", "nine in ten", "dozens".
 * @returns every reading the words alone allow (a lone letter may be a scale or a unit, as in "50m"); none where they hold no number or more than two
 */
export function readNumber(words: string, lexicon: FigureLexicon): Reading[] {
  if (words.length > LONGEST) return [];
  const tokens = tokenizeFigures(words, { start: 0, end: words.length }, lexicon);
  const raised = tokens.some((_, at) => isInUnit(tokens, at, lexicon)) ? [false, true] : [false];
  return [false, true].flatMap((money) =>
    raised.flatMap((inUnits) => read(words, tokens, money, inUnits, lexicon)),
  );
}

const same = (a: number, b: number) =>
  a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Whether words state the number a figure claims; what `verify` asks of every figure's span.
 * @param words the text of the figure's span
 */
export function statesNumber(
  words: string,
  figure: Pick<Figure, 'value' | 'range'>,
  lexicon: Pick<Lexicon, 'figures'>,
): boolean {
  const { value, range } = figure;
  return readNumber(words, lexicon.figures).some(({ low, high }) =>
    range === undefined
      ? value !== undefined && high === undefined && same(low, value)
      : value === undefined && high !== undefined && same(low, range.low) && same(high, range.high),
  );
}
