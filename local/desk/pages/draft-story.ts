import { type Beside, sideOf } from '../../../core/digest/conflict-side.ts';
import type { FigureCard, QuoteCard, Story } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { amountOf } from '../../../core/digest/statement.ts';
import { headlineOf } from '../../../core/digest/view/line.ts';
import { words } from '../../../core/digest/words.ts';
import { html, type Markup } from '../../../core/html.ts';
import { dropButton, quoteSaid, type Within } from './draft-fact.ts';

/** A story of a draft: under the headings of its mail each fact with the button that drops it. @param index from 0 */
export function draftStory(story: Story, index: number, within: Within): Markup {
  const { id, headline, summary, update } = story;
  const number = index + 1;
  return html`<article class="story" aria-labelledby="story-${number}">
<h3 id="story-${number}">${number}. <bdi>${headlineOf(headline)}</bdi>${update ? html` <span class="badge now">${words.update}</span>` : undefined}</h3>
${summary.map(({ text }) => html`<p><bdi>${shown(text)}</bdi></p>\n`)}<form method="post" action="/editions/${within.id}/drop-fact">
${blocksOf(story, within)}</form>
<div class="buttons">
${index > 0 ? storyButton(within.id, 'lead', id, `Put story ${number} first`) : undefined}${storyButton(within.id, 'drop-story', id, `Drop story ${number}`)}</div>
</article>
`;
}

/** In the order of the mail. Key points are sentences: they go only with their story. */
function blocksOf({ changes, conflicts, figures, keyPoints, quotes }: Story, within: Within): Markup[] {
  const moved = changes.map(({ now, was }) => ({ ...now, was }));
  const points = keyPoints.map(({ text }) => html`<li><span><bdi>${shown(text)}</bdi></span></li>\n`);
  return [
    block(words.changes, figureItems(moved, within)),
    ...conflicts.map(({ sides }) => {
      const placed = sides.map((side) => sideOf(side, within.sheet));
      return block(words.conflict, figureItems(placed, within));
    }),
    block(words.figures, figureItems(figures, within)),
    block(words.keyPoints, points),
    block(
      words.quotes,
      quotes.map((card) => quoteItem(card, within)),
    ),
  ];
}

/** What is done to a story, as a button. */
function storyButton(edition: string, act: 'lead' | 'drop-story', story: string, name: string): Markup {
  return html`<form method="post" action="/editions/${edition}/${act}"><button class="quiet small" name="story" value="${story}">${name}</button></form>
`;
}

function block(title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return html``;
  return html`<h4>${title}</h4>\n<ul class="plain facts-to-drop">\n${items}</ul>\n`;
}

function figureItems(cards: readonly (FigureCard & Beside)[], within: Within): Markup[] {
  return cards.map((card) => figureItem(card, within));
}

/** "Reuters, 11:40, 3 May: at least 44 — wounded, as stated by the mayor, was 30" */
function figureItem(card: FigureCard & Beside, { digest }: Within): Markup {
  const { id, figure, label, attribution, was, by, when } = card;
  const amount = amountOf(card);
  const whose = by && html`<bdi>${by}</bdi>${when && html`, ${when}`}: `;
  const stated = attribution && html`, ${words.statedBy} <bdi>${shown(attribution)}</bdi>`;
  const before = was && html`, ${words.was} <b><bdi>${amountOf(was)}</bdi></b>`;
  return html`<li><span>${whose}<b><bdi>${amount}</bdi></b> — <bdi>${shown(label.text)}</bdi>${stated}${before}</span> ${dropButton(digest, figure.source, id, amount)}</li>
`;
}

function quoteItem(card: QuoteCard, within: Within): Markup {
  const { said, whole } = quoteSaid(card, within);
  return html`<li><span>${whole}</span> ${dropButton(within.digest, card.parts[0]?.source ?? 0, card.id, said)}</li>
`;
}
