import type { Span } from '../../span.ts';
import type { FigureDraft, Phrase } from '../figure-draft.ts';
import { type FigureSentence, spanOf } from '../figure-sentence.ts';
import { isVerb, phraseEnd, trimEnd, trimStart } from './figure-clause.ts';
import { doneBefore, leadingWords, withHead, wordsBefore } from './figure-leading.ts';
import { nounPhrase } from './figure-noun-phrase.ts';
import { doingBefore, objectBefore } from './figure-object.ts';
import { type Source, withoutSource } from './figure-source.ts';
import { subjectBefore } from './figure-subject.ts';

const FAR = 12; // tokens between a label and its figure
const LONGEST = 9; // tokens a stat card holds in two lines

/** Drops what a phrase cut short by the next figure ends in: "people had visited in the first" ends in "visited". */
const cutClean = (sentence: FigureSentence, first: number, last: number): number => {
  const { tokens, taken, lexicon } = sentence;
  let end = last;
  while (taken[last] === 1 && end > first + 1 && lexicon.nouns.adjectives.has(tokens[end - 1]!.lower))
    end = trimEnd(sentence, first, end - 1);
  return end;
};

/** What follows a token, as far as the clause and the card go. */
const followingWords = (sentence: FigureSentence, from: number): Phrase | undefined => {
  const first = trimStart(sentence, from, from + LONGEST);
  const last = cutClean(sentence, first, phraseEnd(sentence, first, LONGEST));
  return last > first ? { first, last } : undefined;
};

/** "spent on repairs" in "and that £450,000 had been spent on repairs"; "more than a year earlier" after a comma. */
const saidOfFigure = (sentence: FigureSentence, draft: FigureDraft, before: number): Phrase | undefined => {
  const { tokens, lexicon } = sentence;
  const left = tokens[before - 1];
  const opens = left === undefined || left.type === 'mark' || lexicon.nouns.clauses.has(left.lower);
  if (!opens || tokens[draft.last]?.type !== 'word') return undefined;
  let at = draft.last;
  while (lexicon.auxiliaries.has(tokens[at]?.lower ?? '')) at += 1;
  const verb = at > draft.last || isVerb(sentence, at);
  const compared = left?.text === ',' && lexicon.nouns.adjectives.has(tokens[at]?.lower ?? '');
  const phrase = verb || compared ? followingWords(sentence, at) : undefined;
  const tells =
    phrase &&
    (phrase.last > phrase.first + 1 || lexicon.nouns.reflexives.has(tokens[phrase.last]?.lower ?? ''));
  return tells ? phrase : undefined;
};

/** The noun a figure counts with what is said of it; only the noun where the figure is no subject: "residents of 17 streets". */
const countedWords = (
  sentence: FigureSentence,
  draft: FigureDraft,
  counts: Phrase,
  before: number,
): Phrase => {
  const { tokens, lexicon } = sentence;
  const inside = lexicon.nouns.linkers.has(tokens[before - 1]?.lower ?? '');
  const noun = inside ? nounPhrase(sentence, counts.first) : undefined;
  const last = noun?.last ?? phraseEnd(sentence, counts.first, LONGEST);
  // "14 of its 36 hangers": the whole says what the part is of.
  const whole = sentence.taken.subarray(draft.last, counts.first).includes(1);
  return {
    first: whole ? draft.last : counts.first,
    last: Math.max(cutClean(sentence, counts.first, last), counts.last),
  };
};

/**
 * What was done to those a figure counts, where their noun alone says too little: "Gunmen killed" in "Gunmen killed 11 people",
 * "killed" where their clause has no short subject. The card prints the noun beside the number.
 */
const doneToCounted = (sentence: FigureSentence, phrase: Phrase, before: number): Phrase | undefined => {
  if (phrase.last > phrase.first + 1) return undefined;
  const leading = leadingWords(sentence, subjectBefore(sentence, before), before);
  // "found that 19 children": the next words are of another clause.
  const between = leading ? sentence.tokens.slice(leading.last, before) : [];
  const { relatives } = sentence.lexicon.nouns;
  const tells =
    leading !== undefined &&
    isVerb(sentence, leading.last - 1) &&
    !between.some(({ type, lower }) => type === 'mark' || relatives.has(lower));
  return tells ? leading : doneBefore(sentence, before);
};

/** "in prison" in "110 years in prison": what a time is spent in. */
const spentIn = (sentence: FigureSentence, { kind, last }: FigureDraft): Phrase | undefined => {
  const { tokens, lexicon } = sentence;
  const { content, stop, temporal } = lexicon.nouns;
  const next = tokens[last + 1];
  if (kind !== 'duration' || !content.has(tokens[last]?.lower ?? '') || next?.type !== 'word')
    return undefined;
  if (next.text !== next.lower || stop.has(next.lower) || temporal.has(next.lower)) return undefined;
  const phrase = nounPhrase(sentence, last + 1);
  return phrase && { first: last, last: phrase.last };
};

/** What a figure counts is no label where it stands in another part of the sentence. */
const nearby = (counts: Phrase | undefined, before: number): Phrase | undefined =>
  counts !== undefined && counts.last >= before - FAR ? counts : undefined;

/** "died" in "died at the age of 84": the card says that it is an age. */
const beforeAge = (sentence: FigureSentence, { kind }: FigureDraft, phrase: Phrase): Phrase => {
  const aged = sentence.lexicon.ages.aged.has(sentence.tokens[phrase.last - 1]?.lower ?? '');
  const last = kind === 'age' && aged ? trimEnd(sentence, phrase.first, phrase.last - 1) : phrase.last;
  return last > phrase.first ? { ...phrase, last } : phrase;
};

/**
 * Chooses the words a stat card prints under a figure: a short verbatim stretch of its sentence that leaves the number out.
 * @param counts what the figure counts, where that is known
 * @param qualified tokens before the figure that its qualifier takes up
 * @param source who states the figure, no part of what it is
 * @returns the whole sentence where nothing shorter stands beside the number
 */
export function chooseLabel(
  sentence: FigureSentence,
  draft: FigureDraft,
  counts: Phrase | undefined,
  qualified: number,
  source?: Source,
): Span {
  const { tokens, span } = sentence;
  const before = draft.first - qualified;
  let phrase: Phrase | undefined;
  if (counts !== undefined && counts.first >= draft.last) {
    phrase = countedWords(sentence, draft, counts, before);
    phrase = doneToCounted(sentence, phrase, before) ?? phrase;
  } else {
    const subject = subjectBefore(sentence, before);
    phrase =
      saidOfFigure(sentence, draft, before) ??
      spentIn(sentence, draft) ??
      leadingWords(sentence, subject, before) ??
      objectBefore(sentence, before) ??
      doingBefore(sentence, before) ??
      doneBefore(sentence, before) ??
      (counts === undefined
        ? (wordsBefore(sentence, before) ?? followingWords(sentence, draft.last))
        : nearby(counts, before));
  }
  phrase = withoutSource(source, phrase);
  if (phrase === undefined) return span;
  const whole = withHead(sentence, beforeAge(sentence, draft, phrase));
  return spanOf(tokens, whole.first, whole.last) ?? span;
}
