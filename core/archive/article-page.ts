import type { Article } from '../article/schema.ts';
import { articlePath } from '../digest/archive-links.ts';
import type { Facts } from '../facts/schema.ts';
import { html } from '../html.ts';
import { articleDataOf } from './article/data.ts';
import { pageInRoom } from './article/page-in-room.ts';
import type { Standing } from './article/standing.ts';
import { json } from './data.ts';
import { pageOf } from './layout.ts';
import { articleDataPath } from './paths.ts';
import type { ArticleEntry } from './schema.ts';
import type { Page, Site } from './site.ts';

/** One revision of an article, and what its pages say of it. */
export interface ArticleMatter {
  readonly article: Article;
  readonly facts: Facts; //                      verified
  readonly entries: readonly ArticleEntry[]; // what editions show of this revision
  readonly standing: Standing;
}

/** The page of one revision of an article, where readers see each cited figure and quotation in its place, and the same as JSON. */
export function articlePages(site: Site, matter: ArticleMatter): Page[] {
  const { article, standing } = matter;
  return [
    {
      path: articlePath(article),
      content: standing.kind === 'withdrawn' ? withdrawn(site, article) : pageInRoom(site, matter),
    },
    { path: articleDataPath(article), content: json(articleDataOf(site, matter)) },
  ];
}

/** What is left of an article that its source took back: nothing of what it said. */
function withdrawn(site: Site, article: Article): string {
  const main = html`<h1>Withdrawn article</h1>
<p class="notice">This article was withdrawn by its source. Its text, and the figures and quotations we told from it, are no longer shown.</p>`;
  return pageOf(site, { path: articlePath(article), title: 'Withdrawn article', main });
}
