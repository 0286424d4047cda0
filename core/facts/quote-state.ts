import { isSpace } from './characters.ts';

const NONE = 0;
const OPENS = new Map([
  [0x201c, 0x201d], // “ ”
  [0x201e, 0x201c], // „ “
  [0x00ab, 0x00bb], // « »
  [0x0022, 0x0022], // " "
  [0x2018, 0x2019], // ‘ ’
  [0x0027, 0x0027], // ' '
]);
const SINGLE = new Set([0x2019, 0x0027]);

/** How much of a stretch stands in quotation marks. */
export interface QuoteState {
  readonly open: number; //    the mark that must close what is left open at the end; 0 where nothing is
  readonly quoted: number; //  characters inside the outermost marks
}

/**
 * Follows the outermost quotation marks through a stretch of text. A single mark opens only after white space and
 * closes only before what is no letter, so that apostrophes do neither.
 * @param open the mark that must close what the text before left open; 0 for nothing
 */
export function followQuotes(text: string, start: number, end: number, open: number = NONE): QuoteState {
  let closing = open;
  let quoted = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (closing !== NONE) {
      quoted++;
      if (code === closing && (!SINGLE.has(code) || !isWordCode(text.charCodeAt(at + 1)))) closing = NONE;
      continue;
    }
    const mark = code < 0x28 || code > 0xaa ? OPENS.get(code) : undefined;
    if (mark === undefined) continue;
    if (SINGLE.has(mark) && at > start && !isSpace(text.charCodeAt(at - 1))) continue;
    closing = mark;
  }
  return { open: closing, quoted };
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code < 0x2000)
  );
}
