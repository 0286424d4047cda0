import type { Brakes } from '../../../core/delivery/edition/schema.ts';
import { html, type Markup } from '../../../core/html.ts';
import type { Page } from '../answer.ts';
import type { Desk, Links } from '../desk.ts';
import { momentOf } from '../words.ts';
import { noticeBox } from './notice-box.ts';

const PLACES: readonly [path: string, name: string][] = [
  ['/', 'Articles'],
  ['/editions', 'Editions'],
  ['/subscribers', 'Subscribers'],
  ['/publication', 'Publication'],
];

/**
 * A whole page of the desk: what is on every page stands around it. It works without its script, which only swaps what is
 * marked `data-live` when something happens, and takes dropped files.
 */
export async function frameOf(desk: Desk, page: Page, path: string): Promise<string> {
  const { name } = desk.publication;
  const { title, lead, main, notice, toldWithin } = page;
  // A page that tells what went wrong must not fail for the same reason.
  const brakes = await desk.editions.states.brakes().catch((): Brakes => ({}));
  return String(html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk.css">
<script type="module" src="/desk.js"></script>
<title>${notice?.kind === 'refused' ? 'Error: ' : ''}${title} – ${name} desk</title>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>
<p class="name"><a href="/">${name}</a> <span>Desk</span></p>
<nav aria-label="Desk"><ul>
${PLACES.map(([to, words]) => html`<li><a href="${to}"${current(isIn(path, to))}>${words}</a></li>\n`)}</ul></nav>
${elsewhere(desk.links)}</header>
<p id="offline" role="alert" hidden>The stack does not answer. It may have been stopped in the terminal: start it again with “npm start”.</p>
<div id="brakes" data-live>${stopped(brakes, desk.now())}</div>
<main id="main" tabindex="-1">
<h1><bdi>${title}</bdi></h1>
${lead}<div id="notice">${toldWithin ? undefined : noticeBox(notice)}</div>
${main}
</main>
<footer>
<p>This page is served by your own computer, to nobody else.</p>
</footer>
<p id="news" class="hidden" role="status" aria-live="polite"></p>
</body>
</html>
`);
}

function stopped({ halted, quotaUntil }: Brakes, now: number): Markup | undefined {
  if (halted !== undefined)
    return html`<section class="stopped" aria-labelledby="stopped">
<h2 id="stopped">Sending is stopped</h2>
<p>Nothing is mailed to anybody: “<bdi>${halted}</bdi>”</p>
<form method="post" action="/unhalt"><button>Let sending go on</button></form>
</section>`;
  if (quotaUntil !== undefined && Date.parse(quotaUntil) > now)
    return html`<section class="stopped" aria-labelledby="stopped">
<h2 id="stopped">Sending waits</h2>
<p>The mail provider takes no more for now. Sending goes on by itself ${momentOf(quotaUntil, now)}.</p>
</section>`;
  return undefined;
}

function elsewhere({ inbox, signUp, archive }: Links): Markup {
  return html`<nav aria-label="Elsewhere"><ul>
<li><a href="${inbox}">Inbox</a></li>
<li><a href="${signUp}">Sign-up page</a></li>
${archive === undefined ? undefined : html`<li><a href="${archive}">Archive</a></li>\n`}</ul></nav>
`;
}

// An article belongs to the articles, an edition to the editions.
const isIn = (path: string, place: string) =>
  place === '/'
    ? path === '/' || path.startsWith('/articles/')
    : path === place || path.startsWith(`${place}/`);

const current = (holds: boolean) => (holds ? html` aria-current="page"` : undefined);
