import type { Span } from '../../span.ts';
import { before } from './segments.ts';

const NEAR = 60; // UTF-16 characters in which a cut looks for white space

/** A stretch, or at most so many characters of it around some of its words, cut at white space where there is some near. */
export function cutAround(text: string, whole: Span, words: Span, most: number): Span {
  if (whole.end - whole.start <= most) return whole;
  const room = Math.max(0, most - (words.end - words.start)); // on both sides of the words
  const from = Math.max(whole.start, Math.min(words.start - Math.floor(room / 2), whole.end - most));
  const to = from + most;
  return {
    start: from === whole.start ? from : wordStart(text, from, words.start),
    end: to === whole.end ? to : wordEnd(text, to, words.end),
  };
}

// The first place from here on that white space stands before.
function wordStart(text: string, at: number, last: number): number {
  const space = text.slice(at, Math.min(at + NEAR, Math.max(at, last))).search(/\s(?=\S)/);
  return before(text, space < 0 ? at : at + space + 1);
}

// The last place up to here that white space stands after.
function wordEnd(text: string, at: number, first: number): number {
  const from = Math.max(at - NEAR, Math.min(at, first));
  const space = text.slice(from, at + 1).search(/\s\S*$/);
  return before(text, space < 0 ? at : from + space);
}
