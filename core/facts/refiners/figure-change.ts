import type { FigureDraft } from '../figure-draft.ts';
import type { FigureSentence } from '../figure-sentence.ts';

const BEFORE = 4; // tokens between a verb of change and the figure: "rose by a further"
const AFTER = 2;

/**
 * The direction a sentence gives a figure: "up 15 %", "fell to 12", "a 3 percent drop".
 * @param qualified tokens taken up by the figure's qualifier, where "up" in "up to" is none
 */
export function findChange(
  { tokens, taken, starts, lexicon }: FigureSentence,
  draft: FigureDraft,
  qualified: number,
): 'up' | 'down' | undefined {
  const from = draft.first - qualified - 1;
  for (let at = from; at > from - BEFORE && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && taken[at] === 1 && at < from) {
      // "rose 12% to £8.2m": the verb stands before the other figure.
      at = starts[at] ?? at;
      continue;
    }
    if (token === undefined || token.type !== 'word') break;
    const change = lexicon.change.get(token.lower);
    if (change !== undefined && (at === from || !lexicon.particles.has(token.lower))) return change;
    if (!lexicon.nouns.stop.has(token.lower) && !lexicon.nouns.adjectives.has(token.lower)) break;
    if (lexicon.nouns.clauses.has(token.lower)) break;
  }
  if (draft.kind === 'count') return undefined;
  for (let at = draft.last; at < draft.last + AFTER; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.type !== 'word' || lexicon.nouns.stop.has(token.lower)) break;
    const change = lexicon.change.get(token.lower);
    if (change !== undefined) return change;
  }
  return undefined;
}
