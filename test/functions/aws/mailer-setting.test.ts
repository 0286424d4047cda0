import { afterEach, describe, expect, test, vi } from 'vitest';
import { liveMailer, liveQuota } from '../../../functions/aws/mailer-setting.ts';
import { type ScriptedSmtp, scriptedSmtp } from './scripted-smtp.ts';

let smtp: ScriptedSmtp | undefined;
const set = (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries({ AWS_REGION: 'eu-west-1', ...settings }))
    vi.stubEnv(name, value);
};

afterEach(async () => {
  vi.unstubAllEnvs();
  await smtp?.close();
});

describe('an SMTP server', () => {
  test('sends, once there is something to send', async () => {
    smtp = await scriptedSmtp();
    set({ MAILER: 'smtp', SMTP_URL: `smtp://127.0.0.1:${smtp.port}?ignoreTLS=true` });
    const mailer = liveMailer();
    expect(smtp.seen).toEqual([]);
    const raw = Buffer.from('Message-ID: <e.s@harbour.example>\r\n\r\nHi\r\n');
    const mail = { from: 'digest@harbour.example', to: 'ana@example.org', raw, tags: {} };
    expect(await mailer.send(mail)).toBe('e.s@harbour.example');
    expect(await mailer.send({ ...mail })).toBe('e.s@harbour.example');
    expect(smtp.messages).toHaveLength(2);
  });

  test('has the quota it is given, and none for a day', async () => {
    set({ MAILER: 'smtp', SMTP_RATE: '10' });
    expect(await liveQuota().read()).toEqual({ perSecond: 10, perDay: -1, sentToday: 0 });
  });

  test.each(['none', 'mail.example'])('at %s is a mistake known at once', (url) => {
    set({ MAILER: 'smtp', SMTP_URL: url });
    expect(() => liveMailer()).toThrow(/SMTP_URL/);
  });

  test.each(['0', '-1', 'many', 'none'])('at %s mails a second is a mistake known at once', (rate) => {
    set({ MAILER: 'smtp', SMTP_RATE: rate });
    expect(() => liveQuota()).toThrow(/SMTP_RATE/);
  });
});

test('SES needs no SMTP server', () => {
  set({ MAILER: 'ses', CONFIGURATION_SET: 'digests' });
  expect(liveMailer()).toHaveProperty('send');
  expect(liveQuota()).toHaveProperty('read');
});

test.each(['', 'none', 'SES'])('%j is no mailer', (mailer) => {
  set({ MAILER: mailer, CONFIGURATION_SET: 'digests' });
  expect(() => liveMailer()).toThrow(/MAILER/);
});
