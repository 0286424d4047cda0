import { type Digits, readDigits } from './digits.ts';
import type { Token } from './figure-tokens.ts';
import { slashed, VULGAR } from './fractions.ts';
import type { FigureLexicon } from './lexicon/figures.ts';
import { digitsPart, readEach, readUnitAndPart } from './number-parts.ts';
import { readNumberWords } from './number-words.ts';
import { ownPower, readPower, readScale } from './scales.ts';

/** A number as tokens state it: `value`, or `value` to `high` where the words are vague ("dozens"). */
export interface Numeral {
  readonly first: number; //     index of its first token
  readonly last: number; //      index after its last token
  readonly tail?: number; //     index after a part behind the unit: "an hour and a half"
  readonly value: number;
  readonly high?: number;
  readonly form: 'digits' | 'words' | 'part' | 'fold' | 'ratio';
  readonly mantissa: number; //  before scale words: 8.2 in "8.2 million"
  readonly exponent: number; //  of ten, from scale words
  readonly grouped: boolean;
  readonly decimals: boolean;
}

/** Whether a number may start at a token: nearly all others are ruled out by this alone. */
export function opensNumeral(token: Token | undefined, { numbers }: FigureLexicon): boolean {
  if (token?.type === 'word') return numbers.words.has(token.lower) || numbers.article.has(token.lower);
  return token?.type === 'number' || (token !== undefined && VULGAR[token.text] !== undefined);
}

/**
 * Reads the number that starts at a token, in digits or words, with its scale.
 * @param money whether a currency sign stands before it, so that "b" and "T" are scales
 * @returns undefined where no number starts
 */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  money: boolean,
  lexicon: FigureLexicon,
): Numeral | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.type === 'mark') {
    const vulgar = VULGAR[token.text];
    return vulgar === undefined
      ? undefined
      : {
          first: at,
          last: at + 1,
          value: vulgar,
          form: 'part',
          mantissa: vulgar,
          exponent: 0,
          grouped: false,
          decimals: false,
        };
  }
  if (token.type === 'word' && lexicon.numbers.each.has(token.lower)) return readEach(tokens, at, lexicon);
  if (token.type === 'word')
    return readNumberWords(tokens, at, lexicon.numbers) ?? readUnitAndPart(tokens, at, lexicon);
  let digits = readDigits(token.text, lexicon.numbers);
  if (digits === undefined) return undefined;
  let last = at + 1;
  let extra = 0;
  let form: Numeral['form'] = 'digits';
  while (!digits.decimals && spaceGroup(tokens, last, digits, money)) {
    const next: Digits | undefined = readDigits(digits.mantissa + tokens[last]!.text, lexicon.numbers);
    if (next === undefined) break;
    digits = { ...next, grouped: true };
    last += 1;
  }
  const whole = slashed(tokens, at, lexicon);
  const beside = last === at + 1 ? slashed(tokens, at + 1, lexicon) : undefined;
  const vulgar = VULGAR[tokens[last]?.text ?? ''];
  if (whole !== undefined) {
    digits = { ...digits, value: whole, mantissa: String(whole) };
    form = 'part';
    last = at + 3;
  } else if (beside !== undefined && !digits.decimals) {
    extra = beside;
    last = at + 4;
  } else if (vulgar !== undefined) {
    extra = vulgar;
    last += 1;
  } else if (!digits.decimals) {
    const part = digitsPart(tokens, last, lexicon);
    extra = part?.value ?? 0;
    last = part?.last ?? last;
  }
  const power = last === at + 1 && extra === 0 ? ownPower(tokens, last, digits.mantissa) : undefined;
  if (power !== undefined) {
    digits = { ...digits, value: power.value };
    last = power.last;
  }
  const raised = power === undefined ? readPower(tokens, last) : undefined;
  const {
    exponent,
    factor,
    last: end,
  } = raised ? { ...raised, factor: 1 } : readScale(tokens, last, money, lexicon);
  const mantissa = digits.value + extra;
  // One rounding: Number("8.2e6") is 8200000, 8.2 * 1e6 is not.
  const value =
    (extra === 0 && whole === undefined && power === undefined
      ? Number(`${digits.mantissa}e${exponent}`)
      : mantissa * 10 ** exponent) * factor;
  return {
    first: at,
    last: end,
    value,
    form,
    mantissa,
    exponent: exponent + (factor === 1 ? 0 : 1),
    grouped: digits.grouped,
    decimals: digits.decimals || extra > 0,
  };
}

/** Whether a token is a group of three digits after a space: "N$200 000", "10 000 dollars". */
const spaceGroup = (tokens: readonly Token[], at: number, before: Digits, money: boolean): boolean => {
  const token = tokens[at];
  if (token?.type !== 'number' || token.glued || token.text.length !== 3 || !/^\d{3}$/.test(token.text))
    return false;
  if (token.start - (tokens[at - 1]?.end ?? 0) !== 1) return false;
  if (!before.grouped && before.mantissa.length > 3) return false;
  const next = tokens[at + 1];
  if (next?.glued && next.text !== '.' && next.text !== ',' && next.text !== ')') return false;
  const more = next?.type === 'number' && !next.glued && /^\d{3}$/.test(next.text);
  return money || before.grouped || more || token.text === '000';
};
