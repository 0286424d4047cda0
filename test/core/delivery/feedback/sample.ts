/** SES events in the shape its guide documents, about people who do not exist. */

export const ADDRESS_KEY = 'an address key of thirty-two letters';
export const ANA = '0123456789abcdef0123456789abcdef';

const MAIL = {
  timestamp: '2026-03-10T06:13:02.000Z',
  source: 'digest@news-digest.example',
  sourceArn: 'arn:aws:ses:us-east-1:000000000000:identity/news-digest.example',
  sendingAccountId: '000000000000',
  messageId: '0100018e4f2a7c10-EXAMPLE-000000',
  destination: ['ana@example.org'],
  headersTruncated: false,
  headers: [{ name: 'To', value: 'ana@example.org' }],
  commonHeaders: { from: ['digest@news-digest.example'], to: ['ana@example.org'], subject: 'Harbour flood' },
};
const TAGS = {
  'ses:configuration-set': ['news-digest-prod'],
  'ses:source-ip': ['192.0.2.7'],
  edition: ['alert-harbour-flood'],
};

/** What SES publishes when it is told of a topic. */
export const SETUP_NOTICE = 'Successfully validated SNS topic for Amazon SES event publishing.';

/** A mail's object as a configuration set publishes it; without a subscriber, as an identity does. */
export const mailOf = (subscriber?: string) =>
  subscriber === undefined ? MAIL : { ...MAIL, tags: { ...TAGS, subscriber: [subscriber] } };

/** A bounce of one recipient; `more` goes into its `bounce`. */
export const bounce = (
  bounceType: string,
  bounceSubType: string,
  more: object = {},
  mail: object = mailOf(ANA),
) => ({
  eventType: 'Bounce',
  bounce: {
    feedbackId: '0100018e4f2a8b01-EXAMPLE-000000',
    bounceType,
    bounceSubType,
    bouncedRecipients: [
      {
        emailAddress: 'ana@example.org',
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      },
    ],
    timestamp: '2026-03-10T06:13:04.310Z',
    reportingMTA: 'dsn; a8-1.smtp-out.example.com',
    ...more,
  },
  mail,
});

/** A complaint of one recipient; `more` goes into its `complaint`. */
export const complaint = (more: object = {}, mail: object = mailOf(ANA)) => ({
  eventType: 'Complaint',
  complaint: {
    feedbackId: '0100018e4f2a9c02-EXAMPLE-000000',
    complaintSubType: null,
    complainedRecipients: [{ emailAddress: 'ana@example.org' }],
    timestamp: '2026-03-11T09:00:00.000Z',
    userAgent: 'ExampleCorp Feedback Loop (V0.01)',
    complaintFeedbackType: 'abuse',
    arrivalDate: '2026-03-11T08:59:58.000Z',
    ...more,
  },
  mail,
});

/** A mail that came in to the address for leaving; `more` goes into its `receipt`. */
export const received = (subject: unknown, more: object = {}) => ({
  notificationType: 'Received',
  mail: {
    timestamp: '2026-03-12T10:00:00.000Z',
    source: 'ana@example.org',
    messageId: 'EXAMPLEsj2ktr0v6vvn5gc0pqfkg8qo2l7b3g',
    destination: ['leave@news-digest.example'],
    headersTruncated: false,
    headers: [{ name: 'Subject', value: subject }],
    commonHeaders: { returnPath: 'ana@example.org', from: ['Ana <ana@example.org>'], subject },
  },
  receipt: {
    timestamp: '2026-03-12T10:00:00.000Z',
    processingTimeMillis: 222,
    recipients: ['leave@news-digest.example'],
    spamVerdict: { status: 'PASS' },
    virusVerdict: { status: 'PASS' },
    spfVerdict: { status: 'FAIL' },
    dkimVerdict: { status: 'GRAY' },
    dmarcVerdict: { status: 'GRAY' },
    action: { type: 'SNS', topicArn: 'arn:aws:sns:us-east-1:000000000000:feedback', encoding: 'UTF8' },
    ...more,
  },
  content: 'From: Ana <ana@example.org>\r\n\r\n',
});

/** What SNS makes of a message where raw delivery is off. */
export const enveloped = (Message: string) => ({
  Type: 'Notification',
  MessageId: 'f3c8a1d2-0000-5000-8000-00000000000a',
  TopicArn: 'arn:aws:sns:us-east-1:000000000000:feedback',
  Message,
  Timestamp: '2026-03-10T06:13:05.000Z',
  SignatureVersion: '1',
  Signature: 'EXAMPLE',
  SigningCertURL: 'https://sns.us-east-1.amazonaws.com/SimpleNotificationService-EXAMPLE.pem',
});
