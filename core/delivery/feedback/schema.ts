import * as z from 'zod';
import { Time } from '../../time-schema.ts';
import { SubscriberId } from '../subscriber/schema.ts';

// Only the fields used: SES reserves the right to add others.
// https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html

// SES has written "Z" and, in older notifications, an offset.
const Moment = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .pipe(Time);

// A mail of ours has one recipient; SES allows 50.
const Recipients = z.array(z.object({ emailAddress: z.string().max(1000) })).max(50);

// `status` is the mail server's (RFC 3463); there is none where an automatic answer came instead of a report.
const BouncedRecipients = z
  .array(z.object({ emailAddress: z.string().max(1000), status: z.string().nullish() }))
  .max(50);

// Notifications of an identity carry no tags, and mails that something else sent carry others.
const Mail = z.object({
  tags: z
    .object({ subscriber: z.tuple([SubscriberId]) })
    .optional()
    .catch(undefined),
});

/** A mail that came back. */
export const BounceEvent = z.object({
  bounce: z.object({
    bounceType: z.string(), //                 "Permanent", "Transient" or "Undetermined"
    bounceSubType: z.string().optional(),
    bouncedRecipients: BouncedRecipients,
    timestamp: Moment,
    feedbackId: z.string().min(1).max(200), // the same in every copy of the event
  }),
  mail: Mail,
});

/** A recipient who called a mail spam. */
export const ComplaintEvent = z.object({
  complaint: z.object({
    complainedRecipients: Recipients,
    complaintFeedbackType: z.string().nullish(), // RFC 5965 § 7.3; "not-spam" is the opposite of a complaint
    timestamp: Moment,
  }),
  mail: Mail,
});

/** A mail that came in. A stranger wrote it: whatever is amiss with it, it says nothing. */
export const ReceivedEvent = z.object({
  mail: z.object({ commonHeaders: z.object({ subject: z.string().max(2000) }) }),
});

/** What an event is about: `eventType` where a configuration set publishes it, else `notificationType`. */
export const AnyEvent = z
  .object({ eventType: z.string().optional(), notificationType: z.string().optional() })
  .transform(({ eventType, notificationType }) => eventType ?? notificationType);

/** What SNS puts around a message where raw delivery is off. */
export const SnsEnvelope = z.object({ Type: z.literal('Notification'), Message: z.string() });
