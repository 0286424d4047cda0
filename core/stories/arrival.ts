import * as z from 'zod';
import { Time } from '../time-schema.ts';
import { Sketch } from './sketch-schema.ts';

/** Most amounts an arrival lists. */
export const MOST_AMOUNTS = 100;

const Arrived = z.object({
  at: Time, //                                   when it came to count: what windows are made of, never changed
  article: z.string().min(1), //                 id
  key: z.string().min(1), //                     the object key it was uploaded under
});

/** Something that came in, as editions find it. */
export const Arrival = z.discriminatedUnion('kind', [
  Arrived.extend({
    kind: z.literal('article'),
    revision: z.string().min(1),
    published: z.string().optional(), //         as the article says
    publisher: z.string().optional(),
    sketch: Sketch,
    amounts: z.array(z.string()).max(MOST_AMOUNTS).optional(), // that it states, each once, as texts: tables take no great numbers; none where there are too many
  }),
  Arrived.extend({ kind: z.literal('embargoed'), revision: z.string().min(1), until: Time }), // `until` is another arrival's `at`
  Arrived.extend({ kind: z.literal('withdrawn') }),
  Arrived.extend({ kind: z.literal('rejected'), code: z.string().min(1) }),
]);
export type Arrival = z.infer<typeof Arrival>;
export type ArticleArrival = Extract<Arrival, { kind: 'article' }>;
