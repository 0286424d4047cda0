import type { FigureDraft, Phrase } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import { isAdjective } from '../finders/figure-nouns.ts';
import { isVerb, trimStart } from './figure-clause.ts';
import { afterFigure, nounPhrase } from './figure-noun-phrase.ts';
import { objectBefore } from './figure-object.ts';
import { afterParenthesis, beforeParenthesis } from './figure-parentheses.ts';
import { subjectBefore } from './figure-subject.ts';

const LONGEST = 10; // tokens of what is counted

/** "of its revenue from advertising" after "60 per cent": the phrase after the "of". */
const ofPhrase = (sentence: FigureSentence, at: number): Phrase | undefined => {
  const { tokens, lexicon } = sentence;
  const joint = tokens[at]?.lower ?? '';
  if (!lexicon.nouns.of.has(joint) && !lexicon.nouns.off.has(joint)) return undefined;
  if (lexicon.nouns.temporal.has(tokens[at + 1]?.lower ?? '')) return undefined;
  return nounPhrase(sentence, trimStart(sentence, afterFigure(sentence, at + 1), at + LONGEST));
};

/** The noun phrase straight after a measure: "loan" in "a 30-year loan", "rise in profits" in "a 6% rise in profits". */
const nounAfter = (sentence: FigureSentence, at: number, determined: boolean): Phrase | undefined => {
  const { tokens, lexicon } = sentence;
  const token = tokens[at];
  if (token?.type !== 'word' || token.glued || lexicon.nouns.stop.has(token.lower)) return undefined;
  if (
    lexicon.nouns.temporal.has(token.lower) ||
    lexicon.nouns.participleEndings.some((ending) => token.lower.endsWith(ending))
  )
    return undefined;
  const change = lexicon.change.has(token.lower);
  if (!change && !determined && isVerb(sentence, at)) return undefined;
  const phrase = nounPhrase(sentence, at);
  if (phrase?.last === at + 1 && isAdjective(token.lower, lexicon.nouns)) return undefined;
  return phrase && (!change || phrase.last > at + 1) ? phrase : undefined;
};

/** "a fine of $500", "a stake, worth £3m,", "homes with 2 rooms": the noun phrase before the joint. */
const nounBefore = (
  sentence: FigureSentence,
  at: number,
  joints: ReadonlySet<string>,
): Phrase | undefined => {
  const { tokens, taken, lexicon } = sentence;
  if (!joints.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const last = /^[,—–]$/.test(tokens[at - 2]?.text ?? '') ? at - 2 : at - 1;
  let first = last;
  while (first > 0 && last - first < LONGEST && taken[first - 1] !== 1) {
    const token = tokens[first - 1]!;
    const joined = token.glued && tokens[first]?.glued && /^[-/&’']$/.test(token.text);
    if (
      !joined &&
      (token.type !== 'word' || lexicon.nouns.stop.has(token.lower) || isVerb(sentence, first - 1))
    )
      break;
    first -= 1;
  }
  first = trimStart(sentence, first, last);
  if (last === first + 1 && lexicon.nouns.adjectives.has(tokens[first]!.lower)) return undefined;
  return last > first ? { first, last } : undefined;
};

/** "$500 for a new roof", "$2m in deposits": what the sum pays or consists of. */
const paidFor = (sentence: FigureSentence, draft: FigureDraft, at: number): Phrase | undefined => {
  if (draft.kind !== 'money') return undefined;
  const { tokens, lexicon } = sentence;
  const { nouns, context } = lexicon;
  const joint = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (next?.type !== 'word') return undefined;
  const purpose =
    nouns.purpose.has(joint) &&
    nouns.determiners.has(next.lower) &&
    !nouns.temporal.has(tokens[at + 2]?.lower ?? '');
  const content =
    nouns.content.has(joint) &&
    !nouns.determiners.has(next.lower) &&
    next.text === next.lower &&
    !context.months.has(next.lower);
  if (!purpose && (!content || nouns.temporal.has(next.lower) || nouns.stop.has(next.lower)))
    return undefined;
  return nounPhrase(sentence, trimStart(sentence, afterFigure(sentence, at + 1), at + LONGEST));
};

/** "Ana Ruiz, 44,", "Ana Ruiz, aged 44,": the name before an age. */
const agedName = ({ tokens, lexicon }: FigureSentence, draft: FigureDraft): Phrase | undefined => {
  const aged = lexicon.ages.aged.has(tokens[draft.first - 1]?.lower ?? '') ? 1 : 0;
  if (draft.kind !== 'age' || tokens[draft.first - 1 - aged]?.type !== 'mark') return undefined;
  const last = draft.first - 1 - aged;
  let first = last;
  while (first > 0 && last - first < LONGEST && /^\p{Lu}/u.test(tokens[first - 1]!.text)) first -= 1;
  return last > first ? { first, last } : undefined;
};

/**
 * Finds what a figure counts or measures: its noun, the phrase it is a share of, the noun it modifies, or the clause's subject.
 * @param qualified tokens before the figure that its qualifier takes up
 */
export function findCounts(
  sentence: FigureSentence,
  draft: FigureDraft,
  qualified: number,
): Phrase | undefined {
  if (draft.noun !== undefined) return draft.noun;
  const name = agedName(sentence, draft);
  if (name !== undefined) return name;
  const start = beforeParenthesis(sentence, draft.first - qualified);
  const end = afterParenthesis(sentence, draft.last);
  if (start === draft.first - qualified - 1) {
    // "Ruiz (0.5 WAR)": the words before the parenthesis.
    const named = subjectBefore(sentence, start);
    if (named !== undefined) return named;
  }
  const { tokens, lexicon } = sentence;
  const left = tokens[draft.first - qualified - 1]?.lower ?? '';
  return (
    ofPhrase(sentence, end) ??
    nounAfter(sentence, end, lexicon.nouns.determiners.has(left)) ??
    nounBefore(sentence, start, lexicon.nouns.of) ??
    nounBefore(sentence, start, lexicon.nouns.worth) ??
    paidFor(sentence, draft, end) ??
    objectBefore(sentence, start) ??
    subjectBefore(sentence, start)
  );
}

/**
 * Finds whom or what the clause of a figure is about: "Ana Ruiz" in "Ana Ruiz scored 22 goals", "homes" in "homes with two rooms";
 * of a measure whose subject is a pronoun, the object: "output" in "it raised output to 3m tons of ore".
 */
export function findSubject(
  sentence: FigureSentence,
  draft: FigureDraft,
  qualified: number,
): Phrase | undefined {
  const before = beforeParenthesis(sentence, draft.first - qualified);
  return (
    nounBefore(sentence, before, sentence.lexicon.nouns.having) ??
    subjectBefore(sentence, before) ??
    (draft.noun === undefined ? objectBefore(sentence, before) : undefined)
  );
}
