import * as z from 'zod';
import { Act } from '../../digest/edition/act.ts';
import { Cadence } from '../../publication/schema.ts';
import { Time } from '../../time-schema.ts';
import { Tally } from '../sends/schema.ts';
import { SubscriberId } from '../subscriber/schema.ts';

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

/** How an edition stands. Of those that are a draft, empty or skipped nothing is sent. */
export const EditionState = z
  .object({
    schema: z.literal(1),
    id: z.string().min(1),
    cadence: Cadence,
    subject: z.string().min(1).optional(), // always there once it is sent
    status: z.enum([
      'draft', //    composed, and waits for an editor
      'empty', //    there was nothing new: final
      'skipped', //  its slot had passed for too long: final
      'sending',
      'paused',
      'finished',
    ]),
    audience: z.int().nonnegative(), //       nobody before its audience is frozen
    planned: Time, //                         when its audience was frozen; without one, when it was noted
    changed: Time, //                         when the status was last set
    reason: z.string().max(500).optional(), // why it was paused, in the operator's words
    outcome: Tally.optional(), //             once finished: adds up to the audience
    acts: z.array(Act).optional(), //         what an editor did to the draft so far, in order
  })
  .refine(
    ({ status, subject }) => subject !== undefined || ['draft', 'empty', 'skipped'].includes(status),
    'what is sent has a subject',
  );
export type EditionState = z.infer<typeof EditionState>;

/** What holds all sending back. */
export const Brakes = z.object({
  halted: z.string().max(500).optional(), //   the kill switch: why, in the operator's words
  quotaUntil: Time.optional(), //              the provider's daily quota is used up: nothing is sent before
});
export type Brakes = z.infer<typeof Brakes>;
