import { ACCOUNT } from '../connection.ts';
import { type Field, fieldMap } from './mime.ts';
import { addrSpec, type SendEmail } from './send-email.ts';
import type { Simulated } from './simulator.ts';

/** A mail SES took, as its events tell of it. */
export interface SentMail {
  mail: SendEmail;
  messageId: string;
  recipients: readonly string[];
  fields: readonly Field[];
  region: string;
  at: Date;
}

/**
 * @returns the JSON of an event as SES publishes it for a configuration set
 * @see https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
 */
export function eventOf(sent: SentMail, simulated: Simulated): string {
  const { mail, messageId, recipients, fields, region, at } = sent;
  const source = mail.FromEmailAddress ?? fieldMap(fields).get('from') ?? '';
  const domain = addrSpec(source).split('@').pop() ?? '';
  return JSON.stringify({
    ...simulated,
    mail: {
      timestamp: at.toISOString(),
      source,
      sourceArn: `arn:aws:ses:${region}:${ACCOUNT}:identity/${domain}`,
      sendingAccountId: ACCOUNT,
      messageId,
      destination: recipients,
      headersTruncated: false,
      headers: fields,
      commonHeaders: { ...commonHeaders(fields), messageId },
      tags: {
        'ses:operation': [mail.Content.Raw === undefined ? 'SendEmail' : 'SendRawEmail'],
        'ses:configuration-set': [mail.ConfigurationSetName],
        'ses:source-ip': ['127.0.0.1'],
        'ses:from-domain': [domain],
        'ses:caller-identity': ['local'],
        ...Object.fromEntries(mail.EmailTags.map(({ Name, Value }) => [Name, [Value]])),
      },
    },
  });
}

/** A mail that came in over SMTP. */
export interface ReceivedMail {
  id: string;
  from: string; //                   envelope sender
  recipients: readonly string[]; // envelope recipients the rule is for
  subject: string; //               decoded
  raw: Buffer;
  fields: readonly Field[];
  topicArn: string;
  at: Date;
}

/**
 * @returns the JSON that the SNS action of a receipt rule publishes
 * @see https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
export function receivedNotification(received: ReceivedMail): string {
  const { id, from, recipients, subject, raw, fields, topicArn, at } = received;
  const pass = { status: 'PASS' };
  return JSON.stringify({
    notificationType: 'Received',
    mail: {
      timestamp: at.toISOString(),
      source: from,
      messageId: id,
      destination: recipients,
      headersTruncated: false,
      headers: fields,
      commonHeaders: { returnPath: from, ...commonHeaders(fields), subject },
    },
    receipt: {
      timestamp: at.toISOString(),
      processingTimeMillis: 0,
      recipients,
      ...{ spamVerdict: pass, virusVerdict: pass, spfVerdict: pass, dkimVerdict: pass, dmarcVerdict: pass },
      action: { type: 'SNS', topicArn, encoding: 'BASE64' },
    },
    content: raw.toString('base64'),
  });
}

function commonHeaders(fields: readonly Field[]) {
  const named = fieldMap(fields);
  return {
    from: [named.get('from') ?? ''],
    date: named.get('date'),
    to: [named.get('to') ?? ''],
    messageId: named.get('message-id'),
    subject: named.get('subject'),
  };
}
