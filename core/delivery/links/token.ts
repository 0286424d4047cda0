import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LinkKeys } from './keys.ts';

/** What a link lets its holder do. A token for one purpose is worth nothing for another. */
export type Purpose = 'confirm' | 'preferences' | 'unsubscribe' | 'data';

/** How long a link to somebody's own data opens it, seconds: a day. */
export const DATA_LINK_SECONDS = 86_400;

/** What a token says. */
export interface Claims {
  readonly subscriberId: string; // 32 hexadecimal digits
  readonly detail?: string; //      1 to 64 letters, digits, "_" or "-": the sign-up that a `confirm` token confirms
}

// Key id, subscriber, detail, end in seconds since 1970, signature. No part can hold a dot, so none runs into the next.
const TOKEN =
  /^(?<keyId>[A-Za-z0-9]{1,16})\.(?<subscriberId>[0-9a-f]{32})\.(?<detail>[\w-]{0,64})\.(?<expires>\d{0,12})\.(?<signature>[\w-]{43})$/;

/**
 * Signs a link for one subscriber and one purpose (HMAC-SHA-256, RFC 2104) with the current key.
 * @param claims `expires`: seconds since 1970; without it the link opens for ever, as the way out of a digest must
 * @returns letters, digits, "_", "-" and ".", 171 at most: nothing that a link or a subject line would have to escape
 * @throws where the claims are not of the form that `readToken` reads
 */
export function signToken(purpose: Purpose, claims: Claims & { expires?: number }, keys: LinkKeys): string {
  const { subscriberId, detail = '', expires = '' } = claims;
  const signed = `${keys.current}.${subscriberId}.${detail}.${expires}`;
  const token = `${signed}.${signature(purpose, signed, keys.secrets.get(keys.current)!)}`;
  if (!TOKEN.test(token)) throw new Error('A token cannot hold these claims');
  return token;
}

/**
 * Reads a token back, comparing in constant time.
 * @param now ms since 1970
 * @returns undefined when the token is not ours, was signed with a key no longer listed, is for another purpose or is over
 */
export function readToken(purpose: Purpose, token: string, keys: LinkKeys, now: number): Claims | undefined {
  const parts = TOKEN.exec(token)?.groups;
  const secret = parts && keys.secrets.get(parts.keyId!);
  if (!secret) return undefined;
  const signed = token.slice(0, token.lastIndexOf('.'));
  // The texts, not the bytes they stand for: the last character of base64 has bits that decoding drops.
  const expected = Buffer.from(signature(purpose, signed, secret), 'latin1');
  if (!timingSafeEqual(Buffer.from(parts.signature!, 'latin1'), expected)) return undefined;
  if (parts.expires && now >= Number(parts.expires) * 1000) return undefined;
  return { subscriberId: parts.subscriberId!, ...(parts.detail && { detail: parts.detail }) };
}

function signature(purpose: Purpose, signed: string, secret: string): string {
  return createHmac('sha256', secret).update(`news-digest/${purpose}/${signed}`).digest('base64url');
}
