import * as z from 'zod';
import { Cadence } from '../digest/schema.ts';

const Time = z.iso.datetime(); // UTC
const SubscriberId = z.string().regex(/^[0-9a-f]{32}$/);

/** Somebody who gets digests, or who did and must not any more. */
export const Subscriber = z.object({
  schema: z.literal(1),
  id: SubscriberId,
  address: z.string().min(3).max(254),
  status: z.enum(['pending', 'active', 'unsubscribed', 'bounced', 'complained', 'erased']),
  editions: z.array(Cadence).min(1),
  consent: z.object({ at: Time, how: z.string().min(1) }), // the record of opting in
  changed: Time, //                                          when the status was last set
});
export type Subscriber = z.infer<typeof Subscriber>;

/** Who an edition goes to, frozen before the first send. */
export const Audience = z.object({
  schema: z.literal(1),
  edition: z.string().min(1),
  subscribers: z.array(SubscriberId), // sorted, each once
});
export type Audience = z.infer<typeof Audience>;

/** The one row per (edition, subscriber) that decides whether a mail is sent. */
export const Send = z.object({
  edition: z.string().min(1),
  subscriberId: SubscriberId,
  status: z.enum(['CLAIMED', 'RELEASED', 'ACCEPTED', 'REJECTED', 'AMBIGUOUS', 'SKIPPED']),
  owner: z.string().min(1), //           the invocation and message that hold or held the claim
  attempt: z.int().positive(), //        how often it has been claimed
  claimedAt: Time,
  messageId: z.string().optional(), //   SES's, once ACCEPTED
  reason: z.string().optional(), //      an error's or a subscriber status's name; never an address
});
export type Send = z.infer<typeof Send>;

/** Asks `plan-sends` to mail a prepared edition. */
export const PlanRequest = z.object({ edition: z.string().min(1), correlationId: z.string().min(1) });
export type PlanRequest = z.infer<typeof PlanRequest>;

/** Asks `send-digest` to mail one edition to one subscriber. */
export const SendRequest = PlanRequest.extend({ subscriberId: SubscriberId });
export type SendRequest = z.infer<typeof SendRequest>;
