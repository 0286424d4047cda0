import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedback, sendMail } from './mails.ts';
import { MAIL_RESOURCES, type SmallStack, smallStack } from './small-stack.ts';

let small: SmallStack;
beforeAll(async () => {
  small = await smallStack({ Resources: MAIL_RESOURCES });
}, 20_000);
afterAll(() => small.remove());

test('a bounce comes back as the event SES publishes, with the tags of the mail', async () => {
  const { MessageId } = await sendMail(small, 'bounce+1@simulator.amazonses.com');
  expect(await feedback(small, 1)).toMatchObject([
    {
      eventType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bounceSubType: 'General',
        bouncedRecipients: [{ emailAddress: 'bounce+1@simulator.amazonses.com', status: '5.1.1' }],
        feedbackId: expect.stringMatching(/./),
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      },
      mail: {
        messageId: MessageId,
        destination: ['bounce+1@simulator.amazonses.com'],
        commonHeaders: { to: ['bounce+1@simulator.amazonses.com'] },
        tags: {
          edition: ['alert-a-1'],
          subscriber: ['0123456789abcdef0123456789abcdef'],
          'ses:configuration-set': ['news-digest-local'],
        },
      },
    },
  ]);
});

test.each<[string, object]>([
  [
    'complaint@simulator.amazonses.com',
    { eventType: 'Complaint', complaint: { complaintFeedbackType: 'abuse' } },
  ],
  ['ooto@simulator.amazonses.com', { eventType: 'Bounce', bounce: { bounceType: 'Transient' } }],
  [
    'suppressionlist@simulator.amazonses.com',
    { eventType: 'Bounce', bounce: { bounceSubType: 'Suppressed' } },
  ],
])('what becomes of mail to %s is told', async (address, event) => {
  await sendMail(small, address);
  expect(await feedback(small, 1)).toMatchObject([event]);
});

test.each([
  'success@simulator.amazonses.com',
  'bounce@example.org',
  'bounce@simulator.amazonses.com.example.org',
])('of mail to %s nothing is told', async (address) => {
  await sendMail(small, address);
  await sendMail(small, 'ooto@simulator.amazonses.com');
  expect((await feedback(small, 1)).map(({ mail }) => mail.destination)).toEqual([
    ['ooto@simulator.amazonses.com'],
  ]);
});

test('without the configuration set there are no events', async () => {
  await sendMail(small, 'bounce@simulator.amazonses.com', { ConfigurationSetName: undefined });
  await sendMail(small, 'ooto@simulator.amazonses.com');
  expect(await feedback(small, 1)).toHaveLength(1);
});

test('mail to the mailbox of a receipt rule is told of, other mail is not', async () => {
  const smtp = createTransport({ host: '127.0.0.1', port: small.stack.ports.smtp, ignoreTLS: true });
  const from = 'ana@example.org';
  await smtp.sendMail({ from, to: 'other@tideford.example', subject: 'c.d', text: '' });
  await smtp.sendMail({ from, to: 'leave@tideford.example', subject: 'a.b', text: 'Let me go' });
  smtp.close();
  const [received, ...more] = await feedback(small, 1);
  expect(more).toEqual([]);
  expect(received).toMatchObject({
    notificationType: 'Received',
    mail: {
      source: from,
      destination: ['leave@tideford.example'],
      commonHeaders: { from: [from], to: ['leave@tideford.example'], subject: 'a.b' },
    },
    receipt: {
      recipients: ['leave@tideford.example'],
      spamVerdict: { status: 'PASS' },
      action: { type: 'SNS' },
    },
  });
  expect(Buffer.from(received.content, 'base64').toString()).toContain('Let me go');
});
