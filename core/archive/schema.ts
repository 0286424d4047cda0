import * as z from 'zod';
import { ArticleRef } from '../digest/edition/input.ts';
import { Cadence } from '../publication/schema.ts';
import { Span } from '../span-schema.ts';
import { Time } from '../time-schema.ts';

const Edition = z.object({ id: z.string().min(1), cadence: Cadence });

/** What lists of editions say of one. */
export const EditionEntry = z.object({
  edition: Edition,
  closed: Time,
  subject: z.string().min(1),
  stories: z.array(
    z.object({
      id: z.string().min(1),
      headline: z.string().min(1),
      update: z.boolean(),
      sentence: z.string().min(1).optional(), // the first of its summary
    }),
  ),
  corrections: z.int().nonnegative(),
  figures: z.int().nonnegative(),
  quotes: z.int().nonnegative(),
  articles: z.array(ArticleRef), //             its sources
  gone: z.array(z.string().min(1)).default([]), // ids of its articles that it tells nothing of, as they are withdrawn; sorted
});
export type EditionEntry = z.infer<typeof EditionEntry>;

/** That an edition told a story, or corrects what was told of it. */
export const StoryEntry = z.object({ story: z.string().min(1), edition: Edition, closed: Time });
export type StoryEntry = z.infer<typeof StoryEntry>;

/** That an edition corrects what another told. */
export const CorrectionEntry = z.object({ corrects: z.string().min(1), edition: Edition, closed: Time });
export type CorrectionEntry = z.infer<typeof CorrectionEntry>;

/** A passage of an article that an edition shows. */
export const Citation = z.object({
  anchor: z.string().regex(/^[fqp]\d+$/), //    a figure's or a quotation's id, or `passageAnchor`
  span: Span, //                                what must be on the article's page: a fact's sentence, a quotation's words, a sentence; of a fact that is only named as a further source the first character, all that an edition knows of it
  also: z.array(
    z.object({
      article: ArticleRef,
      fact: z.string().min(1), //               its id there
      name: z.string().min(1), //               publisher and title of that article, as far as they are known
    }),
  ), //                                         where else the same fact is stated
});
export type Citation = z.infer<typeof Citation>;

/** What an edition shows of one revision of an article. */
export const ArticleEntry = z.object({
  article: ArticleRef,
  edition: Edition,
  closed: Time,
  subject: z.string().min(1), //                the edition's
  story: z.string().min(1).optional(), //       the story it stands in; none: a correction
  cited: z.array(Citation),
});
export type ArticleEntry = z.infer<typeof ArticleEntry>;

/** The most stories that one request has listed anew. */
export const MOST_LISTED = 100;

const Correlated = z.object({ correlationId: z.string().min(1) });
/**
 * Asks `publish-archive` for the pages of an edition that was made, for new ones of an article that changed or was withdrawn, or
 * for the lists that name the editions of a day, with the pages of stories they told.
 */
export const ArchiveRequest = z.union([
  Correlated.extend({
    edition: z.string().min(1),
    again: z.literal(true).optional(), // it was mailed long ago: its pages alone, which settings or a correction change
    tried: z.int().positive().optional(), // how often its pages could not be made
  }),
  Correlated.extend({ article: z.string().min(1) }),
  Correlated.extend({
    lists: z.object({ day: z.iso.date(), stories: z.array(z.string().min(1)).max(MOST_LISTED) }),
  }),
]);
export type ArchiveRequest = z.infer<typeof ArchiveRequest>;
