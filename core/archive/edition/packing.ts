import { html, type Markup } from '../../html.ts';

/** Part of a page that may go on on the next one: a story, the corrections, the sources. */
export interface Run {
  readonly id: string; //                             where links lead to it
  readonly kind: 'story' | 'corrections' | 'sources' | 'moved' | 'earlier' | 'editions'; // its class
  readonly head: (continued: boolean) => Markup; //   its heading, which also names what goes on
  readonly pieces: readonly Markup[]; //              none of which is ever divided
}

/** One page's share. */
export interface Part {
  readonly body: Markup;
  readonly begin: readonly string[]; // ids of the runs that begin on it
}

/** What stands on a page so far. */
interface Open {
  size: number;
  readonly body: Markup[];
  readonly begin: string[];
}

/**
 * Divides runs into pages. A run that has no room on a page but would fit on one of its own begins a new one; only what fits on
 * none is divided, between its pieces.
 * @param room UTF-8 bytes of a page, by its number from 1; a piece with its heading is smaller
 */
export function packed(runs: readonly Run[], room: (page: number) => number): Part[] {
  const pages: Open[] = [blank()];
  for (const run of runs) {
    let left = run.pieces;
    do {
      const continued = left !== run.pieces;
      const fitting = (space: number) => fittingOf(run, left, continued, space);
      let page = pages.at(-1) as Open;
      let count = fitting(room(pages.length) - page.size);
      const fresh = fitting(room(pages.length + 1));
      if (count < left.length && page.size > 0 && (count === 0 || fresh === left.length)) {
        page = blank();
        pages.push(page);
        count = fresh;
      }
      const share = left.slice(0, Math.max(count, 1));
      put(page, run, share, continued);
      left = left.slice(share.length);
      if (left.length > 0) pages.push(blank());
    } while (left.length > 0);
  }
  return pages.map(({ body, begin }) => ({ body: html`${body}`, begin }));
}

function blank(): Open {
  return { size: 0, body: [], begin: [] };
}

function put(page: Open, run: Run, pieces: readonly Markup[], continued: boolean): void {
  const section = sectionOf(run, pieces, continued);
  page.body.push(section);
  page.size += sizeOf(section);
  if (!continued) page.begin.push(run.id);
}

/** How many pieces fit, the first ones. */
function fittingOf(run: Run, pieces: readonly Markup[], continued: boolean, room: number): number {
  let size = sizeOf(sectionOf(run, [], continued));
  const over = pieces.findIndex((piece) => {
    size += sizeOf(piece);
    return size > room;
  });
  return over < 0 ? pieces.length : over;
}

function sectionOf({ id, kind, head }: Run, pieces: readonly Markup[], continued: boolean): Markup {
  return html`<section class="part ${kind}"${continued ? undefined : html` id="${id}"`}>
${head(continued)}${pieces}</section>
`;
}

/** UTF-8 bytes of some markup. */
export function sizeOf(markup: Markup): number {
  return Buffer.byteLength(String(markup));
}

/** Items in pieces of so many. */
export function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
