import type { Article } from '../article/schema.ts';
import { lexiconFor } from '../facts/lexicon/index.ts';
import type { Facts, Quote } from '../facts/schema.ts';
import { type Span, wordsOf } from '../span.ts';
import { composeCards } from './cards.ts';
import { chooseWords, fitting, LIMITS } from './choose.ts';
import type { Digest, Passage, Publication, QuoteCard, Source, Story } from './schema.ts';

/** What an edition is made of. */
export interface DigestInput {
  readonly edition: Digest['edition'];
  readonly publication: Publication;
  readonly entries: readonly { readonly article: Article; readonly facts: Facts }[]; // at least one, in the order to be told
  readonly leftOut: number; // facts that failed verification
}

/**
 * Composes an edition, one story an article. Every passage is the verbatim slice of its span, so facts must be verified first.
 * @throws TypeError when there is no entry, or facts are of another revision than their article
 */
export function composeDigest(input: DigestInput): Digest {
  const { edition, publication, entries, leftOut } = input;
  if (entries.length === 0) throw new TypeError('an edition needs an article');
  const langs = new Set(entries.map(({ article }) => article.lang));
  const [lang = 'und'] = langs.size === 1 ? langs : [];
  return {
    schema: 1,
    edition,
    publication,
    lang,
    stories: entries.map(({ article, facts }, index) => composeStory(article, facts, index + 1)),
    sources: entries.map(({ article }, index) => sourceOf(article, index + 1)),
    leftOut,
  };
}

function composeStory(article: Article, facts: Facts, source: number): Story {
  if (facts.article.id !== article.id || facts.article.revision !== article.revision) {
    throw new TypeError(`facts of ${facts.article.id} do not belong to ${article.id}`);
  }
  const { text } = article;
  const passage = (span: Span): Passage => ({ source, span, text: wordsOf(text, span) });
  const choice = chooseWords(text, facts);
  return {
    id: article.id,
    headline: passage(facts.headline.span),
    summary: choice.summary.map(passage),
    figures: composeCards(facts.figures, { text, lexicon: lexiconFor(article.lang), passage }),
    keyPoints: choice.points.map(passage),
    quotes: choice.quotes.map((quote) => quoteCard(text, quote, passage)),
    sources: [source],
  };
}

function quoteCard(text: string, quote: Quote, passage: (span: Span) => Passage): QuoteCard {
  const { id, spans, speaker, occasion } = quote;
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
  };
}

// The comma before "she said" belongs to the sentence around the quotation.
function withoutComma(text: string, { start, end }: Span): Span {
  return text[end - 1] === ',' && end - start > 1 ? { start, end: end - 1 } : { start, end };
}

function sourceOf(article: Article, number: number): Source {
  const { id, revision, key, title, publisher, byline, published, url } = article;
  return {
    number,
    articleId: id,
    revision,
    key,
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    byline,
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}
