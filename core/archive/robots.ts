import { PATHS } from './paths.ts';
import type { Page, Site } from './site.ts';

/** What search engines may read (RFC 9309): all of a public archive, nothing of a private one. */
export function robotsPage(site: Site): Page {
  const open = site.publication.archive.access === 'public';
  const rules = open ? `Allow: /\n\nSitemap: ${site.base}${PATHS.sitemap}` : 'Disallow: /';
  return { path: PATHS.robots, content: `User-agent: *\n${rules}\n` };
}
