/** The words of a command are off; the message says which. Ends with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
