import * as z from 'zod';
import { Cadence, Publication } from '../../publication/schema.ts';
import { Time } from '../../time-schema.ts';
import { ArchiveLinks } from '../archive-links.ts';
import { AudienceRule } from './audience-rule.ts';
import { LedgerEntry } from './ledger.ts';
import { Window } from './slot.ts';
import { Told } from './told.ts';

/** One revision of an article. */
export const ArticleRef = z.object({ id: z.string().min(1), revision: z.string().min(1) });
export type ArticleRef = z.infer<typeof ArticleRef>;

/** An article as a member of a story. */
export const Member = ArticleRef.extend({
  key: z.string().min(1), //               the object key it was uploaded under
  arrived: Time,
  copyOf: z.string().min(1).optional(), // the member it is a near-identical copy of
  fresh: z.boolean(), //                   came in during this edition's window (an alert: has not been told)
});
export type Member = z.infer<typeof Member>;

/** A story that may be told: all its articles, and what readers of the cadence have had of it. */
export const Candidate = z.object({
  id: z.string().min(1), //                the story's: the one it was told under before, else that of its first article
  members: z.array(Member).min(1), //      oldest first; at least one is fresh
  told: z.array(Told), //                  of revisions that may count no more
});
export type Candidate = z.infer<typeof Candidate>;

/** An article that readers have had in a revision that counts no more. */
export const Revised = z.object({
  told: z.array(Told).min(1), //           what they had of it, newest first; of this cadence
  now: z.string().min(1).optional(), //    the revision that counts; none: it was withdrawn
  arrived: Time,
});
export type Revised = z.infer<typeof Revised>;

/**
 * Everything an edition is made of, frozen before it is composed: the same input, acts, articles and facts give the same
 * bytes. Kept as `editions/<id>/input.json`.
 */
export const EditionInput = z.object({
  schema: z.literal(1),
  edition: z.object({ id: z.string().min(1), cadence: Cadence }),
  kind: z.enum(['edition', 'correction']), // a correction is an edition of nothing but corrections, mailed at once
  closed: Time, //                           the end of its window; an alert's, when it was frozen
  window: Window.optional(), //              none for alerts and corrections at once
  audience: AudienceRule,
  publication: Publication.partial({ archive: true }), // inputs frozen before there were archives have none
  archive: ArchiveLinks.optional(), //       where its links lead; none: to the sources
  stories: z.array(Candidate), //            in rank order
  revised: z.array(Revised), //              what may need a correction
  settled: z.array(LedgerEntry), //          what came in and can be in no story of this edition, with its fate
});
export type EditionInput = z.infer<typeof EditionInput>;
