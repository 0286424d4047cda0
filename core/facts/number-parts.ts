import type { Token } from './figure-tokens.ts';
import { unitInWords } from './finders/figure-unit-words.ts';
import { slashed } from './fractions.ts';
import type { FigureLexicon } from './lexicon/figures.ts';
import { andPart, wordNumeral } from './number-halves.ts';
import type { Numeral } from './numerals.ts';

/** "2 and a half", "2 and 1/2", "2-1/2": the part after digits, and the index after it. */
export const digitsPart = (
  tokens: readonly Token[],
  at: number,
  lexicon: FigureLexicon,
): { value: number; last: number } | undefined => {
  const joint = tokens[at];
  if (joint === undefined) return undefined;
  const and = lexicon.numbers.and.has(joint.lower);
  if (and || (joint.text === '-' && joint.glued)) {
    const value = tokens[at + 1]?.type === 'number' ? slashed(tokens, at + 1, lexicon) : undefined;
    if (value !== undefined) return { value, last: at + 4 };
  }
  const part = and ? andPart(tokens, at, lexicon.numbers) : undefined;
  // "won 2 and a third was drawn"
  return part !== undefined && (part.value * 4) % 1 === 0 ? part : undefined;
};

/** "jeder dritte Haushalt", "every fifth child": a share; "every third day" is how often. */
export const readEach = (
  tokens: readonly Token[],
  at: number,
  { numbers, units }: FigureLexicon,
): Numeral | undefined => {
  const whole = numbers.ordinals.get(tokens[at + 1]?.lower ?? '');
  if (whole === undefined || tokens[at + 1]!.glued) return undefined;
  if (unitInWords(tokens, at + 2, units)?.unit.kind === 'duration') return undefined;
  return { ...wordNumeral(at, at + 2, 1 / whole, 'words'), form: 'ratio' };
};

/** "an hour and a half": one unit and a part of it. */
export const readUnitAndPart = (
  tokens: readonly Token[],
  at: number,
  { numbers, units }: FigureLexicon,
): Numeral | undefined => {
  if (!numbers.article.has(tokens[at]?.lower ?? '')) return undefined;
  const unit = unitInWords(tokens, at + 1, units);
  const part = unit && andPart(tokens, unit.last, numbers);
  return part && { ...wordNumeral(at, at + 1, 1 + part.value, 'words'), decimals: true, tail: part.last };
};
