import type { Article, Block } from '../article/schema.ts';
import type { Span } from '../span.ts';
import { type Lexicon, lexiconFor } from './lexicon/index.ts';
import { splitSentences } from './sentences.ts';

/** A sentence, and the block it stands in. */
export interface Sentence {
  readonly span: Span;
  readonly block: number; // index into Reading.blocks
}

/** An article read once: what every finder and refiner looks at. */
export interface Reading {
  readonly text: string;
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[]; // in reading order, none across two blocks
  readonly lexicon: Lexicon;
}

/** Splits an article into sentences and picks its language's lexicon. */
export function readArticle(article: Pick<Article, 'text' | 'title' | 'blocks' | 'lang'>): Reading {
  const lexicon = lexiconFor(article.lang);
  const sentences = article.blocks.flatMap((block, index) =>
    splitSentences(article.text, block.span, lexicon.sentences).map((span) => ({ span, block: index })),
  );
  return { text: article.text, title: article.title, blocks: article.blocks, sentences, lexicon };
}
