import type { Article } from '../../article/schema.ts';
import { articlePath, editionPath } from '../../digest/archive-links.ts';
import { linkable } from '../../digest/links.ts';
import { type Span, wordsOf } from '../../span.ts';
import type { ArticleData } from '../article-data.ts';
import type { ArticleMatter } from '../article-page.ts';
import type { Site } from '../site.ts';
import { type Cited, citedIn, newestFirst } from './cited.ts';
import { cutAround } from './cut-around.ts';
import { figureData, quoteData } from './fact-data.ts';
import { LONGEST_PASSAGE } from './passages.ts';

/** An article's page as data: what editions show of it and nothing else; of a withdrawn article no words at all. */
export function articleDataOf(site: Site, matter: ArticleMatter): ArticleData {
  const { article, standing } = matter;
  const common = { schema: 1, archive: site.base, page: articlePath(article), standing } as const;
  const { id, revision, title, byline, publisher, published, lang } = article;
  if (standing.kind === 'withdrawn') {
    const nothing = { passages: [], figures: [], quotes: [], editions: [] };
    return { ...common, article: { id, revision, byline: [], lang }, ...nothing };
  }
  const url = linkable(article.url);
  return {
    ...common,
    article: {
      ...{ id, revision, byline, lang },
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
    },
    ...citedData(matter),
    editions: newestFirst(matter.entries).map(({ edition, closed, subject, story }) => ({
      ...{ id: edition.id, cadence: edition.cadence, closed, subject },
      ...(story !== undefined && { story }),
      page: editionPath(edition.id),
    })),
  };
}

function citedData({
  article,
  facts,
  entries,
}: ArticleMatter): Pick<ArticleData, 'passages' | 'figures' | 'quotes'> {
  const page = articlePath(article);
  const cited = new Map(citedIn(entries).map((citation) => [citation.anchor, citation]));
  const placed = (anchor: string) => ({
    page: `${page}#${anchor}`,
    also: cited.get(anchor)?.also.map(elsewhere) ?? [],
  });
  return {
    passages: [...cited.values()]
      .filter(({ anchor }) => anchor.startsWith('p'))
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ anchor, span }) => ({ ...sentenceAt(article, span), page: `${page}#${anchor}` })),
    figures: facts.figures
      .filter(({ id }) => cited.has(id))
      .map((figure) => ({ ...figureData(article, figure), ...placed(figure.id) })),
    quotes: facts.quotes
      .filter(({ id }) => cited.has(id))
      .map((quote) => ({ ...quoteData(article, quote), ...placed(quote.id) })),
  };
}

function sentenceAt({ text }: Article, sentence: Span): { words: string; span: Span } {
  const span = cutAround(text, sentence, { start: sentence.start, end: sentence.start + 1 }, LONGEST_PASSAGE);
  return { words: wordsOf(text, span), span };
}

function elsewhere({ article, fact, name }: Cited['also'][number]) {
  const page = `${articlePath(article)}#${fact}`;
  return { article: article.id, revision: article.revision, id: fact, name, page };
}
