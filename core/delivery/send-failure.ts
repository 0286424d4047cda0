/** What a mailer's error says of the mail: it was refused, it never left, or nobody can know. */
export type SendFailure = 'rejected' | 'released' | 'ambiguous';

// What SES says of a request that can never be right. No retry mends it.
const REJECTED = new Set(['BadRequestException']);

// Errors that say for certain that nothing was sent: SES refused the call, or the call never reached it.
const RELEASED = new Set([
  'MessageRejected', // also says that the sender is not verified yet
  'TooManyRequestsException',
  'LimitExceededException',
  'ThrottlingException',
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
 * Judges a failed send by the error's name or code, never by its words.
 * Whatever is not known for certain is ambiguous: a lost answer, a reset after the write, any 5xx.
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html#API_SendEmail_Errors
 */
export function judgeSendFailure(error: unknown): SendFailure {
  const { name, code } = Object(error) as { name?: unknown; code?: unknown };
  for (const word of [code, name]) {
    if (typeof word !== 'string') continue;
    if (REJECTED.has(word)) return 'rejected';
    if (RELEASED.has(word)) return 'released';
  }
  return 'ambiguous';
}
