import { cutLine } from '../../../core/digest/cut.ts';
import type { Digest, QuoteCard } from '../../../core/digest/schema.ts';
import { quoteView } from '../../../core/digest/view/quote-view.ts';
import type { Sheet } from '../../../core/digest/view/sheet.ts';
import { words } from '../../../core/digest/words.ts';
import { html, type Markup } from '../../../core/html.ts';

/** The draft that something stands in. */
export interface Within {
  readonly digest: Digest;
  readonly sheet: Sheet; // its mail is laid out with
  readonly id: string; //   of the edition
}

const LONGEST = 120; // characters of a fact that its button is named by

/** The button that drops a fact. @param source number of the article it is shown of @param said the fact's words */
export function dropButton({ sources }: Digest, source: number, fact: string, said: string): Markup {
  const article = sources.find(({ number }) => number === source)?.articleId ?? '';
  return html`<button class="quiet small" name="fact" value="${article} ${fact}" aria-label="Drop ${cutLine(said, LONGEST)}">Drop</button>`;
}

/** A quotation as its mail says it: each part in its own marks, and with who said it, as what and where. */
export function quoteSaid(card: QuoteCard, { sheet }: Within): { said: string; whole: Markup } {
  const { said, name, role, occasion } = quoteView(card, sheet);
  const rest = [role, occasion].flatMap((part) => (part ? [html`, <bdi>${part}</bdi>`] : []));
  return {
    said,
    whole: html`<bdi>${said}</bdi> — ${name ? html`<bdi>${name}</bdi>` : html`<em>${words.noSpeaker}</em>`}${rest}`,
  };
}
