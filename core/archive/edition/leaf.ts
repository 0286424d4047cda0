import { articlePath, passageAnchor } from '../../digest/archive-links.ts';
import type { Also, Passage, Source } from '../../digest/schema.ts';
import { headlineOf } from '../../digest/view/line.ts';
import { andMore } from '../../digest/words.ts';
import { html, type Markup } from '../../html.ts';
import { wayTo } from '../paths.ts';

const MOST_MARKS = 8; // of one fact

/** What all of a page's stories are laid out with. */
export interface Leaf {
  readonly path: string; //                       of the page, below the archive's base
  readonly sources: ReadonlyMap<number, Source>; // by number
  readonly headlines: ReadonlyMap<number, string>; // taken from a source, by its number: what one without a title is called
  readonly zone: string; //                       the newsroom's
  readonly closed: string; //                     ISO 8601: the moment it is read at
  readonly unmarked?: true; //                    the page does not list its sources, so no fact names them by number
}

/** Lays pages out that tell something of an edition. @param told stories and corrections */
export function leafOf(
  place: Pick<Leaf, 'path' | 'zone' | 'closed'>,
  sources: readonly Source[],
  told: readonly { readonly headline: Passage }[],
): Leaf {
  return {
    ...place,
    sources: new Map(sources.map((source) => [source.number, source])),
    headlines: new Map(
      told.toReversed().map(({ headline }) => [headline.source, headlineOf(headline)] as const),
    ),
  };
}

/** The way to a fact on its article's page. @returns undefined when its source is not listed */
export function factWay({ sources, path }: Leaf, source: number, fact: string): string | undefined {
  const listed = sources.get(source);
  if (listed === undefined) return undefined;
  return `${wayTo(articlePath({ id: listed.articleId, revision: listed.revision }), path)}#${fact}`;
}

/** The way to a passage that is no fact. @returns undefined when its source is not listed */
export function passageWay(leaf: Leaf, { source, span }: Passage): string | undefined {
  return factWay(leaf, source, passageAnchor(span));
}

/** Words that lead to their passage; without a way they stand as they are. */
export function linked(way: string | undefined, words: Markup | string): Markup {
  return way === undefined ? html`${words}` : html`<a href="${way}">${words}</a>`;
}

/** The marks of a fact, "[1] [3] and 2 more": each leads to what its own source says. */
export function marksOf(leaf: Leaf, source: number, fact: string, also: readonly Also[] = []): Markup {
  if (leaf.unmarked) return html``;
  const places = [{ source, fact }, ...also].slice(0, MOST_MARKS);
  const marks = places.map((place) => {
    const way = factWay(leaf, place.source, place.fact);
    return way === undefined ? html`` : html` <a class="mark" href="${way}">[${place.source}]</a>`;
  });
  const further = andMore(also.length + 1 - places.length);
  return html`${marks}${further && html` <span class="fine">${further}</span>`}`;
}
