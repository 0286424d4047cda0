import * as z from 'zod';
import { Cadence } from '../../digest/schema.ts';
import { Tally } from '../sends/schema.ts';
import { SubscriberId } from '../subscriber/schema.ts';
import { Time } from '../time-schema.ts';

/** The marker that an edition's audience is frozen: written once, after the parts it names, and never changed. */
export const Audience = z.object({
  schema: z.literal(1),
  edition: z.string().min(1),
  plan: z.string().min(1), //              names the parts: two planners at once must not mix theirs
  size: z.int().nonnegative(), //          subscribers in all parts
  parts: z.int().nonnegative(), //         parts 0 to parts - 1
});
export type Audience = z.infer<typeof Audience>;

/** Some of the subscribers an edition goes to, each in one part only. */
export const AudiencePart = z.object({ subscribers: z.array(SubscriberId).max(1000) });
export type AudiencePart = z.infer<typeof AudiencePart>;

/** How the sending of an edition stands. */
export const EditionState = z.object({
  schema: z.literal(1),
  id: z.string().min(1),
  cadence: Cadence,
  subject: z.string().min(1),
  status: z.enum(['sending', 'paused', 'finished']),
  audience: z.int().nonnegative(),
  planned: Time, //                        when its audience was frozen
  changed: Time, //                        when the status was last set
  reason: z.string().max(500).optional(), // why it was paused, in the operator's words
  outcome: Tally.optional(), //            once finished: adds up to the audience
});
export type EditionState = z.infer<typeof EditionState>;

/** What holds all sending back. */
export const Brakes = z.object({
  halted: z.string().max(500).optional(), //   the kill switch: why, in the operator's words
  quotaUntil: Time.optional(), //              the provider's daily quota is used up: nothing is sent before
});
export type Brakes = z.infer<typeof Brakes>;
