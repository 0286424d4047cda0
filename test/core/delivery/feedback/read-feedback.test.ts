import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subscriberId } from '../../../../core/delivery/address.ts';
import { readFeedback } from '../../../../core/delivery/feedback/read-feedback.ts';
import '../../../property-seed.ts';
import { ADDRESS_KEY, ANA, bounce, complaint, enveloped, mailOf, SETUP_NOTICE } from './sample.ts';

const read = (body: unknown) => readFeedback(body, ADDRESS_KEY);
const idOf = (address: string) => subscriberId(address, ADDRESS_KEY);
const ignored = (why: string) => [{ kind: 'ignored', why }];
const unreadable = (what: string) => [{ kind: 'unreadable', what }];
const bounced = (hard: boolean) => [
  {
    kind: 'bounced',
    subscriberId: ANA,
    hard,
    bounce: '0100018e4f2a8b01-EXAMPLE-000000',
    at: '2026-03-10T06:13:04.310Z',
  },
];
const complained = [{ kind: 'complained', subscriberId: ANA, at: '2026-03-11T09:00:00.000Z' }];

// SES's own list of types: "Bounce types" in its developer guide.
describe('a bounce', () => {
  test.each([
    ['Permanent', 'General', bounced(true)],
    ['Permanent', 'NoEmail', bounced(true)],
    ['Permanent', 'Suppressed', bounced(true)],
    ['Permanent', 'OnAccountSuppressionList', bounced(true)],
    ['Permanent', 'a type of 2031', bounced(true)],
    ['Permanent', 'ContentRejected', bounced(true)],
    ['Transient', 'General', bounced(false)],
    ['Transient', 'MailboxFull', bounced(false)],
    ['Transient', 'CustomTimeoutExceeded', bounced(false)],
    ['Undetermined', 'Undetermined', bounced(false)],
    ['Transient', 'MessageTooLarge', ignored('content')],
    ['Transient', 'ContentRejected', ignored('content')],
    ['Transient', 'AttachmentRejected', ignored('content')],
  ])('%s %s', (type, subType, expected) => expect(read(bounce(type, subType))).toEqual(expected));

  test('an automatic answer, which no mail server reported, says nothing of the mailbox', () => {
    const bouncedRecipients = [{ emailAddress: 'ana@example.org' }];
    expect(read(bounce('Transient', 'General', { bouncedRecipients }))).toEqual(ignored('automatic'));
    expect(read(bounce('Transient', 'MailboxFull', { bouncedRecipients }))).toEqual(bounced(false));
    expect(read(bounce('Permanent', 'General', { bouncedRecipients }))).toEqual(bounced(true));
  });

  test('in the older form, which has no tags', () => {
    const { eventType, ...rest } = bounce('Permanent', 'General', {}, mailOf());
    expect(read({ notificationType: eventType, ...rest })).toEqual([
      { ...bounced(true)[0], subscriberId: idOf('ana@example.org') },
    ]);
  });

  test.each([
    ['no fraction of a second', '2026-03-10T06:13:04Z', '2026-03-10T06:13:04.000Z'],
    ['an offset', '2026-03-09T23:13:04.310-07:00', '2026-03-10T06:13:04.310Z'],
  ])('with %s in its time', (_, timestamp, at) =>
    expect(read(bounce('Permanent', 'General', { timestamp }))).toMatchObject([{ at }]),
  );
});

describe('a complaint', () => {
  test.each([
    ['abuse', complaint(), complained],
    ['without a type', complaint({ complaintFeedbackType: undefined }), complained],
    ['on the account’s list', complaint({ complaintSubType: 'OnAccountSuppressionList' }), complained],
    ['taken back', complaint({ complaintFeedbackType: 'not-spam' }), ignored('not-spam')],
  ])('%s', (_, event, expected) => expect(read(event)).toEqual(expected));
});

describe('anything else', () => {
  const { bounce: inside, mail } = bounce('Permanent', 'General');
  test.each([
    ['delivered', { eventType: 'Delivery', delivery: {}, mail }, ignored('other-kind')],
    [
      'rejected by SES',
      { eventType: 'Reject', reject: { reason: 'Bad content' }, mail },
      ignored('rejected'),
    ],
    ['a kind of 2031', { eventType: 'Rendered', bounce: inside, mail }, ignored('other-kind')],
    ['a topic to confirm', { Type: 'SubscriptionConfirmation', Message: 'm' }, ignored('other-kind')],
    ['an identity’s set-up', { notificationType: 'AmazonSnsSubscriptionSucceeded' }, ignored('other-kind')],
    ['a bounce of nothing', { eventType: 'Bounce', mail }, unreadable('bounce')],
    ['a bounce without its id', bounce('Permanent', 'General', { feedbackId: '' }), unreadable('bounce')],
    ['a bounce at no time', bounce('Permanent', 'General', { timestamp: 'soon' }), unreadable('bounce')],
    [
      'a bounce before time began',
      bounce('Permanent', 'General', { timestamp: '0000-01-01T00:00:00+23:00' }),
      unreadable('bounce'),
    ],
    ['a complaint of nobody named', complaint({ complainedRecipients: null }), unreadable('complaint')],
  ])('%s', (_, body, expected) => expect(read(body)).toEqual(expected));

  test.each([
    ['an event', JSON.stringify(complaint()), complained],
    ['the notice of a new destination', SETUP_NOTICE, ignored('other-kind')],
    ['another envelope', JSON.stringify(enveloped(JSON.stringify(complaint()))), ignored('other-kind')],
    ['half an event', JSON.stringify(complaint()).slice(0, -9), unreadable('envelope')],
  ])('an envelope around %s', (_, message, expected) => expect(read(enveloped(message))).toEqual(expected));

  test('no JSON makes it throw, bare or dressed as what it knows', () => {
    const event = fc.record({
      eventType: fc.constantFrom('Bounce', 'Complaint', 'Received', 'Reject', '__proto__'),
      bounce: fc.oneof(fc.jsonValue(), fc.constant(inside)),
      complaint: fc.jsonValue(),
      mail: fc.oneof(fc.jsonValue(), fc.constant(mail)),
      receipt: fc.jsonValue(),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), event), (body) => {
        for (const said of [read(body), read(enveloped(JSON.stringify(body)))]) {
          expect(said.length).toBeGreaterThan(0);
          expect(said.length).toBeLessThanOrEqual(50);
        }
      }),
    );
  });
});
