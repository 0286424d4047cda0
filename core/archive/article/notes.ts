import type { Article } from '../../article/schema.ts';
import { articlePath } from '../../digest/archive-links.ts';
import { findHedge } from '../../digest/hedge.ts';
import { dayIn } from '../../digest/moment.ts';
import { shown } from '../../digest/shown.ts';
import { line } from '../../digest/view/line.ts';
import { andMore, words } from '../../digest/words.ts';
import { lexiconFor } from '../../facts/lexicon/index.ts';
import type { Figure, Quote } from '../../facts/schema.ts';
import { html, type Markup } from '../../html.ts';
import { type Span, wordsOf } from '../../span.ts';
import { timeOf } from '../calendar.ts';
import { wayTo } from '../paths.ts';
import type { Cited } from './cited.ts';
import { editionLink } from './edition-link.ts';
import { howEstablished } from './how-established.ts';

/** What the notes of a page are made of. Each map is by id of the fact. */
export interface Noting {
  readonly article: Article;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly cited: ReadonlyMap<string, Cited>;
  readonly groups: ReadonlyMap<string, number>; // of marks that are lit together
  readonly severalEditions: boolean; //           tell of the article; where one does, no note need name it
  readonly path: string; //                       of the page, below the archive's base
  readonly zone: string; //                       the newsroom's
}

const MOST_ALSO = 4;
const MOST_EDITIONS = 2;

/** Notes on facts, each linked with its place in the text: who stated it, how that is known, who else states it, who told it. */
export function notesMarkup(ids: readonly string[], noting: Noting): Markup {
  const { article, figures, quotes, cited: citations, path } = noting;
  const notes = ids.flatMap((id) => {
    const [figure, quote, cited] = [figures.get(id), quotes.get(id), citations.get(id)];
    const own = figure ? figureNote(figure, article) : quote && quoteNote(quote, article);
    const group = noting.groups.get(id);
    return own && cited
      ? html`<li id="n-${id}" class="note${group === undefined ? '' : ` k${group}`}">
${own}${alsoNote(cited.also, path)}${noting.severalEditions ? toldNote(cited.entries, noting) : undefined}</li>
`
      : [];
  });
  return html`<ul class="notes" lang="en" dir="ltr">\n${notes}</ul>\n`;
}

function figureNote(figure: Figure, { text, lang }: Article): Markup {
  const { id, span, label, change, attribution } = figure;
  const { number, hedge } = findHedge(text, figure, lexiconFor(lang).figures) ?? { number: span };
  const by = line([attribution], '');
  const amount = [change && words.change[change], hedge && brief(text, hedge), brief(text, number)].filter(
    Boolean,
  );
  return html`<p><a href="#${id}"><b dir="auto">${amount.join(' ')}</b></a> <bdi>${brief(text, label)}</bdi></p>
${by && html`<p>${words.statedBy} <bdi>${by}</bdi></p>\n`}`;
}

function quoteNote({ id, speaker, occasion }: Quote, { text }: Article): Markup {
  const name = (speaker && line([speaker.name], '')) || words.noSpeaker;
  const role = speaker?.description && brief(text, speaker.description);
  return html`<p><a href="#${id}"><b dir="auto">${name}</b></a>${role && !name.includes(role) ? html`, <bdi>${role}</bdi>` : undefined}</p>
<p>${howEstablished(text, speaker)}</p>
${occasion && html`<p>Occasion: <bdi>${brief(text, occasion)}</bdi></p>\n`}`;
}

function alsoNote(also: Cited['also'], path: string): Markup | undefined {
  if (also.length === 0) return undefined;
  const links = also.slice(0, MOST_ALSO).map(({ article, fact, name }, index) => {
    const way = `${wayTo(articlePath(article), path)}#${fact}`;
    return html`${index > 0 ? '; ' : undefined}<a href="${way}"><bdi>${shown(name)}</bdi></a>`;
  });
  return html`<p>Also in ${links}${more(also.length - MOST_ALSO)}</p>\n`;
}

function toldNote(entries: Cited['entries'], { path, zone }: Noting): Markup {
  const links = entries.slice(0, MOST_EDITIONS).map((entry, index) => {
    const when = `${timeOf(zone, entry.closed)}, ${dayIn(zone, entry.closed)}`; // a day may have several
    return html`${index > 0 ? '; ' : undefined}${editionLink(entry, path, when)}`;
  });
  return html`<p>Told ${links}${more(entries.length - MOST_EDITIONS)}</p>\n`;
}

function more(count: number): string | undefined {
  const further = andMore(count);
  return further && ` ${further}`;
}

function brief(text: string, span: Span): string {
  return line([wordsOf(text, span)], '') ?? '';
}
