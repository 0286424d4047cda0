import type { Page } from './read-pages.ts';
import type { Row } from './rows.ts';

const MARGIN = 0.15; //       of a page's height, above and below
const ROWS = 4; //            from the edge: deeper in there is no running head
const SAME_HEIGHT = 3; //     points
const MOST_PAGES = 0.4; //    of all: heads of left and right pages differ
const PAGE_NUMBER =
  /^[-–—|•\s]{0,4}(?:(?:page|seite|p\.|pagina|página)\s?)?(\d{1,4})(?:\s?(?:of|\/|von|de|sur|di)\s?\d{1,4})?[-–—|•\s]{0,4}$/i;
const ROMAN = /^[ivxl]{1,6}$/;
const PRINTED_ADDRESS = /^(?:https?:\/\/|file:\/\/)\S{1,500}(?:\s\d{1,4}\/\d{1,4})?$/i;

/** A page and its rows. */
export interface Ruled {
  readonly page: Page;
  readonly rows: readonly Row[]; // from the top
}

/**
 * Leaves out what is printed around an article: running heads and feet, which come back at the same height on most
 * pages with other digits at most, page numbers, and the address a browser prints.
 */
export function withoutFurniture(pages: readonly Ruled[]): Ruled[] {
  const seen = new Map<string, { readonly page: number; readonly y: number }[]>();
  pages.forEach(({ page, rows }, index) => {
    for (const row of atEdge(page, rows)) {
      const places = seen.get(likeness(row)) ?? [];
      places.push({ page: index, y: heightOf(row, page) });
      seen.set(likeness(row), places);
    }
  });
  const fewest = Math.max(2, MOST_PAGES * pages.length);
  return pages.map(({ page, rows }, index) => {
    const outer = [rows[0], rows.at(-1)];
    const dropped = atEdge(page, rows).filter((row) => {
      const y = heightOf(row, page);
      const like = seen.get(likeness(row))!.filter((place) => Math.abs(place.y - y) <= SAME_HEIGHT);
      const again = new Set(like.map((place) => place.page)).size >= fewest;
      return again || (outer.includes(row) && isPageNumber(wordsOf(row), index + 1));
    });
    return { page, rows: rows.filter((row) => !dropped.includes(row)) };
  });
}

function isPageNumber(words: string, number: number): boolean {
  if (PRINTED_ADDRESS.test(words) || ROMAN.test(words)) return true;
  const digits = PAGE_NUMBER.exec(words)?.[1];
  // A bare figure may be the last of a table.
  return digits !== undefined && (digits !== words || Number(digits) === number);
}

function atEdge({ top, bottom }: Page, rows: readonly Row[]): Row[] {
  const margin = MARGIN * (top - bottom);
  const head = rows.slice(0, ROWS).filter(({ y }) => y > top - margin);
  const foot = rows.slice(-ROWS).filter(({ y }) => y < bottom + margin);
  return [...new Set([...head, ...foot])];
}

/** From the nearer edge: pages of one file may differ in height. */
function heightOf({ y }: Row, { top, bottom }: Page): number {
  return y > (top + bottom) / 2 ? y - top : y - bottom + 1e6;
}

function likeness(row: Row): string {
  return wordsOf(row).replace(/\d+/g, '#');
}

function wordsOf({ pieces }: Row): string {
  return pieces
    .map(({ words }) => words)
    .join(' ')
    .slice(0, 600);
}
