import { editionPath } from '../../digest/archive-links.ts';
import { cutLine } from '../../digest/cut.ts';
import { andMore, words } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { timeOf } from '../calendar.ts';
import { wayTo } from '../paths.ts';
import type { EditionEntry } from '../schema.ts';
import { titleOf } from '../title.ts';

const HEADLINES = 5; // of an edition
const TIMES = 60;
const LONGEST = 110; // UTF-16 characters of a headline

/** Where a list stands, and how much it says. */
export interface ListPlace {
  readonly path: string; //  of its page
  readonly zone: string; //  the newsroom's
  readonly level: 2 | 3; //  of its headings
  readonly brief?: boolean; // subjects alone
}

/** Editions of one day as items of a list, newest first; those that say the same, for readers of other hours, are one item. */
export function editionItems(entries: readonly EditionEntry[], place: ListPlace): Markup[] {
  const newest = entries.toSorted((a, b) => (a.closed < b.closed ? 1 : -1));
  const alike = (entry: EditionEntry) => `${entry.edition.cadence} ${titleOf(entry)}`;
  return [...Map.groupBy(newest, alike).values()].map((some) => itemOf(some as [EditionEntry], place));
}

function itemOf(
  alike: readonly [EditionEntry, ...EditionEntry[]],
  { path, zone, level, brief }: ListPlace,
): Markup {
  const [newest] = alike;
  const way = ({ edition }: EditionEntry) => wayTo(editionPath(edition.id), path);
  const time = ({ closed }: EditionEntry) => html`<time datetime="${closed}">${timeOf(zone, closed)}</time>`;
  const times = alike
    .slice(0, TIMES)
    .map((entry, index) => html`${index > 0 ? ', ' : undefined}<a href="${way(entry)}">${time(entry)}</a>`);
  const when = alike.length > 1 ? html`${times}${further(alike.length - TIMES)}` : time(newest);
  return html`<li class="edition">
<p class="kicker">${words.cadence[newest.edition.cadence]} · ${when}</p>
<h${level} dir="auto"><a href="${way(newest)}">${titleOf(newest)}</a></h${level}>
${brief ? undefined : html`${headlinesOf(newest)}<p class="fine">${countsOf(newest)}</p>\n`}</li>
`;
}

/** What a reader would open it for: of one story its first sentence, of several their headlines. */
function headlinesOf({ stories }: EditionEntry): Markup | undefined {
  const [first, ...others] = stories;
  if (first === undefined) return undefined;
  if (others.length === 0)
    return first.sentence === undefined ? undefined : html`<p dir="auto">${first.sentence}</p>\n`;
  const items = others
    .slice(0, HEADLINES)
    .map(
      ({ headline, update }) =>
        html`<li>${update ? html`${words.update}: ` : undefined}<bdi>${cutLine(headline, LONGEST)}</bdi></li>\n`,
    );
  return html`<ul>\n${items}</ul>\n${others.length > HEADLINES ? html`<p class="fine">${andMore(others.length - HEADLINES)}</p>\n` : undefined}`;
}

function countsOf({ stories, corrections, figures, quotes }: EditionEntry): string {
  return [
    several(stories.length, 'story', 'stories'),
    several(figures, 'figure', 'figures'),
    several(quotes, 'quotation', 'quotations'),
    several(corrections, 'correction', 'corrections'),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** "1 story", "3 stories"; undefined for none. */
export function several(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}

function further(count: number): Markup | undefined {
  const more = andMore(count);
  return more === undefined ? undefined : html` ${more}`;
}
