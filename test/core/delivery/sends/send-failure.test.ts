import { expect, test } from 'vitest';
import { isThrottled, judgeSendFailure } from '../../../../core/delivery/sends/send-failure.ts';
import { SmtpFailure } from '../../../../core/delivery/sends/smtp-failure.ts';

const failure = (name: string, code?: string) =>
  Object.assign(new Error('words are not looked at'), { name, code });

test.each([
  [failure('MessageRejected'), 'released'],
  [failure('BadRequestException'), 'rejected'],
  [failure('TooManyRequestsException'), 'released'],
  [failure('LimitExceededException'), 'released'],
  [failure('ThrottlingException'), 'released'],
  [failure('Throttling'), 'released'],
  [failure('SendingPausedException'), 'released'],
  [failure('MailFromDomainNotVerifiedException'), 'released'],
  [failure('Error', 'ECONNREFUSED'), 'released'],
  [failure('CredentialsProviderError'), 'released'],
  [failure('TimeoutError'), 'ambiguous'], // the request may have arrived
  [failure('Error', 'ECONNRESET'), 'ambiguous'],
  [failure('Error', 'EPIPE'), 'ambiguous'],
  [failure('InternalFailure'), 'ambiguous'],
  [failure('ServiceUnavailable'), 'ambiguous'],
  [Object.assign(failure('UnknownError'), { message: 'MessageRejected' }), 'ambiguous'],
  [{}, 'ambiguous'],
] as const)('%s is %s', (error, expected) => expect(judgeSendFailure(error)).toBe(expected));

test.each([undefined, null, 'MessageRejected', 42])('whatever is thrown (%s) is ambiguous', (thrown) =>
  expect(judgeSendFailure(thrown)).toBe('ambiguous'),
);

test.each([
  ['TooManyRequestsException', true],
  ['ThrottlingException', true],
  ['Throttling', true],
  ['LimitExceededException', true],
  ['SendingPausedException', false],
  ['MessageRejected', false],
  ['BadRequestException', false],
  ['TimeoutError', false],
  ['ServiceUnavailable', false],
])('%s asks for patience: %s', (name, expected) => expect(isThrottled(failure(name))).toBe(expected));

test.each([undefined, null, 'Throttling', {}])('whatever is thrown (%s) asks for none', (thrown) =>
  expect(isThrottled(thrown)).toBe(false),
);

test.each([
  ['InvalidSignatureException', 403, 'released', false],
  ['SomethingNew', 400, 'released', false],
  ['SomethingNew', 429, 'released', true],
  ['BadRequestException', 400, 'rejected', false],
  ['RequestTimeout', 408, 'ambiguous', false],
  ['SyntaxError', 200, 'ambiguous', false], // taken, and the answer cannot be read
  ['SomethingNew', 500, 'ambiguous', false],
  ['SomethingNew', undefined, 'ambiguous', false],
])('%s with HTTP status %s is %s', (name, httpStatusCode, expected, throttled) => {
  const error = Object.assign(failure(name), { $metadata: { httpStatusCode } });
  expect([judgeSendFailure(error), isThrottled(error)]).toEqual([expected, throttled]);
});

const smtp = (code: string, command: string, reply: number | undefined, written: boolean) =>
  new SmtpFailure({ code, command, reply, written });

test.each([
  [smtp('EENVELOPE', 'RCPT TO', 550, false), 'rejected', false],
  [smtp('EENVELOPE', 'RCPT TO', 450, false), 'released', false],
  [smtp('EENVELOPE', 'RCPT TO', 452, false), 'released', false],
  [smtp('EENVELOPE', 'RCPT TO', 451, false), 'released', true],
  [smtp('EENVELOPE', 'MAIL FROM', 450, false), 'released', true],
  [smtp('EENVELOPE', 'MAIL FROM', 550, false), 'released', false],
  [smtp('EENVELOPE', 'DATA', 554, false), 'rejected', false],
  [smtp('EMESSAGE', 'DATA', 554, true), 'rejected', false],
  [smtp('EMESSAGE', 'DATA', 452, true), 'released', true],
  [smtp('EMESSAGE', 'DATA', 499, true), 'released', false],
  [smtp('EMESSAGE', 'DATA', 354, true), 'ambiguous', false],
  [smtp('EMESSAGE', 'MAIL FROM', undefined, false), 'released', false], // larger than the server takes
  [smtp('EAUTH', 'AUTH PLAIN', 535, false), 'released', false],
  [smtp('EAUTH', 'AUTH PLAIN', 454, false), 'released', true],
  [smtp('ECONNECTION', 'CONN', undefined, false), 'released', false],
  [smtp('ECONNECTION', 'CONN', undefined, true), 'ambiguous', false],
  [smtp('ECONNECTION', 'CONN', 550, true), 'ambiguous', false], // an answer that was cut off, or to something else
  [smtp('ECONNECTION', 'CONN', 421, true), 'ambiguous', false],
  [smtp('ETIMEDOUT', 'CONN', undefined, false), 'released', false],
  [smtp('ETIMEDOUT', 'CONN', undefined, true), 'ambiguous', false],
  [smtp('EPROTOCOL', 'CONN', 250, true), 'ambiguous', false],
  [smtp('EABORT', '', undefined, true), 'ambiguous', false],
  [smtp('ETLS', 'STARTTLS', undefined, false), 'released', false],
] as const)('%s is %s', (error, expected, throttled) =>
  expect([judgeSendFailure(error), isThrottled(error)]).toEqual([expected, throttled]),
);

test('an SMTP failure says its code and no word of the server', () => {
  const error = smtp('EENVELOPE', 'RCPT TO', 550, false);
  expect([error.name, error.message]).toEqual(['Smtp550', 'SMTP: EENVELOPE RCPT TO 550']);
  expect(smtp('ETIMEDOUT', 'CONN', undefined, true).name).toBe('SmtpETIMEDOUT');
});
