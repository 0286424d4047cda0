import * as z from 'zod';
import { PRINTABLE } from '../../printable.ts';
import { Cadence } from '../../publication/schema.ts';
import { Time } from '../../time-schema.ts';
import { isTimeZone } from '../../time-zone.ts';

/** A keyed hash of the address: a pseudonym that outlives the address. See `subscriberId`. */
export const SubscriberId = z.string().regex(/^[0-9a-f]{32}$/);

/** A keyword or phrase somebody wants to read about: "harbour", "city council". */
export const Topic = z.string().trim().min(2).max(60).regex(PRINTABLE, 'no control characters');

/** What somebody wants to get, and when. */
export const Choices = z.object({
  editions: z.array(Cadence).min(1).refine(eachOnce, 'each edition once'),
  topics: z.array(Topic).max(20), //             none: everything
  hour: z.int().min(0).max(23), //               local hour of daily and weekly editions
  zone: z.string().refine(isTimeZone, 'not an IANA time zone'),
});
export type Choices = z.infer<typeof Choices>;

/** The record of opting in. */
export const Consent = z.object({
  at: Time,
  how: z.string().min(1).max(500), //            "double opt-in", or what the operator vouches for
  from: z.string().max(64).optional(), //        the IP address the confirmation came from
  asked: z // the sign-up that was confirmed
    .object({ id: z.string().min(1), at: Time, from: z.string().max(64), wording: z.string().min(1) })
    .optional(),
});
export type Consent = z.infer<typeof Consent>;

/** Somebody's wish to get digests, made on a public page, that its address has not confirmed yet. */
export const SignUp = z.object({
  id: z.string().regex(/^[\w-]{8,64}$/), //      no other sign-up has it
  address: z.string().min(3).max(254),
  choices: Choices,
  at: Time,
  from: z.string().max(64), //                   the IP address it came from
  wording: z.string().min(1).max(20), //         version of the words agreed to
});
export type SignUp = z.infer<typeof SignUp>;

/** A mail that came back and may get through another time. */
const SoftBounce = z.object({ id: z.string().min(1), at: Time });

/** Where somebody stands: see `next` for what leads from one to another. */
export const Status = z.enum(['pending', 'active', 'unsubscribed', 'bounced', 'complained', 'erased']);
export type Status = z.infer<typeof Status>;

/** Somebody who gets digests, or asked to, or did and must not any more. */
export const Subscriber = z.object({
  schema: z.literal(2),
  id: SubscriberId,
  version: z.int().positive(), //                counts writes: a write replaces exactly the version it has seen
  status: Status,
  changed: Time, //                              when the status was last set or a sign-up taken back; never earlier than before
  address: z.string().min(3).max(254).optional(), // as parseAddress returns it; gone once erased
  choices: Choices.optional(), //                gone once erased
  consent: Consent.optional(), //                present while active, and kept after
  signUp: SignUp.optional(), //                  waits for its confirmation
  softBounces: z.array(SoftBounce).max(10), //   oldest first
});
export type Subscriber = z.infer<typeof Subscriber>;

function eachOnce(editions: readonly Cadence[]): boolean {
  return new Set(editions).size === editions.length;
}
