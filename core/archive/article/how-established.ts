import { shown } from '../../digest/shown.ts';
import type { Speaker } from '../../facts/schema.ts';
import { html, type Markup } from '../../html.ts';
import { wordsOf } from '../../span.ts';

/** How it was established who said a quotation, in plain words. @param speaker none: it was not */
export function howEstablished(text: string, speaker: Speaker | undefined): Markup {
  if (speaker === undefined)
    return html`The article does not make clear who said this. We name nobody rather than guess.`;
  const [called, mention] = [shown(speaker.name), shown(wordsOf(text, speaker.mention))];
  const same = mention.startsWith(called) || called.startsWith(mention); // "A councillor who" names "A councillor"
  const name = html`<bdi>${called}</bdi>`;
  const words = html`“<bdi>${mention}</bdi>”`;
  switch (speaker.how) {
    case 'named':
      return same ? html`Named beside the quotation.` : html`Named beside the quotation: ${words}.`;
    case 'pronoun':
      return same
        ? html`Named so beside the quotation.`
        : html`${words} beside the quotation stands for ${name}.`;
    case 'nominal':
      return same
        ? html`The article says who spoke, and gives no name beside the quotation.`
        : html`${words} beside the quotation stands for ${name}.`;
    case 'carried':
      return html`Carried on from what ${same ? name : words} says just before.`;
  }
}
