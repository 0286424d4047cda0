import * as z from 'zod';
import { Qualifier, Speaker } from '../facts/schema.ts';
import { Span } from '../span-schema.ts';

/** How often an edition comes: with every upload, once a day, once a week. */
export const Cadence = z.enum(['alert', 'daily', 'weekly']);
export type Cadence = z.infer<typeof Cadence>;

/** Asks `compose-digest` for the alert edition of one revision of an article. */
export const ComposeRequest = z.object({
  article: z.object({ id: z.string().min(1), revision: z.string().min(1) }),
  correlationId: z.string().min(1), // follows an upload through every log
});
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
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type Source = z.infer<typeof Source>;

/** A figure as a stat card shows it. */
export const FigureCard = z.object({
  id: z.string().min(1),
  figure: Passage, //                            the number in the article's words: "44", "44 or more"
  hedge: Passage.optional(), //                  the qualifier's words, where they stand before the number: "at least"
  label: Passage, //                             printed under it
  sentence: Passage, //                          the sentence that states it
  qualifier: Qualifier,
  share: z.number().min(0).max(100).optional(), // percent figures only: length of the bar
  change: z.enum(['up', 'down']).optional(),
  attribution: z.string().optional(), //         who states it, verbatim
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
});
export type QuoteCard = z.infer<typeof QuoteCard>;

/** One story: what an edition says of one event. */
export const Story = z.object({
  id: z.string().min(1),
  headline: Passage,
  summary: z.array(Passage),
  figures: z.array(FigureCard), //               best first
  keyPoints: z.array(Passage),
  quotes: z.array(QuoteCard), //                 best first
  sources: z.array(z.int().positive()).min(1), // numbers of its sources
});
export type Story = z.infer<typeof Story>;

/** Who publishes an edition, as its mail and pages say it. */
export const Publication = z.object({
  name: z.string().min(1),
  address: z.string().min(1), //                 postal address of the footer (CAN-SPAM § 7704(a)(5))
});
export type Publication = z.infer<typeof Publication>;

/** An edition before it is rendered: everything a reader will see, each word with its passage. */
export const Digest = z.object({
  schema: z.literal(1),
  edition: z.object({ id: z.string().min(1), cadence: Cadence }),
  publication: Publication,
  lang: z.string().min(1),
  stories: z.array(Story).min(1),
  sources: z.array(Source).min(1), //            by number
  leftOut: z.int().nonnegative(), //             facts that failed verification
});
export type Digest = z.infer<typeof Digest>;

/** The marker that an edition is prepared: written once, after its files, and never changed. */
export const Manifest = z.object({
  schema: z.literal(1),
  edition: z.object({ id: z.string().min(1), cadence: Cadence }),
  subject: z.string().min(1),
  articles: z.array(
    z.object({ id: z.string().min(1), revision: z.string().min(1), rules: z.string().min(1) }),
  ),
  facts: z.object({
    figures: z.int().nonnegative(), // shown
    quotes: z.int().nonnegative(), //  shown
    leftOut: z.int().nonnegative(), // failed verification
  }),
  files: z.record(
    z.string(),
    z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().positive() }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;
