import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link lets its holder do. A token for one purpose is worth nothing for another. */
export type Purpose = 'unsubscribe';

const KEY_ID = '1'; // the secret in force; rotation adds a second

/**
 * Signs a link for one subscriber and one purpose (HMAC-SHA-256, RFC 2104). It does not expire: a digest may be
 * kept for years, and the way out of it must stay open.
 */
export function signToken(purpose: Purpose, subscriberId: string, secret: string): string {
  return `${KEY_ID}.${subscriberId}.${mac(purpose, subscriberId, secret).toString('base64url')}`;
}

/**
 * Reads a token back, comparing in constant time.
 * @returns the subscriber's id, or undefined when the token is not ours or is for another purpose
 */
export function readToken(purpose: Purpose, token: string, secret: string): string | undefined {
  const [keyId, subscriberId, signature, ...rest] = token.split('.');
  if (keyId !== KEY_ID || !subscriberId || !signature || rest.length > 0) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(purpose, subscriberId, secret);
  return given.length === expected.length && timingSafeEqual(given, expected) ? subscriberId : undefined;
}

function mac(purpose: Purpose, subscriberId: string, secret: string): Buffer {
  if (secret.length < 32) throw new Error('The link secret must have at least 32 characters');
  return createHmac('sha256', secret).update(`news-digest/${purpose}/${subscriberId}`).digest();
}
