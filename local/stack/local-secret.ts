import { createHash } from 'node:crypto';

/**
 * The value of a secret on every local stack. It is the same everywhere, so that the links in sample events hold, and
 * protects nothing but a machine's own test data.
 * @param name the secret's logical id in the template
 * @param length characters, 128 at most
 */
export function localSecret(name: string, length: number): string {
  return createHash('sha512').update(`local stack: ${name}`).digest('hex').slice(0, length);
}
