import type { Span } from '../span.ts';
import type { Quoted } from '../stories/compare/report.ts';
import { fitting, LIMITS } from './choose.ts';
import type { Cite, Elsewhere } from './cite.ts';
import type { QuoteCard } from './schema.ts';

/** A quotation that is to be shown. */
export interface QuoteDraft extends Quoted {
  readonly also: readonly Elsewhere[];
}

/** Prints a quotation, each word with its passage. */
export function printQuote({ report, quote, also }: QuoteDraft, cite: Cite): QuoteCard {
  const { text } = report.article;
  const { id, spans, speaker, occasion } = quote;
  const passage = cite.passage(report);
  const brief = (span: Span | undefined) =>
    span && fitting(text, span, LIMITS.phrase) ? passage(span) : undefined;
  const role = brief(speaker?.description);
  const where = speaker && brief(occasion);
  return {
    id,
    parts: spans.map((span) => passage(withoutComma(text, span))),
    ...(speaker && {
      speaker: { name: speaker.name, how: speaker.how, ...(role && { description: role }) },
    }),
    ...(where && { occasion: where }),
    also: cite.others(also),
  };
}

// The comma before "she said" belongs to the sentence around the quotation.
function withoutComma(text: string, { start, end }: Span): Span {
  return text[end - 1] === ',' && end - start > 1 ? { start, end: end - 1 } : { start, end };
}
