import type { Span } from '../../span.ts';
import type { FigureDraft, Phrase } from '../figure-draft.ts';
import { type FigureSentence, spanOf } from '../figure-sentence.ts';
import { phraseEnd, trimEnd, trimStart } from './figure-clause.ts';
import { subjectBefore } from './figure-subject.ts';

const LONGEST = 9; // tokens a stat card holds in two lines

/** What stands before the figure in its clause: "Revenue in the quarter rose". */
const leadingWords = (
  sentence: FigureSentence,
  draft: FigureDraft,
  qualified: number,
): Phrase | undefined => {
  const subject = subjectBefore(sentence, draft.first - qualified);
  if (subject === undefined) return undefined;
  const last = trimEnd(sentence, subject.first, draft.first - qualified);
  if (
    last - subject.first <= LONGEST &&
    last > subject.first &&
    !sentence.taken.subarray(subject.first, last).includes(1)
  ) {
    return { first: subject.first, last };
  }
  return { first: Math.max(subject.first, subject.last - LONGEST), last: subject.last };
};

/** The last words before the figure, where no subject is found: "collapsed in Berkeley, killing". */
const wordsBefore = (sentence: FigureSentence, before: number): Phrase | undefined => {
  const last = trimEnd(sentence, Math.max(0, before - LONGEST), before);
  let first = last;
  while (
    first > 0 &&
    last - first < LONGEST &&
    sentence.taken[first - 1] === 0 &&
    sentence.tokens[first - 1]!.text !== ')'
  )
    first -= 1;
  first = trimStart(sentence, first, last);
  return last > first + 1 ? { first, last } : undefined;
};

/** What follows the figure: its noun with what is said of it, as far as the clause and the card go. */
const followingWords = (sentence: FigureSentence, from: number): Phrase | undefined => {
  const first = trimStart(sentence, from, from + LONGEST);
  const last = phraseEnd(sentence, first, LONGEST);
  return last > first ? { first, last } : undefined;
};

/**
 * Chooses the words a stat card prints under a figure: a short verbatim stretch of its sentence that leaves the number out.
 * @param counts what the figure counts, where that is known
 * @param qualified tokens before the figure that its qualifier takes up
 * @returns the whole sentence where nothing shorter stands beside the number
 */
export function chooseLabel(
  sentence: FigureSentence,
  draft: FigureDraft,
  counts: Phrase | undefined,
  qualified: number,
): Span {
  const { tokens, span } = sentence;
  let phrase: Phrase | undefined;
  if (counts !== undefined && counts.first >= draft.last) {
    const last = phraseEnd(sentence, counts.first, LONGEST);
    phrase = { first: counts.first, last: Math.max(last, counts.last) };
  } else {
    phrase =
      leadingWords(sentence, draft, qualified) ??
      counts ??
      wordsBefore(sentence, draft.first - qualified) ??
      followingWords(sentence, draft.last);
  }
  return (phrase && spanOf(tokens, phrase.first, phrase.last)) ?? span;
}
