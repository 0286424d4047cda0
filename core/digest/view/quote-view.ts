import type { QuoteCard } from '../schema.ts';
import { shown } from '../shown.ts';
import { roleOf, saidIn } from '../statement.ts';
import { citing } from './citing.ts';
import { placeHref } from './href.ts';
import type { Sheet } from './sheet.ts';

/** A quotation, ready to be shown. */
export type QuoteView = ReturnType<typeof quoteView>;

/** Lays a quotation out: its parts in marks of quotation, who said it, where that is known, and on what occasion. */
export function quoteView(card: QuoteCard, sheet: Sheet) {
  const { id, parts, speaker, occasion, also } = card;
  const [first, last] = [parts[0], parts.at(-1)];
  const place = { source: first?.source ?? 1, fact: id };
  const name = (speaker && shown(speaker.name)) || undefined;
  return {
    ...citing(place, also, sheet),
    accent: sheet.accent,
    said: saidIn(card),
    name,
    role: speaker && name && roleOf(speaker),
    occasion: occasion && shown(occasion.text),
    href: placeHref(place, sheet, `${first?.text} ${first === last ? '' : last?.text}`),
  };
}
