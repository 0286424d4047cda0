import type { Span } from '../span.ts';
import { isCloser, isSpace } from './characters.ts';
import type { SentenceLexicon } from './lexicon/index.ts';
import { endsSentence, type Stop } from './sentence-end.ts';

/**
 * Cuts a block into sentences. Marks that close a quotation or bracket belong to the sentence they close, and a
 * question quoted with its speaker (“Why?” she asked.) is one sentence. Linear in the block.
 * @returns spans in reading order that together hold every character of the block but the white space between them
 */
export function splitSentences(text: string, block: Span, lexicon: SentenceLexicon): Span[] {
  const sentences: Span[] = [];
  const last = skipSpaceBack(text, block);
  let start = skipSpace(text, block.start, last);
  for (let at = start; at < last; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const stop = readStop(text, at, last);
    at = stop.end - 1;
    const next = skipSpace(text, stop.end, last);
    const spaced = next > stop.end || isFullWidth(text.charCodeAt(stop.marksEnd - 1));
    if (next === last || !spaced || !endsSentence(text, stop, { start, next, last }, lexicon)) continue;
    sentences.push({ start, end: stop.end });
    start = next;
    at = next - 1;
  }
  if (start < last) sentences.push({ start, end: last });
  return sentences;
}

/** Reads a run of terminators (".", "?!", ". . .") and the marks that close after it. */
function readStop(text: string, at: number, last: number): Stop {
  let marksEnd = at + 1;
  for (; marksEnd < last; marksEnd++) {
    const code = text.charCodeAt(marksEnd);
    const spaced = code === 0x20 && text.charCodeAt(marksEnd + 1) === 0x2e;
    if (!spaced && !isTerminator(code)) break;
  }
  let end = marksEnd;
  while (end < last && isCloser(text.charCodeAt(end))) end++;
  return { start: at, marksEnd, end };
}

function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || isFullWidth(code);
}

/** The full stops of Chinese and Japanese, which no space follows. */
function isFullWidth(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f;
}

function skipSpace(text: string, from: number, last: number): number {
  let at = from;
  while (at < last && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function skipSpaceBack(text: string, block: Span): number {
  let at = block.end;
  while (at > block.start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
