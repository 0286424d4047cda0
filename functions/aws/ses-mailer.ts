import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Message } from '../../core/delivery/message.ts';

/** Sends one mail to one person, once. */
export interface Mailer {
  /** @returns the provider's message id @throws whatever the provider says; judge it with `judgeSendFailure` */
  send(message: Message): Promise<string>;
}

/**
 * SES, asked once: it has no idempotency token, so the SDK's own retries would mail twice after a lost answer.
 * @param configurationSet where SES reports deliveries, bounces and complaints
 */
export function sesMailer(configurationSet: string, client = onceOnly()): Mailer {
  return {
    async send({ from, to, subject, html, text, headers }) {
      const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });
      const { MessageId } = await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          ConfigurationSetName: configurationSet,
          Content: {
            Simple: {
              Subject: utf8(subject),
              Body: { Html: utf8(html), Text: utf8(text) },
              Headers: Object.entries(headers).map(([Name, Value]) => ({ Name, Value })),
            },
          },
        }),
      );
      if (!MessageId) throw new Error('SES answered without a message id');
      return MessageId;
    },
  };
}

function onceOnly(): SESv2Client {
  return new SESv2Client({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
}
