import { articlePath } from '../../digest/archive-links.ts';
import type { ArticleRef } from '../../digest/edition/input.ts';
import { html, type Markup } from '../../html.ts';
import { wayTo } from '../paths.ts';

/** Whether a revision of an article counts. One that was revised may have a newer page; of a withdrawn article nothing is shown any more. */
export type Standing =
  | { readonly kind: 'current' }
  | { readonly kind: 'revised'; readonly now?: string } // the newer revision, once it has a page too
  | { readonly kind: 'withdrawn' };

/** Says over a text that there is a newer one. */
export function standingNotice({ id, revision }: ArticleRef, standing: Standing): Markup | undefined {
  if (standing.kind !== 'revised') return undefined;
  const { now } = standing;
  const way = now && wayTo(articlePath({ id, revision: now }), articlePath({ id, revision }));
  return html`<p class="notice" lang="en" dir="ltr"><strong>There is a newer version of this article.</strong> What stands here is what our editions told of it at the time.${way && html` <a href="${way}">Read the newer version</a>`}</p>
`;
}
