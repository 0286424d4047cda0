import type { Article } from '../../../core/article/schema.ts';
import type { Facts, Figure, Quote } from '../../../core/facts/schema.ts';
import type { Span } from '../../../core/span.ts';

/** A figure by its words; spans are looked up in the text. */
export interface MarkedFigure extends Partial<Omit<Figure, 'span' | 'label' | 'sentence'>> {
  words: string;
  label: string;
  sentence: string;
}

/** A quotation by its words. */
export interface MarkedQuote extends Partial<Pick<Quote, 'kind' | 'score'>> {
  parts: string[];
  speaker?: { name: string; mention?: string; description?: string };
  occasion?: string;
}

/** An article with its facts written by hand, by words instead of offsets. */
export interface Marked {
  text: string;
  article?: Partial<Article>;
  headline: string;
  summary?: string[];
  keyPoints?: string[];
  figures?: MarkedFigure[];
  quotes?: MarkedQuote[];
}

/** The first place of `words` in `text` from `from` on. Throws where the test's own words are not in its text. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** Looks every marked word up and fills in what a test does not care about. */
export function entryOf(marked: Marked): { article: Article; facts: Facts } {
  const { text, headline, summary = [], keyPoints = [], figures = [], quotes = [] } = marked;
  const article: Article = {
    schema: 1,
    id: 'salt-quay',
    revision: '0123456789ab',
    key: 'articles/salt-quay.txt',
    byline: [],
    lang: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    ...marked.article,
  };
  const facts: Facts = {
    schema: 1,
    article: { id: article.id, revision: article.revision },
    headline: { span: spanOf(text, headline), origin: 'title' },
    summary: summary.map((words) => spanOf(text, words)),
    keyPoints: keyPoints.map((words) => spanOf(text, words)),
    figures: figures.map((figure) => figureOf(text, figure)),
    quotes: quotes.map((quote) => quoteOf(text, quote)),
    people: [],
    rules: 'test',
  };
  return { article, facts };
}

function figureOf(text: string, { words, label, sentence, ...rest }: MarkedFigure): Figure {
  const within = spanOf(text, sentence);
  const span = spanOf(text, words, within.start);
  const number = rest.range === undefined ? { value: rest.value ?? 1 } : {};
  return {
    id: `f${span.start}`,
    span,
    sentence: within,
    qualifier: 'exact',
    unit: 'boat',
    label: spanOf(text, label, within.start),
    kind: 'count',
    mentions: [],
    score: 0.5,
    ...rest,
    ...number,
  };
}

function quoteOf(
  text: string,
  { parts, speaker, occasion, kind = 'direct', score = 0.5 }: MarkedQuote,
): Quote {
  const spans = parts.map((part) => spanOf(text, part));
  return {
    id: `q${spans[0]?.start}`,
    spans,
    text: parts.join(' '),
    kind,
    ...(speaker && {
      speaker: {
        name: speaker.name,
        mention: spanOf(text, speaker.mention ?? speaker.name),
        ...(speaker.description && { description: spanOf(text, speaker.description) }),
        how: 'named',
      },
    }),
    ...(occasion && { occasion: spanOf(text, occasion) }),
    score,
    confidence: 0.9,
  };
}
