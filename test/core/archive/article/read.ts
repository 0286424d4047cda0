import { readFileSync } from 'node:fs';
import { type ArticleMatter, articlePages } from '../../../../core/archive/article-page.ts';
import type { Citation } from '../../../../core/archive/schema.ts';
import type { Site } from '../../../../core/archive/site.ts';
import type { Article } from '../../../../core/article/schema.ts';
import { extractFacts } from '../../../../core/facts/extract.ts';
import type { Facts } from '../../../../core/facts/schema.ts';
import { onlyArticle } from '../../article/only-article.ts';
import { ternSite } from '../tern-site.ts';

/** An article with its facts. */
export interface Read {
  readonly article: Article;
  readonly facts: Facts;
}

/** Reads an upload, or a text as one. */
export async function read(upload: string | URL): Promise<Read> {
  const bytes = typeof upload === 'string' ? new TextEncoder().encode(upload) : readFileSync(upload);
  const key = typeof upload === 'string' ? 'a.txt' : (upload.pathname.split('/').at(-1) as string);
  const article = await onlyArticle({ key, bytes });
  return { article, facts: extractFacts(article) };
}

/** A report of the corpus. */
export function corpus(name: string): Promise<Read> {
  return read(new URL(`../../../corpus/${name}/${name}.md`, import.meta.url));
}

/** Cites facts by the words they begin with, as a daily edition of 3 May 2031 does. */
export function cites({ article, facts }: Read, ...beginnings: string[]): ArticleMatter['entries'][number] {
  const cited = beginnings.map((words): Citation => {
    const figure = facts.figures.find(({ span }) => article.text.startsWith(words, span.start));
    const quote = facts.quotes.find(({ text }) => text.startsWith(words));
    if (figure) return { anchor: figure.id, span: figure.sentence, also: [] };
    if (quote) return { anchor: quote.id, span: quote.spans[0]!, also: [] };
    const start = article.text.indexOf(words);
    if (start < 0) throw new Error(`${words} is not in the article`);
    return { anchor: `p${start}`, span: { start, end: start + words.length }, also: [] };
  });
  return {
    article: { id: article.id, revision: article.revision },
    edition: { id: 'daily-2031-05-03', cadence: 'daily' },
    closed: '2031-05-03T06:00:00.000Z',
    subject: 'What happened on the quay',
    story: 'story-1',
    cited,
  };
}

/** The page of an article and its data. */
export function pagesOf(matter: Partial<ArticleMatter> & Read, site: Site = ternSite()) {
  const [page, data] = articlePages(site, { entries: [], standing: { kind: 'current' }, ...matter });
  if (!page || !data) throw new Error('an article has a page and its data');
  return { page, data };
}

/** A publication that shows no more of an article than what it cites. */
export function passagesOnly(): Site {
  const site = ternSite();
  return { ...site, publication: { ...site.publication, archive: { access: 'public', texts: 'passages' } } };
}

/** What a page shows of the article's text: without its notes and what stands over and under it. */
export function textOf(page: string): string {
  const start = page.indexOf('<div class="passage">');
  const end = page.indexOf('</article>');
  return `<div>${page.slice(start, end).replace(/<ul class="notes"[\s\S]*?<\/ul>/g, '')}</div>`;
}
