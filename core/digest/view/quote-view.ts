import { passageLink } from '../passage-link.ts';
import type { QuoteCard } from '../schema.ts';
import { shown } from '../shown.ts';
import { citing, type Sheet } from './sheet.ts';

/** A quotation, ready to be shown. */
export type QuoteView = ReturnType<typeof quoteView>;

/** Lays a quotation out: its parts in marks of quotation, who said it, where that is known, and on what occasion. */
export function quoteView({ parts, speaker, occasion, also }: QuoteCard, sheet: Sheet) {
  const [first, last] = [parts[0], parts.at(-1)];
  const url = first && sheet.sources.get(first.source)?.href;
  const name = (speaker && shown(speaker.name)) || undefined;
  const role = speaker?.description && shown(speaker.description.text);
  return {
    ...citing(first?.source ?? 1, also, sheet),
    accent: sheet.accent,
    said: parts.map(({ text }) => `“${shown(text)}”`).join(' … '),
    name,
    role: role && name && !name.includes(role) ? role : undefined,
    occasion: occasion && shown(occasion.text),
    href: url && passageLink(url, `${first?.text} ${first === last ? '' : last?.text}`),
  };
}
