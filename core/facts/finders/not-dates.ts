import type { FigureGuard, Place } from '../figure-draft.ts';
import { pluralAfter } from './figure-nouns.ts';

const isPlain = ({ amount }: Place) =>
  amount.unit === undefined &&
  amount.numeral.form === 'digits' &&
  amount.numeral.exponent === 0 &&
  !amount.numeral.grouped;

const capital = (words: string | undefined) => words !== undefined && /^\p{Lu}/u.test(words);

/** Days beside a month's name: "September 8", "Aug. 14", "8 September", "May 3-5". */
export const isDay: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  const { months } = lexicon.context;
  if (!isPlain(place) || amount.low < 0 || amount.numeral.decimals) return false;
  let before = tokens[amount.first - 1];
  if (before?.text === '.' && before.glued) before = tokens[amount.first - 2];
  if (months.has(before?.lower ?? '') && capital(before?.text)) return true;
  const after = tokens[amount.last];
  return amount.low <= 31 && months.has(after?.lower ?? '') && capital(after?.text);
};

/** "am 5. Mai", "die 2. Liga", "der 1.FC": digits that a full stop makes an ordinal. */
export const isOrdinal: FigureGuard = ({ tokens, amount, lexicon }) => {
  const [stop, after] = [tokens[amount.last], tokens[amount.last + 1]];
  if (!lexicon.numbers.ordinalStop || stop?.text !== '.' || !stop.glued) return false;
  return (
    amount.unit === undefined &&
    amount.numeral.form === 'digits' &&
    after?.type === 'word' &&
    (!after.glued || capital(after.text))
  );
};

const NEAR = 4; // words between what starts and its time

/** "kick-off is at 19.30", "At 7 he left", "quarter past six": times that nothing after them tells. */
const isToldTime = (place: Place): boolean => {
  const { tokens, amount, lexicon } = place;
  const { numeral, first, unit } = amount;
  if (unit !== undefined || amount.high !== undefined) return false;
  const { starts, past, atTime } = lexicon.context;
  if (first === 1 && isPlain(place) && amount.low <= 24 && atTime.has(tokens[0]!.lower))
    return pluralAfter(tokens, amount.last, lexicon.nouns) === undefined;
  if (past.has(tokens[first - 1]?.lower ?? '') && numeral.form === 'words' && amount.low <= 12)
    return lexicon.numbers.words.has(tokens[first - 2]?.lower ?? '');
  if (!/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[numeral.first]!.text)) return false;
  return tokens.slice(Math.max(0, first - NEAR), first).some(({ lower }) => starts.has(lower));
};

/** Times of day: "9:35", "10.45pm", "5 a.m.", "seven o'clock", "1400 GMT". */
export const isClockTime: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  const { numeral, last, first } = amount;
  if (isToldTime(place)) return true;
  const [before, after] = [tokens[first - 1], tokens[last]];
  if (before?.text === ':' && before.glued && tokens[first]?.glued) return true;
  if (after?.text === ':' && after.glued && tokens[last + 1]?.glued && tokens[last + 1]?.type === 'number')
    return true;
  const next = tokens[numeral.last];
  if (!lexicon.context.clock.has(next?.lower ?? '')) return false;
  // "5 hrs", but "1400 hrs"
  if (amount.unit?.kind === 'duration') return /^\d\d\.?\d\d$/.test(tokens[numeral.first]?.text ?? '');
  return numeral.form === 'words' || /^\d{1,2}(?:\.\d\d)?$|^\d{4}$/.test(tokens[numeral.first]?.text ?? '');
};

/** Decades and names in the plural: "the 1990s", "in her 40s", "Mitte 40", "Boeing 747s", "the under-19s". */
export const isDecade: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  const { numeral } = amount;
  const after = tokens[numeral.last];
  if (isPlain(place) && lexicon.context.agesAround.has(tokens[amount.first - 1]?.lower ?? ''))
    return numeral.value % 10 === 0 && pluralAfter(tokens, amount.last, lexicon.nouns) === undefined;
  if (after === undefined || !after.glued || !lexicon.context.decades.has(after.lower)) return false;
  if (numeral.form !== 'digits' || numeral.decimals) return false;
  const before = tokens[amount.first - 1];
  return numeral.value % 10 === 0 || capital(before?.text) || (before?.text === '-' && before.glued);
};

const OLDEST = 1000;
const LATEST = 2100;

const isYearNumber = (value: number) => Number.isInteger(value) && value >= OLDEST && value <= LATEST;

/** Years: "in 2018", "the 2019 elections", "A.D. 1000", "2018-2020"; not "employs 2000 people". */
export const isYear: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  if (!isPlain(place) || amount.signed || amount.numeral.decimals) return false;
  const { beforeYear, eras, months } = lexicon.context;
  let before = tokens[amount.first - 1];
  if (before?.text === '.' && before.glued) before = tokens[amount.first - 2];
  if (eras.has(before?.lower ?? '') || eras.has(tokens[amount.last]?.lower ?? '')) return true;
  if (!isYearNumber(amount.low) || tokens[amount.numeral.first]?.text.length !== 4) return false;
  if (amount.high !== undefined && !isYearNumber(amount.high) && amount.high > 99) return false;
  const plural = pluralAfter(tokens, amount.last, lexicon.nouns);
  if (amount.low < 1900)
    return (
      plural === undefined &&
      (beforeYear.has(before?.lower ?? '') || (lexicon.nouns.capitalsAreNames && capital(before?.text)))
    );
  if (
    plural === undefined ||
    before === undefined ||
    before.type === 'number' ||
    (lexicon.nouns.capitalsAreNames && capital(tokens[amount.last]?.text))
  )
    return true;
  // "of 2000 people" is a count: nothing else goes by a year and an irregular plural.
  if (lexicon.nouns.plurals.has(tokens[plural.last - 1]?.lower ?? '')) return false;
  const little = lexicon.nouns.stop.has(before.lower) && !lexicon.before.has(before.lower);
  return little || beforeYear.has(before.lower) || months.has(before.lower);
};
