import { archiveLink, articlePath, editionPath, passageAnchor, storyPath } from '../archive-links.ts';
import { passageLink } from '../passage-link.ts';
import type { Also, Passage } from '../schema.ts';
import type { Sheet } from './sheet.ts';

/** Where something stands: the number of its source, and its anchor on that article's page, which of a fact is its id. */
export type Place = Also;

/** Where a sentence stands that is no fact. */
export function placeOf({ source, span }: Passage): Place {
  return { source, fact: passageAnchor(span) };
}

/**
 * Where a fact or a sentence leads: to its place on the article's page. Without an archive a fact leads to its words at the source.
 * @param words of a fact, as the article has them; a sentence that is none has its mark to lead there
 */
export function placeHref({ source, fact }: Place, sheet: Sheet, words?: string): string | undefined {
  if (sheet.archive) return pageHref(source, sheet, fact);
  const url = sheet.sources.get(source)?.href;
  return url && words && passageLink(url, words);
}

/** Where the mark of a source leads: to what that source says, or without an archive to where the mail lists it. */
export function markHref({ source, fact }: Place, sheet: Sheet): string {
  return pageHref(source, sheet, fact) ?? `#source-${source}`;
}

/** The page of a source's article; undefined without an archive. @param anchor of a fact or a passage on it */
export function pageHref(source: number, { archive, sources }: Sheet, anchor?: string): string | undefined {
  const article = sources.get(source);
  if (archive === undefined || article === undefined) return undefined;
  return archiveLink(archive, articlePath({ id: article.articleId, revision: article.revision }), anchor);
}

/** Where an article said what it says no more: on the page of that revision, which no mail lists; undefined without an archive. */
export function formerHref({ source, fact }: Place, { archive, every }: Sheet): string | undefined {
  const article = every.get(source);
  if (archive === undefined || article === undefined) return undefined;
  return archiveLink(archive, articlePath({ id: article.articleId, revision: article.revision }), fact);
}

/** The page of an edition; undefined without an archive. */
export function editionHref(id: string, { archive }: Sheet): string | undefined {
  return archive && archiveLink(archive, editionPath(id));
}

/** The page of all that was told of a story; undefined without an archive. */
export function storyHref(id: string, { archive }: Sheet): string | undefined {
  return archive && archiveLink(archive, storyPath(id));
}
