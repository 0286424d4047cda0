import type { Span } from '../span.ts';
import type { FigureLexicon } from './lexicon/figures.ts';

/** A word, a number in digits or a single mark. */
export interface Token {
  readonly start: number; //   UTF-16 offsets into the text
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly type: 'word' | 'number' | 'mark';
  readonly glued: boolean; //  no space before it
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Letters of any script. Everything above Latin-1's letters counts but punctuation and symbols. */
function isLetter(code: number): boolean {
  if (code < 0xaa) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xb5;
  if (code >= 0x2000 && code < 0x2c00) return false;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x3000 && code < 0x3040) && code < 0xd800;
}

const isSpace = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f;

// A separator inside a number: full stop, comma, no-break and thin spaces (SI Brochure 5.4.4), Swiss apostrophe.
const joinsDigits = (code: number) =>
  code === 46 ||
  code === 44 ||
  code === 0xa0 ||
  code === 0x2009 ||
  code === 0x202f ||
  code === 39 ||
  code === 0x2019;

const endOfNumber = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at += 1;
    else if (joinsDigits(code) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
};

/** Whether letters are a currency's sign or the end of one: "RM" in "RM500", "US" in "$US500". */
const isSign = (text: string, from: number, to: number, { units }: FigureLexicon): boolean =>
  units.before.has(text.slice(from, to)) || (from > 0 && units.before.has(text.slice(from - 1, to)));

const endOfWord = (text: string, from: number, end: number, lexicon: FigureLexicon): number => {
  let at = from;
  while (at < end && isLetter(text.charCodeAt(at))) at += 1;
  if (at < end && isDigit(text.charCodeAt(at)) && !isSign(text, from, at, lexicon)) {
    // "H1N1", "m2": letters and digits are one name, unless the letters are a currency's.
    while (at < end && (isDigit(text.charCodeAt(at)) || isLetter(text.charCodeAt(at)))) at += 1;
    return at;
  }
  if (at === from + 1) {
    // "p.m", "U.S": single letters with full stops between are one word.
    while (
      at + 1 < end &&
      text.charCodeAt(at) === 46 &&
      isLetter(text.charCodeAt(at + 1)) &&
      !isLetter(text.charCodeAt(at + 2))
    )
      at += 2;
    if (at > from + 1) return at;
  }
  while (
    at + 1 < end &&
    (text.charCodeAt(at) === 39 || text.charCodeAt(at) === 0x2019) &&
    isLetter(text.charCodeAt(at + 1))
  ) {
    at += 1;
    while (at < end && isLetter(text.charCodeAt(at))) at += 1;
  }
  return at;
};

/** Whether a character outside the Basic Multilingual Plane starts here: it must not be cut in two. */
const isPair = (text: string, at: number, end: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < end && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/**
 * Cuts a stretch of text into words, numbers and marks; white space separates and is dropped.
 * @returns tokens in reading order; linear in the stretch
 */
export function tokenizeFigures(text: string, { start, end }: Span, lexicon: FigureLexicon): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let last = -1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    let type: Token['type'] = 'mark';
    let to = at + (isPair(text, at, end) ? 2 : 1);
    if (isDigit(code) || (code === 46 && at !== last && at + 1 < end && isDigit(text.charCodeAt(at + 1)))) {
      type = 'number';
      to = endOfNumber(text, at + 1, end);
    } else if (isLetter(code)) {
      type = 'word';
      to = endOfWord(text, at, end, lexicon);
    }
    const words = text.slice(at, to);
    tokens.push({
      start: at,
      end: to,
      text: words,
      lower: type === 'word' ? words.toLowerCase() : words,
      type,
      glued: at === last,
    });
    at = to;
    last = to;
  }
  return tokens;
}
