import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';
import { hasAge, hasRole, isObject, isSubject, opens, speaks } from './name-role.ts';
import { endOfRun, mayBeginName } from './name-runs.ts';
import { asOffice, isOpeningNoun, officeAt } from './office-names.ts';
import { findProperNames } from './proper-names.ts';
import { CASE, TAIL, type Words } from './tokens.ts';

/** A run of capitalised words that names somebody or something. */
export interface Name {
  readonly run: number; //     the first token of the run: a title or other words before the name itself
  readonly first: number; //   the name's own tokens, both inclusive
  readonly last: number;
  readonly block: number;
  readonly gender: number; //  CLASS.male, CLASS.female or 0, from its title or first name
  readonly kind: 'person' | 'place' | 'organisation' | 'unknown';
  readonly office?: true; //    a body or office with what belongs to it: "Bank of Arden"
  readonly opens: boolean; //   begins its sentence, but for small words before it
  readonly subject: boolean; // a verb follows
  readonly speaks: boolean; //  a verb of speech follows
}

/** Finds the names in every block but headings, whose capitals say nothing. In reading order. */
export function findNames(
  words: Words,
  isHeading: (block: number) => boolean,
  lexicon: QuoteLexicon,
): Name[] {
  if (lexicon.words.size === 0) return []; // of an unknown language nothing tells a name from a noun
  if (!lexicon.capitalsAreNames) {
    return findProperNames(words, isHeading, lexicon).map(({ run, last, block }) =>
      nameIn(words, run, last, block, lexicon),
    );
  }
  const names: Name[] = [];
  words.blocks.forEach(({ first, end }, block) => {
    if (isHeading(block)) return;
    for (let at = first; at < end; at += 1) {
      if (!mayBeginName(words, at)) continue;
      const run = endOfRun(words, at, end);
      if (run === at && isOpeningNoun(words, at, first, lexicon)) continue;
      const office = officeAt(words, at, run, first, end, lexicon);
      const last = office?.to ?? run;
      const name = nameIn(words, at, last, block, lexicon);
      names.push(office ? asOffice(words, name, office) : name);
      at = last;
    }
  });
  return names;
}

/** Reads the name a run of capitals holds: without the titles, places and peoples before it. */
function nameIn(words: Words, run: number, last: number, block: number, lexicon: QuoteLexicon): Name {
  const own = words.classes[last]! & CLASS.nameEnd && last > run ? last - 1 : last;
  const title = titlesBefore(words, run, own);
  const { first, organisation } = withoutOrganisation(words, overPlaces(words, title.end, own), last);
  const bits = words.classes[first]!;
  const given = (bits & CLASS.firstName) !== 0 && last > first;
  const initial = last > first + 1 && words.end[first + 1]! - words.start[first + 1]! === 2;
  const gender = (title.gender || (given ? bits : 0)) & GENDERS;
  const { first: start, end } = words.blocks[block]!;
  const object = isObject(words, run, start);
  return {
    ...{ run, first, last, block, gender: gender === GENDERS ? 0 : gender },
    kind: (organisation || isAcronym(words, first, last)) && title.end === run ? 'organisation'
      : title.end > run || given || initial || hasAge(words, last) || hasRole(words, run, last, start) ? 'person'
      : (bits | words.classes[last]!) & (CLASS.place | CLASS.people) ? 'place'
      : isThing(words, run, last, start) ? 'organisation'
      : 'unknown',
    opens: opens(words, run, last, start),
    subject: !object && isSubject(words, last, end, lexicon),
    speaks: !object && speaks(words, last, end),
  }; // biome-ignore format: the kinds are a table
}

/** "the Harbour Trust", "Bay Reporter": an article before it or a common noun at its end. */
function isThing(words: Words, run: number, last: number, start: number): boolean {
  const before = run > start && words.tail[run - 1] === TAIL.none ? words.classes[run - 1]! : 0;
  if (before & CLASS.determiner && !(before & NO_ARTICLE)) return true;
  return last > run && (words.classes[last]! & (CLASS.role | CLASS.work | CLASS.occasion)) !== 0;
}

const NO_ARTICLE = CLASS.relative | CLASS.subordinator | CLASS.adverb; // "that", "both"

/** "IMF", "INS Mysore"; not "SUSAN HALE" */
const isAcronym = (words: Words, first: number, last: number) =>
  words.cased[first] === CASE.upper &&
  words.end[first]! - words.start[first]! > 2 &&
  (first === last || words.cased[last] !== CASE.upper);

const GENDERS = CLASS.male | CLASS.female;

/** Where the titles that begin a run end, and the gender they tell. A title after a given name is a surname. */
function titlesBefore(words: Words, run: number, own: number): { end: number; gender: number } {
  let end = run;
  let gender = 0;
  for (let at = run; at < own; at += 1) {
    const bits = words.classes[at]!;
    const given = (bits & CLASS.firstName) !== 0;
    const namesFollow = (words.classes[at + 1]! & CLASS.firstName) !== 0 && at + 1 < own;
    // "County Executive Ray Dufresne": before a given name the noun for what somebody is stands as a title does.
    const title = (bits & CLASS.title) !== 0 || (namesFollow && !given && (bits & CLASS.role) !== 0);
    if (given && !title && at === end && !givenNameLater(words, at, own)) break;
    if (!title || (!namesFollow && at > end && words.classes[at - 1]! & CLASS.firstName)) continue;
    gender |= bits & GENDERS;
    end = at + 1;
  }
  return { end, gender };
}

/** "Arden Police Chief Ana Ruiz": whether a title and a given name come later in a run. */
function givenNameLater(words: Words, from: number, own: number): boolean {
  for (let at = from + 1; at < own - 1; at += 1) {
    if (words.classes[at]! & CLASS.title && words.classes[at + 1]! & CLASS.firstName) return true;
  }
  return false;
}

/** "Vermont Republican Ana Ruiz" */
function overPlaces(words: Words, from: number, own: number): number {
  let first = from;
  while (first < own) {
    const bits = words.classes[first]!;
    if (!(bits & (CLASS.people | CLASS.place)) || bits & CLASS.firstName) break;
    first += 1;
  }
  return first;
}

/** Whether a name is an organisation's; "Bay Radio Ana Ruiz" is not, but begins at the given name. */
function withoutOrganisation(
  words: Words,
  from: number,
  last: number,
): { first: number; organisation: boolean } {
  let first = from;
  let organisation = false;
  for (let at = from; at <= last; at += 1) {
    const bits = words.classes[at]!;
    if (!(bits & CLASS.organisation) || bits & CLASS.nameEnd) continue;
    const given = at + 1 < last && (words.classes[at + 1]! & CLASS.firstName) !== 0;
    if (given) first = at + 1;
    else if (at > first || first === last || !(words.classes[first]! & CLASS.firstName)) organisation = true;
  }
  return { first, organisation };
}
