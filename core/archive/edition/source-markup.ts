import { articlePath } from '../../digest/archive-links.ts';
import { linkable } from '../../digest/links.ts';
import type { Source } from '../../digest/schema.ts';
import { line } from '../../digest/view/line.ts';
import { dayOf, sameTextAs, words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { wayTo } from '../paths.ts';
import type { Leaf } from './leaf.ts';

/** A source as a page lists it: its number, its page here, who published it, by whom and when, and where it was published. */
export function sourceMarkup(source: Source, leaf: Leaf): Markup {
  const { number, articleId, revision, title, publisher, byline, published, copyOf, url } = source;
  const by = byline.length > 0 ? `by ${byline.join(', ')}` : undefined;
  const same = copyOf !== undefined && leaf.sources.has(copyOf) ? sameTextAs(copyOf) : undefined;
  const about = line([publisher, by, published && dayOf(published), same], ' · ');
  const way = wayTo(articlePath({ id: articleId, revision }), leaf.path);
  const original = linkable(url);
  return html`<li id="source-${number}"><span>[${number}]</span> <p dir="auto"><a href="${way}">${line([title], '') ?? leaf.headlines.get(number) ?? words.untitled}</a>${about && html`<br>\n<span class="fine">${about}</span>`}${original && html`<br>\n<a class="fine" href="${original}" rel="noreferrer">${new URL(original).hostname}</a>`}</p></li>
`;
}
