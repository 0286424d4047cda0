import { passageLink } from '../passage-link.ts';
import type { FigureCard } from '../schema.ts';
import { shown } from '../shown.ts';
import { words } from '../words.ts';
import { line } from './line.ts';
import { citing, type Sheet } from './sheet.ts';

/** What stands on a stat card beside its figure. */
export interface Beside {
  readonly was?: FigureCard; // what the figure was when readers had it
  readonly by?: string; //      whose figure it is, where sources disagree
  readonly when?: string | undefined;
}

/** A stat card, ready to be shown. */
export type CardView = ReturnType<typeof cardView>;

/** Cards in pairs, numbers of one size. Where the count is odd the best stands alone on top, or of equals the last below. */
export function rowsOf(
  cards: readonly (FigureCard & Beside)[],
  sheet: Sheet,
  ranked: 'best first' | 'equals',
): CardView[][] {
  const odd = ranked === 'best first' ? cards.length % 2 : 0;
  const rows = cards.slice(0, odd).map((card) => [cardView(card, sheet, WIDE)]);
  for (let at = odd; at < cards.length; at += 2) {
    const pair = cards.slice(at, at + 2).map((card) => cardView(card, sheet, HALF));
    const size = Math.min(...pair.map((card) => card.size));
    const width = pair.length > 1 ? HALF.width : WIDE.width;
    rows.push(pair.map((card, index) => ({ ...card, size, width, second: index > 0 })));
  }
  return rows;
}

/** A figure as running text: its hedge and number, and where they lead. */
export function numberView({ figure, hedge, sentence, change, also }: FigureCard, sheet: Sheet) {
  const url = sheet.sources.get(figure.source)?.href;
  return {
    ...citing(figure.source, also, sheet),
    number: shown(figure.text),
    small: line([change && words.change[change], hedge?.text], ' '),
    href: url && passageLink(url, sentence.text),
  };
}

// Width in percent, and pixels at which a number stands by the length of its longest word: fitting a phone's width, or half of it.
const WIDE = { width: 100, sizes: [44, 36, 28, 22] };
const HALF = { width: 48, sizes: [32, 26, 21, 17] };

function cardView(card: FigureCard & Beside, sheet: Sheet, { width, sizes }: typeof HALF) {
  const { label, share, change, attribution, was, by, when } = card;
  const view = numberView(card, sheet);
  return {
    ...view,
    accent: sheet.accent,
    width,
    size: sizeOf(view.number, sizes),
    second: false,
    arrow: change && (change === 'up' ? '▲' : '▼'),
    label: shown(label.text),
    share: share !== undefined && { filled: share, rest: 100 - share },
    attribution: attribution && shown(attribution),
    was: was && numberView(was, sheet),
    by,
    when,
  };
}

function sizeOf(number: string, sizes: readonly number[]): number {
  const longest = Math.max(...number.split(' ').map((word) => word.length));
  return sizes[[6, 8, 11].filter((length) => longest > length).length] ?? 17;
}
