import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import type { Mailer } from './mailer.ts';

/**
 * SES, asked once: it has no idempotency token, so the SDK's own retries would mail twice after a lost answer.
 * @param configurationSet where SES reports bounces and complaints, with the mail's tags
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
export function sesMailer(configurationSet: string, client = onceOnly()): Mailer {
  return {
    async send({ from, to, raw, tags }) {
      const { MessageId } = await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          ConfigurationSetName: configurationSet,
          Content: { Raw: { Data: raw } },
          EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
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
