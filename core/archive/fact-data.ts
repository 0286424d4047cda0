import * as z from 'zod';
import { FigureKind, Qualifier, Speaker } from '../facts/schema.ts';

const Offset = z.int().nonnegative();

/** A stretch of an article's text. Stands apart from `Span` so that its description is part of the published schema. */
export const SpanData = z
  .object({ start: Offset, end: Offset })
  .describe('Where the words stand in the article’s text, in UTF-16 code units, half open');

/** A page of the archive, as its data name it. */
export const Place = z
  .string()
  .min(1)
  .describe('Page that shows it, relative to the archive’s address; # and what follows is the passage');

/** What data say of a figure, whatever file it stands in. */
export const FigureData = z
  .object({
    id: z
      .string()
      .regex(/^f\d+$/)
      .describe('Name of the figure in its article'),
    words: z.string().min(1).describe('The number as the article has it, character for character'),
    span: SpanData,
    label: z.string().min(1).describe('Words of the same sentence that say what is counted or measured'),
    sentence: z.string().min(1).describe('The sentence that states it'),
    qualifier: Qualifier.describe('How exactly the article states it'),
    kind: FigureKind.describe('What sort of figure it is'),
    unit: z
      .string()
      .min(1)
      .describe('ISO 4217 code, %, a unit’s English name in the singular, or the counted noun’s singular'),
    value: z
      .number()
      .optional()
      .describe('The number, with words such as “million” applied; none: see range'),
    range: z
      .object({ low: z.number(), high: z.number() })
      .optional()
      .describe('Where it is no single number'),
    change: z.enum(['up', 'down']).optional().describe('A difference, and its direction; none: a level'),
    attribution: z
      .string()
      .min(1)
      .optional()
      .describe('Who states it, word for word; none: the article itself'),
    page: Place,
  })
  .describe('A number that an article states');
export type FigureData = z.infer<typeof FigureData>;

/** What data say of a quotation, whatever file it stands in. */
export const QuoteData = z
  .object({
    id: z
      .string()
      .regex(/^q\d+$/)
      .describe('Name of the quotation in its article'),
    parts: z
      .array(z.object({ words: z.string().min(1), span: SpanData }))
      .min(1)
      .describe('The words in quotation marks, without the marks; a split quotation has two parts or more'),
    speaker: z
      .object({
        name: z.string().min(1).describe('As the article prints it'),
        how: Speaker.shape.how.describe(
          'Where the name comes from: it stands by the quotation, a pronoun or a noun there points to it, or the speaker is carried on from the quotation before',
        ),
        role: z.string().min(1).optional().describe('What the article says the speaker is, word for word'),
      })
      .optional()
      .describe('None where the article does not establish who said it'),
    occasion: z.string().min(1).optional().describe('Where or when it was said, word for word'),
    page: Place,
  })
  .describe('Words that an article puts in quotation marks as somebody’s speech');
export type QuoteData = z.infer<typeof QuoteData>;
