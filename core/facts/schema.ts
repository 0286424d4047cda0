import * as z from 'zod';
import { Span } from '../span-schema.ts';

const Score = z.number().min(0).max(1); // 1 heads the digest

/** How exactly the article states a number. */
export const Qualifier = z.enum([
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'nearly',
]);
export type Qualifier = z.infer<typeof Qualifier>;

export const FigureKind = z.enum([
  'count',
  'money',
  'percent',
  'duration',
  'distance',
  'area',
  'mass',
  'temperature',
  'speed',
  'energy',
  'age',
  'rank',
  'ratio',
  'other',
]);
export type FigureKind = z.infer<typeof FigureKind>;

/** A number the article states, in the unit it states it in. Holds a `value` or a `range`, never both. */
export const Figure = z
  .object({
    id: z.string().regex(/^f\d+$/), //            "f" and the span's start: unique in an article
    span: Span, //                                the number with its unit: "at least 44", "£8.2m" without what it counts
    sentence: Span,
    value: z.number().optional(), //              scale words applied: "£8.2m" is 8_200_000, "half a million" 500_000
    range: z.object({ low: z.number(), high: z.number() }).optional(),
    qualifier: Qualifier,
    unit: z.string().min(1), //                   ISO 4217 code, a coin's name where the article counts in coins ("cent", "penny": 42 of them for "42 cents"), "%", a unit's full English name in the singular, or the counted noun's singular
    counts: z.string().min(1).optional(), //      what it counts, with its modifiers, verbatim: "residential buildings"
    subject: z.string().min(1).optional(), //     whom or what its clause is about, verbatim, where that is not what it counts: "Ana Ruiz"
    label: Span, //                               what a stat card prints under the number; inside the sentence
    kind: FigureKind,
    change: z.enum(['up', 'down']).optional(), // the direction of a difference; none for a level: "fell to 12"
    attribution: z.string().min(1).optional(), // who states it, verbatim: "Ukraine's air force"
    mentions: z.array(Span), //                   other places that state the same figure; empty when said once
    score: Score,
  })
  .refine((f) => (f.value === undefined) !== (f.range === undefined), 'a figure has a value or a range');
export type Figure = z.infer<typeof Figure>;

/** Who said a quotation. `name` stands in the article, character for character. */
export const Speaker = z.object({
  name: z.string().min(1), //                     "Ana Ruiz"; for a common-noun speaker the phrase: "a NATO official"
  mention: Span, //                               the words beside the quotation that point to the speaker: "Ruiz", "she"
  description: Span.optional(), //                role or title: "the harbour master"
  how: z.enum(['named', 'pronoun', 'nominal', 'carried']),
});
export type Speaker = z.infer<typeof Speaker>;

/** Words the article puts in quotation marks as somebody's speech. */
export const Quote = z.object({
  id: z.string().regex(/^q\d+$/), //              "q" and the first span's start
  spans: z.array(Span).min(1), //                 without the marks; a split quotation has two or more
  text: z.string().min(1), //                     the spans' words, joined by one space
  kind: z.enum(['direct', 'mixed']), //           mixed: a fragment built into the reporter's sentence
  speaker: Speaker.optional(), //                 absent where it cannot be established: never guessed
  cue: Span.optional(), //                        "said", "according to"
  occasion: Span.optional(), //                   "in an interview with the Harbour Gazette"
  score: Score,
  confidence: Score, //                           that the speaker is right
});
export type Quote = z.infer<typeof Quote>;

/** Somebody the article names. */
export const Person = z.object({
  name: z.string().min(1), //                     the fullest form the article prints
  mentions: z.array(Span).min(1),
  description: Span.optional(),
});
export type Person = z.infer<typeof Person>;

/** Everything found in one revision of an article. Figures and quotes are in reading order. */
export const Facts = z.object({
  schema: z.literal(1),
  article: z.object({ id: z.string().min(1), revision: z.string().min(1) }),
  headline: z.object({ span: Span, origin: z.enum(['title', 'lead']) }),
  summary: z.array(Span), //                      whole sentences, in reading order
  keyPoints: z.array(Span), //                    whole sentences or clause-bounded cuts, none of them in the summary
  figures: z.array(Figure),
  quotes: z.array(Quote),
  people: z.array(Person),
  rules: z.string().min(1), //                    version of the extraction rules
});
export type Facts = z.infer<typeof Facts>;
