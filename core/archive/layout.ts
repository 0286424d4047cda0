import { html, type Markup } from '../html.ts';
import { PATHS, wayTo } from './paths.ts';
import type { Page, Site } from './site.ts';
import { styleOf, stylePath } from './style.ts';

/** A page on the way from the index to this one. */
export interface Crumb {
  readonly name: string;
  readonly path: string; // below the archive's base
}

/** What one page adds to what all have in common. */
export interface PageParts {
  readonly path: string; //     below the archive's base
  readonly title: string; //    of the document; the page's h1 stands in `main`
  readonly lang?: string; //    of what `main` says, where it is not that of our own words, English
  readonly dir?: 'ltr' | 'rtl'; // the way `main` runs
  readonly main: Markup;
  readonly crumbs?: readonly Crumb[];
  readonly head?: Markup; //    more for the head, such as links to other forms of the page
}

/**
 * A whole page of the archive. It needs no script, loads only the archive's stylesheet and links relatively, so it works
 * under any address; the page for missing ones, which is served at any path, links from the base.
 */
export function pageOf(site: Site, { path, title, lang, dir, main, crumbs, head }: PageParts): string {
  const { name, address, archive } = site.publication;
  const missing = path === PATHS.missing;
  const way = (to: string) => (missing ? `${site.base}${to}` : wayTo(to, path));
  const open = archive.access === 'public' && !missing;
  return String(html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
${
  open
    ? html`<link rel="canonical" href="${site.base}${path}">
<link rel="alternate" type="application/atom+xml" title="${name}" href="${way(PATHS.feed)}">
`
    : html`<meta name="robots" content="noindex">
`
}<link rel="stylesheet" href="${way(stylePath(site))}">
${head}<title>${title} – ${name}</title>
</head>
<body>
<header>
<a class="skip" href="#main">Skip to content</a>
<div class="mast">
<p><a href="${way(PATHS.index)}">${name}</a></p>
<nav aria-label="Archive"><ul>
<li><a href="${way(PATHS.index)}"${current(path === PATHS.index)}>Editions</a></li>
<li><a href="${way(PATHS.data)}"${current(path === PATHS.data)}>Data</a></li>
<li><a href="${site.subscribe}">Subscribe</a></li>
</ul></nav>
</div>
${crumbs && trail(crumbs, way)}</header>
<main id="main"${lang && html` lang="${lang}"`}${dir && html` dir="${dir}"`}>
${main}
</main>
<footer>
<p>“As stated by” names whoever an article gives as the source of a figure. Figures and quotations stand here word for word as the articles have them; we do not check what they say.</p>
<p>${name}
${address}</p>
</footer>
</body>
</html>
`);
}

/** The stylesheet as a file of the archive. */
export function sheetPage(site: Site): Page {
  return { path: stylePath(site), content: styleOf(site.publication.colours) };
}

function trail(crumbs: readonly Crumb[], way: (path: string) => string): Markup {
  const items = crumbs.map(({ name, path }) => html`<li><a href="${way(path)}">${name}</a></li>\n`);
  return html`<nav aria-label="You are here"><ol class="crumbs">
${items}</ol></nav>
`;
}

function current(holds: boolean): Markup | undefined {
  return holds ? html` aria-current="page"` : undefined;
}
