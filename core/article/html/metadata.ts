import { isPersonal } from '../credited-names.ts';
import type { Fields } from '../format.ts';
import { plainWords } from '../plain-words.ts';
import { pageAddress } from './page-address.ts';
import { pageByline } from './page-byline.ts';
import { pageClaims } from './page-claims.ts';
import { pageDate } from './page-date.ts';
import { readPageMarkup } from './page-markup.ts';
import { pageTitle } from './page-title.ts';
import { isSite } from './printed-title.ts';

/**
 * What a saved web page says of its article: JSON-LD, what is written for social networks and search engines,
 * microdata, and what is printed around the heading.
 * @param html the decoded markup
 * @returns only what the page says for certain; never throws
 */
export function pageFields(html: string): Fields {
  const page = readPageMarkup(html);
  const meta = (...names: string[]) =>
    names
      .flatMap((name) => page.metas.get(name) ?? [])
      .map(plainWords)
      .find((value) => value !== '');
  const url = pageAddress(page);
  const claims = pageClaims(page, url ?? '');
  const siteName = meta('og:site_name', 'application-name', 'apple-mobile-web-app-title');
  const publisher =
    claims.article.publisher ??
    siteName ??
    meta('dc.publisher', 'citation_publisher', 'citation_journal_title') ??
    claims.sites[0];
  const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
  const sites = [publisher, siteName, ...claims.sites, host].filter((name) => name !== undefined);
  const { title, heading } = pageTitle(page, claims.article.title, sites);
  const place = heading ?? { line: 0, aside: 0 };
  // A site may go by its writer's name. A newsroom that is named for its paper tells nothing more.
  const isPublisher = (name: string) => isSite(name, sites) && !isPersonal(name);
  const byline = pageByline(page, claims.article.byline ?? [], isPublisher, place);
  const published = pageDate(page, claims, url ?? '', place);
  const lang = [page.lang, meta('content-language'), meta('og:locale'), claims.article.lang]
    .map((code = '') => code.trim().toLowerCase().split(/[-_]/, 1)[0]!)
    .find((code) => /^[a-z]{2,3}$/.test(code));
  return {
    ...(title ? { title } : {}),
    ...(byline.length > 0 ? { byline } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    ...(lang ? { lang } : {}),
  };
}
