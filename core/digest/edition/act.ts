import * as z from 'zod';
import { Time } from '../../time-schema.ts';
import { Fate } from './ledger.ts';

/**
 * What is done to a draft: an editor chooses among verified spans, and types none. That an article went while the draft waited
 * is noted by the pipeline itself, before it makes what was approved.
 */
export const Act = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('drop-story'), story: z.string().min(1) }),
    z.object({
      act: z.literal('drop-fact'),
      article: z.string().min(1),
      fact: z.string().regex(/^[fq]\d+$/),
    }),
    z.object({ act: z.literal('lead'), story: z.string().min(1) }), //  this story comes first
    z.object({ act: z.literal('approve') }),
    z.object({
      act: z.literal('gone'),
      article: z.string().min(1),
      revision: z.string().min(1).optional(), // as the draft has it; none: the draft says that it was withdrawn
      fate: Fate.extract(['withdrawn', 'superseded', 'embargoed']),
    }),
  ])
  .and(z.object({ at: Time, by: z.string().min(1).max(120) }));
export type Act = z.infer<typeof Act>;
