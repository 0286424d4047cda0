import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';
import { CASE, KIND, TAIL, type Words } from './tokens.ts';

const LEAD = 4; // words that may stand before the name that opens a sentence: "And", "Former prosecutor"

/** Whether a name is the first in its sentence, with nothing before it that would make it anything but the subject. */
export function opens(words: Words, run: number, last: number, start: number): boolean {
  if (words.tail[last] === TAIL.possessive) return false;
  const role = isSetOff(words, run, last) && hasRole(words, run, last, start);
  for (let at = role ? run - 1 : run; run - at <= LEAD; at -= 1) {
    if (at === start || words.kind[at - 1] === KIND.stop) return true;
    // A full stop may stand inside the mark that closes a quotation.
    if (words.kind[at - 1] === KIND.mark && at - 2 >= start && words.kind[at - 2] === KIND.stop) return true;
    if (words.kind[at - 1] !== KIND.word) return false;
    const bits = words.classes[at - 1]!;
    if (bits & (CLASS.preposition | CLASS.subordinator | CLASS.auxiliary | CLASS.verb | CLASS.pronoun))
      return false;
    if (bits & CLASS.cue && !(bits & CLASS.role)) return false;
  }
  return false;
}

/** Whether a verb follows a name, perhaps after an adverb. */
export function isSubject(words: Words, last: number, end: number, { verbEndings }: QuoteLexicon): boolean {
  if (words.tail[last] !== TAIL.none) return words.tail[last] === TAIL.contraction;
  let at = last + 1;
  while (at < end && words.kind[at] === KIND.word && words.classes[at]! & CLASS.adverb) at += 1;
  if (at >= end || words.kind[at] !== KIND.word || words.cased[at] !== CASE.lower) return false;
  const bits = words.classes[at]!;
  return (
    (bits & (CLASS.cue | CLASS.auxiliary | CLASS.verb)) !== 0 ||
    verbEndings.some((ending) => words.text.startsWith(ending, words.end[at]! - ending.length))
  );
}

/** Whether a verb that takes nothing but speech follows the token. */
export function speaks(words: Words, last: number, end: number): boolean {
  if (words.tail[last] !== TAIL.none) return false;
  let at = last + 1;
  while (at < end && words.kind[at] === KIND.word && words.classes[at]! & CLASS.adverb) at += 1;
  return (
    at < end &&
    words.cased[at] === CASE.lower &&
    (words.classes[at]! & (CLASS.cue | CLASS.weakCue | CLASS.bare)) === CLASS.cue
  );
}

/** Whether an age follows the token: "Ruiz, 52," */
export function hasAge(words: Words, last: number): boolean {
  if (words.kind[last + 1] !== KIND.comma || words.kind[last + 2] !== KIND.word) return false;
  if (words.kind[last + 3] !== KIND.comma && words.kind[last + 3] !== KIND.stop) return false;
  return /^\d{1,2}$/.test(words.text.slice(words.start[last + 2], words.end[last + 2]));
}

/** Whether a full name follows the noun for what somebody is: "station officer Orla Venn", "the mayor, Orla Venn, has". */
export function hasRole(words: Words, run: number, last: number, start: number): boolean {
  const at = isSetOff(words, run, last) ? run - 2 : run - 1;
  if (at < start || last === run || words.kind[at] !== KIND.word) return false;
  const noun = words.cased[at] === CASE.lower && words.tail[at] === TAIL.none;
  return noun && (words.classes[at]! & CLASS.role) !== 0;
}

/** Whether a name stands between commas. */
function isSetOff(words: Words, run: number, last: number): boolean {
  return words.kind[run - 1] === KIND.comma && words.kind[last + 1] === KIND.comma;
}

/** Whether a name is a preposition's object, so that no verb after it is its own: "the road through Eddyville adds". */
export function isObject(words: Words, run: number, start: number): boolean {
  if (run === start || words.kind[run - 1] !== KIND.word) return false;
  return (words.classes[run - 1]! & (CLASS.preposition | CLASS.subordinator)) === CLASS.preposition;
}
