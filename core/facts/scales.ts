import type { Token } from './figure-tokens.ts';
import type { FigureLexicon } from './lexicon/figures.ts';
import { readLoneM, scalesMore } from './metres-or-millions.ts';

/** The exponent of a scale mark at a token: "bn" in "£3bn", "m" in "12m tonnes" but not in "a 12m wall". */
const markAt = (
  tokens: readonly Token[],
  at: number,
  money: boolean,
  lexicon: FigureLexicon,
): number | undefined => {
  const mark = tokens[at];
  if (mark?.type !== 'word' || mark.text.length > 3) return undefined;
  const { numbers } = lexicon;
  const exponent = numbers.marks.get(mark.text) ?? numbers.moneyMarks.get(mark.text);
  if (exponent === undefined) return undefined;
  const next = tokens[at + 1];
  if (next?.glued && next.type !== 'mark') return undefined;
  // "10m–12m euros": what the second is, the first is too.
  if (mark.text === 'm' && !money && /^[-–—]$/.test(next?.text ?? '') && tokens[at + 3]?.text === 'm')
    return scalesMore(tokens, at + 3, lexicon) ? exponent : undefined;
  // "573.15K" is a temperature, "$1.25K" and "12K" are thousands.
  if (!money && mark.text === 'K' && /\.\d\d/.test(tokens[at - 1]?.text ?? '')) return undefined;
  if (money)
    return mark.glued || mark.text.length > 1 || mark.text !== mark.lower || mark.text === 'm'
      ? exponent
      : undefined;
  if (mark.text.length > 1 && numbers.marks.has(mark.text)) return exponent;
  if (mark.text === 'm') return readLoneM(tokens, at, lexicon) === 'million' ? exponent : undefined;
  if (mark.glued && numbers.marks.has(mark.text)) return exponent;
  return scalesMore(tokens, at, lexicon) ? exponent : undefined;
};

/** Scale words and marks after digits, multiplied out: "8.2 million", "3 lakh crore", "5bn". */
export const readScale = (
  tokens: readonly Token[],
  from: number,
  money: boolean,
  lexicon: FigureLexicon,
): { exponent: number; factor: number; last: number } => {
  let last = from;
  let exponent = 0;
  let factor = 1;
  for (let count = 0; count < 3; count += 1) {
    const hyphen = tokens[last]?.text === '-' && tokens[last]?.glued && tokens[last + 1]?.glued ? 1 : 0;
    const word = tokens[last + hyphen];
    // "4,5 Mio. Euro": the full stop of an abbreviation is part of it.
    const stop = tokens[last + hyphen + 1];
    const short = stop?.text === '.' && stop.glued ? lexicon.numbers.words.get(`${word?.lower}.`) : undefined;
    const known = short ?? (word?.type === 'word' ? lexicon.numbers.words.get(word.lower) : undefined);
    if (known?.role === 'scale') exponent += known.value;
    else if (known?.role === 'factor') factor *= known.value;
    else break;
    last += hyphen + (short === undefined ? 1 : 2);
  }
  const mark = last === from ? markAt(tokens, last, money, lexicon) : undefined;
  return mark === undefined ? { exponent, factor, last } : { exponent: mark, factor, last: last + 1 };
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads superscript digits from a token on: "⁻⁵". */
const readSuperscript = (
  tokens: readonly Token[],
  at: number,
): { exponent: number; last: number } | undefined => {
  const minus = tokens[at]?.text === '⁻' ? 1 : 0;
  let digits = '';
  let last = at + minus;
  for (; last < at + 4 && tokens[last]?.glued; last += 1) {
    const digit = SUPERSCRIPTS.indexOf(tokens[last]!.text);
    if (digit < 0) break;
    digits += digit;
  }
  return digits === '' ? undefined : { exponent: Number(digits) * (minus ? -1 : 1), last };
};

const LARGEST = 30; // exponent

/**
 * Digits that are themselves raised: "10^9", "10⁻⁶", "2^10"; a superscript behind other digits than a ten is a footnote's.
 * @param base the digits before the exponent
 */
export const ownPower = (
  tokens: readonly Token[],
  at: number,
  base: string,
): { value: number; last: number } | undefined => {
  if (!tokens[at]?.glued || !/^\d{1,2}$/.test(base)) return undefined;
  const raised = base === '10' ? readSuperscript(tokens, at) : undefined;
  if (raised !== undefined) return { value: Number(`1e${raised.exponent}`), last: raised.last };
  if (tokens[at]!.text !== '^') return undefined;
  const minus = /^[-−]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  const exponent = tokens[at + 1 + minus];
  if (!exponent?.glued || !/^\d{1,2}$/.test(exponent.text) || Number(exponent.text) > LARGEST)
    return undefined;
  const power = Number(exponent.text) * (minus ? -1 : 1);
  return {
    value: base === '10' ? Number(`1e${power}`) : Number(base) ** power,
    last: at + 2 + minus,
  };
};

/** A power of ten after digits: "×10^5", "× 10⁻⁵", "e14", "e-3". */
export const readPower = (
  tokens: readonly Token[],
  at: number,
): { exponent: number; last: number } | undefined => {
  const [times, ten] = [tokens[at], tokens[at + 1]];
  if (times?.glued && /^[eE]\d{1,2}$/.test(times.text))
    return { exponent: Number(times.text.slice(1)), last: at + 1 };
  if (
    times?.glued &&
    times.lower === 'e' &&
    ten?.glued &&
    /^[-−+]$/.test(ten.text) &&
    /^\d{1,2}$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 2]?.glued
  ) {
    return { exponent: (ten.text === '+' ? 1 : -1) * Number(tokens[at + 2]?.text), last: at + 3 };
  }
  const one = times?.text === 'x10';
  let next = at + (one ? 1 : 2);
  if (!one && (!/^[×x*·]$/.test(times?.text ?? '') || ten?.text !== '10')) return undefined;
  const raised = readSuperscript(tokens, next);
  if (raised !== undefined) return raised;
  if (tokens[next]?.text === '^') next += 1;
  const sign = /^[-−–]$/.test(tokens[next]?.text ?? '') ? -1 : 1;
  if (sign < 0) next += 1;
  const exponent = tokens[next];
  if (exponent?.type !== 'number' || !exponent.glued || !/^\d{1,2}$/.test(exponent.text)) return undefined;
  return { exponent: sign * Number(exponent.text), last: next + 1 };
};
