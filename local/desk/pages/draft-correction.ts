import type { Correction, FigureCard } from '../../../core/digest/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import { amountOf } from '../../../core/digest/statement.ts';
import { headlineOf } from '../../../core/digest/view/line.ts';
import { words } from '../../../core/digest/words.ts';
import { html, type Markup } from '../../../core/html.ts';
import { dropButton, quoteSaid, type Within } from './draft-fact.ts';

/** A correction of a draft: fact by fact what readers were told and what the article says now, with the button that drops it. */
export function draftCorrection(correction: Correction, within: Within): Markup {
  const { source, headline, withdrawn, figures, quotes } = correction;
  const facts = [
    ...figures.map(({ was, now }) => ({
      ...{ id: was.id, said: amountOf(was) },
      ...{ was: figureSaid(was), now: now && figureSaid(now) },
    })),
    ...quotes.map(({ was, now }) => {
      const before = quoteSaid(was, within);
      return { id: was.id, said: before.said, was: before.whole, now: now && quoteSaid(now, within).whole };
    }),
  ];
  const items = facts.map(
    ({ id, said, was, now }) =>
      html`<li><span>${withdrawn ? was : html`${words.told}: ${was}<br>${words.now}: ${now ?? words.gone.toLowerCase()}`}</span> ${dropButton(within.digest, source, id, said)}</li>\n`,
  );
  return html`<p><bdi><b>${headlineOf(headline)}</b></bdi><br>${withdrawn ? words.withdrawn : words.revised}</p>
<form method="post" action="/editions/${within.id}/drop-fact"><ul class="plain facts-to-drop">
${items}</ul></form>
`;
}

function figureSaid(card: FigureCard): Markup {
  const { label, attribution } = card;
  const stated = attribution && html`, ${words.statedBy} <bdi>${shown(attribution)}</bdi>`;
  return html`<b><bdi>${amountOf(card)}</bdi></b> — <bdi>${shown(label.text)}</bdi>${stated}`;
}
