import type { Digest, FigureCard, Passage, QuoteCard, Source, Story } from '../../../core/digest/schema.ts';
import { type Marked, type MarkedFigure, type MarkedQuote, spanOf } from './marked.ts';

export const TERN_LETTER: Digest['publication'] = {
  name: 'The Tern Letter',
  address: '1 Slip Lane, Salt Quay, TN1 2AB',
  zone: 'Europe/London',
  colours: { accent: '#0b5f66', dark: '#7fd1d3' },
};

/** A digest of one story an article, told with all that is marked in it, and with whatever else a test wants. */
export function digestOf(articles: readonly Marked[], more: Partial<Digest> = {}): Digest {
  const cadence = articles.length > 1 ? 'daily' : 'alert';
  return {
    schema: 3,
    edition: { id: `${cadence}-2031-03-07`, cadence },
    closed: '2031-03-07T07:00:00.000Z',
    publication: TERN_LETTER,
    lang: 'en',
    stories: articles.map((marked, index) => storyOf(marked, index + 1)),
    corrections: [],
    sources: articles.map((marked, index) => sourceOf(marked, index + 1)),
    leftOut: 0,
    ...more,
  };
}

/** A source by number. */
export function sourceOf({ article = {} }: Pick<Marked, 'article'>, number: number): Source {
  const { title, publisher, byline = [], published, url } = article;
  return {
    number,
    articleId: `${article.id ?? 'article'}-${number}`,
    revision: '0123456789ab',
    key: `articles/${article.id ?? 'article'}.txt`,
    byline,
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

/** A story of one source: everything that is marked, in the order it is marked in. */
export function storyOf(marked: Marked, source: number): Story {
  const { text, headline, summary = [], keyPoints = [], figures = [], quotes = [] } = marked;
  const passage = (words: string) => passageOf(text, words, source);
  return {
    id: `${marked.article?.id ?? 'article'}-${source}`,
    update: false,
    headline: passage(headline),
    summary: summary.map(passage),
    changes: [],
    conflicts: [],
    figures: figures.map((figure) => cardOf(text, figure, source)),
    keyPoints: keyPoints.map(passage),
    quotes: quotes.map((quote) => quoteCardOf(text, quote, source)),
    sources: [source],
  };
}

/** The first place of some words in a source's text. */
export function passageOf(text: string, words: string, source: number, from = 0): Passage {
  return { source, span: spanOf(text, words, from), text: words };
}

/** A stat card; what stands before a qualified number in its sentence hedges it. */
export function cardOf(text: string, figure: MarkedFigure, source: number): FigureCard {
  const { words, label, sentence, qualifier = 'exact', kind = 'count', unit = 'person' } = figure;
  const { value, change, attribution } = figure;
  const { start } = spanOf(text, sentence);
  const number = spanOf(text, words, start);
  const hedge = qualifier !== 'exact' && text.slice(start, number.start).trim();
  return {
    id: `f${number.start}`,
    figure: { source, span: number, text: words },
    ...(hedge && { hedge: passageOf(text, hedge, source, start) }),
    label: passageOf(text, label, source, start),
    sentence: passageOf(text, sentence, source),
    qualifier,
    kind,
    unit,
    ...(value !== undefined && { value }),
    ...(kind === 'percent' && unit === '%' && !change && { share: value ?? 0 }),
    ...(change && { change }),
    ...(attribution && { attribution }),
    also: [],
  };
}

/** A quotation's card, without the commas of the sentence around it. */
export function quoteCardOf(text: string, quote: MarkedQuote, source: number): QuoteCard {
  const { parts, speaker, occasion } = quote;
  return {
    id: `q${spanOf(text, parts[0] ?? '').start}`,
    parts: parts.map((part) => passageOf(text, part.replace(/,$/, ''), source)),
    ...(speaker && {
      speaker: {
        name: speaker.name,
        how: 'named',
        ...(speaker.description && { description: passageOf(text, speaker.description, source) }),
      },
    }),
    ...(occasion && { occasion: passageOf(text, occasion, source) }),
    also: [],
  };
}
