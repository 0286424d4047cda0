import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';
import { endOfRun, mayBeginName } from './name-runs.ts';
import type { Name } from './names.ts';
import { CASE, KIND, TAIL, type Words } from './tokens.ts';

const HEADS = CLASS.organisation | CLASS.title | CLASS.role;

/** A body or office with what belongs to it. */
interface Office {
  readonly head: number; //    the last token before the small word
  readonly to: number; //      its last token, or where somebody's name follows it, that name's
  readonly holder?: number; // where that name begins
}

/**
 * The body or office a run of capitals from `first` to `last` begins: "Bank of Arden", "Department for the
 * Environment", "Secretary of State Ana Ruiz"; undefined where it begins none.
 */
export function officeAt(
  words: Words,
  first: number,
  last: number,
  start: number,
  end: number,
  { nameTies }: QuoteLexicon,
): Office | undefined {
  const bits = words.classes[last]!;
  const tie = last + 1;
  if (!(bits & HEADS) || words.tail[last] !== TAIL.none || tie >= end) return undefined;
  if (words.kind[tie] !== KIND.word || !(words.classes[tie]! & CLASS.preposition)) return undefined;
  if (!nameTies.has(textOf(words, tie).toLowerCase()) || isGiven(words, first)) return undefined;
  const body = (bits & CLASS.organisation) !== 0;
  // "Residents of Arden" have their capital from the sentence they open.
  const opening = words.cased[tie] === CASE.lower && opensSentence(words, first, start);
  if (!body && !(bits & CLASS.title) && opening) return undefined;
  const from =
    tie + (words.classes[tie + 1]! & CLASS.determiner && words.cased[tie + 1] === CASE.lower ? 2 : 1);
  if (from >= end || !mayBeginName(words, from) || words.start[from]! - words.end[from - 1]! !== 1)
    return undefined;
  const to = endOfRun(words, from, end);
  for (let at = from; at <= to; at += 1) {
    if (!isGiven(words, at)) continue;
    // "Secretary of State Ana Ruiz", but "Spokesman for Mayor Ana Ruiz"
    const holds = at > from && at < to && !(words.classes[at - 1]! & (CLASS.title | CLASS.role));
    return holds && bits & CLASS.title ? { head: last, holder: at, to } : undefined;
  }
  const seat = (words.classes[from]! & (CLASS.organisation | CLASS.place)) !== 0;
  if (
    !body &&
    bits & CLASS.title &&
    seat &&
    to === from + 2 &&
    !(words.classes[to - 1]! | words.classes[to]!)
  )
    return { head: last, holder: to - 1, to };
  // "Secretary of State Ruiz": an office is not the name of who holds it.
  return words.tail[to] !== TAIL.none || (!body && to > from) ? undefined : { head: last, to };
}

/** "Bank of Arden": a name none of whose words is a surname; or "Secretary of State Ana Ruiz": that of who holds the office. */
export function asOffice({ classes }: Words, name: Name, { head, holder }: Office): Name {
  if (holder !== undefined)
    return { ...name, first: holder, kind: 'person', gender: genderOf(classes[holder]!) };
  const kind =
    (classes[head]! & (CLASS.title | CLASS.organisation)) === CLASS.title ? 'unknown' : 'organisation';
  return { ...name, first: name.run, gender: 0, kind, office: true };
}

const GENDERS = CLASS.male | CLASS.female;
const genderOf = (bits: number) => ((bits & GENDERS) === GENDERS ? 0 : bits & GENDERS);

/** Whether a token opens its block or follows what ends a sentence. */
function opensSentence(words: Words, at: number, start: number): boolean {
  if (at === start || words.kind[at - 1] === KIND.stop) return true;
  return words.kind[at - 1] === KIND.mark && at - 2 >= start && words.kind[at - 2] === KIND.stop;
}

/** "Neighbours said", "Critics said": a noun for people that has its capital from the sentence it opens. */
export function isOpeningNoun(
  words: Words,
  at: number,
  start: number,
  { pluralEndings }: QuoteLexicon,
): boolean {
  if ((words.classes[at]! & (CLASS.role | NAMING)) !== CLASS.role || !opensSentence(words, at, start))
    return false;
  if (words.cased[at] === CASE.upper || words.tail[at] !== TAIL.none) return false;
  const noun = textOf(words, at).toLowerCase();
  return pluralEndings.some((ending) => noun.endsWith(ending));
}

const NAMING = CLASS.title | CLASS.firstName | CLASS.people | CLASS.place | CLASS.organisation;

const isGiven = ({ classes }: Words, at: number) =>
  (classes[at]! & (CLASS.firstName | CLASS.place)) === CLASS.firstName;

const textOf = ({ text, start, end }: Words, at: number) => text.slice(start[at], end[at]);
