import type { Beside } from '../conflict-side.ts';
import type { FigureCard } from '../schema.ts';
import { shown } from '../shown.ts';
import { words } from '../words.ts';
import { citing } from './citing.ts';
import { placeHref } from './href.ts';
import { line } from './line.ts';
import type { Sheet } from './sheet.ts';

/** A stat card, ready to be shown. */
export type CardView = ReturnType<typeof cardView>;

/** A figure as running text: its hedge and number, and where they lead. */
export function numberView(card: FigureCard, sheet: Sheet) {
  const { id, figure, hedge, sentence, change, also } = card;
  const place = { source: figure.source, fact: id };
  return {
    ...citing(place, also, sheet),
    accent: sheet.accent,
    number: shown(figure.text),
    small: line([change && words.change[change], hedge?.text], ' '),
    href: placeHref(place, sheet, sentence.text),
  };
}

/** A figure with all that is said of it. */
export function cardView(card: FigureCard & Beside, sheet: Sheet) {
  const { label, share, change, attribution, was, by, when } = card;
  return {
    ...numberView(card, sheet),
    arrow: change && (change === 'up' ? '▲' : '▼'),
    label: shown(label.text),
    share: share !== undefined && barOf(share, sheet),
    attribution: attribution && shown(attribution),
    was: was && numberView(was, sheet),
    by,
    when,
  };
}

/** A bar, and what of its line stays empty. @param filled percent */
export function barOf(filled: number, { accent }: Sheet) {
  return { filled, rest: 100 - filled, accent };
}
