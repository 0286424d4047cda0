import { html } from '../html.ts';
import { type PageParts, pageOf, sheetPage } from './layout.ts';
import type { Site } from './site.ts';

/** UTF-8 bytes of a page and its stylesheet: what a slow phone loads in a moment. */
export const PAGE_LIMIT = 60_000;

/** How many bytes what a page says may have. @param frame the page without it */
export function roomOf(site: Site, frame: Omit<PageParts, 'main'>): number {
  const empty = pageOf(site, { ...frame, main: html`` });
  return PAGE_LIMIT - Buffer.byteLength(sheetPage(site).content) - Buffer.byteLength(empty);
}
