import type { FigureGuard, Place } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import { pluralAfter } from './figure-nouns.ts';

const capital = (words: string | undefined) => words !== undefined && /^\p{Lu}/u.test(words);
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

const GROUPS = 5; // of a telephone number

/** A group of a telephone number that begins with a plus sign or a nought: "+44 20 7946 0018", "020 7946 0018". */
export const isTelephone: FigureGuard = (place) => {
  const { tokens, amount } = place;
  if (!bare(place) || amount.numeral.form !== 'digits') return false;
  let at = amount.numeral.first;
  while (
    at > 0 &&
    amount.numeral.first - at < GROUPS &&
    tokens[at - 1]!.type === 'number' &&
    !tokens[at]!.glued
  )
    at -= 1;
  const before = tokens[at - 1];
  const opens = before?.text === '+' && !before.glued && tokens[at]!.glued;
  const several = at < amount.numeral.first || tokens[amount.last]?.type === 'number';
  return several && (opens || /^0\d{2}/.test(tokens[at]!.text));
};

/** Scores and records: "won 2-1", "a 5-4 vote"; a dash makes a range only of things named or measured. */
export const isGameScore: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  if (amount.dashed !== true || amount.unit !== undefined) return false;
  return pluralAfter(tokens, amount.last, lexicon.nouns) === undefined;
};

/** Numbers that name one thing of a sort: "Section 427", "No. 10", "Flight 93", "Chapter Four". */
export const isIdentifier: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  // "Room 12B"
  const letter = tokens[amount.numeral.last];
  const lettered = letter?.glued === true && /^[A-Z]$/.test(letter.text) && !amount.signed;
  if (!bare(place) && !lettered) return false;
  const { identifiers, numberSigns, calls } = lexicon.context;
  let before = tokens[amount.first - 1];
  const stop = before?.text === '.' && before.glued;
  if (stop) before = tokens[amount.first - 2];
  if (before === undefined) return false;
  if (numberSigns.has(before.lower)) return true;
  if (stop) return false;
  if (calls.has(before.lower)) return true;
  if (!identifiers.has(before.lower)) return false;
  return capital(before.text) || pluralAfter(tokens, amount.last, lexicon.nouns) === undefined;
};

/** Numbers that are part of a name: "iPhone 11", "Apple Watch 5", "S&P 500", "BBC One", "the Big Three". */
export const isModel: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  const { first, last, numeral } = amount;
  if (!bare(place) || numeral.grouped || numeral.form === 'part') return false;
  const before = tokens[first - 1];
  const own = tokens[first];
  if (numeral.form === 'words' && first > 0 && capital(own?.text) && before?.type === 'word') return true;
  if (before === undefined || before.type !== 'word') return false;
  if (lexicon.context.models.has(before.lower)) return true;
  if (numeral.form !== 'digits' || numeral.decimals || first < 2) return false;
  if (!lexicon.nouns.capitalsAreNames || !capital(before.text)) return false;
  // "Brenholm's 24-point lead"
  if (/['’]/.test(before.text) || (tokens[last]?.text === '-' && tokens[last]?.glued)) return false;
  if (lexicon.nouns.stop.has(before.lower) || lexicon.context.months.has(before.lower)) return false;
  return pluralAfter(tokens, last, lexicon.nouns) === undefined;
};

const STREET_NAME = 3; // words at most between the number and "Street"

/** "Hafenstraße" 12: a street whose name is one word stands before its number. */
const isStreet = (token: Token | undefined, endings: readonly string[]): boolean =>
  token?.type === 'word' && capital(token.text) && endings.some((ending) => token.lower.endsWith(ending));

/** House numbers: "10 Downing Street", "350 Fifth Avenue". */
export const isAddress: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  if (!bare(place) || amount.numeral.form !== 'digits') return false;
  if (isStreet(tokens[amount.first - 1], lexicon.context.streetEndings)) return true;
  for (let at = amount.last; at <= amount.last + STREET_NAME; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(capital(token.text) || token.type === 'number')) return false;
    if (at > amount.last && lexicon.context.streets.has(token.lower)) return true;
  }
  return false;
};
