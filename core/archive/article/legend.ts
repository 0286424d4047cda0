import { html, type Markup } from '../../html.ts';
import { originalLink } from './heading.ts';
import type { Sheet } from './sheet.ts';

/** Says over a text what its marks mean, and what of it is not shown. @param cut whether something is left out */
export function legendMarkup({ site, matter, marks }: Sheet, cut: boolean): Markup {
  const { article } = matter;
  const cited = marks.some(({ note }) => note !== undefined);
  const quiet = marks.some(({ look, id }) => look === 'quiet' && id !== undefined);
  const means = [
    cited
      ? html`<span class="f">Marked</span> figures and quotations are cited in our editions; the notes say who stated them.`
      : undefined,
    quiet
      ? html`<span class="u">Dotted</span> ${cited ? 'ones are not cited.' : 'figures and quotations are cited in none of our editions.'}`
      : undefined,
    cut ? leftOut(site.publication.archive.texts) : undefined,
    cut ? originalLink(article, 'Read the whole article at') : undefined,
  ].filter((sentence) => sentence !== undefined);
  if (means.length === 0) return html``;
  return html`<p class="fine legend" lang="en" dir="ltr">${means.map((sentence, index) => html`${index > 0 ? ' ' : undefined}${sentence}`)}</p>
`;
}

function leftOut(texts: 'whole' | 'passages'): Markup {
  return texts === 'passages'
    ? html`Only what our editions cite is shown here; “[…]” stands for all else.`
    : html`The article is too long to be shown whole: “[…]” stands where something is left out.`;
}
