import { isSpace } from '../characters.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';
import type { Reading } from '../reading.ts';
import { letterOf } from './letters.ts';
import { kindOfChar } from './punctuation.ts';
import { CASE, KIND, TAIL, TokenTable, type Words } from './tokens.ts';
import { takesStop } from './word-end.ts';

const LONGEST_KNOWN_WORD = 24; // characters: nothing in a lexicon is longer
const CHARACTERS_A_TOKEN = 4; //  no less in ordinary news

/** Cuts every block into tokens and looks each word up once. Linear in the length of the text. */
export function readWords({ text, blocks, lexicon }: Reading): Words {
  const table = new TokenTable(Math.ceil(text.length / CHARACTERS_A_TOKEN));
  const ranges = blocks.map(({ span }) => {
    const first = table.count;
    let at = span.start;
    while (at < span.end) {
      const char = text.charCodeAt(at);
      if (letterOf(char)) at = addWord(table, text, at, span.end, lexicon);
      else if (isSpace(char)) at += 1;
      else at = addPunctuation(table, text, at, span.end);
    }
    return { first, end: table.count };
  });
  const { count, start, end, kind, cased, tail, classes } = table;
  return { text, count, start, end, kind, cased, tail, classes, blocks: ranges };
}

/** Adds the word at `from` and returns where the next token may begin. */
function addWord(table: TokenTable, text: string, from: number, limit: number, lexicon: Lexicon): number {
  let at = from;
  let segment = from; // start of the letters since the last inner full stop or hyphen
  let capitals = 0;
  let letters = 0;
  for (; at < limit; at += 1) {
    const letter = letterOf(text.charCodeAt(at));
    if (letter) {
      if (letter === 'upper') capitals += 1;
      if (letter !== 'digit') letters += 1;
      continue;
    }
    const char = text.charAt(at);
    const after = at + 1 < limit ? letterOf(text.charCodeAt(at + 1)) : undefined;
    const afterDigit = letterOf(text.charCodeAt(at - 1)) === 'digit';
    if ((char === '-' && after) || ((char === '.' || char === ',') && after === 'digit' && afterDigit)) {
      segment = at + 1;
    } else if (char === "'" || char === '’') {
      if (!after || after === 'digit' || afterDigit || tailAt(text, at, limit, lexicon) !== TAIL.none) break;
    } else if (char === '.' && takesStop(text, { word: from, segment, at, limit }, lexicon.sentences)) {
      segment = at + 1;
      if (!after) {
        at += 1;
        break;
      }
    } else break;
  }
  const upper = letterOf(text.charCodeAt(from)) === 'upper';
  const cased = !(upper || (capitals > 0 && isJoined(text, from, at, lexicon)))
    ? CASE.lower
    : capitals === letters && letters > 1
      ? CASE.upper
      : CASE.initial;
  const apostrophe = at < limit && (text.charAt(at) === "'" || text.charAt(at) === '’');
  const tail = apostrophe ? tailAt(text, at, limit, lexicon) : TAIL.none;
  table.add(from, at, KIND.word, cased, tail, classesOf(text, from, at, upper, lexicon));
  return tail === TAIL.none ? at : endOfLetters(text, at + 1, limit);
}

/** Whether a small word of names is joined to a capital: "al-Vale". */
function isJoined(text: string, from: number, to: number, { quotes }: Lexicon): boolean {
  const hyphen = text.indexOf('-', from);
  if (hyphen < 0 || hyphen >= to || letterOf(text.charCodeAt(hyphen + 1)) !== 'upper') return false;
  return ((quotes.words.get(text.slice(from, hyphen)) ?? 0) & CLASS.particle) !== 0;
}

const LONGEST_TAIL = 4; // letters

/** What the letters after an apostrophe are to the word before it. */
function tailAt(text: string, apostrophe: number, limit: number, { quotes }: Lexicon): number {
  const end = endOfLetters(text, apostrophe + 1, Math.min(limit, apostrophe + 2 + LONGEST_TAIL));
  const ending = text.slice(apostrophe + 1, end).toLowerCase();
  if (quotes.possessives.has(ending)) return TAIL.possessive;
  return quotes.contractions.has(ending) ? TAIL.contraction : TAIL.none;
}

function endOfLetters(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && letterOf(text.charCodeAt(at))) at += 1;
  return at;
}

function classesOf(text: string, from: number, to: number, upper: boolean, { quotes }: Lexicon): number {
  const compound = upper && quotes.compounds.size > 0;
  if (to - from > LONGEST_KNOWN_WORD) return compound ? classesOfEnd(text, from, to, quotes) : 0;
  const written = text.slice(from, to);
  const own = quotes.words.get(written) ?? 0;
  if (!upper) return own;
  const known = own | (quotes.words.get(written.toLowerCase()) ?? 0);
  return known === 0 && compound ? classesOfEnd(text, from, to, quotes) : known;
}

const SHORTEST_START = 2; // letters before the noun that ends a compound: "EU-Kommission", "Amtschef"

/** The classes of the longest known noun that a word ends in: "sprecher" in "Regierungssprecher". */
function classesOfEnd(text: string, from: number, to: number, { compounds }: QuoteLexicon): number {
  for (let at = Math.max(from + SHORTEST_START, to - LONGEST_KNOWN_WORD); at < to; at += 1) {
    const classes = compounds.get(text.slice(at, to).toLowerCase());
    if (classes !== undefined) return classes;
  }
  return 0;
}

function addPunctuation(table: TokenTable, text: string, at: number, limit: number): number {
  const char = text.charAt(at);
  let to = at + 1;
  let kind = kindOfChar(text.charCodeAt(at));
  if (char === '.' || char === '-') {
    while (to < limit && text.charAt(to) === char) to += 1;
    if (char === '.' && to - at > 1) kind = KIND.ellipsis;
  } else if (char === "'" && text.charAt(to) === char) {
    // Two apostrophes are a mark of their own that says nothing of where it opens or closes.
    to += 1;
    kind = KIND.other;
  }
  table.add(at, to, kind);
  return to;
}
