import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isThrottled, judgeSendFailure } from '../../../core/delivery/sends/send-failure.ts';
import { SmtpFailure } from '../../../core/delivery/sends/smtp-failure.ts';
import type { Mailer } from '../../../functions/aws/mailer.ts';
import { smtpMailer } from '../../../functions/aws/smtp-mailer.ts';
import { type Act, type ScriptedSmtp, type Step, scriptedSmtp, serverAt } from './scripted-smtp.ts';

const HURRIED = { step: 600, whole: 5_000 };
const MAIL = {
  from: 'digest@harbour.example',
  to: 'ana@example.org',
  raw: Buffer.from('To: ana@example.org\r\nMessage-ID: <e.s@harbour.example>\r\n\r\nHello\r\n.dot\r\n'),
  tags: { edition: 'e', subscriber: 's' },
};

let smtp: ScriptedSmtp;
let mailer: Mailer;

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const times = (step: Step) => smtp.seen.filter((seen) => seen === step).length;

beforeEach(async () => {
  smtp = await scriptedSmtp();
  mailer = smtpMailer(serverAt(smtp.port));
});
afterEach(() => smtp.close());

test('hands a mail over as it is, to one person', async () => {
  expect(await mailer.send(MAIL)).toBe('e.s@harbour.example');
  expect(smtp.messages).toEqual([MAIL.raw.toString().replace('\r\n.dot', '\r\n..dot')]); // RFC 5321 § 4.5.2
  expect(smtp.seen).toEqual(['GREETING', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'BODY', 'MESSAGE']);
});

test('keeps its connection for the next mail', async () => {
  await mailer.send(MAIL);
  await mailer.send(MAIL);
  expect(smtp.messages).toHaveLength(2);
  expect(times('GREETING')).toBe(1);
});

test('sends several at once, each with its own end', async () => {
  const mails = Array.from({ length: 12 }, (_, n) => ({
    ...MAIL,
    raw: Buffer.from(`Message-ID: <${n}@a.example>\r\n\r\nHi\r\n`),
  }));
  const ids = await Promise.all(mails.map((mail) => mailer.send(mail)));
  expect(ids).toEqual(mails.map((_, n) => `${n}@a.example`));
  expect(smtp.messages).toHaveLength(12);
});

describe('asks once, and judges', () => {
  test.each<[Step, Act, string, boolean]>([
    // The server answers: what it says holds, however late in the mail it says it.
    ['GREETING', '554 no', 'released', false],
    ['GREETING', '421 busy', 'released', true],
    ['MAIL', '451 later', 'released', true],
    ['MAIL', '530 log in', 'released', false],
    ['MAIL', '550 not you', 'released', false],
    ['RCPT', '450 later', 'released', false],
    ['RCPT', '452 full', 'released', false],
    ['RCPT', '454 slow down', 'released', true],
    ['RCPT', '550 nobody', 'rejected', false],
    ['RCPT', '530 log in', 'released', false],
    ['RCPT', '503 out of turn', 'released', false],
    ['DATA', '421 closing', 'released', true],
    ['DATA', '451 later', 'released', true],
    ['DATA', '554 no', 'rejected', false],
    ['MESSAGE', '421 closing', 'released', true],
    ['MESSAGE', '451 later', 'released', true],
    ['MESSAGE', '452 full', 'released', true],
    ['MESSAGE', '552 too big', 'rejected', false],
    ['MESSAGE', '554 spam', 'rejected', false],
    ['MESSAGE', '354 what', 'ambiguous', false],
    ['MESSAGE', 'what', 'ambiguous', false],
    // It says nothing: all hangs on whether the message was on its way.
    ['GREETING', 'drop', 'released', false],
    ['EHLO', 'drop', 'released', false],
    ['MAIL', 'drop', 'released', false],
    ['RCPT', 'drop', 'released', false],
    ['DATA', 'drop', 'released', false],
    ['BODY', 'drop', 'ambiguous', false],
    ['MESSAGE', 'drop', 'ambiguous', false],
    ['GREETING', 'silence', 'released', false],
    ['EHLO', 'silence', 'released', false],
    ['MAIL', 'silence', 'released', false],
    ['RCPT', 'silence', 'released', false],
    ['DATA', 'silence', 'released', false],
    ['MESSAGE', 'silence', 'ambiguous', false],
    ['MESSAGE', '250-and so on', 'ambiguous', false],
  ])('at %s %s: %s', async (step, act, verdict, throttled) => {
    smtp.script = { [step]: act };
    const quiet = act === 'silence' || act.startsWith('250-');
    const asked = quiet ? smtpMailer(serverAt(smtp.port), HURRIED) : mailer;
    const failure = await failureOf(asked.send(MAIL));
    expect(failure).toBeInstanceOf(SmtpFailure);
    expect([judgeSendFailure(failure), isThrottled(failure)]).toEqual([verdict, throttled]);
    expect(times(step)).toBe(1);
    expect(`${failure}`).not.toContain('@');
  });
});

test('a mail refused does not spoil the next', async () => {
  smtp.script = { RCPT: '550 nobody' };
  await failureOf(mailer.send(MAIL));
  smtp.script = {};
  expect(await mailer.send(MAIL)).toBe('e.s@harbour.example');
});
