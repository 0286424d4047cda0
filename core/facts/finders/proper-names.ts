import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';
import { isCommon, NOUN } from './common-nouns.ts';
import { besideVerb } from './name-beside-verb.ts';
import { endOfRun, mayBeginName } from './name-runs.ts';
import { CASE, type Words } from './tokens.ts';

/** A run of capitals that holds a name, tokens both inclusive. */
export interface Run {
  readonly run: number; //  its titles included
  readonly last: number;
  readonly block: number;
}

const LEADS = CLASS.title | CLASS.role | CLASS.place | CLASS.people | CLASS.organisation;

/**
 * Finds names where every noun has a capital: a given name with what follows, what a title stands before, capitals in
 * a row, capitals beside a verb of speech with no article, and the surnames of everybody so named.
 */
export function findProperNames(
  words: Words,
  isHeading: (block: number) => boolean,
  lexicon: QuoteLexicon,
): Run[] {
  const runs: Run[] = [];
  const alone: { at: number; block: number }[] = [];
  words.blocks.forEach(({ first, end }, block) => {
    if (isHeading(block)) return;
    for (let at = first; at < end; at += 1) {
      if (!mayBeginName(words, at)) continue;
      const last = endOfRun(words, at, end);
      const found = nameInRun(words, at, last, first, end, lexicon);
      if (found) runs.push({ ...found, block });
      else for (let single = at; single <= last; single += 1) alone.push({ at: single, block });
      at = last;
    }
  });
  const surnames = new Set(runs.map(({ last }) => textOf(words, last)));
  for (const { at, block } of alone) {
    if (surnames.has(textOf(words, at)) && !(words.classes[at]! & NOUN))
      runs.push({ run: at, last: at, block });
  }
  return runs.sort((a, b) => a.run - b.run);
}

const textOf = ({ text, start, end }: Words, at: number) => text.slice(start[at], end[at]);

/** The name in a run of capitals: from its titles to its last word that is no common noun. */
function nameInRun(
  words: Words,
  from: number,
  to: number,
  start: number,
  end: number,
  lexicon: QuoteLexicon,
): Omit<Run, 'block'> | undefined {
  const given = givenName(words, from, to);
  const name = given ?? afterTitle(words, from, to, lexicon) ?? inRow(words, from, to, start, lexicon);
  if (name === undefined) return besideVerb(words, from, to, start, end, lexicon);
  let last = name;
  while (last < to && goesOn(words, name, last + 1, given !== undefined, lexicon)) last += 1;
  while (words.cased[last] === CASE.lower) last -= 1;
  let run = name;
  while (run > from && words.classes[run - 1]! & LEADS) run -= 1;
  return { run, last };
}

/** "Ursula von der Vale" but "Ana Vale | von der Zeitung": whether a name takes in the word at a position. */
function goesOn(words: Words, name: number, at: number, given: boolean, lexicon: QuoteLexicon): boolean {
  if (words.cased[at] === CASE.lower) return isForeign(words, at) || (given && !hasSurname(words, name, at));
  if (given && at === name + 1) return true;
  return !isCommon(words, at, lexicon);
}

/** Whether a capital follows the given names before a position. */
function hasSurname(words: Words, name: number, at: number): boolean {
  for (let before = name + 1; before < at; before += 1)
    if (words.cased[before] !== CASE.lower && !(words.classes[before]! & CLASS.firstName)) return true;
  return false;
}

/** Where the given name stands that more capitals follow. */
function givenName(words: Words, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const particle = words.classes[at + 1]! & CLASS.particle && words.cased[at + 1] === CASE.lower;
    if (words.classes[at]! & CLASS.firstName && (particle || !isTime(words, at + 1))) return at;
  }
  return undefined;
}

const isTime = (words: Words, at: number) => (words.classes[at]! & CLASS.time) !== 0;

/** "Bundeskanzler Vale": the word after a title, where it is no common noun. */
function afterTitle(words: Words, from: number, to: number, lexicon: QuoteLexicon): number | undefined {
  for (let at = from; at < to; at += 1)
    if (
      words.classes[at]! & CLASS.title &&
      words.cased[at + 1] !== CASE.lower &&
      !isCommon(words, at + 1, lexicon)
    )
      return at + 1;
  return undefined;
}

/** "Filip Kerma", "Harbour Trust": two capitals or more that are no common nouns, with no article before them. */
function inRow(
  words: Words,
  from: number,
  to: number,
  start: number,
  lexicon: QuoteLexicon,
): number | undefined {
  if (isAcronym(words, from) && from === to) return from;
  if (to === from) return undefined;
  const determined = from > start && (words.classes[from - 1]! & CLASS.determiner) !== 0;
  const many = words.classes[to + 1]! & CLASS.plural && words.cased[to + 1] === CASE.lower; // "Weiße Farmer sagten"
  if (many) return undefined;
  const body = (words.classes[to]! & CLASS.organisation) !== 0; // "die Deutsche Bank", not "die Bank Vale"
  // "der Gewerkschaftssekretär Filip Kerma": of three capitals after an article the last two are the name.
  const first = determined && !body ? Math.max(from + 1, to - 1) : from;
  if (first === to) return undefined;
  for (let at = first; at <= to; at += 1) {
    const lower = words.cased[at] === CASE.lower && !isForeign(words, at);
    if (lower || (isCommon(words, at, lexicon) && !(words.classes[at]! & CLASS.organisation)))
      return undefined;
  }
  return first;
}

/** "Ana de Vale": a small word of names that is no German word as well. */
const isForeign = (words: Words, at: number) =>
  (words.classes[at]! & (CLASS.particle | CLASS.preposition | CLASS.determiner | CLASS.infinitive)) ===
  CLASS.particle;

/** "SPD" */
const isAcronym = (words: Words, at: number) =>
  words.cased[at] === CASE.upper && words.end[at]! - words.start[at]! > 2;
