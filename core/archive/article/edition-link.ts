import { editionPath } from '../../digest/archive-links.ts';
import { dayIn } from '../../digest/moment.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { wayTo } from '../paths.ts';
import type { ArticleEntry } from '../schema.ts';

/** An edition by what it is and when it closed: "Daily digest, 3 May 2031". @param zone the newsroom's */
export function editionName(
  { edition, closed }: Pick<ArticleEntry, 'edition' | 'closed'>,
  zone: string,
): string {
  return [words.cadence[edition.cadence], dayIn(zone, closed)].filter(Boolean).join(', ');
}

/** A link to an edition from another page. @param words what it is called there */
export function editionLink({ edition }: ArticleEntry, path: string, words: string): Markup {
  return html`<a href="${wayTo(editionPath(edition.id), path)}">${words}</a>`;
}
