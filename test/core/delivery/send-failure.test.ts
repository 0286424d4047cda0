import { expect, test } from 'vitest';
import { judgeSendFailure } from '../../../core/delivery/send-failure.ts';

const failure = (name: string, code?: string) =>
  Object.assign(new Error('words are not looked at'), { name, code });

test.each([
  [failure('MessageRejected'), 'released'],
  [failure('BadRequestException'), 'rejected'],
  [failure('TooManyRequestsException'), 'released'],
  [failure('LimitExceededException'), 'released'],
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
