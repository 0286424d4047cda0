import type { Fields } from '../format.ts';
import { sameWords } from '../heading-line.ts';
import { parseMachineDate } from '../machine-date.ts';
import { articleFields, namesIn } from '../schema-org/article-fields.ts';
import { isArticle, readGraph, typesOf } from '../schema-org/graph.ts';
import { parseJsonLd } from './json-ld.ts';
import type { PageMarkup } from './page-parts.ts';

/** Things that carry the dates of the page they are on. */
const DATED = /^\w{0,40}(?:Page|Recipe|Review|HowTo|Course|Product)$/;
const SITE = /^(?:WebSite|\w{0,40}Organization|Corporation|LocalBusiness)$/;
const CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
];

/** What a page's JSON-LD says of it. */
export interface PageClaims {
  readonly article: Fields; //             of the page's own article, where it tells of several
  readonly published: readonly string[]; // the article's own first
  readonly changed: readonly string[]; //  when it was changed, by any of its fields
  readonly sites: readonly string[]; //    names of who publishes it
}

/**
 * Reads a page's JSON-LD. Of several articles (others are announced beside it) its own is the one whose title the page
 * prints or whose address is the page's.
 * @param url the page's address
 */
export function pageClaims(page: PageMarkup, url: string): PageClaims {
  const graph = readGraph(page.scripts.map(parseJsonLd));
  const ofType = (types: RegExp) =>
    graph.things.filter((thing) => typesOf(thing).some((type) => types.test(type)));
  const articles = graph.things.filter(isArticle).map((thing) => articleFields(thing, graph));
  const titles = [
    ...page.marked.filter(({ name }) => name === 'h1').map(({ words }) => words),
    ...(page.metas.get('og:title') ?? []),
  ];
  const article =
    articles.find(({ title = '' }) => titles.some((words) => sameWords(words, title))) ??
    articles.find((fields) => fields.url !== undefined && fields.url === url) ??
    articles[0] ??
    {};
  const dated = ofType(DATED).map((thing) => articleFields(thing, graph));
  return {
    article,
    published: [article, ...dated].map(({ published }) => published).filter((date) => date !== undefined),
    changed: [
      ...graph.things.map(({ dateModified }) => dateModified),
      ...CHANGED.flatMap((name) => page.metas.get(name) ?? []),
      ...page.marked.filter(({ name }) => name === 'datemodified').map(({ value }) => value),
    ]
      .filter((date) => typeof date === 'string')
      .map(parseMachineDate)
      .filter((date) => date !== undefined),
    sites: ofType(SITE).flatMap((thing) => namesIn(thing.name, graph)),
  };
}
