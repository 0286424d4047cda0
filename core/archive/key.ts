import { createHmac } from 'node:crypto';

/** Of base64url characters, 6 bits each: 132 bits, which nobody guesses. */
const SIGNATURE_LENGTH = 22;

/**
 * What opens a private archive when it stands in a link: "2031-05.", and a signature (HMAC-SHA256, RFC 2104; base64url,
 * RFC 4648 § 5). Every link of a month has the same one. It opens all pages and never ends, unless the secret is changed.
 * The gate that checks it is infra/archive-gate.mjs.
 * @param moment ISO 8601; its month in UTC counts
 */
export function archiveKey(secret: string, moment: string): string {
  const month = new Date(moment).toISOString().slice(0, 7);
  const signature = createHmac('sha256', secret).update(`news-digest/archive/${month}`).digest('base64url');
  return `${month}.${signature.slice(0, SIGNATURE_LENGTH)}`;
}
