import type { FigureCard, QuoteCard } from './schema.ts';
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

/** A quotation's words in marks of quotation; between the parts of a split one stands "…". */
export function saidIn({ parts }: Pick<QuoteCard, 'parts'>): string {
  return parts.map(({ text }) => `“${shown(text)}”`).join(' … ');
}

/** What a speaker is, where the name does not say it already. */
export function roleOf({ name, description }: NonNullable<QuoteCard['speaker']>): string | undefined {
  const role = description && shown(description.text);
  return role && !shown(name).includes(role) ? role : undefined;
}
