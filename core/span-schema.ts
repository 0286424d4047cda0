import * as z from 'zod';

/** A `Span` that is read from outside. It stands apart from span.ts so that the engine loads no schemas. */
export const Span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, 'a span holds at least one character');
