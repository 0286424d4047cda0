import type { QuoteCard } from '../../digest/schema.ts';
import { shown } from '../../digest/shown.ts';
import { words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { factWay, type Leaf, linked, marksOf } from './leaf.ts';

/** A quotation: its words lead to their passage; under them who said it, as what, and on which occasion. */
export function quoteMarkup(card: QuoteCard, leaf: Leaf): Markup {
  const { id, parts, also } = card;
  const source = parts[0]?.source ?? 1;
  return html`<figure class="quote">
<blockquote dir="auto">${linked(factWay(leaf, source, id), saidIn(card))}</blockquote>
<figcaption dir="auto">${speakerOf(card)}${marksOf(leaf, source, id, also)}</figcaption>
</figure>
`;
}

/** A quotation's words in marks of quotation; between the parts of a split one stands "…". */
export function saidIn({ parts }: Pick<QuoteCard, 'parts'>): string {
  return parts.map(({ text }) => `“${shown(text)}”`).join(' … ');
}

/** Who said it, as far as the article establishes that: "Ana Ruiz, harbour master, in an interview". */
function speakerOf({ speaker, occasion }: QuoteCard): Markup {
  const name = speaker && shown(speaker.name);
  const where = occasion && shown(occasion.text);
  if (!name) return html`${[words.noSpeaker, where].filter(Boolean).join(', ')}`;
  const role = speaker.description && shown(speaker.description.text);
  const rest = [role && !name.includes(role) ? role : undefined, where].filter(Boolean);
  return html`<strong>${name}</strong>${rest.map((words) => html`, ${words}`)}`;
}
