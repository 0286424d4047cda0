import { html, Markup } from '../../html.ts';
import type { Publisher } from '../../publication/schema.ts';
import { styleOf } from './style.ts';

/** What a visitor is told: as a page for people, as JSON for the program of somebody who embeds the forms. */
export interface Answer {
  readonly status: number; //                      HTTP's
  readonly title: string; //                       the page's only h1
  readonly main: Markup; //                        what stands under it
  readonly json: Readonly<Record<string, unknown> & { status: string }>;
  readonly faulty?: boolean; //                    the page shows a form again, with its faults
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer as a whole page. It has no script, loads nothing and links relatively, so it works under any address. */
export function pageOf({ title, main, faulty }: Answer, publication: Publisher): string {
  return String(html`<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${faulty ? 'Error: ' : ''}${title} – ${publication.name}</title>
<style>${new Markup(styleOf(publication.colours))}</style>
</head>
<body>
<header><p>${publication.name}</p></header>
<main>
<h1>${title}</h1>
${main}
</main>
<footer>
<p><a href="./">Subscribe</a> · <a href="links">Already subscribed? Get your links</a></p>
<p>${publication.name}
${publication.address}</p>
</footer>
</body>
</html>
`);
}
