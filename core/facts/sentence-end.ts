import { isCloser, isOpener, isSpace } from './characters.ts';
import type { SentenceLexicon } from './lexicon/index.ts';

/** A run of terminators: `start..marksEnd` are ".", "?!" or "...", `marksEnd..end` the marks that close after them. */
export interface Stop {
  readonly start: number;
  readonly marksEnd: number;
  readonly end: number;
}

/** The sentence so far starts at `start`; after the stop and white space the text goes on at `next`, up to `last`. */
interface Surroundings {
  readonly start: number;
  readonly next: number;
  readonly last: number;
}

const LONGEST_WORD = 32; // of those that matter here: bounds every look back and ahead
const SPEAKER_WORDS = 6; // "the harbour master Ana Ruiz asked"

/** Whether a sentence ends at a stop that white space and more words follow. */
export function endsSentence(
  text: string,
  stop: Stop,
  around: Surroundings,
  lexicon: SentenceLexicon,
): boolean {
  const { next, last } = around;
  const word = wordAt(text, next, last);
  if (startsLower(word) || isDash(text, next)) return false;
  const fullStop = text.charCodeAt(stop.start) === 0x2e && stop.marksEnd === stop.start + 1;
  if (!fullStop) return !asksOn(text, stop, around, lexicon);
  return stop.end > stop.marksEnd || !abbreviates(text, stop.start, around.start, word, lexicon);
}

/** Whether the full stop at `at` belongs to the word before it, an abbreviation, and not to the sentence. */
function abbreviates(
  text: string,
  at: number,
  start: number,
  next: string,
  lexicon: SentenceLexicon,
): boolean {
  let from = at;
  while (from > start && at - from < LONGEST_WORD && isWordCode(text.charCodeAt(from - 1))) from--;
  const printed = text.slice(from, at);
  const word = printed.toLowerCase();
  const following = next.toLowerCase();
  if (lexicon.titles.has(word)) return printed !== word;
  if (lexicon.numbered.has(word)) return /^\p{Nd}/u.test(next);
  if (lexicon.clock.has(word)) return lexicon.afterClock.has(following);
  // "1. The council met" numbers its sentence.
  if (from === start && /^\p{Nd}{1,3}$/u.test(word)) return true;
  // "am 5. Mai"
  if (word.length <= lexicon.ordinalDigits && /^\p{Nd}+$/u.test(word))
    return !lexicon.starters.has(following);
  if (lexicon.places.has(word) && printed !== word) return !lexicon.starters.has(following);
  const initial =
    (printed.length < 3 || /[.-]/.test(printed)) &&
    /^\p{Lu}$|^\p{Lu}\p{Ll}?(?:[.-]{1,2}\p{Lu}\p{Ll}?)+$/u.test(printed);
  if (!initial && !lexicon.abbreviations.has(word)) return false;
  return !lexicon.starters.has(following);
}

/** Whether a quoted question, call or unfinished sentence is followed by who uttered it: “Is it safe?” Ms. Ruiz asked. */
function asksOn(text: string, stop: Stop, { next, last }: Surroundings, lexicon: SentenceLexicon): boolean {
  if (stop.end === stop.marksEnd) return false;
  let at = next;
  for (let count = 0; count < SPEAKER_WORDS && at < last; count++) {
    const word = wordAt(text, at, last);
    if (word === '') return false;
    if (lexicon.reporting.has(word.toLowerCase())) return count > 0;
    at += word.length;
    if (text.charCodeAt(at) === 0x2e) {
      const short = lexicon.titles.has(word.toLowerCase()) || word.length === 1;
      if (!short) return false;
      at++;
    }
    if (!isSpace(text.charCodeAt(at))) return false;
    while (at < last && isSpace(text.charCodeAt(at))) at++;
  }
  return false;
}

/** The word that begins at `from`, after any opening marks; "" where none does. */
function wordAt(text: string, from: number, last: number): string {
  let start = from;
  while (start < last && start - from < 4 && isOpener(text.charCodeAt(start))) start++;
  let end = start;
  while (end < last && end - start < LONGEST_WORD && isLetterCode(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

function startsLower(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x61 && first <= 0x7a : /^\p{Ll}/u.test(word);
}

/** A dash goes on: “We held.” — Ana Ruiz, mayor; "LORNE, Wis. — The wall fell" */
function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2013 || code === 0x2014 || (code === 0x2d && !isLetterCode(text.charCodeAt(at + 1)));
}

function isLetterCode(code: number): boolean {
  return code > 0x2d && !isSpace(code) && !isPunctuation(code);
}

function isWordCode(code: number): boolean {
  return code === 0x2e || code === 0x2d || isLetterCode(code);
}

function isPunctuation(code: number): boolean {
  if (code < 0x80)
    return !(
      (code >= 0x30 && code <= 0x39) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x61 && code <= 0x7a)
    );
  return isOpener(code) || isCloser(code) || (code >= 0x2010 && code <= 0x2027);
}
