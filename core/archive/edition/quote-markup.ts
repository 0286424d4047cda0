import type { QuoteCard } from '../../digest/schema.ts';
import { shown } from '../../digest/shown.ts';
import { roleOf, saidIn } from '../../digest/statement.ts';
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

/** Who said it, as far as the article establishes that: "Ana Ruiz, harbour master, in an interview". */
function speakerOf({ speaker, occasion }: QuoteCard): Markup {
  const name = speaker && shown(speaker.name);
  const where = occasion && shown(occasion.text);
  if (!name) return html`${[words.noSpeaker, where].filter(Boolean).join(', ')}`;
  const rest = [roleOf(speaker), where].filter(Boolean);
  return html`<strong>${name}</strong>${rest.map((words) => html`, ${words}`)}`;
}
