import { html, type Markup } from '../../../core/html.ts';
import type { Notice } from '../notices.ts';

/** What became of something, in a box that is read aloud; nothing where there is nothing to tell. */
export function noticeBox(notice: Notice | undefined): Markup | undefined {
  if (notice === undefined) return undefined;
  const { kind, words, list = [] } = notice;
  const items = list.length > 0 ? html`\n<ul>${list.map((item) => html`<li>${item}</li>`)}</ul>` : undefined;
  return html`<div class="notice ${kind}" role="${kind === 'refused' ? 'alert' : 'status'}"><p>${words}</p>${items}</div>`;
}
