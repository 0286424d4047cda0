import { html, type Markup } from '../../html.ts';
import type { TakenBack } from '../taken-back.ts';

/** Says on a page how much was taken from it; undefined when nothing was. */
export function takenBackNote({ articles, passages }: TakenBack): Markup | undefined {
  if (articles.size === 0) return undefined;
  const whose =
    articles.size === 1
      ? 'an article that its source withdrew'
      : `${articles.size} articles that their sources withdrew`;
  if (passages.size === 0) return notice(`The sources of this page were more: it does not name ${whose}.`);
  const [what, were] = passages.size === 1 ? ['One passage', 'was'] : [`${passages.size} passages`, 'were'];
  return notice(`${what} of ${whose} ${were} taken from this page.`);
}

/** Says that a page has nothing left. @param what "this edition" */
export function nothingLeft(what: string): Markup {
  return notice(`Nothing of ${what} is shown any more: its sources withdrew what it told.`);
}

function notice(words: string): Markup {
  return html`<p class="notice" lang="en" dir="ltr">${words}</p>\n`;
}
