import type { Correction, FigureCard, QuoteCard, Source } from '../../digest/schema.ts';
import { saidIn, statementOf } from '../../digest/statement.ts';
import { cardsOf } from '../../digest/story-cards.ts';
import type { StoryEntry } from '../schema.ts';
import type { Telling } from './telling.ts';

/** What one edition corrects of a story. */
export interface Corrected extends Pick<StoryEntry, 'edition' | 'closed'> {
  readonly correction: Correction;
  readonly sources: readonly Source[]; // the edition's
}

/** Editions that correct the same, each for its own readers. */
export interface Alike {
  readonly newest: Corrected;
  readonly editions: readonly Corrected[]; // newest first
}

/** Brings editions together that correct the same. @param corrections newest first */
export function correctionsAlike(corrections: readonly Corrected[]): Alike[] {
  return [...Map.groupBy(corrections, changeOf).values()].flatMap((editions) => {
    const [newest] = editions;
    return newest ? [{ newest, editions }] : [];
  });
}

/** Whether an edition told something that was corrected after it. */
export function carriesCorrected(telling: Telling, corrections: readonly Corrected[]): boolean {
  const { closed, sources, story } = telling;
  const told = new Set([
    ...cardsOf(telling.story).map((card) => figureKey(card, sources)),
    ...story.quotes.map((card) => quoteKey(card, sources)),
  ]);
  return corrections
    .filter((later) => later.closed > closed)
    .some(({ correction: { figures, quotes }, sources }) =>
      [
        ...figures.map(({ was }) => figureKey(was, sources)),
        ...quotes.map(({ was }) => quoteKey(was, sources)),
      ].some((key) => told.has(key)),
    );
}

function changeOf({ correction: { headline, figures, quotes }, sources }: Corrected): string {
  return JSON.stringify([
    headline.text,
    figures.map(({ was, now }) => [was, now].map((card) => card && figureKey(card, sources))),
    quotes.map(({ was, now }) => [was, now].map((card) => card && quoteKey(card, sources))),
  ]);
}

/** What an article states, whichever of its revisions does. */
function figureKey(card: FigureCard, sources: readonly Source[]): string {
  return `${articleOf(card.figure.source, sources)} ${statementOf(card)}`;
}

function quoteKey(card: QuoteCard, sources: readonly Source[]): string {
  return `${articleOf(card.parts[0]?.source ?? 1, sources)} ${saidIn(card)}`;
}

function articleOf(number: number, sources: readonly Source[]): string {
  return sources.find((source) => source.number === number)?.articleId ?? '';
}
