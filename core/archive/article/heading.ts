import type { Article } from '../../article/schema.ts';
import { linkable } from '../../digest/links.ts';
import { momentIn } from '../../digest/moment.ts';
import { shown } from '../../digest/shown.ts';
import { line } from '../../digest/view/line.ts';
import { html, type Markup } from '../../html.ts';

const ALWAYS_WITH_YEAR = '0001-01-01';

/** What stands over an article's text: who published it, its title, by whom it is, when it came out, and the way to the original. */
export function headingMarkup(article: Article, title: Markup, zone: string): Markup {
  const { publisher, byline, published } = article;
  const who = line([publisher], '');
  const by = byline.map(shown).filter(Boolean);
  const when = published && momentIn(zone, published, ALWAYS_WITH_YEAR);
  const facts = [
    line([by.length > 0 ? `By ${listed(by)}` : undefined], ''),
    when && html`<time datetime="${published}">${when}</time>`,
    originalLink(article, 'Read it at'),
  ].filter((fact) => fact !== undefined && fact !== '');
  return html`${who && html`<p class="kicker">${who}</p>\n`}<h1>${title}</h1>
${facts.length > 0 ? html`<p class="fine">${facts.map((fact, index) => html`${index > 0 ? ' · ' : undefined}${fact}`)}</p>\n` : undefined}`;
}

/** The way to where the article was published, by its host: "Read it at gazette.example". @returns undefined without a usable address */
export function originalLink({ url }: Article, words: string): Markup | undefined {
  const way = linkable(url);
  return way === undefined
    ? undefined
    : html`<a href="${way}" rel="noreferrer">${words} ${new URL(way).hostname}</a>`;
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}
