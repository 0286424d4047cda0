import { decodeWords } from 'postal-mime';
import { readAddress } from '../../address.ts';
import { subscriberId } from '../address.ts';
import { AnyEvent, BounceEvent, ComplaintEvent, ReceivedEvent, SnsEnvelope } from './schema.ts';

/** Why an event changes nobody. */
export type Ignored =
  | 'other-kind' //    not one we act on: a delivery, a subscription that is confirmed …
  | 'rejected' //      SES found a virus in a mail of ours and did not send it
  | 'content' //       the mail came back for what is in it, which says nothing of the mailbox
  | 'automatic' //     somebody is out of the office
  | 'not-spam' //      a reader took a complaint back
  | 'no-subscriber' // nobody we could have mailed
  | 'no-token'; //     a mail that came in without a word that could be a token

/** What an event says of one subscriber. `at` is when SES had it, in UTC. */
export type Feedback =
  | { kind: 'bounced'; subscriberId: string; hard: boolean; bounce: string; at: string }
  | { kind: 'complained'; subscriberId: string; at: string }
  | { kind: 'left'; token: string } // not verified yet
  | { kind: 'ignored'; why: Ignored }
  | { kind: 'unreadable'; what: 'bounce' | 'complaint' | 'envelope' }; // one we act on, without what it must hold

/** Whether a message is what SES publishes when it is told of a topic: the only one that is no JSON. */
export const isSetupNotice = (message: string): boolean =>
  message.startsWith('Successfully validated SNS topic for Amazon SES');

// https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html#bounce-types
const OF_THE_CONTENT = new Set(['MessageTooLarge', 'ContentRejected', 'AttachmentRejected']);

// A token is longer than any word that people write into a subject.
const TOKEN = /[\w.-]{40,}[\w-]/;

/**
 * Reads an SES event or notification, bare or in an SNS envelope.
 * @param body JSON, parsed and not believed
 * @param addressKey what `subscriberId` takes, for mails without our tag
 * @returns at least one and at most 50; never throws
 */
export function readFeedback(body: unknown, addressKey: string): Feedback[] {
  const envelope = SnsEnvelope.safeParse(body);
  if (envelope.success) return readEnveloped(envelope.data.Message, addressKey);
  switch (AnyEvent.safeParse(body).data) {
    case 'Bounce':
      return readBounce(body, addressKey);
    case 'Complaint':
      return readComplaint(body, addressKey);
    case 'Received':
      return [readReceived(body)];
    case 'Reject':
      return ignored('rejected');
    default:
      return ignored('other-kind');
  }
}

function readEnveloped(message: string, addressKey: string): Feedback[] {
  if (isSetupNotice(message)) return ignored('other-kind');
  let body: unknown;
  try {
    body = JSON.parse(message);
  } catch {
    return [{ kind: 'unreadable', what: 'envelope' }];
  }
  return SnsEnvelope.safeParse(body).success ? ignored('other-kind') : readFeedback(body, addressKey);
}

function readBounce(body: unknown, addressKey: string): Feedback[] {
  const { data } = BounceEvent.safeParse(body);
  if (!data) return [{ kind: 'unreadable', what: 'bounce' }];
  const { bounceType, bounceSubType = '', bouncedRecipients, feedbackId, timestamp } = data.bounce;
  const hard = bounceType === 'Permanent';
  if (!hard && OF_THE_CONTENT.has(bounceSubType)) return ignored('content');
  // SES reports automatic answers as bounces of this type.
  const answered = bounceType === 'Transient' && bounceSubType === 'General';
  if (answered && !bouncedRecipients.some(({ status }) => status)) return ignored('automatic');
  return eachOf(data.mail.tags?.subscriber, bouncedRecipients, addressKey, (id) => ({
    kind: 'bounced',
    subscriberId: id,
    hard,
    bounce: feedbackId,
    at: timestamp,
  }));
}

function readComplaint(body: unknown, addressKey: string): Feedback[] {
  const { data } = ComplaintEvent.safeParse(body);
  if (!data) return [{ kind: 'unreadable', what: 'complaint' }];
  const { complaintFeedbackType, complainedRecipients, timestamp } = data.complaint;
  if (complaintFeedbackType === 'not-spam') return ignored('not-spam');
  return eachOf(data.mail.tags?.subscriber, complainedRecipients, addressKey, (id) => ({
    kind: 'complained',
    subscriberId: id,
    at: timestamp,
  }));
}

function readReceived(body: unknown): Feedback {
  const { data } = ReceivedEvent.safeParse(body);
  // Only the token counts: an empty mail is soon taken for spam. Some mail programs encode every subject (RFC 2047), and people answer "Re:".
  const [token] = TOKEN.exec(decodeWords(data?.mail.commonHeaders.subject ?? '')) ?? [];
  return token === undefined ? { kind: 'ignored', why: 'no-token' } : { kind: 'left', token };
}

const ignored = (why: Ignored): Feedback[] => [{ kind: 'ignored', why }];

// The tag before the addresses: a mail that was forwarded bounces from an address we have never heard of.
function eachOf(
  tagged: readonly string[] | undefined,
  recipients: readonly { emailAddress: string }[],
  addressKey: string,
  said: (subscriberId: string) => Feedback,
): Feedback[] {
  const ids = tagged ?? recipients.flatMap(({ emailAddress }) => idOf(emailAddress, addressKey));
  return ids.length > 0 ? [...new Set(ids)].map(said) : ignored('no-subscriber');
}

function idOf(emailAddress: string, addressKey: string): string[] {
  const read = readAddress(emailAddress);
  return 'address' in read ? [subscriberId(read.address, addressKey)] : [];
}
