import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { expect, test } from 'vitest';
import { Quota } from '../../../local/stack/mail/quota.ts';
import { MAIL_RESOURCES, smallStack } from './small-stack.ts';
import { ending } from './storage.ts';

const NOW = Date.parse('2026-03-10T06:12:40.000Z');
const HOUR = 3_600_000;

test('a burst of one second passes, the next mail waits for its turn', () => {
  const quota = new Quota({ perSecond: 3, perDay: -1 });
  const taken = [0, 0, 0, 0, 333, 334, 335, 10_000, 10_000, 10_000, 10_000].map(
    (ms) => quota.take(1, NOW + ms)?.message ?? 'ok',
  );
  const rate = 'Maximum sending rate exceeded.';
  expect(taken).toEqual(['ok', 'ok', 'ok', rate, rate, 'ok', rate, 'ok', 'ok', 'ok', rate]);
});

test('a mail to many recipients counts as many, and is paid for afterwards', () => {
  const quota = new Quota({ perSecond: 1, perDay: -1 });
  expect(quota.take(3, NOW)).toBeUndefined();
  expect(quota.take(1, NOW + 2_900)).toMatchObject({ status: 429, type: 'TooManyRequestsException' });
  expect(quota.take(1, NOW + 3_000)).toBeUndefined();
  expect(quota.sentLast24Hours(NOW)).toBe(4);
});

test('a day holds so many, and a day later as many again', () => {
  const quota = new Quota({ perSecond: 100, perDay: 2 });
  quota.note(1, NOW - 23 * HOUR);
  quota.note(5, NOW - 25 * HOUR);
  expect(quota.take(1, NOW)).toBeUndefined();
  expect(quota.take(1, NOW + 1_000)).toMatchObject({ status: 429, message: 'Daily message quota exceeded.' });
  expect(quota.take(1, NOW + HOUR + 60_000)).toBeUndefined();
});

test('SES answers 429 beyond the rate it was started with, and a fraction of a mail a second is a rate', async () => {
  const { ses, remove } = await smallStack({ Resources: MAIL_RESOURCES }, { ses: { perSecond: 0.01 } });
  const Raw = { Data: Buffer.from('From: digest@tideford.example\r\nTo: ana@example.org\r\n\r\nx\r\n') };
  try {
    const send = () => ending(ses.send(new SendEmailCommand({ Content: { Raw } })));
    expect([await send(), await send()]).toEqual(['ok', '429 TooManyRequestsException']);
  } finally {
    await remove();
  }
}, 20_000);
