import type { FigureCard, QuoteCard } from '../../digest/schema.ts';
import { shown } from '../../digest/shown.ts';
import { saidIn, statementOf } from '../../digest/statement.ts';
import { cardsOf } from '../../digest/story-cards.ts';
import { headlineOf } from '../../digest/view/line.ts';
import { andMore } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { factWay, type Leaf, leafOf, linked, passageWay } from '../edition/leaf.ts';
import type { Run } from '../edition/packing.ts';
import { type Corrected, carriesCorrected } from './corrected.ts';
import { editionTimes } from './edition-times.ts';
import type { Account } from './telling.ts';

const MOST = 12; // accounts; each edition has its own page

/** What earlier editions told otherwise than the newest, and whether it was corrected since. @returns undefined when there is none */
export function accountRun(
  earlier: readonly Account[],
  corrections: readonly Corrected[],
  leaf: Leaf,
): Run | undefined {
  if (earlier.length === 0) return undefined;
  const beyond = andMore(earlier.length - MOST);
  return {
    id: 'earlier',
    kind: 'earlier',
    head: () => html`<h2>Told before</h2>\n`,
    pieces: [
      ...earlier.slice(0, MOST).map((account) => accountOf(account, corrections, leaf)),
      ...(beyond ? [html`<p class="fine">${beyond}, in the editions below</p>\n`] : []),
    ],
  };
}

function accountOf({ newest, tellings }: Account, corrections: readonly Corrected[], leaf: Leaf): Markup {
  const corrected = tellings.some((telling) => carriesCorrected(telling, corrections));
  const { headline, summary, quotes } = newest.story;
  const own = leafOf(leaf, newest.sources, []);
  const sentence = summary[0];
  const items = [
    ...cardsOf(newest.story).map((card) => figureItem(card, own)),
    ...quotes.map((card) => quoteItem(card, own)),
  ];
  return html`<article class="account">
<h3 dir="auto">${linked(passageWay(own, headline), headlineOf(headline))}</h3>
<p class="fine">${editionTimes(tellings, leaf)}</p>
${corrected ? html`<p><strong>Corrected since</strong></p>\n` : undefined}${sentence && html`<p dir="auto">${shown(sentence.text)}</p>\n`}${items.length > 0 ? html`<ul>\n${items}</ul>\n` : undefined}</article>
`;
}

function figureItem(card: FigureCard, leaf: Leaf): Markup {
  return html`<li dir="auto">${linked(factWay(leaf, card.figure.source, card.id), statementOf(card))}</li>\n`;
}

function quoteItem(card: QuoteCard, leaf: Leaf): Markup {
  const way = factWay(leaf, card.parts[0]?.source ?? 1, card.id);
  const name = card.speaker && shown(card.speaker.name);
  return html`<li dir="auto">${linked(way, saidIn(card))}${name && html` — ${name}`}</li>\n`;
}
