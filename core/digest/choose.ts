import type { Quote } from '../facts/schema.ts';
import { type Span, wordsOf } from '../span.ts';
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

const FLOOR = [0, 0, 0.5, 0.5, 0.9, 0.9];

/**
 * Picks two to four figures, best first; a fifth and sixth only when they are nearly as good as the best, a third and fourth
 * only when they are half as good.
 * @param most how many there may be, at most six
 */
export function chooseFigures<Scored extends { score: number }>(
  figures: readonly Scored[],
  most: number,
): Scored[] {
  const ranked = bestFirst(figures);
  const best = ranked[0]?.score ?? 0;
  return ranked
    .slice(0, Math.min(most, FLOOR.length))
    .filter(({ score }, rank) => score >= best * (FLOOR[rank] ?? 1));
}

/** Picks quotations, best first. One without a speaker is shown only where no speaker is known at all, and never a fragment. */
export function chooseQuotes<Scored extends { score: number; quote: Quote }>(
  quotes: readonly Scored[],
  most: number,
): Scored[] {
  const spoken = quotes.filter(({ quote }) => quote.speaker !== undefined);
  if (spoken.length > 0) return bestFirst(spoken).slice(0, most);
  return bestFirst(quotes.filter(({ quote }) => quote.kind === 'direct')).slice(0, Math.min(most, 1));
}

/** Whether a span's words show something and are short enough for their place. */
export function fitting(text: string, span: Span, limit: number): boolean {
  return span.end - span.start <= limit && shown(wordsOf(text, span)) !== '';
}

/** Whether a quotation's words, and its speaker's, have a place in a mail. */
export function quoteFits(text: string, { spans, speaker }: Quote): boolean {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const name = speaker?.name ?? '?';
  return (
    length <= LIMITS.quote &&
    spans.every((span) => fitting(text, span, LIMITS.quote)) &&
    name.length <= LIMITS.name
  );
}

// Equal scores keep their order: sorting is stable.
function bestFirst<Scored extends { score: number }>(list: readonly Scored[]): Scored[] {
  return [...list].sort((a, b) => b.score - a.score);
}
