import { isSpace } from '../characters.ts';
import type { SentenceLexicon } from '../lexicon/index.ts';
import { letterOf } from './letters.ts';

const LONGEST_ABBREVIATION = 12; // characters

/**
 * Whether the full stop at an offset belongs to the word before it: an initial, "U.S.", "Sen.", "(D-Ohio.)".
 * @param word where the word begins
 * @param segment where its letters since the last inner full stop or hyphen begin
 * @param limit the end of the block
 */
export function takesStop(
  text: string,
  { word, segment, at, limit }: { word: number; segment: number; at: number; limit: number },
  { titles, abbreviations, numbered, ordinalDigits, starters }: SentenceLexicon,
): boolean {
  const after = at + 1 < limit ? letterOf(text.charCodeAt(at + 1)) : undefined;
  const first = letterOf(text.charCodeAt(segment));
  if (at - segment === 1 && first !== 'digit')
    return (
      after !== undefined || segment > word || first === 'upper' || abbreviations.has(text.charAt(segment))
    );
  if (after !== undefined) return after === 'lower' && first !== 'digit'; // "harbour.example"
  if (at - word > LONGEST_ABBREVIATION) return false;
  if (first === 'digit' && at - word <= ordinalDigits) return isInSentence(text, at + 1, limit, starters);
  if (endsNoSentence(text, at + 1, limit)) return first !== 'digit';
  const written = text.slice(word, at).toLowerCase();
  if (titles.has(written)) return true;
  if (numbered.has(written)) return at + 2 < limit && !beginsSentence(text, at + 2);
  return abbreviations.has(written) && (at + 2 >= limit || !beginsSentence(text, at + 1));
}

/** "am 5. Mai": whether the word after the space at an offset goes on with the sentence. */
function isInSentence(text: string, space: number, limit: number, starters: ReadonlySet<string>): boolean {
  let end = space + 1;
  while (end < limit && end - space <= LONGEST_ABBREVIATION && letterOf(text.charCodeAt(end))) end += 1;
  return end > space + 1 && !starters.has(text.slice(space + 1, end).toLowerCase());
}

/** A full stop before a comma, a closing bracket or a small letter ends no sentence. */
function endsNoSentence(text: string, next: number, limit: number): boolean {
  if (next + 1 >= limit) return false;
  const char = text.charAt(next);
  if (char === ' ') return letterOf(text.charCodeAt(next + 1)) === 'lower';
  return char === ',' || char === ';' || char === ')';
}

function beginsSentence(text: string, at: number): boolean {
  return letterOf(text.charCodeAt(isSpace(text.charCodeAt(at)) ? at + 1 : at)) === 'upper';
}
