import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { sesMailer } from '../../../functions/aws/ses-mailer.ts';

const ses = mockClient(SESv2Client);
const mailer = sesMailer('digests', new SESv2Client({ region: 'eu-west-1' }));
const MESSAGE = {
  from: '"Harbour" <digest@harbour.example>',
  to: 'ana@example.org',
  subject: 'Wall breached',
  html: '<p>Tide</p>',
  text: 'Tide',
  headers: { 'Auto-Submitted': 'auto-generated' },
};

beforeEach(() => ses.reset());

test('hands over one mail to one person', async () => {
  ses.on(SendEmailCommand).resolves({ MessageId: 'ses-1' });
  expect(await mailer.send(MESSAGE)).toBe('ses-1');
  expect(ses.commandCalls(SendEmailCommand)[0]!.args[0].input).toEqual({
    FromEmailAddress: MESSAGE.from,
    Destination: { ToAddresses: ['ana@example.org'] },
    ConfigurationSetName: 'digests',
    Content: {
      Simple: {
        Subject: { Data: 'Wall breached', Charset: 'UTF-8' },
        Body: { Html: { Data: '<p>Tide</p>', Charset: 'UTF-8' }, Text: { Data: 'Tide', Charset: 'UTF-8' } },
        Headers: [{ Name: 'Auto-Submitted', Value: 'auto-generated' }],
      },
    },
  });
});

test('asks once, whatever happens', async () => {
  ses.on(SendEmailCommand).rejects(Object.assign(new Error(), { name: 'TimeoutError' }));
  await expect(mailer.send(MESSAGE)).rejects.toThrow();
  expect(ses.commandCalls(SendEmailCommand)).toHaveLength(1);
});

test('an answer without an id is no acceptance', async () => {
  ses.on(SendEmailCommand).resolves({});
  await expect(mailer.send(MESSAGE)).rejects.toThrow(/message id/);
});
