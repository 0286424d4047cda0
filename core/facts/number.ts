import { type Token, tokenizeFigures } from './figure-tokens.ts';
import { findSign } from './finders/money.ts';
import type { FigureLexicon } from './lexicon/figures.ts';
import type { Lexicon } from './lexicon/index.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { Figure } from './schema.ts';

/** A number or the ends of a range, scale words applied. */
export interface Reading {
  readonly low: number;
  readonly high?: number;
}

const LONGEST = 200; // characters; no figure's words are longer

const numeralsIn = (
  words: string,
  tokens: readonly Token[],
  money: boolean,
  lexicon: FigureLexicon,
): Numeral[] => {
  const numerals: Numeral[] = [];
  for (let at = 0; at < tokens.length; ) {
    const signed = money || findSign(words, tokens, at, lexicon) !== undefined;
    const numeral = readNumeral(tokens, at, signed, lexicon);
    if (numeral !== undefined) numerals.push(numeral);
    at = numeral?.last ?? at + 1;
  }
  return numerals;
};

const isMinus = (tokens: readonly Token[], at: number, lexicon: FigureLexicon): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => lexicon.numbers.minus.has(token.lower));

/** The scale of a range's end holds for its beginning too: "10 to 15 million". */
const shareScale = (low: Numeral, high: Numeral): number =>
  low.exponent === 0 && high.exponent > 0 && low.mantissa < high.mantissa
    ? (low.value * high.value) / high.mantissa
    : low.value;

const read = (words: string, tokens: readonly Token[], money: boolean, lexicon: FigureLexicon): Reading[] => {
  const [first, second, third] = numeralsIn(words, tokens, money, lexicon);
  if (first === undefined || third !== undefined) return [];
  const negative = isMinus(tokens, first.first, lexicon) ? -1 : 1;
  if (second === undefined) {
    const { value, high } = first;
    return [high === undefined ? { low: negative * value } : { low: value, high }];
  }
  const between = tokens.slice(first.last, second.first).map((token) => token.lower);
  const ratio = lexicon.numbers.inTen.some((words) => words.join(' ') === between.join(' '));
  if (ratio) return [{ low: first.value / second.value }];
  const ends = [first.value, shareScale(first, second)];
  return ends.flatMap((value) =>
    [negative, 1].map((sign) => {
      const high = second.high ?? second.value;
      return { low: Math.min(sign * value, high), high: Math.max(sign * value, high) };
    }),
  );
};

/**
 * Reads the number that a figure's words state: "£8.2m", "forty-four", "1 to 1.5 degrees", "nine in ten", "dozens".
 * @returns every reading the words alone allow (a lone letter may be a scale or a unit, as in "50m"); none where they hold no number or more than two
 */
export function readNumber(words: string, lexicon: FigureLexicon): Reading[] {
  if (words.length > LONGEST) return [];
  const tokens = tokenizeFigures(words, { start: 0, end: words.length }, lexicon);
  return [...read(words, tokens, false, lexicon), ...read(words, tokens, true, lexicon)];
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
