import * as z from 'zod';
import { FigureKind, Qualifier, Speaker } from '../facts/schema.ts';
import { Cadence, Publication } from '../publication/schema.ts';
import { Span } from '../span-schema.ts';
import { ArchiveLinks } from './archive-links.ts';
import { Act } from './edition/act.ts';
import { AudienceRule } from './edition/audience-rule.ts';
import { Ledger } from './edition/ledger.ts';
import { Slot, Window } from './edition/slot.ts';

const Correlated = z.object({ correlationId: z.string().min(1) }); // follows an upload through every log

/** Asks `compose-digest` for an edition: a new revision's alert, what a withdrawal calls for, a slot's, or an approved draft's. */
export const ComposeRequest = z.union([
  Correlated.extend({ article: z.object({ id: z.string().min(1), revision: z.string().min(1) }) }),
  Correlated.extend({ withdrawn: z.object({ id: z.string().min(1) }) }),
  Correlated.extend({ slot: Slot }),
  Correlated.extend({ approved: z.object({ edition: z.string().min(1) }) }),
]);
export type ComposeRequest = z.infer<typeof ComposeRequest>;

/** Words a reader sees, and where they stand: `text` is `article.text.slice(span.start, span.end)` of that source. */
export const Passage = z.object({
  source: z.int().positive(), // number of the source in Digest.sources, from 1
  span: Span,
  text: z.string().min(1),
});
export type Passage = z.infer<typeof Passage>;

/** An article a digest draws on. */
export const Source = z.object({
  number: z.int().positive(), // as printed: [1]
  articleId: z.string().min(1),
  revision: z.string().min(1),
  key: z.string().min(1),
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  byline: z.array(z.string()),
  published: z.string().optional(), // ISO 8601, with the source's own UTC offset
  arrived: z.string().optional(), // ISO 8601 in UTC; none where nothing was uploaded
  copyOf: z.int().positive().optional(), // number of the source it is a near-identical copy of
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Source = z.infer<typeof Source>;

/** Another place that states the same fact. */
export const Also = z.object({
  source: z.int().positive(), // number of the source
  fact: z.string().min(1), //    id of the figure or quotation there
});
export type Also = z.infer<typeof Also>;

/** A figure as a stat card shows it. */
export const FigureCard = z.object({
  id: z.string().min(1),
  figure: Passage, //                            the number in the article's words: "44", "44 or more"
  hedge: Passage.optional(), //                  the qualifier's words, where they stand before the number: "at least"
  label: Passage, //                             printed under it
  sentence: Passage, //                          the sentence that states it
  qualifier: Qualifier,
  kind: FigureKind,
  unit: z.string().min(1), //                    as `Figure.unit` has it
  value: z.number().optional(), //               or a range; scale words applied
  range: z.object({ low: z.number(), high: z.number() }).optional(),
  share: z.number().min(0).max(100).optional(), // percent figures only: length of the bar
  change: z.enum(['up', 'down']).optional(),
  attribution: z.string().optional(), //         who states it, verbatim
  also: z.array(Also), //                        by number of the source
});
export type FigureCard = z.infer<typeof FigureCard>;

/** A quotation as the digest shows it. */
export const QuoteCard = z.object({
  id: z.string().min(1),
  parts: z.array(Passage).min(1), //             a split quotation has two or more
  speaker: z
    .object({ name: z.string().min(1), how: Speaker.shape.how, description: Passage.optional() })
    .optional(),
  occasion: Passage.optional(),
  also: z.array(Also), //                        by number of the source
});
export type QuoteCard = z.infer<typeof QuoteCard>;

/** A figure that has moved on since readers had it: "44 wounded, was 30". */
export const Change = z.object({ now: FigureCard, was: FigureCard });
export type Change = z.infer<typeof Change>;

/** Figures that count the same thing and cannot all be right, one or more a source, newest first. */
export const Conflict = z.object({ sides: z.array(FigureCard).min(2) });
export type Conflict = z.infer<typeof Conflict>;

/** What readers were told of an article that says so no more. Where there is no `now` it is gone. */
export const Correction = z.object({
  source: z.int().positive(), //                 the article as it stands; withdrawn, as it was
  edition: z.string().min(1), //                 the last edition that carried what is corrected
  story: z.string().min(1).optional(), //        that it was told in; none: made before this was kept
  headline: Passage,
  withdrawn: z.boolean(),
  figures: z.array(z.object({ was: FigureCard, now: FigureCard.optional() })),
  quotes: z.array(z.object({ was: QuoteCard, now: QuoteCard.optional() })),
});
export type Correction = z.infer<typeof Correction>;

/** One story: what an edition says of one event. */
export const Story = z.object({
  id: z.string().min(1),
  section: z.string().min(1).optional(), //      of the publication's
  update: z.boolean(), //                        readers have had it before; then all below is new
  headline: Passage,
  summary: z.array(Passage),
  changes: z.array(Change), //                   of an update
  conflicts: z.array(Conflict),
  figures: z.array(FigureCard), //               best first; none of those that are in changes or conflicts
  keyPoints: z.array(Passage),
  quotes: z.array(QuoteCard), //                 best first
  sources: z.array(z.int().positive()).min(1), // numbers of its sources; that of the headline first
});
export type Story = z.infer<typeof Story>;

/** Who publishes an edition, as its mail and pages say it. */
export const Masthead = Publication.pick({ name: true, address: true, zone: true, colours: true });
export type Masthead = z.infer<typeof Masthead>;

/** An edition before it is rendered: everything a reader will see, each word with its passage. */
export const Digest = z
  .object({
    schema: z.literal(3),
    edition: z.object({ id: z.string().min(1), cadence: Cadence }),
    archive: ArchiveLinks.optional(), //         none: its links lead to the sources
    closed: z.string().min(1), //                ISO 8601 in UTC: up to when it knows of articles
    publication: Masthead,
    lang: z.string().min(1),
    stories: z.array(Story),
    corrections: z.array(Correction),
    sources: z.array(Source).min(1), //          by number
    leftOut: z.int().nonnegative(), //           facts that failed verification
  })
  .refine(
    ({ stories, corrections }) => stories.length + corrections.length > 0,
    'an edition tells something',
  );
export type Digest = z.infer<typeof Digest>;

/** The marker that an edition is made: written once, after its files, and never changed. */
export const Manifest = z.object({
  schema: z.literal(2),
  edition: z.object({ id: z.string().min(1), cadence: Cadence }),
  window: Window.optional(),
  audience: AudienceRule,
  subject: z.string().min(1).optional(), //      none: there was nothing new, and nobody is mailed
  articles: z.array(
    z.object({ id: z.string().min(1), revision: z.string().min(1), rules: z.string().min(1) }),
  ),
  facts: z.object({
    figures: z.int().nonnegative(), // shown
    quotes: z.int().nonnegative(), //  shown
    leftOut: z.int().nonnegative(), // failed verification
  }),
  ledger: Ledger,
  acts: z.array(Act), //               what an editor did to the draft, in order
  files: z.record(
    z.string(), //                     digest.html, digest.txt, digest.json, input.json
    z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().positive() }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;
