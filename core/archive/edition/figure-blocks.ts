import { type Beside, sideOf } from '../../digest/conflict-side.ts';
import type { FigureCard, Story } from '../../digest/schema.ts';
import { barGroup } from '../../digest/view/bar-group.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { barMarkup, figureMarkup } from './figure-markup.ts';
import type { Leaf } from './leaf.ts';
import { chunks } from './packing.ts';

const CARDS = 6; // of one piece: the longest ones fit a page

/** Pieces under one heading. */
export interface Block {
  readonly title: string;
  readonly pieces: readonly Markup[];
}

/** The figures of a story: what has moved on, what sources disagree about, then the others; those that may be compared as bars. */
export function figureBlocks({ changes, conflicts, figures }: Story, leaf: Leaf): Block[] {
  const group = barGroup(figures);
  const grouped = new Set(group.map(({ card }) => card));
  const alone = cardLists(
    figures.filter((card) => !grouped.has(card)),
    leaf,
  );
  const bars =
    group.length > 0 ? [barList(group.map(({ card, filled }) => barMarkup(card, filled, leaf)))] : [];
  const [best] = figures;
  return [
    {
      title: words.changes,
      pieces: cardLists(
        changes.map(({ now, was }) => ({ ...now, was })),
        leaf,
        'moved',
      ),
    },
    ...conflicts.map(({ sides }) => ({
      title: words.conflict,
      pieces: cardLists(
        sides.map((side) => sideOf(side, leaf)),
        leaf,
        'disputed',
      ),
    })),
    { title: words.figures, pieces: best && grouped.has(best) ? [...bars, ...alone] : [...alone, ...bars] },
  ];
}

function cardLists(
  cards: readonly (FigureCard & Beside)[],
  leaf: Leaf,
  kind?: 'moved' | 'disputed',
): Markup[] {
  return chunks(cards, CARDS).map(
    (some) =>
      html`<ul class="cards${kind && ` ${kind}`}">\n${some.map((card) => figureMarkup(card, leaf))}</ul>\n`,
  );
}

function barList(items: readonly Markup[]): Markup {
  return html`<ul class="bars">\n${items}</ul>\n`;
}
