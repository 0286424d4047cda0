import { type Digits, readDigits } from './digits.ts';
import type { Token } from './figure-tokens.ts';
import type { FigureLexicon } from './lexicon/figures.ts';

/** Fractions that are one character (Unicode, Number Forms). */
export const VULGAR: Readonly<Record<string, number>> = Object.assign(
  Object.create(null), // looked up by the article's words: "valueOf" is none
  {
    '½': 0.5,
    '¼': 0.25,
    '¾': 0.75,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '⅕': 0.2,
    '⅖': 0.4,
    '⅗': 0.6,
    '⅘': 0.8,
    '⅙': 1 / 6,
    '⅛': 0.125,
    '⅜': 0.375,
    '⅝': 0.625,
    '⅞': 0.875,
  },
);
const RULERS = new Set([2, 3, 4, 5, 6, 8, 16, 32, 64]);

/** The value of a fraction in digits; undefined where it is more likely a date or a pair ("9/11", "24/7"). */
const fraction = (over: Digits, under: Digits): number | undefined => {
  if (over.decimals || under.decimals || under.value < 2 || over.value >= under.value) return undefined;
  return over.value === 1 || RULERS.has(under.value) ? over.value / under.value : undefined;
};

/** Reads the fraction whose top is the number at a token: "1/2". */
export const slashed = (tokens: readonly Token[], at: number, lexicon: FigureLexicon): number | undefined => {
  const [over, slash, under, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (slash === undefined || under?.type !== 'number' || !slash.glued || !under.glued) return undefined;
  if (slash.text !== '/' && slash.text !== '⁄') return undefined;
  if (after?.glued && after.text === '/') return undefined;
  const top = over?.type === 'number' ? readDigits(over.text, lexicon.numbers) : undefined;
  const bottom = readDigits(under.text, lexicon.numbers);
  return top && bottom ? fraction(top, bottom) : undefined;
};
