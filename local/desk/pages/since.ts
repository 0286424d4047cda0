import { html, type Markup } from '../../../core/html.ts';
import type { Current } from '../../../functions/aws/articles-table.ts';
import type { Version } from '../shelf.ts';
import { momentOf } from '../words.ts';

/** What became of a version of an article since it came in. */
export type Since = 'counts' | 'taken back' | 'newer';

/** @param current the version that counts now; undefined where none is known */
export function sinceOf({ revision }: Version, current: Current | undefined): Since {
  if (current === undefined || current.revision === revision) return 'counts';
  return current.revision === undefined ? 'taken back' : 'newer';
}

/** Says above an article that it counts no more; nothing where it does. @param now ms since 1970 */
export function sinceNote(version: Version, current: Current | undefined, now: number): Markup | undefined {
  const since = sinceOf(version, current);
  if (current === undefined || since === 'counts') return undefined;
  const when = html`<time datetime="${current.arrived}">${momentOf(current.arrived, now)}</time>`;
  return since === 'taken back'
    ? html`<p class="notice"><strong>Taken back by its source since,</strong> ${when}. No edition shows it from now on; what was mailed before stays in those mails.</p>\n`
    : html`<p class="notice"><strong>A newer version counts since,</strong> ${when}. <a href="/articles/${current.id}/${current.revision}">Open it</a></p>\n`;
}
