import { articlePath, editionPath, storyPath } from '../digest/archive-links.ts';
import { dayOf } from './calendar.ts';
import { dayPath, monthPath, monthSitemapPath, PATHS } from './paths.ts';
import type { EditionEntry } from './schema.ts';
import type { Page, Site } from './site.ts';
import { xmlText } from './xml.ts';

const MOST = 50_000; // addresses of one file, by the sitemap protocol (sitemaps.org)
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The pages of a public archive for search engines: a list of months, and the file of one month. A private archive has none.
 * @param months all that have editions
 * @param listed the month whose file is written, and its editions
 */
export function sitemapPages(
  site: Site,
  months: readonly string[],
  { month, editions }: { readonly month: string; readonly editions: readonly EditionEntry[] },
): Page[] {
  if (site.publication.archive.access !== 'public') return [];
  const files = [...new Set(months)]
    .sort()
    .map((one) => addressOf('sitemap', site.base + monthSitemapPath(one)));
  const pages = [...pagesOf(site, month, editions)].slice(0, MOST);
  const urls = pages.map(([path, changed]) => addressOf('url', site.base + path, changed));
  return [
    { path: PATHS.sitemap, content: documentOf('sitemapindex', files) },
    { path: monthSitemapPath(month), content: documentOf('urlset', urls) },
  ];
}

/** Each page once, with when it last changed: editions and days first, should a month have more than there is room for. */
function pagesOf(
  { publication }: Site,
  month: string,
  editions: readonly EditionEntry[],
): Map<string, string> {
  const oldest = editions.toSorted((a, b) => (a.closed < b.closed ? -1 : 1));
  const paths = [
    ...oldest.map(({ edition, closed }) => [editionPath(edition.id), closed] as const),
    ...oldest.flatMap(({ closed }) => [
      [monthPath(month), closed] as const,
      [dayPath(dayOf(publication.zone, closed)), closed] as const,
    ]),
    ...oldest.flatMap(({ stories, closed }) => stories.map(({ id }) => [storyPath(id), closed] as const)),
    ...oldest.flatMap(({ articles, closed }) => articles.map((ref) => [articlePath(ref), closed] as const)),
  ];
  return new Map(paths); // the newest of each
}

function addressOf(element: 'url' | 'sitemap', address: string, changed?: string): string {
  return `<${element}><loc>${xmlText(address)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</${element}>\n`;
}

function documentOf(root: 'urlset' | 'sitemapindex', items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('')}</${root}>\n`;
}
