import { bodyPassages } from '../body-passages.ts';
import type { Found } from '../format.ts';
import { partOpening } from '../opening.ts';
import { passageDraft } from '../passage-draft.ts';
import { RejectedInput } from '../rejected-input.ts';
import { articleFields } from './article-fields.ts';
import { type Graph, isArticle, readGraph, type Thing } from './graph.ts';

const MOST_ARTICLES = 1001; // one more than is kept, so that its sender hears of it
const LONGEST_PART = 1000; //  characters

/**
 * The articles of a JSON-LD document, those that come with their text. Their headline, writers and dates are read as
 * those of a page are.
 */
export function readArticles(document: unknown): Found[] {
  const graph = readGraph([document]);
  const articles = graph.things
    .filter((thing) => isArticle(thing) && bodyOf(thing) !== '')
    .slice(0, MOST_ARTICLES);
  const [only] = articles;
  if (only !== undefined && articles.length === 1) return [readArticle(only, graph)];
  return articles.map((article, index) => {
    const part = nameOf(article) || `article ${index + 1}`;
    try {
      return { ...readArticle(article, graph), part };
    } catch (error) {
      if (error instanceof RejectedInput) return { part, rejected: error };
      throw error;
    }
  });
}

function readArticle(article: Thing, graph: Graph): Found {
  const { passages, ...opening } = partOpening(bodyPassages(bodyOf(article)));
  if (passages.length === 0) throw new RejectedInput('no-text');
  return { draft: passageDraft(passages, { ...opening, ...articleFields(article, graph) }) };
}

function bodyOf(article: Thing): string {
  const body = article.articleBody ?? article.text;
  return typeof body === 'string' ? body.trim() : '';
}

function nameOf(article: Thing): string {
  const [name] = [article['@id'], article.url, article.headline].filter((each) => typeof each === 'string');
  return (name ?? '').trim().slice(0, LONGEST_PART);
}
