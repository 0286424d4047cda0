import type { FigureDraft } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';
import { isVerb } from './figure-clause.ts';

const BEFORE = 4; //  tokens between a word of change and the figure: "rose by a further"
const REACH = 12; //  the same, where the figure is marked as a difference: "stiegen im Juni gegenüber Mai um"
const AFTER = 2;

/** Whether a particle is one of a verb that changes nothing's number: "shot down 61 drones". */
const belongsToVerb = (sentence: FigureSentence, { kind }: FigureDraft, at: number): boolean => {
  const { tokens, lexicon } = sentence;
  if (kind !== 'count' || !lexicon.particles.has(tokens[at]!.lower) || !isVerb(sentence, at - 1))
    return false;
  return !lexicon.auxiliaries.has(tokens[at - 1]!.lower);
};

/** Whether a verb tells what was done to the things counted, not how their number moved: "sank 7 boats". */
const isDoneTo = ({ kind }: FigureDraft, verb: string, { acting }: FigureSentence['lexicon']): boolean =>
  kind === 'count' && acting.has(verb);

const changeBefore = (
  sentence: FigureSentence,
  draft: FigureDraft,
  from: number,
): 'up' | 'down' | undefined => {
  const { tokens, taken, lexicon } = sentence;
  const { nouns, numbers, differences, particles } = lexicon;
  const differs = differences.has(tokens[from]?.lower ?? '');
  for (let at = from; at > from - (differs ? REACH : BEFORE) && at >= 0; at -= 1) {
    const { type, lower } = tokens[at]!;
    if (type === 'mark' || taken[at] === 1) return undefined;
    const change = lexicon.change.get(lower);
    if (change !== undefined && (at === from || !particles.has(lower)))
      return belongsToVerb(sentence, draft, at) || (at === from && isDoneTo(draft, lower, lexicon))
        ? undefined
        : change;
    // Behind "to", "from" or "in" stands a level or a time.
    if (differs && at < from) {
      if (isVerb(sentence, at) || (nouns.clauses.has(lower) && !nouns.determiners.has(lower)))
        return undefined;
    } else if (!differs && !numbers.article.has(lower) && !nouns.of.has(lower)) return undefined;
  }
  return undefined;
};

/**
 * The direction a sentence gives a difference: "up 15 %", "fell by 12", "a 3 percent drop". A level has none: "fell to 12".
 * @param qualified tokens taken up by the figure's qualifier, where "up" in "up to" is none
 */
export function findChange(
  sentence: FigureSentence,
  draft: FigureDraft,
  qualified: number,
): 'up' | 'down' | undefined {
  const { tokens, lexicon } = sentence;
  const period = draft.kind === 'duration' && lexicon.during.has(tokens[draft.first - 1]?.lower ?? '');
  const before = period ? undefined : changeBefore(sentence, draft, draft.first - qualified - 1);
  if (before !== undefined || draft.kind === 'count' || draft.kind === 'duration') return before;
  for (let at = draft.last; at < draft.last + AFTER; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type !== 'word' || lexicon.nouns.stop.has(token.lower)) break;
    const change = lexicon.change.get(token.lower);
    if (change !== undefined) return change;
  }
  return undefined;
}
