import type { FigureGuard, Place } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import { pluralAfter } from './figure-nouns.ts';

const bare = ({ amount }: Place) => amount.unit === undefined && amount.numeral.exponent === 0;

/** "10-K", "8-K", "10-Q": filings and the like; volts, amperes and watts may stand after a hyphen. */
const isForm = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && tokens[at]!.glued && /^[B-UX-Z]$/.test(tokens[at + 1]?.text ?? '');

/** Numbers that are part of a word or code: "COVID-19", "21st", "1990s", "5G", "555-0100", "12/05/2019", "@user9". */
export const isCode: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  const { first, last } = amount;
  const [left, before, own, after, right] = [
    tokens[first - 2],
    tokens[first - 1],
    tokens[first],
    tokens[last],
    tokens[last + 1],
  ];
  if (own?.glued && before !== undefined && !amount.signed) {
    if (before.type !== 'mark') return true;
    const prefix =
      left?.type === 'word' &&
      ((amount.unit !== undefined && lexicon.before.has(left.lower)) ||
        lexicon.numbers.minus.has(left.lower));
    if (/^[-–]$/.test(before.text) && before.glued && left !== undefined && left.type !== 'mark' && !prefix)
      return true;
    if (/^["“”„«»]$/.test(before.text) && after?.glued && /^["“”«»]$/.test(after.text))
      return amount.unit === undefined && last === first + 1;
    if (/^[,.]$/.test(before.text) && before.glued && left?.type === 'word' && /\d$/.test(left.text))
      return true;
    if (/^[@_=#\\/^]$/.test(before.text)) return amount.unit === undefined;
    if (before.text === '+' && before.glued) return true;
    if (/^['’+]$/.test(before.text) && amount.unit === undefined && !before.glued)
      return before.text !== '+' || amount.low > 999_999;
    if (/^[.(]$/.test(before.text) && before.glued && (before.text === '.' || left?.type === 'number'))
      return true;
  }
  if (isForm(tokens, amount.numeral.last)) return true;
  if (after === undefined || !after.glued)
    return /^0\d/.test(own?.text ?? '') && amount.numeral.form === 'digits' && !amount.numeral.decimals;
  if (after.type !== 'mark') return true;
  if (after.text === '(' || (after.text === ')' && before?.text === '(' && right?.type === 'number'))
    return true;
  if (right?.glued !== true) return false;
  if (/^[@_=/\\]$/.test(after.text)) return right.type !== 'mark' && amount.unit === undefined;
  return /^[-–.]$/.test(after.text) && right.type === 'number' && !amount.signed;
};

const GROUPS = 6; // of a telephone number

/** A group of a telephone number that begins with a plus sign or a nought: "+44 20 7946 0018", "0351/483 22 33". */
export const isTelephone: FigureGuard = (place) => {
  const { tokens, amount } = place;
  if (!bare(place) || amount.numeral.form !== 'digits') return false;
  let at = amount.numeral.first;
  const first = amount.numeral.first;
  while (at > 0 && first - at < GROUPS) {
    const slashed = tokens[at - 1]!.text === '/' && tokens[at - 1]!.glued && tokens[at]!.glued;
    const group = at - (slashed ? 2 : 1);
    if (tokens[group]?.type !== 'number' || (tokens[at]!.glued && !slashed)) break;
    at = group;
  }
  const before = tokens[at - 1];
  const opens = before?.text === '+' && !before.glued && tokens[at]!.glued;
  const several = at < first || tokens[amount.last]?.type === 'number';
  return several && (opens || /^0\d{2}/.test(tokens[at]!.text));
};

const LINES = /^(?:1080|1440|2160|4320)$/; // of a picture; ITU-R BT.709, BT.2020
const KILOPIXELS = /^[248]$/;

/** Sizes of pictures: "1080p", "in 4K"; "4K views" are counted, and "a 5K race" is a distance. */
export const isResolution: FigureGuard = ({ tokens, amount, lexicon }) => {
  const { numeral, signed, last } = amount;
  const [own, mark] = [tokens[numeral.first]!, tokens[numeral.first + 1]];
  if (signed || !mark?.glued || mark.type !== 'word') return false;
  if (mark.text === 'p') return LINES.test(own.text);
  return (
    mark.text === 'K' && KILOPIXELS.test(own.text) && pluralAfter(tokens, last, lexicon.nouns) === undefined
  );
};

/** ".38 revolver", ".22-calibre": a bore. */
export const isCalibre: FigureGuard = ({ tokens, amount, lexicon }) => {
  const after = tokens[amount.last];
  if (amount.unit !== undefined || !/^\.\d\d$/.test(tokens[amount.numeral.first]!.text)) return false;
  if (after?.text === '-' && after.glued) return true;
  if (after?.type !== 'word' || lexicon.nouns.stop.has(after.lower)) return false;
  return pluralAfter(tokens, amount.last, lexicon.nouns) === undefined;
};
