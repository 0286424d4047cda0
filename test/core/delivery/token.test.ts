import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readToken, signToken } from '../../../core/delivery/token.ts';

const SECRET = 'a secret of some thirty-two letters';
const ID = '0123456789abcdef0123456789abcdef';
const token = signToken('unsubscribe', ID, SECRET);
const [keyId, , signature] = token.split('.');

describe('a link token', () => {
  test('gives back its subscriber', () => expect(readToken('unsubscribe', token, SECRET)).toBe(ID));
  test('needs no escaping in a link', () => expect(encodeURIComponent(token)).toBe(token));

  test.each([
    ['nothing', ''],
    ['another subscriber', `${keyId}.${'f'.repeat(32)}.${signature}`],
    ['another key', `2.${ID}.${signature}`],
    ['no signature', `${keyId}.${ID}.`],
    ['a short signature', token.slice(0, -1)],
    ['a longer one', `${token}A`],
    ['one part too many', `${token}.x`],
    ['parts missing', ID],
    ['not base64url', `${keyId}.${ID}.!!!!`],
  ])('refuses %s', (_, given) => expect(readToken('unsubscribe', given, SECRET)).toBeUndefined());

  test('of another secret is refused', () =>
    expect(readToken('unsubscribe', token, SECRET.toUpperCase())).toBeUndefined());
  test('needs a real secret', () =>
    expect(() => signToken('unsubscribe', ID, 'short')).toThrow(/32 characters/));
  test('is never made up', () =>
    fc.assert(fc.property(fc.string(), (given) => readToken('unsubscribe', given, SECRET) === undefined)));
});
