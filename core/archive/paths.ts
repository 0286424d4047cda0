import { articlePath, editionPath } from '../digest/archive-links.ts';

/** Pages that there is one of, below the archive's base. */
export const PATHS = {
  index: 'index.html',
  data: 'data.html', //                 what can be had as JSON and CSV, and what its fields mean
  feed: 'feed.xml',
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
  missing: '404.html',
  editionSchema: 'schemas/edition.json',
  articleSchema: 'schemas/article.json',
} as const;

/** All editions of a day. @param day "2031-05-03", the newsroom's */
export function dayPath(day: string): string {
  return `days/${day}.html`;
}

/** All days of a month that have editions. @param month "2031-05" */
export function monthPath(month: string): string {
  return `months/${month}.html`;
}

/** Where an edition that is too long for one page goes on. @param part from 1; the first is the edition's own page */
export function editionPartPath(id: string, part: number): string {
  return part === 1 ? editionPath(id) : `editions/${id}.${part}.html`;
}

/** An edition's data. */
export function editionDataPath(id: string, form: 'json' | 'csv'): string {
  return `editions/${id}.${form}`;
}

/** An article's data: its cited facts. */
export function articleDataPath(ref: { id: string; revision: string }): string {
  return articlePath(ref).replace(/html$/, 'json');
}

/** Every figure and quotation of a month's editions. */
export function monthFactsPath(month: string): string {
  return `facts/${month}.csv`;
}

/** The pages of a month, for search engines. */
export function monthSitemapPath(month: string): string {
  return `sitemaps/${month}.xml`;
}

/** The way from one page to another, so that an archive works under any address: "../articles/a/b.html". */
export function wayTo(path: string, from: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${path}`;
}
