import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import { isVerb, trimEnd, trimStart } from './figure-clause.ts';

const LONGEST = 9; // tokens a stat card holds in two lines

/** The start of the words after the last verb of saying: "it would cost" in "Holm said it would cost". */
const afterSaid = ({ tokens, lexicon }: FigureSentence, first: number, last: number): number => {
  for (let at = last - 1; at >= first; at -= 1) {
    if (!lexicon.said.has(tokens[at]!.lower) || lexicon.auxiliaries.has(tokens[at - 1]?.lower ?? ''))
      continue;
    return lexicon.nouns.relatives.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  }
  return first;
};

/** What stands before the figure in its clause, its subject first: "Revenue in the quarter rose". */
export const leadingWords = (
  sentence: FigureSentence,
  subject: Phrase | undefined,
  before: number,
): Phrase | undefined => {
  if (subject === undefined) return undefined;
  const first = trimStart(sentence, afterSaid(sentence, subject.first, before), before);
  const last = trimEnd(sentence, first, before);
  const { nouns, numbers } = sentence.lexicon;
  const opens = sentence.tokens[first]?.lower ?? '';
  if (nouns.pronouns.has(opens) || numbers.and.has(opens)) return undefined;
  // "Ruiz, in a letter, put the saving at £4m": the verb's object says more.
  const next = sentence.tokens[subject.last + 1]?.lower ?? '';
  if (sentence.tokens[subject.last]?.text === ',' && !nouns.relatives.has(next)) return undefined;
  const short = last - first <= LONGEST && last > first;
  return short && !sentence.taken.subarray(first, last).includes(1) ? { first, last } : undefined;
};

/** The last words before the figure, where no subject is found: "collapsed in Berkeley, killing". */
export const wordsBefore = (sentence: FigureSentence, before: number): Phrase | undefined => {
  const last = trimEnd(sentence, Math.max(0, before - LONGEST), before);
  let first = last;
  while (
    first > 0 &&
    last - first < LONGEST &&
    sentence.taken[first - 1] === 0 &&
    sentence.tokens[first - 1]!.text !== ')' &&
    !sentence.lexicon.numbers.and.has(sentence.tokens[first - 1]!.lower)
  )
    first -= 1;
  first = trimStart(sentence, first, last);
  return last > first + 1 ? { first, last } : undefined;
};

/** The verb straight before the figure, where it says alone what was done: "injured" in "killed 11 people and injured 12". */
export const doneBefore = (sentence: FigureSentence, before: number): Phrase | undefined => {
  const { tokens, lexicon } = sentence;
  const { isVerbForm, participleEndings } = lexicon.nouns;
  const verb = tokens[before - 1];
  if (verb?.type !== 'word' || !isVerb(sentence, before - 1) || !isVerbForm(verb.lower)) return undefined;
  const participle = participleEndings.some((ending) => verb.lower.endsWith(ending));
  return participle ? { first: before - 1, last: before } : undefined;
};

/** Words of a relative clause are shown with whom it describes: "those who work at night". */
export const withHead = (sentence: FigureSentence, phrase: Phrase): Phrase => {
  const { tokens, lexicon } = sentence;
  const isRelative = (at: number) => lexicon.nouns.relatives.has(tokens[at]?.lower ?? '');
  const who = isRelative(phrase.first) ? phrase.first : phrase.first - 1;
  const head = tokens[who - 1];
  const describes = head?.type === 'word' && !isVerb(sentence, who - 1) && !lexicon.said.has(head.lower);
  return isRelative(who) && describes ? { ...phrase, first: who - 1 } : phrase;
};
