import { howEstablished } from '../../../core/archive/article/how-established.ts';
import type { Article } from '../../../core/article/schema.ts';
import { shown } from '../../../core/digest/shown.ts';
import type { Figure, Quote, Speaker } from '../../../core/facts/schema.ts';
import { html, type Markup } from '../../../core/html.ts';
import { type Span, wordsOf } from '../../../core/span.ts';

/** A figure as it was found: the number, what it counts, and how it is stated; it leads to its place in the text. @param group see `Mark` */
export function figureItem({ text }: Pick<Article, 'text'>, figure: Figure, group?: number): Markup {
  const { id, span, label, kind, unit, qualifier, change, attribution, mentions, score } = figure;
  const parts = [
    qualifier === 'exact' ? undefined : qualifier.replace('-', ' '),
    change && `going ${change}`,
    mentions.length > 0 ? `said ${mentions.length + 1} times` : undefined,
  ].filter((part) => part !== undefined && part !== '');
  const found = [...parts, `${kind}, ${shown(unit)}: ${numberOf(figure)}`].join(' · ');
  const stated = attribution && html`as stated by <bdi>${shown(attribution)}</bdi> · `;
  return html`<li class="note${lit(group)}" id="n-${id}">
<p><a href="#${id}"><bdi><b>${words(text, span)}</b></bdi></a> <bdi>${words(text, label)}</bdi></p>
<p class="fine">${stated}${found} · ${scored(score, 'weight')}</p>
</li>
`;
}

/** A quotation as it was found: the words, who said them, and how that is known. @param group likewise */
export function quoteItem({ text }: Pick<Article, 'text'>, quote: Quote, group?: number): Markup {
  const { id, spans, speaker, occasion, score } = quote;
  const said = spans.map((span) => `“${words(text, span)}”`).join(' … ');
  return html`<li class="note${lit(group)}" id="n-${id}">
<p><a href="#${id}"><bdi>${said}</bdi></a></p>
${speaker ? html`<p>${speakerOf(text, speaker)}${occasion && html`, <bdi>${words(text, occasion)}</bdi>`}</p>\n` : undefined}<p class="fine">${howEstablished(text, speaker)} ${scored(score, 'Weight')}.</p>
</li>
`;
}

function speakerOf(text: string, { name, description }: Speaker): Markup {
  return html`<bdi><b>${shown(name)}</b></bdi>${description ? html`, <bdi>${words(text, description)}</bdi>` : undefined}`;
}

function numberOf({ value, range }: Figure): string {
  return range
    ? `${range.low.toLocaleString('en')} to ${range.high.toLocaleString('en')}`
    : (value ?? 0).toLocaleString('en', { maximumSignificantDigits: 10 });
}

// Of 100: how much it says beside the article's other facts. What heads a digest has the most.
const scored = (score: number, word: string) =>
  html`<abbr title="How much it says beside the other facts, of 100">${word}</abbr> ${Math.round(score * 100)}`;

// Marks and notes of one class are lit together: see the archive's style of articles.
const lit = (group: number | undefined) => (group === undefined ? '' : ` k${group}`);

const words = (text: string, span: Span) => shown(wordsOf(text, span));
