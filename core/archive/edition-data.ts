import * as z from 'zod';
import { Cadence } from '../publication/schema.ts';
import { FigureData, Place, QuoteData, SpanData } from './fact-data.ts';

const SourceNumber = z.int().positive().describe('Number of the source it stands in, see sources');

const Passage = z
  .object({ source: SourceNumber, words: z.string().min(1), span: SpanData, page: Place })
  .describe('Words of an article, character for character');

const Also = z
  .array(
    z.object({
      source: z.int().positive(),
      id: z.string().min(1).describe('Name of the same fact in that article'),
      page: Place,
    }),
  )
  .describe('Other sources that state the same');

const Figure = FigureData.extend({
  source: SourceNumber,
  hedge: z.string().min(1).optional().describe('Words before the number that qualify it: “at least”'),
  also: Also,
});
const Quote = QuoteData.extend({ source: SourceNumber, also: Also });
const was = <Fact extends z.ZodType>(fact: Fact) =>
  z.object({
    was: fact.describe('What readers were told'),
    now: fact.optional().describe('What the article says now; none: it says so no more'),
  });

const Story = z.object({
  id: z.string().min(1).describe('The same in every edition that tells it'),
  page: Place,
  section: z.string().min(1).optional(),
  update: z.boolean().describe('Whether readers of this edition had the story before'),
  headline: Passage,
  summary: z.array(Passage),
  keyPoints: z.array(Passage),
  changes: z
    .array(z.object({ now: Figure, was: Figure.describe('The figure that readers had') }))
    .describe('Figures that have moved on since readers had them'),
  conflicts: z
    .array(z.object({ sides: z.array(Figure).min(2).describe('Newest first') }))
    .describe('Figures that count the same thing and cannot all be right'),
  figures: z.array(Figure).describe('All others, best first'),
  quotes: z.array(Quote).describe('Best first'),
  sources: z.array(z.int().positive()).min(1).describe('Numbers of its sources; that of the headline first'),
});

const Correction = z.object({
  source: SourceNumber,
  edition: z.string().min(1).describe('The last edition that carried what is corrected'),
  story: z.string().min(1).optional().describe('Id of the story it was told in, where that is known'),
  headline: z.string().min(1).describe('Of the article, as it stands; of a withdrawn one, as it was'),
  withdrawn: z.boolean(),
  figures: z.array(was(Figure)),
  quotes: z.array(was(Quote)),
});

const Source = z.object({
  number: z.int().positive(),
  article: z.string().min(1).describe('Id of the article'),
  revision: z.string().min(1),
  page: Place,
  title: z.string().min(1).optional(),
  publisher: z.string().min(1).optional(),
  byline: z.array(z.string()).describe('One name an entry, as printed'),
  published: z.string().optional().describe('ISO 8601, with the source’s own UTC offset'),
  copyOf: z.int().positive().optional().describe('Number of the source whose text it repeats'),
  url: z.string().optional().describe('Its address at its publisher, where that is one of the web'),
});

/** An edition as JSON: all its facts, each with the words it stands in and the page that shows them. */
export const EditionData = z
  .object({
    schema: z.literal(1),
    archive: z.string().describe('Address of the archive; pages are relative to it'),
    page: Place,
    id: z.string().min(1),
    cadence: Cadence.describe('alert: a story as soon as it is out'),
    publication: z.string().min(1),
    closed: z.string().describe('Up to when it knows of articles: ISO 8601 in UTC'),
    subject: z.string().min(1).describe('Of its mail; where articles were withdrawn since, of what is left'),
    lang: z.string().min(1).describe('ISO 639 code; und where its stories do not agree'),
    stories: z.array(Story).describe('In the order of print'),
    corrections: z.array(Correction).describe('What readers were told and is not so any more'),
    sources: z.array(Source),
    takenBack: z.int().nonnegative().describe('Passages of articles that their sources withdrew since'),
    correctedBy: z
      .array(
        z.object({
          id: z.string().min(1),
          cadence: Cadence,
          closed: z.string().describe('ISO 8601 in UTC'),
          page: Place,
        }),
      )
      .describe('Editions that correct what this one tells, oldest first'),
    leftOut: z.int().nonnegative().describe('Facts that did not match their articles and stand nowhere'),
  })
  .describe('An edition: its stories and corrections with every figure and quotation');
export type EditionData = z.infer<typeof EditionData>;
