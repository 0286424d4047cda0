import { DIMENSIONLESS } from '../../facts/figure-draft.ts';
import type { Figure } from '../../facts/schema.ts';
import { contains } from '../../span.ts';
import type { Report, Stated } from '../../stories/compare/report.ts';
import { type CardDraft, draftCard } from '../cards.ts';
import { chooseFigures } from '../choose.ts';
import { corroboration, type Fact, others } from './statements.ts';

const LEAD = 0.2; // by which a figure of the article whose headline tells the story is the better one

/**
 * Picks a story's stat cards over all its articles, best first: none that readers had, and none that states the same amount as
 * another card or as what is told elsewhere in the story.
 * @param told figures shown as a conflict or a change
 */
export function storyCards(
  figures: readonly Fact<Stated>[],
  lead: Report,
  told: readonly Figure[],
  most: number,
): CardDraft[] {
  const drafts = figures
    .filter((fact) => !fact.had && !fact.out)
    .flatMap((fact) => {
      const card = draftFact(fact);
      if (card === undefined) return [];
      const best = Math.max(...fact.statements.map(({ figure }) => figure.score));
      const inLead = fact.statements.some(({ report }) => report === lead) ? LEAD : 0;
      return [{ card, score: best + inLead + (fact.statements.every(isQuoted) ? 0 : corroboration(fact)) }];
    })
    .sort((a, b) => b.score - a.score);
  const different: typeof drafts = [];
  for (const draft of drafts) {
    const shown = [...told, ...different.map(({ card }) => card.figure)];
    if (!shown.some((figure) => sameAmount(figure, draft.card.figure))) different.push(draft);
  }
  return chooseFigures(different, most).map(({ card }) => card);
}

// Several papers that print the same words of one speaker bear one another out in nothing.
function isQuoted({ report, figure }: Stated): boolean {
  return report.facts.quotes.some(({ spans }) => spans.some((span) => contains(span, figure.span)));
}

/** The card of a fact: of the first of its statements that makes one, with the others as its further sources. */
export function draftFact(fact: Fact<Stated>): CardDraft | undefined {
  for (const stated of fact.statements) {
    const card = draftCard(stated, others(fact, stated));
    if (card !== undefined) return card;
  }
  return undefined;
}

/** Whether two figures state the same amount, whatever of. A headline's "Nine hurt" has no unit, and may be nine of anything. */
function sameAmount(a: Figure, b: Figure): boolean {
  const number = ({ value, range }: Figure) => value ?? `${range?.low}–${range?.high}`;
  const bare = a.unit === DIMENSIONLESS || b.unit === DIMENSIONLESS;
  return number(a) === number(b) && (a.unit === b.unit || bare);
}
