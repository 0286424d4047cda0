import type { Span } from '../../span.ts';
import type { Quoted, Report } from '../../stories/compare/report.ts';
import { chooseQuotes, quoteFits } from '../choose.ts';
import type { QuoteDraft } from '../quote-card.ts';
import { saysAgain } from './sentences.ts';
import { corroboration, type Fact, others } from './statements.ts';

/**
 * Picks a story's quotations over all its articles, best first: those with a speaker, those that several sources have, none
 * that stands in the summary or that readers had.
 */
export function storyQuotes(
  quotes: readonly Fact<Quoted>[],
  lead: Report,
  summary: readonly Span[],
  most: number,
): QuoteDraft[] {
  const drafts = quotes.flatMap((fact) => {
    if (fact.had || fact.out) return [];
    const told = fact.statements.some((one) => summary.some((span) => saysAgain(one, lead, span)));
    const fitting = fact.statements.filter(({ report, quote }) => quoteFits(report.article.text, quote));
    const best = fitting.find(({ quote }) => quote.speaker !== undefined) ?? fitting[0];
    if (told || best === undefined) return [];
    const score = Math.max(...fitting.map(({ quote }) => quote.score)) + corroboration(fact);
    return [{ ...best, also: others(fact, best), score }];
  });
  return chooseQuotes(drafts, most).map(({ report, quote, also }) => ({ report, quote, also }));
}
