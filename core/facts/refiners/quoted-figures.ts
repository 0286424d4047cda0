import { contains } from '../../span.ts';
import type { Figure, Quote } from '../schema.ts';

/** A figure inside a quotation is stated by its speaker, whoever else the sentence names. */
export function attributeQuotedFigures(figures: readonly Figure[], quotes: readonly Quote[]): Figure[] {
  const spoken = quotes.flatMap(({ spans, speaker }) => spans.map((span) => ({ span, name: speaker?.name })));
  spoken.sort((a, b) => a.span.start - b.span.start);
  let next = 0;
  return figures.map((figure) => {
    while (next < spoken.length && spoken[next]!.span.end <= figure.span.start) next += 1;
    const quote = spoken[next];
    if (!quote || !contains(quote.span, figure.span)) return figure;
    const { attribution: _, ...rest } = figure;
    return quote.name ? { ...rest, attribution: quote.name } : rest;
  });
}
