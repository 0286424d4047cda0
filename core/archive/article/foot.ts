import { articlePath, storyPath } from '../../digest/archive-links.ts';
import type { ArticleRef } from '../../digest/edition/input.ts';
import { shown } from '../../digest/shown.ts';
import { andMore } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { articleDataPath, wayTo } from '../paths.ts';
import type { ArticleEntry } from '../schema.ts';
import { newestFirst, once } from './cited.ts';
import { editionLink, editionName } from './edition-link.ts';

const MOST = 12; // of each list

/** What stands under an article: editions that told of it, the stories it belongs to, and its facts as data. */
export function footMarkup(article: ArticleRef, entries: readonly ArticleEntry[], zone: string): Markup {
  const path = articlePath(article);
  const editions = once(newestFirst(entries), ({ edition }) => edition.id);
  const stories = once(
    editions.filter(({ story }) => story !== undefined),
    ({ story }) => story as string,
  );
  const items = editions
    .slice(0, MOST)
    .map(
      (entry) =>
        html`<li>${editionLink(entry, path, editionName(entry, zone))}: <bdi>${shown(entry.subject)}</bdi></li>\n`,
    );
  const ways = stories.slice(0, MOST).map(({ story = '' }, index) => {
    const which = stories.length > 1 ? ` (${index + 1})` : '';
    return html`<li><a href="${wayTo(storyPath(story), path)}">Everything told of this story${which}</a></li>\n`;
  });
  const further = andMore(editions.length - MOST);
  return html`<section class="after">
${items.length > 0 ? html`<h2>Told in these editions</h2>\n<ul class="plain">\n${items}${further && html`<li>${further}</li>\n`}</ul>\n` : undefined}<ul class="plain">
${ways}<li><a href="${wayTo(articleDataPath(article), path)}">The facts of this page as JSON</a></li>
</ul>
</section>
`;
}
