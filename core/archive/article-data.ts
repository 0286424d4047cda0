import * as z from 'zod';
import { Cadence } from '../publication/schema.ts';
import { FigureData, Place, QuoteData, SpanData } from './fact-data.ts';

const Elsewhere = z
  .array(
    z.object({
      article: z.string().min(1).describe('Id of the other article'),
      revision: z.string().min(1),
      id: z.string().min(1).describe('Name of the same fact in that article'),
      name: z.string().min(1).describe('Publisher and title of that article, as far as they are known'),
      page: Place,
    }),
  )
  .describe('Other articles that state the same');

/** One revision of an article as JSON: what editions show of it. Nothing else of its text. */
export const ArticleData = z
  .object({
    schema: z.literal(1),
    archive: z.string().describe('Address of the archive; pages are relative to it'),
    page: Place,
    article: z.object({
      id: z.string().min(1).describe('The same for all its revisions'),
      revision: z.string().min(1).describe('Changes with every change of the upload'),
      title: z.string().min(1).optional(),
      byline: z.array(z.string()).describe('One name an entry, as printed'),
      publisher: z.string().min(1).optional(),
      published: z.string().optional().describe('ISO 8601, with the source’s own UTC offset'),
      url: z.string().optional().describe('Its address at its publisher'),
      lang: z.string().min(1).describe('ISO 639 code; und where unknown'),
    }),
    standing: z
      .discriminatedUnion('kind', [
        z.object({ kind: z.literal('current') }),
        z.object({
          kind: z.literal('revised'),
          now: z.string().min(1).optional().describe('The newer revision, once it has a page'),
        }),
        z.object({ kind: z.literal('withdrawn') }),
      ])
      .describe('Whether this revision counts. Of a withdrawn article no passage is kept'),
    passages: z
      .array(z.object({ words: z.string().min(1), span: SpanData, page: Place }))
      .describe('Sentences that editions show, in reading order'),
    figures: z
      .array(FigureData.extend({ also: Elsewhere }))
      .describe('Those that editions show, in reading order'),
    quotes: z
      .array(QuoteData.extend({ also: Elsewhere }))
      .describe('Those that editions show, in reading order'),
    editions: z
      .array(
        z.object({
          id: z.string().min(1),
          cadence: Cadence,
          closed: z.string().describe('ISO 8601 in UTC'),
          subject: z.string().min(1),
          story: z.string().min(1).optional().describe('Id of the story it stands in; none: a correction'),
          page: Place,
        }),
      )
      .describe('Editions that show something of it, newest first'),
  })
  .describe('One revision of an article: what editions show of it, and where');
export type ArticleData = z.infer<typeof ArticleData>;
