/** What SES's mailbox simulator does with a mail: the type of the event, and the object the event has beside `mail`. */
export type Simulated =
  | { eventType: 'Bounce'; bounce: object }
  | { eventType: 'Complaint'; complaint: object };

const MAILBOX = /^(?<scenario>[a-z]+)(?:\+[^@]*)?@simulator\.amazonses\.com$/i;

/**
 * @param feedbackId the event's own id
 * @returns what becomes of a mail to that address; undefined when it simply arrives, as everywhere else
 * @see https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator
 */
export function simulate(address: string, feedbackId: string, now: Date): Simulated | undefined {
  const scenario = MAILBOX.exec(address)?.groups?.scenario?.toLowerCase();
  const outcome = scenario === undefined ? undefined : SCENARIOS[scenario];
  return outcome?.(address, { feedbackId, timestamp: now.toISOString() });
}

type Stamp = { feedbackId: string; timestamp: string };

const bounce = (type: string, subType: string, recipient: object, stamp: Stamp): Simulated => ({
  eventType: 'Bounce',
  bounce: {
    bounceType: type,
    bounceSubType: subType,
    bouncedRecipients: [recipient],
    ...stamp,
    reportingMTA: 'dns; a8-52.smtp-out.amazonses.com',
  },
});

const SCENARIOS: Record<string, (emailAddress: string, stamp: Stamp) => Simulated> = {
  bounce: (emailAddress, stamp) =>
    bounce(
      'Permanent',
      'General',
      { emailAddress, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
      stamp,
    ),
  suppressionlist: (emailAddress, stamp) =>
    bounce(
      'Permanent',
      'Suppressed',
      {
        emailAddress,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'Amazon SES has suppressed sending to this address for its history of bounces',
      },
      stamp,
    ),
  // The mailbox answers by itself, which SES reports as a bounce that passes.
  ooto: (emailAddress, stamp) => bounce('Transient', 'General', { emailAddress }, stamp),
  complaint: (emailAddress, { feedbackId, timestamp }) => ({
    eventType: 'Complaint',
    complaint: {
      feedbackId,
      complaintSubType: null,
      complainedRecipients: [{ emailAddress }],
      timestamp,
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: timestamp,
    },
  }),
};
