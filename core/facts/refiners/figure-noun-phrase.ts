import type { Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import { isVerb, phraseEnd, takesObject, trimEnd } from './figure-clause.ts';

const LONGEST = 10; // tokens of a noun phrase

/** Index after a figure at a token or after its determiner: "of 2,000 adults", "for an 8.5 kW system". */
export const afterFigure = ({ tokens, taken, lexicon }: FigureSentence, at: number): number => {
  let next = lexicon.nouns.determiners.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (taken[next] !== 1) return at;
  while (taken[next] === 1 && next < at + LONGEST) next += 1;
  return next;
};

/** The noun phrase that starts at a token and ends before a verb. */
export const nounPhrase = (sentence: FigureSentence, first: number): Phrase | undefined => {
  let last = phraseEnd(sentence, first, LONGEST);
  for (let next = first + 1; next < last; next += 1) {
    if (isVerb(sentence, next)) last = phraseEnd(sentence, first, next - first);
  }
  // "the store employs around 150 people": the word before the next figure, or its qualifier, is a verb.
  let next = last;
  while (sentence.lexicon.before.has(sentence.tokens[next]?.lower ?? '') && next < last + 2) next += 1;
  if (sentence.taken[next] === 1 && takesObject(sentence, last - 1))
    last = trimEnd(sentence, first, last - 1);
  return last > first ? { first, last } : undefined;
};
