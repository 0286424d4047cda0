import type { Facts, Figure, Quote } from '../facts/schema.ts';
import { contains, overlaps, type Span, wordsOf } from '../span.ts';
import { shown } from './shown.ts';

/** Longest words a mail shows, in UTF-16 characters. Longer ones are left out, never cut: a cut fact is another fact. */
export const LIMITS = {
  number: 40,
  label: 140,
  name: 120, //     a speaker, or who states a figure
  phrase: 200, //   a role, an occasion
  sentence: 700, // a sentence of the summary, a key point
  quote: 700,
} as const;

const MOST = { summary: 2, points: 5, quotes: 3 };

/** What of an article's facts goes into its story. */
export interface Choice {
  readonly summary: readonly Span[];
  readonly points: readonly Span[];
  readonly quotes: readonly Quote[]; // best first
}

/**
 * Picks what a story says, so that nothing is said twice: two sentences of summary, up to three quotations that do not stand
 * in it, up to five key points that hold none of them.
 */
export function chooseWords(text: string, facts: Facts): Choice {
  const headline = facts.headline.span;
  const fits = (span: Span) => fitting(text, span, LIMITS.sentence);
  const summary = facts.summary
    .filter((span) => fits(span) && !contains(headline, span))
    .slice(0, MOST.summary);
  const quotes = chooseQuotes(
    facts.quotes.filter(
      (quote) => quoteFits(text, quote) && !quote.spans.some((span) => touches(summary, span)),
    ),
  );
  const told = [...summary, ...quotes.flatMap((quote) => quote.spans)];
  const points = facts.keyPoints.filter((span) => fits(span) && !touches(told, span)).slice(0, MOST.points);
  return { summary, points, quotes };
}

/** Best first. One without a speaker is shown only where no speaker is known at all, and never a fragment. */
function chooseQuotes(quotes: readonly Quote[]): readonly Quote[] {
  const spoken = quotes.filter((quote) => quote.speaker !== undefined);
  if (spoken.length > 0) return bestFirst(spoken).slice(0, MOST.quotes);
  return bestFirst(quotes.filter((quote) => quote.kind === 'direct')).slice(0, 1);
}

/**
 * Picks two to four figures, best first; a fifth and sixth only when they are nearly as good as the best, a third and fourth
 * only when they are half as good.
 */
export function chooseFigures<Shown extends { figure: Figure }>(cards: readonly Shown[]): Shown[] {
  const ranked = bestFirst(cards.map((card) => ({ ...card, score: card.figure.score })));
  const best = ranked[0]?.score ?? 0;
  const floor = [0, 0, 0.5, 0.5, 0.9, 0.9];
  return ranked.slice(0, floor.length).filter((card, rank) => card.score >= best * (floor[rank] ?? 1));
}

/** Whether a span's words show something and are short enough for their place. */
export function fitting(text: string, span: Span, limit: number): boolean {
  return span.end - span.start <= limit && shown(wordsOf(text, span)) !== '';
}

function quoteFits(text: string, { spans, speaker }: Quote): boolean {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const name = speaker?.name ?? '?';
  return (
    length <= LIMITS.quote &&
    spans.every((span) => fitting(text, span, LIMITS.quote)) &&
    name.length <= LIMITS.name
  );
}

function touches(told: readonly Span[], span: Span): boolean {
  return told.some((other) => overlaps(other, span));
}

// Equal scores keep reading order: sorting is stable.
function bestFirst<Scored extends { score: number }>(list: readonly Scored[]): Scored[] {
  return [...list].sort((a, b) => b.score - a.score);
}
