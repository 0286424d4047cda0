import { createHmac } from 'node:crypto';

/**
 * The subscriber an address belongs to, whatever the case it was typed in: an HMAC-SHA-256 (RFC 2104), so that what an
 * erasure leaves behind cannot be guessed back into an address.
 * @param address as `parseAddress` returns it
 * @param key secret; it never changes, or an erased address would be a stranger again
 * @returns 32 hexadecimal digits; safe in logs and messages, where an address is not
 * @throws where the key has fewer than 32 characters
 */
export function subscriberId(address: string, key: string): string {
  if (key.length < 32) throw new Error('The address key must have at least 32 characters');
  return createHmac('sha256', key).update(address.toLowerCase()).digest('hex').slice(0, 32);
}
