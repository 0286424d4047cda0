import { editionPath } from '../../digest/archive-links.ts';
import { momentIn } from '../../digest/moment.ts';
import { shown } from '../../digest/shown.ts';
import { line } from '../../digest/view/line.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { numberOf } from '../edition/figure-markup.ts';
import { factWay, type Leaf, leafOf, linked } from '../edition/leaf.ts';
import type { Run } from '../edition/packing.ts';
import { wayTo } from '../paths.ts';
import type { Movement, Point } from './movements.ts';

const TITLE = 'How its numbers moved';
const MOST = 20; //   numbers
const LONGEST = 12; // points of one, the newest

/** Number by number what it was and what it became: when that was told, and by which source. @returns undefined when none moved */
export function movementRun(movements: readonly Movement[], leaf: Leaf): Run | undefined {
  if (movements.length === 0) return undefined;
  return {
    id: 'moved',
    kind: 'moved',
    head: () => html`<h2>${TITLE}</h2>\n`,
    pieces: movements.slice(0, MOST).map((movement) => tableOf(movement, leaf)),
  };
}

function tableOf(movement: Movement, leaf: Leaf): Markup {
  const label = shown(movement.at(-1)?.card.label.text ?? '');
  return html`<table>
<caption dir="auto">${label}</caption>
<thead><tr><th scope="col">Told</th><th scope="col">Number</th><th scope="col">Source</th></tr></thead>
<tbody>
${movement.slice(-LONGEST).map((point) => rowOf(point, leaf))}</tbody>
</table>
`;
}

function rowOf({ card, sources, told }: Point, leaf: Leaf): Markup {
  const own = leafOf(leaf, sources, []);
  const source = own.sources.get(card.figure.source);
  const name = line([source?.publisher ?? source?.title], '') ?? words.untitled;
  const by = shown(card.attribution ?? '');
  const when = told && momentIn(leaf.zone, told.closed, leaf.closed);
  return html`<tr><td>${told ? html`<a href="${wayTo(editionPath(told.edition.id), leaf.path)}"><bdi><time datetime="${told.closed}">${when}</time></bdi></a>` : 'before'}</td>
<td dir="auto">${linked(factWay(own, card.figure.source, card.id), numberOf(card))}</td>
<td><bdi>${name}</bdi>${by && html` <span class="fine">${words.statedBy} <bdi>${by}</bdi></span>`}</td></tr>
`;
}
