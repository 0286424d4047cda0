import * as z from 'zod';

/** How often an edition comes: with every upload, once a day, once a week. */
export const Cadence = z.enum(['alert', 'daily', 'weekly']);
export type Cadence = z.infer<typeof Cadence>;

/** Days of the week as publication.yml names them, in ISO 8601's order. */
export const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
export type Weekday = z.infer<typeof Weekday>;

/** Part of an edition that gathers stories by their words. */
export const Section = z.strictObject({
  name: z.string().trim().min(1).max(60),
  keywords: z.array(z.string().trim().min(2).max(60)).min(1).max(100),
});
export type Section = z.infer<typeof Section>;

/** Whether every edition, story and article has a page, and who may open it. */
export const Archive = z.strictObject({
  access: z.enum(['public', 'private', 'off']), //    private: by signed links, as mails carry them
  texts: z.enum(['whole', 'passages']), //            of articles; passages: only sentences that an edition cites
});
export type Archive = z.infer<typeof Archive>;

/** All that publication.yml says: whose editions these are, and what they are like. */
export const Publication = z.strictObject({
  name: z.string().trim().min(1).max(120),
  sender: z.string().min(3).max(254), //              the address its mails come from
  address: z.string().trim().min(1).max(300), //      postal address of the footer (CAN-SPAM § 7704(a)(5))
  zone: z.string().min(1).max(60), //                 IANA time zone the newsroom works in: the days its terminal and mails name
  colours: z.strictObject({
    accent: z.string().regex(/^#[0-9a-f]{6}$/), //    on white and on #f1f5f4
    dark: z.string().regex(/^#[0-9a-f]{6}$/), //      the same in a dark mail
  }),
  cadences: z.strictObject({
    alert: z.boolean(),
    daily: z.boolean(),
    weekly: z.union([Weekday, z.literal(false)]), //  the day it comes on
  }),
  sections: z.array(Section).max(30), //              in the order they are printed; what fits none comes last
  limits: z.strictObject({
    stories: z.int().min(1).max(50), //               an edition's
    figures: z.int().min(1).max(6), //                a story's
    quotes: z.int().min(0).max(5), //                 a story's
  }),
  catchUp: z.int().min(0).max(24), //                 hours by which a missed slot may be late; then it is skipped
  corrections: z.enum(['next', 'at-once']), //        in the next edition, or in one of their own
  approval: z.enum(['none', 'required']),
  archive: Archive,
});
export type Publication = z.infer<typeof Publication>;

/** Who publishes, as letters and pages say it. */
export type Publisher = Pick<Publication, 'name' | 'address' | 'colours'>;
