import type { Beside } from '../../digest/conflict-side.ts';
import { directionIn } from '../../digest/direction.ts';
import type { FigureCard } from '../../digest/schema.ts';
import { shown } from '../../digest/shown.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { factWay, type Leaf, linked, marksOf } from './leaf.ts';

const ARROWS = { up: '▲', down: '▼' } as const;

/** A figure as a card: the number leads to its passage, and so does every mark. */
export function figureMarkup(card: FigureCard & Beside, leaf: Leaf): Markup {
  const { share, was, by, when, label } = card;
  return html`<li class="card" dir="${directionIn(label.text)}">
${by && html`<p class="by"><strong>${by}</strong>${when && html` <bdi>${when}</bdi>`}</p>\n`}<b><bdi>${numberLink(card, leaf)}</bdi></b>
${share === undefined ? undefined : bar(share)}${labelOf(card, leaf)}${was && before(was, leaf)}</li>
`;
}

/** A figure as one bar among others. @param filled whole percent of the line */
export function barMarkup(card: FigureCard, filled: number, leaf: Leaf): Markup {
  return html`<li dir="${directionIn(card.label.text)}"><b><bdi>${numberLink(card, leaf)}</bdi></b>\n${labelOf(card, leaf)}${bar(filled)}</li>\n`;
}

/** A number with what qualifies it, the qualifier smaller: "down at least 18%". */
export function numberOf({ figure, hedge, change }: FigureCard): Markup {
  const small = [change && `${ARROWS[change]} ${words.change[change]}`, hedge && shown(hedge.text)].filter(
    Boolean,
  );
  return html`${small.length > 0 ? html`<small>${small.join(' ')}</small> ` : undefined}${shown(figure.text)}`;
}

function numberLink(card: FigureCard, leaf: Leaf): Markup {
  return linked(factWay(leaf, card.figure.source, card.id), numberOf(card));
}

function labelOf({ id, figure, label, attribution, also }: FigureCard, leaf: Leaf): Markup {
  const by = shown(attribution ?? '');
  return html`<p dir="auto">${shown(label.text)}${marksOf(leaf, figure.source, id, also)}</p>
${by && html`<p class="by">${words.statedBy} <bdi>${by}</bdi></p>\n`}`;
}

/** A bar of so many percent. It repeats what stands beside it as text. */
function bar(share: number): Markup {
  return html`<svg class="bar" aria-hidden="true"><rect width="${share}%" height="100%"/></svg>\n`;
}

function before(was: FigureCard, leaf: Leaf): Markup {
  return html`<p class="by">${words.was} <bdi>${numberLink(was, leaf)}</bdi>${marksOf(leaf, was.figure.source, was.id)}</p>\n`;
}
