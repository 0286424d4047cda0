import type { Correction, Digest, FigureCard, QuoteCard, Story } from '../../../core/digest/schema.ts';
import type { FactName } from './numbers.ts';

/** A figure or a quotation that a digest shows. */
export interface ShownFact extends FactName {
  readonly words: readonly string[]; // the number, or what was said, as the article has it
}

/** Every figure and quotation that a digest shows, and the article it is shown of. */
export function factsIn({ stories, corrections, sources }: Digest): ShownFact[] {
  const articles = new Map(sources.map(({ number, articleId }) => [number, articleId]));
  return [...stories.flatMap(inStory), ...corrections.flatMap(inCorrection)].map(({ card, source }) => ({
    article: articles.get(source) ?? '',
    fact: card.id,
    words: 'parts' in card ? card.parts.map(({ text }) => text) : [card.figure.text],
  }));
}

/** The parts of a story whose sentences hold any of these words. */
function partsSaying({ headline, summary, keyPoints }: Story, words: readonly string[]): string[] {
  const says = (passage: { text: string }) => words.some((one) => passage.text.includes(one));
  return [
    ...(says(headline) ? ['headline'] : []),
    ...(summary.some(says) ? ['summary'] : []),
    ...(keyPoints.some(says) ? ['key points'] : []),
  ];
}

/** Where the stories that an article is a source of still say what was dropped. */
export function partsLeft({ sources, stories }: Digest, article: string, words: readonly string[]): string[] {
  const source = sources.find(({ articleId }) => articleId === article)?.number ?? 0;
  const own = stories.filter((story) => story.sources.includes(source));
  return [...new Set(own.flatMap((story) => partsSaying(story, words)))];
}

interface Shown {
  readonly card: FigureCard | QuoteCard;
  readonly source: number;
}

function inStory({ figures, changes, conflicts, quotes }: Story): Shown[] {
  const cards = [...figures, ...changes.map(({ now }) => now), ...conflicts.flatMap(({ sides }) => sides)];
  return [
    ...cards.map((card) => ({ card, source: card.figure.source })),
    ...quotes.map((card) => ({ card, source: card.parts[0]?.source ?? 0 })),
  ];
}

function inCorrection({ source, figures, quotes }: Correction): Shown[] {
  return [...figures, ...quotes].flatMap(({ was, now }) =>
    [was, ...(now ? [now] : [])].map((card) => ({ card, source })),
  );
}
