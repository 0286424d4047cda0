import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetAccountCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAccepted } from '../../../local/stack/mail/send-log.ts';
import { statePaths } from '../../../local/stack/state.ts';
import { BODY, rawMail, sendMail } from './mails.ts';
import { MAIL_RESOURCES, type SmallStack, smallStack } from './small-stack.ts';
import { ending } from './storage.ts';

let small: SmallStack;
beforeAll(async () => {
  small = await smallStack({ Resources: MAIL_RESOURCES });
}, 20_000);
afterAll(() => small.remove());

const send = (to: string, more?: Partial<SendEmailCommandInput>) => sendMail(small, to, more);
const emlOf = (mailId: string) => readFile(join(statePaths(small.stateDir).mails, `${mailId}.eml`), 'utf8');

test('a raw mail lies in the inbox and the log when SES answers, byte for byte but for its id and date', async () => {
  const { MessageId = '' } = await send('ana@example.org');
  expect(MessageId).toMatch(/^[0-9a-f]{16}-[0-9a-f-]{36}-000000$/);
  const accepted = readAccepted(small.stateDir).find(({ messageId }) => messageId === MessageId);
  expect(accepted).toMatchObject({
    to: ['ana@example.org'],
    subject: 'Größe',
    edition: 'alert-a-1',
    tags: { edition: 'alert-a-1', subscriber: '0123456789abcdef0123456789abcdef' },
  });
  const eml = await emlOf(accepted?.mailId ?? '');
  expect(eml).toContain(`Message-ID: <${MessageId}@email.amazonses.com>`);
  expect(eml).not.toMatch(/own@tideford\.example|10 Mar 2026/);
  for (const kept of rawMail('ana@example.org')
    .split('\r\n')
    .filter((line) => !/^(Message-ID|Date):/.test(line)))
    expect(eml).toContain(kept);
  expect(eml.endsWith(BODY)).toBe(true);
});

test('simple content becomes a mail with its own headers', async () => {
  const { MessageId } = await send('ben@example.org', {
    Content: {
      Simple: {
        Subject: { Data: 'Größe' },
        Body: { Html: { Data: '<p>Größe</p>' }, Text: { Data: 'Größe' } },
        Headers: [{ Name: 'X-News-Digest-Edition', Value: 'weekly-1' }],
      },
    },
  });
  const accepted = readAccepted(small.stateDir).find(({ messageId }) => messageId === MessageId);
  expect(accepted).toMatchObject({ to: ['ben@example.org'], subject: 'Größe', edition: 'weekly-1' });
});

test.each<[string, Partial<SendEmailCommandInput>, string]>([
  ['an unknown configuration set', { ConfigurationSetName: 'other' }, '404 NotFoundException'],
  ['a sender that is not verified', { FromEmailAddress: 'a@other.example' }, '400 MessageRejected'],
  [
    'a template',
    { Content: { Template: { TemplateName: 't', TemplateData: '{}' } } },
    '400 BadRequestException',
  ],
  [
    'no recipient',
    { Destination: {}, Content: { Raw: { Data: Buffer.from('From: a@tideford.example\r\n\r\nx') } } },
    '400 BadRequestException',
  ],
])('%s is refused as SES refuses it, and nothing is sent', async (_name, more, expected) => {
  const before = readAccepted(small.stateDir).length;
  expect(await ending(send('ana@example.org', more))).toBe(expected);
  expect(readAccepted(small.stateDir)).toHaveLength(before);
});

test('GetAccount tells the quota and what was sent', async () => {
  const account = () => small.ses.send(new GetAccountCommand());
  const { SendQuota: before } = await account();
  expect(before).toMatchObject({ Max24HourSend: 1_000_000, MaxSendRate: 500 });
  await send('ana@example.org');
  expect((await account()).SendQuota?.SentLast24Hours).toBe((before?.SentLast24Hours ?? 0) + 1);
});
