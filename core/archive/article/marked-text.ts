import type { Article } from '../../article/schema.ts';
import type { Facts } from '../../facts/schema.ts';
import { html, type Markup } from '../../html.ts';
import { flowOf } from './flow.ts';
import { elementsOf } from './groups.ts';
import { type Anchored, everyFact, marksOf } from './marks.ts';
import { type Row, rowsOf } from './rows.ts';
import { type Runs, runsOf } from './runs.ts';

const GAP = html`<span class="gap">[…]</span>`;

/**
 * The whole text of an article with its facts marked: each at its id, those cited linked to `#n-<id>`, where its note is to be.
 * @param facts verified
 * @param cited what is cited, or that every fact is
 */
export function markedText(article: Article, facts: Facts, cited: Anchored | 'all'): Markup {
  const marks = marksOf(facts, cited === 'all' ? everyFact(facts) : cited);
  const { rows } = rowsOf(flowOf(article), [{ start: 0, end: article.text.length }]);
  const runs = runsOf(article.text, marks);
  return html`${elementsOf(rows).map((element) => elementOf(element, runs))}`;
}

/** A list of items, or what any other row is, and before it a sign where blocks are left out. */
export function elementOf([first, ...items]: readonly Row[], runs: Runs): Markup {
  if (first === undefined) return html``;
  const above = first.gap ? leftOut() : undefined;
  if (first.kind !== 'list-item') return html`${above}${blockOf(first, rowWords(first, runs))}`;
  return html`${above}<ul>\n${[first, ...items].map((item) => html`<li>${rowWords(item, runs)}</li>\n`)}</ul>\n`;
}

/** Stands where whole blocks are left out. */
export function leftOut(): Markup {
  return html`<p>${GAP}</p>\n`;
}

/** The words of a row, with "[…]" wherever its block has more. */
export function rowWords({ pieces, before, after }: Row, runs: Runs): Markup {
  const words = pieces.map((piece, index) => html`${index > 0 ? html` ${GAP} ` : undefined}${runs(piece)}`);
  return html`${before ? html`${GAP} ` : undefined}${words}${after ? html` ${GAP}` : undefined}`;
}

function blockOf({ kind }: Row, words: Markup): Markup {
  if (kind === 'heading') return html`<h2>${words}</h2>\n`;
  if (kind === 'blockquote') return html`<blockquote><p>${words}</p></blockquote>\n`;
  return kind === 'caption' ? html`<p class="caption">${words}</p>\n` : html`<p>${words}</p>\n`;
}
