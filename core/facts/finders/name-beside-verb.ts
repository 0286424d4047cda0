import { CLASS, type QuoteLexicon } from '../lexicon/quotes.ts';
import { isCommon } from './common-nouns.ts';
import { isSubject } from './name-role.ts';
import type { Run } from './proper-names.ts';
import { CASE, KIND, type Words } from './tokens.ts';

/** "Vale sagte", "sagte Vale", „…“, so Vale: one word with no article that a verb of speech in the singular stands beside. */
export function besideVerb(
  words: Words,
  from: number,
  to: number,
  start: number,
  end: number,
  lexicon: QuoteLexicon,
): Omit<Run, 'block'> | undefined {
  if (from !== to || isCommon(words, from, lexicon)) return undefined;
  const before = from - 1;
  const tagged =
    before >= start &&
    words.kind[before] === KIND.word &&
    (isSingularCue(words, before) ||
      lexicon.tagWords.has(words.text.slice(words.start[before], words.end[before])));
  const opens = from === start || words.kind[before] === KIND.stop;
  const speaks =
    opens &&
    isSubject(words, to, end, lexicon) &&
    (isSingularCue(words, to + 1) || isPhrasalCue(words, to + 1, lexicon));
  return tagged || speaks ? { run: from, last: to } : undefined;
}

const isSingularCue = (words: Words, at: number) =>
  words.cased[at] === CASE.lower &&
  (words.classes[at]! & (CLASS.cue | CLASS.plural | CLASS.weakCue)) === CLASS.cue;

/** "teilte mit" */
function isPhrasalCue(words: Words, at: number, { phrasalCues }: QuoteLexicon): boolean {
  const wordAt = (token: number) => words.text.slice(words.start[token], words.end[token]);
  return (
    (words.classes[at]! & CLASS.plural) === 0 && phrasalCues.get(wordAt(at))?.has(wordAt(at + 1)) === true
  );
}
