import type { ArticleMatter } from '../article-page.ts';
import { PAGE_LIMIT } from '../room.ts';
import type { Site } from '../site.ts';
import { styleOf } from '../style.ts';
import { cutAround } from './cut-around.ts';
import { pageWith } from './page.ts';
import { passagesOf } from './passages.ts';
import { fitting, partsByWeight } from './room.ts';
import { sheetOf } from './sheet.ts';

const LONGEST_TITLE = 300; // UTF-16 characters

/**
 * An article's page: all of its text where the publication shows whole texts and there is room, else what is cited and as much around
 * it as there is room for.
 */
export function pageInRoom(site: Site, matter: ArticleMatter): string {
  const { article, facts } = matter;
  const { text } = article;
  const sheet = sheetOf(site, matter);
  const room = PAGE_LIMIT - Buffer.byteLength(styleOf(site.publication.colours));
  const whole = [{ start: 0, end: text.length }];
  const passagesOnly = site.publication.archive.texts === 'passages';
  if (!passagesOnly && text.length <= room) {
    const page = pageWith(sheet, whole);
    if (Buffer.byteLength(page) <= room) return page;
  }
  const title =
    sheet.title &&
    cutAround(
      text,
      sheet.title.span,
      { start: sheet.title.span.start, end: sheet.title.span.start + 1 },
      LONGEST_TITLE,
    );
  const passages = passagesOf(article, facts, sheet.flow, sheet.cited).flat();
  const parts = passagesOnly ? passages : partsByWeight(article, sheet.flow, passages);
  const fits = (shown: typeof parts) => Buffer.byteLength(pageWith(sheet, shown)) <= room;
  return pageWith(sheet, fitting(text, title ? [title, ...parts] : parts, fits, room));
}
