import { isSlowDown, judgeSmtpFault, SmtpFailure } from './smtp-failure.ts';

/** What a mailer's error says of the mail: it was refused, it never left, or nobody can know. */
export type SendFailure = 'rejected' | 'released' | 'ambiguous';

// What SES says of a request that can never be right. No retry mends it.
const REJECTED = new Set(['BadRequestException']);

// What SES says when there is too much at a time, or too much today.
const THROTTLED = new Set([
  'TooManyRequestsException',
  'ThrottlingException',
  'Throttling',
  'LimitExceededException',
]);

// Errors that say for certain that nothing was sent: SES refused the call, or the call never reached it.
const RELEASED = new Set([
  ...THROTTLED,
  'MessageRejected', // also says that the sender is not verified yet
  'SendingPausedException',
  'AccountSuspendedException',
  'MailFromDomainNotVerifiedException',
  'NotFoundException',
  'AccessDeniedException',
  'ExpiredTokenException',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'CredentialsProviderError',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * Judges a failed send by the error's class, name or code, never by its words.
 * Whatever is not known for certain is ambiguous: a lost answer, a reset after the write, any 5xx of SES.
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html#API_SendEmail_Errors
 */
export function judgeSendFailure(error: unknown): SendFailure {
  if (error instanceof SmtpFailure) return judgeSmtpFault(error.fault);
  const words = wordsOf(error);
  if (words.some((word) => REJECTED.has(word))) return 'rejected';
  return words.some((word) => RELEASED.has(word)) || isRefused(error) ? 'released' : 'ambiguous';
}

/** Whether the provider took nothing because it is asked too often: all senders should slow down. */
export function isThrottled(error: unknown): boolean {
  if (error instanceof SmtpFailure) return isSlowDown(error.fault);
  return statusOf(error) === 429 || wordsOf(error).some((word) => THROTTLED.has(word));
}

// A 4xx by any other name refuses the call itself, such as the signature of a clock that is wrong. 408 may come of a proxy.
function isRefused(error: unknown): boolean {
  const status = statusOf(error);
  return status >= 400 && status < 500 && status !== 408;
}

/** @returns the HTTP status an AWS error came with; 0 where there was no answer */
function statusOf(error: unknown): number {
  const { $metadata } = Object(error) as { $metadata?: { httpStatusCode?: unknown } };
  return typeof $metadata?.httpStatusCode === 'number' ? $metadata.httpStatusCode : 0;
}

function wordsOf(error: unknown): string[] {
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  return [code, name].filter((word) => typeof word === 'string');
}
