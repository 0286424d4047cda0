import { afterEach, beforeEach, expect, test } from 'vitest';
import { judgeSendFailure } from '../../../core/delivery/sends/send-failure.ts';
import { smtpMailer } from '../../../functions/aws/smtp-mailer.ts';
import { type ScriptedSmtp, type Step, scriptedSmtp, serverAt } from './scripted-smtp.ts';

const MAIL = {
  from: 'digest@harbour.example',
  to: 'ana@example.org',
  raw: Buffer.from('Message-ID: <e.s@harbour.example>\r\n\r\nHello\r\n'),
  tags: {},
};

let smtp: ScriptedSmtp;
beforeEach(async () => {
  smtp = await scriptedSmtp();
});
afterEach(() => smtp.close());

const times = (step: Step) => smtp.seen.filter((seen) => seen === step).length;

/** What a failed send says of its mail. */
async function verdictOf(mailer: ReturnType<typeof smtpMailer>): Promise<string> {
  try {
    return `accepted as ${await mailer.send(MAIL)}`;
  } catch (error) {
    return judgeSendFailure(error);
  }
}

test.each<[Step, string]>([
  ['RCPT', 'released'],
  ['MESSAGE', 'ambiguous'],
])('a mail that is not done in time at %s: %s', async (step, verdict) => {
  smtp.script = { [step]: 'silence' };
  expect(await verdictOf(smtpMailer(serverAt(smtp.port), { step: 5_000, whole: 800 }))).toBe(verdict);
  expect(times('MAIL')).toBe(1);
});

test('nobody listening: released', async () => {
  const { port } = smtp;
  await smtp.close();
  expect(await verdictOf(smtpMailer(serverAt(port)))).toBe('released');
});

test('a name that is none: released', async () => {
  const server = { ...serverAt(25), host: 'mail.invalid' };
  expect(await verdictOf(smtpMailer(server))).toBe('released');
});

test('a server without the TLS that is asked for: released, and nothing was said', async () => {
  const server = { ...serverAt(smtp.port), requireTLS: true, auth: { user: 'u', pass: 'p' } };
  expect(await verdictOf(smtpMailer(server))).toBe('released');
  expect(smtp.seen).not.toContain('AUTH');
  expect(smtp.seen).not.toContain('MAIL');
});

test.each([
  [undefined, 'accepted as e.s@harbour.example'],
  ['535 no', 'released'],
])('a password is given, and answered %s: %s', async (answer, verdict) => {
  smtp.script = answer ? { AUTH: answer } : {};
  const server = { ...serverAt(smtp.port), auth: { user: 'u', pass: 'p' } };
  expect(await verdictOf(smtpMailer(server))).toBe(verdict);
  expect(times('AUTH')).toBe(1);
});

test('a connection that is lost on a later mail is judged like any', async () => {
  const mailer = smtpMailer(serverAt(smtp.port));
  await mailer.send(MAIL);
  smtp.script = { MAIL: 'drop' };
  expect(await verdictOf(mailer)).toBe('released');
  expect(times('MAIL')).toBe(2);
  smtp.script = {};
  await mailer.send(MAIL);
  smtp.script = { MESSAGE: 'drop' };
  expect(await verdictOf(mailer)).toBe('ambiguous');
  expect(smtp.messages).toHaveLength(3);
});
