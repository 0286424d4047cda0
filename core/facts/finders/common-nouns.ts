import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';
import { TAIL, type Words } from './tokens.ts';

/** The classes of words that name nobody, whatever their capital. */
export const NOUN = CLASS.role | CLASS.organisation | CLASS.work | CLASS.occasion | CLASS.time | CLASS.thing;

/** Whether a word is a common noun, by list or by ending. */
export function isCommon(words: Words, at: number, { nounEndings }: QuoteLexicon): boolean {
  if (words.classes[at]! & NOUN) return true;
  if (words.tail[at] !== TAIL.none) return false;
  return (
    words.end[at]! - words.start[at]! > LONGEST_SHORT &&
    nounEndings.some((ending) => words.text.startsWith(ending, words.end[at]! - ending.length))
  );
}

const LONGEST_SHORT = 5; // letters of a word that no ending betrays: "Jung"
