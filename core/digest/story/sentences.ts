import { contains, overlaps, type Span, wordsOf } from '../../span.ts';
import type { Report } from '../../stories/compare/report.ts';
import { fitting, LIMITS } from '../choose.ts';
import type { QuoteDraft } from '../quote-card.ts';
import { folded } from './folded.ts';
import type { Had } from './had.ts';

const MOST = { summary: 2, points: 5 };

/**
 * Up to two sentences of summary that neither the headline nor what readers had says already.
 * @param out places of facts that are not to be shown: no sentence has them either
 */
export function summaryOf({ article, facts }: Report, had: Had, out: readonly Span[]): Span[] {
  return facts.summary
    .filter((span) => fits(article.text, span) && !contains(facts.headline.span, span))
    .filter((span) => !out.some((place) => overlaps(place, span)))
    .filter((span) => !had.stands(wordsOf(article.text, span)))
    .slice(0, MOST.summary);
}

/** Up to five key points that hold nothing of the summary, of the quotations shown, of what readers had, or of `out`. */
export function pointsOf(
  lead: Report,
  had: Had,
  summary: readonly Span[],
  quotes: readonly QuoteDraft[],
  out: readonly Span[],
): Span[] {
  const { article, facts } = lead;
  return facts.keyPoints
    .filter((span) => !out.some((place) => overlaps(place, span)))
    .filter((span) => fits(article.text, span) && !summary.some((told) => overlaps(told, span)))
    .filter((span) => !quotes.some((quote) => saysAgain(quote, lead, span)))
    .filter((span) => !had.stands(wordsOf(article.text, span)))
    .slice(0, MOST.points);
}

/** Whether a quotation stands in a sentence of the lead: by its place, or another article's by its words. */
export function saysAgain(
  { report, quote }: Pick<QuoteDraft, 'report' | 'quote'>,
  lead: Report,
  sentence: Span,
): boolean {
  if (report === lead) return quote.spans.some((span) => overlaps(span, sentence));
  const said = folded(wordsOf(lead.article.text, sentence));
  return quote.spans.some((span) => said.includes(folded(wordsOf(report.article.text, span))));
}

function fits(text: string, span: Span): boolean {
  return fitting(text, span, LIMITS.sentence);
}
