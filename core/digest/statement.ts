import type { FigureCard } from './schema.ts';
import { shown } from './shown.ts';
import { words } from './words.ts';

/** The number of a figure with what qualifies it: "down at least 18%". */
export function amountOf({ figure, hedge, change }: FigureCard): string {
  return [change && words.change[change], hedge && shown(hedge.text), shown(figure.text)]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

/** A figure as running text: "at least 44 — families, as stated by the council". */
export function statementOf(card: FigureCard): string {
  const by = shown(card.attribution ?? '');
  const stated = by ? `, ${words.statedBy} ${by}` : '';
  return `${amountOf(card)} — ${shown(card.label.text)}${stated}`;
}
