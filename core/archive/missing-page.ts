import { html } from '../html.ts';
import { pageOf } from './layout.ts';
import { PATHS } from './paths.ts';
import type { Page, Site } from './site.ts';

/** What stands where there is no page. It is served at any path. */
export function missingPage(site: Site): Page {
  const path = PATHS.missing;
  const title = 'There is no such page';
  const main = html`<h1>${title}</h1>
<p>The address may be mistyped, or the page is only now being made: that takes a few minutes after an edition is out.</p>
<p><a href="${site.base}${PATHS.index}">All editions</a></p>
`;
  return { path, content: pageOf(site, { path, title, main }) };
}
