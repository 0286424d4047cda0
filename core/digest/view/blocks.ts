import type { Story } from '../schema.ts';
import { words } from '../words.ts';
import { type Bar, barGroup } from './bar-group.ts';
import { barOf, type CardView, cardView } from './card-view.ts';
import { conflictView } from './conflict-view.ts';
import { type PlacedCard, rowsOf } from './rows.ts';
import type { Sheet } from './sheet.ts';

/** Figures of one sort under one heading: changes, a conflict, or others as cards or as bars. */
export interface BlockView {
  readonly accent: string;
  readonly title: string | undefined; //     none: goes on with the block before it
  readonly sign: string | undefined; //      before the title: tells the block apart at a glance
  readonly headed: boolean; //               whether the mail prints the title
  readonly rows: readonly (readonly PlacedCard[])[];
  readonly sides: readonly (readonly PlacedCard[])[]; // of a conflict
  readonly bars: readonly (CardView & { readonly bar: ReturnType<typeof barOf> })[];
  readonly further: string | undefined;
}

const PLAIN = { sign: undefined, headed: true, rows: [], sides: [], bars: [], further: undefined };

/** The figures of a story: what has moved on and what sources disagree about comes before the others. */
export function blocksOf({ changes, conflicts, figures }: Story, sheet: Sheet): BlockView[] {
  const moved = changes.map(({ now, was }) => ({ ...now, was }));
  const news = [
    ...(moved.length > 0
      ? [{ ...PLAIN, title: words.changes, sign: '→', rows: rowsOf(moved, sheet, 'best first') }]
      : []),
    ...conflicts.map((conflict) => ({
      ...PLAIN,
      title: words.conflict,
      sign: '≠',
      ...conflictView(conflict, sheet),
    })),
  ];
  const others = figureBlocks(figures, sheet).map((block, index) => ({
    ...block,
    title: index === 0 ? words.figures : undefined,
    headed: index === 0 && news.length > 0,
  }));
  return [...news, ...others].map((block) => ({ ...block, accent: sheet.accent }));
}

/** Cards and bars, those first that hold the best figure. */
function figureBlocks(figures: Story['figures'], sheet: Sheet) {
  const group = barGroup(figures);
  const grouped = new Set(group.map(({ card }) => card));
  const alone = figures.filter((card) => !grouped.has(card));
  const cards = { ...PLAIN, rows: rowsOf(alone, sheet, 'best first') };
  const bars = { ...PLAIN, bars: group.map((bar) => barView(bar, sheet)) };
  const [best] = figures;
  const ordered = best && grouped.has(best) ? [bars, cards] : [cards, bars];
  return ordered.filter(({ rows, bars: drawn }) => rows.length + drawn.length > 0);
}

function barView({ card, filled }: Bar, sheet: Sheet) {
  return { ...cardView(card, sheet), bar: barOf(filled, sheet) };
}
