import * as z from 'zod';

/** Where an edition's pages are, for its links to lead to. */
export const ArchiveLinks = z.object({
  base: z.url({ protocol: /^https?$/ }).regex(/\/$/), // all pages are below it
  key: z.string().min(1).optional(), //                  opens a private archive; stands in every link from outside
});
export type ArchiveLinks = z.infer<typeof ArchiveLinks>;

/** The page of an edition, below the archive's base. */
export function editionPath(id: string): string {
  return `editions/${id}.html`;
}

/** The page of a story: all that editions told of it. */
export function storyPath(id: string): string {
  return `stories/${id}.html`;
}

/** The page of one revision of an article, where its facts are marked. */
export function articlePath({ id, revision }: { id: string; revision: string }): string {
  return `articles/${id}/${revision}.html`;
}

/** The place of a passage that is no fact on its article's page; a fact's is its id. @param start UTF-16 offset into the article's text */
export function passageAnchor({ start }: { start: number }): string {
  return `p${start}`;
}

/** A link to a page of the archive from outside it. @param anchor of a fact or a passage on it */
export function archiveLink({ base, key }: ArchiveLinks, path: string, anchor?: string): string {
  return `${base}${path}${key === undefined ? '' : `?key=${key}`}${anchor === undefined ? '' : `#${anchor}`}`;
}
