import { SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import type { SmallStack } from './small-stack.ts';

/** The body of every mail here: quoted-printable, with lines that begin with dots. */
export const BODY = `--cut\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=B6=C3=9Fe\r\n.\r\n..leading dots\r\n--cut--\r\n`;

/** @returns a whole mail to somebody, with a Message-ID and a Date of the sender's own */
export const rawMail = (to: string) =>
  [
    'From: "The Tideford Gazette" <digest@tideford.example>',
    `To: ${to}`,
    'Subject: =?utf-8?B?R3LDtsOfZQ==?=',
    'Message-ID: <own@tideford.example>',
    'Date: Tue, 10 Mar 2026 06:12:40 +0000',
    'List-Unsubscribe: <https://news.example/unsubscribe?token=a.b>,',
    ' <mailto:leave@tideford.example?subject=a.b>',
    'X-News-Digest-Edition: alert-a-1',
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary=cut',
    '',
    BODY,
  ].join('\r\n');

/** Sends that mail by the genuine client. */
export function sendMail(small: SmallStack, to: string, more: Partial<SendEmailCommandInput> = {}) {
  return small.ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'digest@tideford.example',
      Destination: { ToAddresses: [to] },
      ConfigurationSetName: small.stack.names.SesConfigurationSet,
      EmailTags: [
        { Name: 'edition', Value: 'alert-a-1' },
        { Name: 'subscriber', Value: '0123456789abcdef0123456789abcdef' },
      ],
      Content: { Raw: { Data: Buffer.from(rawMail(to)) } },
      ...more,
    }),
  );
}

/** Takes messages out of the feedback queue by the genuine client, until there are as many as wanted. */
export async function feedback(small: SmallStack, wanted: number) {
  const QueueUrl = `${small.stack.env.AWS_ENDPOINT_URL_SQS}/000000000000/${small.stack.names.FeedbackQueue}`;
  const bodies: string[] = [];
  do {
    const received = await small.sqs.send(
      new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: wanted > 0 ? 5 : 0 }),
    );
    for (const { Body = '', ReceiptHandle } of received.Messages ?? []) {
      bodies.push(Body);
      await small.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
    if (received.Messages === undefined) break;
  } while (bodies.length < wanted);
  return bodies.map((body) => JSON.parse(body));
}
