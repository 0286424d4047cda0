import * as z from 'zod';
import { Cadence } from '../../publication/schema.ts';
import { Time } from '../../time-schema.ts';

/** What an edition told its readers of one revision of an article. */
export const Told = z.object({
  article: z.string().min(1),
  revision: z.string().min(1).optional(), //  none: that it was withdrawn
  cadence: Cadence,
  edition: z.string().min(1),
  closed: Time, //                            when its window ended; an alert's, when it was composed
  story: z.string().min(1), //                the story it was told in
  kind: z.enum(['edition', 'correction', 'dropped']), // a correction mailed at once went to carriers, whatever their slot; of what an editor dropped from an alert readers had nothing
  led: z.literal(true).optional(), //         its headline or its sentences stood in it
  figures: z.array(z.string()), //            ids of the figures it showed
  quotes: z.array(z.string()), //             ids of the quotations it showed
});
export type Told = z.infer<typeof Told>;
