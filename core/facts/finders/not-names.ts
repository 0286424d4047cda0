import type { FigureGuard, Place } from '../figure-draft.ts';
import type { Token } from '../figure-tokens.ts';
import { isAdjective, pluralAfter } from './figure-nouns.ts';

const capital = (words: string | undefined) => words !== undefined && /^\p{Lu}/u.test(words);
const bare = ({ amount }: Place) => amount.unit === undefined && amount.numeral.exponent === 0;

/** Scores and records: "won 2-1", "a 5-4 vote"; a dash makes a range only of things named or measured. */
export const isGameScore: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  if (amount.dashed !== true || amount.unit !== undefined || amount.numeral.grouped) return false;
  return pluralAfter(tokens, amount.last, lexicon.nouns) === undefined;
};

const ABBREVIATED = 4; // letters at most before a full stop: "Art. 5", "Vol. 3"

/** Numbers that name one thing of a sort: "Section 427", "No. 10", "Flight 93", "Chapter Four". */
export const isIdentifier: FigureGuard = (place) => {
  const { tokens, amount, lexicon } = place;
  // "Room 12B", "Class 4B"
  const letter = tokens[amount.numeral.first + 1];
  const lettered = letter?.glued === true && /^[A-Z]$/.test(letter.text) && !amount.signed;
  if (!bare(place) && !lettered) return false;
  const { identifiers, numberSigns, calls } = lexicon.context;
  let before = tokens[amount.first - 1];
  const stop = before?.text === '.' && before.glued;
  if (stop) before = tokens[amount.first - 2];
  if (before === undefined) return false;
  if (numberSigns.has(before.lower)) return true;
  if (!stop && calls.has(before.lower)) return true;
  if (!identifiers.has(before.lower) && !identifiers.has(before.text)) return false;
  if (stop && before.text.length > ABBREVIATED) return false;
  return (
    capital(before.text) ||
    before.type === 'mark' ||
    pluralAfter(tokens, amount.last, lexicon.nouns) === undefined
  );
};

const SUBJECT = 4; // words at most of a name with its number

/** "Hannover 96 sacked its coach", "Der Bezirk 7 ist klein": with a noun, before the sentence's verb, a number is part of a name. */
const opensSentence = ({ tokens, amount, lexicon }: Place): boolean => {
  const { nouns, auxiliaries, change, before } = lexicon;
  const verb = tokens[amount.last];
  if (amount.first === 0 || amount.first > SUBJECT || verb?.type !== 'word') return false;
  const verbs = [auxiliaries, nouns.verbs, change];
  if (!verbs.some((words) => words.has(verb.lower)) && !nouns.isVerbForm(verb.lower)) return false;
  const from = nouns.determiners.has(tokens[0]!.lower) ? 1 : 0;
  const name = tokens.slice(from, amount.first);
  return (
    name.length > 0 &&
    name.every(
      ({ text, lower }) =>
        capital(text) &&
        !nouns.stop.has(lower) &&
        !before.has(lower) &&
        !isAdjective(lower, nouns) &&
        !nouns.openings.has(lower) &&
        !nouns.temporal.has(lower),
    )
  );
};

/** A name the lexicon lists with its number: "50 Cent", "Hannover 96". */
export const isListedName: FigureGuard = ({ tokens, amount, lexicon }) => {
  const { first } = amount.numeral;
  const [before, own, after] = [tokens[first - 1], tokens[first]!, tokens[first + 1]];
  const { nouns, context } = lexicon;
  const { names } = context;
  return (
    own.type === 'number' &&
    ((capital(after?.text) && names.has(`${own.text} ${after?.lower}`)) ||
      (capital(before?.text) &&
        names.has(`${before?.lower} ${own.text}`) &&
        (nouns.capitalsAreNames ||
          amount.unit !== undefined ||
          pluralAfter(tokens, first + 1, nouns) === undefined)))
  );
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
  if (lexicon.context.models.has(before.lower))
    return capital(before.text) || pluralAfter(tokens, last, lexicon.nouns) === undefined;
  if (numeral.form !== 'digits' || numeral.decimals) return false;
  if (opensSentence(place)) return true;
  // "the 787 Dreamliner", not "the 40 US sailors"
  const { nouns } = lexicon;
  const after = tokens[last];
  if (nouns.capitalsAreNames && nouns.determiners.has(before.lower) && capital(after?.text))
    return !nouns.stop.has(after!.lower) && pluralAfter(tokens, last, nouns) === undefined;
  if (first < 2) return false;
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
  const stop = tokens[amount.first - 1]?.text === '.' && tokens[amount.first - 1]?.glued;
  if (isStreet(tokens[amount.first - (stop ? 2 : 1)], lexicon.context.streetEndings))
    return pluralAfter(tokens, amount.last, lexicon.nouns) === undefined;
  for (let at = amount.last; at <= amount.last + STREET_NAME; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(capital(token.text) || token.type === 'number')) return false;
    if (at > amount.last && lexicon.context.streets.has(token.lower)) return true;
  }
  return false;
};
