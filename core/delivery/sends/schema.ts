import * as z from 'zod';
import { Time } from '../../time-schema.ts';
import { SubscriberId } from '../subscriber/schema.ts';

/** The one row per (edition, subscriber) that decides whether a mail is sent. */
export const Send = z.object({
  edition: z.string().min(1),
  subscriberId: SubscriberId,
  status: z.enum(['CLAIMED', 'RELEASED', 'ACCEPTED', 'REJECTED', 'AMBIGUOUS', 'SKIPPED']),
  owner: z.string().min(1), //           the invocation and message that hold or held the claim
  attempt: z.int().positive(), //        how often it has been claimed
  claimedAt: Time,
  messageId: z.string().optional(), //   the provider's, once ACCEPTED
  reason: z.string().optional(), //      an error's or a subscriber status's name; never an address
});
export type Send = z.infer<typeof Send>;

/** How many of an edition's audience came to which end. */
export const Tally = z.object({
  accepted: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
  ambiguous: z.int().nonnegative(),
});
export type Tally = z.infer<typeof Tally>;

/** Asks `plan-sends` to mail a prepared edition, or one part of its frozen audience. */
export const PlanRequest = z.object({
  edition: z.string().min(1),
  part: z.int().nonnegative().optional(), // which part of the audience; without one the whole edition
  waited: z.int().positive().optional(), //  how often a correction has waited for what it corrects to be planned
  correlationId: z.string().min(1),
});
export type PlanRequest = z.infer<typeof PlanRequest>;

/** Asks `send-digest` to mail one edition to one subscriber. */
export const SendRequest = z.object({
  edition: z.string().min(1),
  subscriberId: SubscriberId,
  correlationId: z.string().min(1),
});
export type SendRequest = z.infer<typeof SendRequest>;

/** Asks `settle-edition` whether everybody in an edition's audience has come to an end. */
export const SettleRequest = z.object({
  edition: z.string().min(1),
  looked: z.int().nonnegative(), // how often in a row nothing had moved: the pause before the next look grows with it
  since: Time.optional(), //        when it was last looked at …
  ended: z.int().nonnegative().optional(), // … and how many had come to an end by then
  correlationId: z.string().min(1),
});
export type SettleRequest = z.infer<typeof SettleRequest>;
