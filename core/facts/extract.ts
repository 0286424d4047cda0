import type { Article } from '../article/schema.ts';
import { readFigures } from './figures.ts';
import { findHeadline } from './headline.ts';
import { findKeyPoints } from './key-points.ts';
import { findKeySentences } from './key-sentences.ts';
import { readQuotes } from './quotes.ts';
import { readArticle } from './reading.ts';
import { attributeQuotedFigures } from './refiners/quoted-figures.ts';
import type { Facts } from './schema.ts';
import { findSummary } from './summary.ts';

/** Version of the extraction rules. It changes whenever the same article may give other facts. */
export const RULES = '4';

/**
 * Finds an article's headline, summary, key points, figures, quotations and people.
 * The same article always gives the same facts; never throws; linear in the length of the text.
 */
export function extractFacts(article: Article): Facts {
  const reading = readArticle(article);
  const { quotes, people } = readQuotes(reading);
  const figures = attributeQuotedFigures(readFigures(reading), quotes);
  const sentences = findKeySentences(reading);
  const summary = findSummary(reading, sentences);
  return {
    schema: 1,
    article: { id: article.id, revision: article.revision },
    headline: findHeadline(reading),
    summary,
    keyPoints: findKeyPoints(reading, summary, sentences),
    figures,
    quotes,
    people,
    rules: RULES,
  };
}
