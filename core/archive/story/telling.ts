import type { FigureCard, Source, Story } from '../../digest/schema.ts';
import { amountOf } from '../../digest/statement.ts';
import type { StoryEntry } from '../schema.ts';

/** What one edition told of a story. */
export interface Telling extends Pick<StoryEntry, 'edition' | 'closed'> {
  readonly story: Story;
  readonly sources: readonly Source[]; // the edition's
  readonly lang: string; //               the edition's
}

/** Editions that told the same, and what they told. */
export interface Account {
  readonly newest: Telling;
  readonly tellings: readonly Telling[]; // newest first
}

/** Brings editions together that told a story word for word alike. @param tellings newest first */
export function accountsOf(tellings: readonly Telling[]): Account[] {
  return [...Map.groupBy(tellings, wordsOf).values()].flatMap((alike) => {
    const [newest] = alike;
    return newest ? [{ newest, tellings: alike }] : [];
  });
}

/** The article and the fact of a card, whatever number its source has in its edition. */
export function placeOf({ id, figure }: FigureCard, sources: readonly Source[]): string {
  const source = sources.find(({ number }) => number === figure.source);
  return `${source?.articleId}@${source?.revision}#${id}`;
}

function wordsOf({ story }: Telling): string {
  const { headline, summary, keyPoints, changes, conflicts, figures, quotes } = story;
  const amounts = (cards: readonly FigureCard[]) =>
    cards.map((card) => `${amountOf(card)} ${card.label.text}`);
  return JSON.stringify([
    [headline, ...summary, ...keyPoints].map(({ text }) => text),
    changes.map(({ now, was }) => amounts([now, was])),
    conflicts.map(({ sides }) => amounts(sides)),
    amounts(figures),
    quotes.map(({ parts }) => parts.map(({ text }) => text)),
  ]);
}
