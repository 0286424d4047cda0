import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { sesMailer } from '../../../functions/aws/ses-mailer.ts';

const ses = mockClient(SESv2Client);
const mailer = sesMailer('digests', new SESv2Client({ region: 'eu-west-1' }));
const MAIL = {
  from: 'digest@harbour.example',
  to: 'ana@example.org',
  raw: Buffer.from('To: ana@example.org\r\n\r\nTide\r\n'),
  tags: { edition: 'alert-harbour', subscriber: '0123' },
};

beforeEach(() => ses.reset());

test('hands over one mail to one person, with the tags that come back', async () => {
  ses.on(SendEmailCommand).resolves({ MessageId: 'ses-1' });
  expect(await mailer.send(MAIL)).toBe('ses-1');
  expect(ses.commandCalls(SendEmailCommand)[0]!.args[0].input).toEqual({
    FromEmailAddress: MAIL.from,
    Destination: { ToAddresses: ['ana@example.org'] },
    ConfigurationSetName: 'digests',
    Content: { Raw: { Data: MAIL.raw } },
    EmailTags: [
      { Name: 'edition', Value: 'alert-harbour' },
      { Name: 'subscriber', Value: '0123' },
    ],
  });
});

test('asks once, whatever happens', async () => {
  ses.on(SendEmailCommand).rejects(Object.assign(new Error(), { name: 'TimeoutError' }));
  await expect(mailer.send(MAIL)).rejects.toThrow();
  expect(ses.commandCalls(SendEmailCommand)).toHaveLength(1);
});

test('an answer without an id is no acceptance', async () => {
  ses.on(SendEmailCommand).resolves({});
  await expect(mailer.send(MAIL)).rejects.toThrow(/message id/);
});
