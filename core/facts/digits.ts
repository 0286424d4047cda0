import type { NumberLexicon } from './lexicon/numbers.ts';

/** A number written in digits. */
export interface Digits {
  readonly mantissa: string; //   for Number(): "1234.5"
  readonly value: number;
  readonly grouped: boolean; //   has group marks
  readonly decimals: boolean;
}

const LONGEST = 30; // characters; longer runs of digits are codes

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const PLAIN = /^\d*(?:\.\d+)?$/;

/**
 * Reads digits with the language's decimal and group marks (and Indian groups of two).
 * @returns undefined where the marks stand in no valid order, as in "3.1.2"
 */
export function readDigits(words: string, lexicon: NumberLexicon): Digits | undefined {
  if (words.length > LONGEST) return undefined;
  const decimal = lexicon.decimal === '' ? decimalMark(words) : lexicon.decimal;
  if (decimal === undefined) return undefined;
  let canonical = words;
  if (decimal !== '.' || /[^\d.,]/.test(words)) {
    canonical = '';
    for (const mark of words) {
      if (mark === decimal) canonical += '.';
      else if (mark >= '0' && mark <= '9') canonical += mark;
      else if (lexicon.decimal === '' || mark === lexicon.group || mark !== '.') canonical += ',';
      else return undefined;
    }
  }
  const grouped = canonical.includes(',');
  if (grouped ? !GROUPED.test(canonical) && !INDIAN.test(canonical) : !PLAIN.test(canonical))
    return undefined;
  const mantissa = grouped ? canonical.replaceAll(',', '') : canonical;
  return { mantissa, value: Number(mantissa), grouped, decimals: mantissa.includes('.') };
}

/**
 * The decimal mark of digits in a language unknown: the last mark, unless it stands between groups.
 * @returns "" where there is none; undefined where one mark before three digits may be either, as in "1.234"
 */
function decimalMark(words: string): string | undefined {
  const at = Math.max(words.lastIndexOf('.'), words.lastIndexOf(','));
  if (at < 0) return '';
  const mark = words.charAt(at);
  if (words.indexOf(mark) < at) return '';
  const lone = !/[^\d]/.test(words.slice(0, at));
  return lone && words.length - at === 4 ? undefined : mark;
}
