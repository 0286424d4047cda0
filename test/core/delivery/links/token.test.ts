import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLinkKeys } from '../../../../core/delivery/links/keys.ts';
import { type Purpose, readToken, signToken } from '../../../../core/delivery/links/token.ts';

const PURPOSES: Purpose[] = ['confirm', 'preferences', 'unsubscribe', 'data'];
const ONE = 'a secret of some thirty-two letters';
const TWO = 'another one of thirty-two characters';
const keysOf = (listed: Record<string, string>) => parseLinkKeys(JSON.stringify(listed));
const keys = keysOf({ current: '1', 1: ONE });
const ID = '0123456789abcdef0123456789abcdef';
const NOW = Date.UTC(2026, 2, 1);
const END = NOW / 1000 + 86_400;
const token = signToken('unsubscribe', { subscriberId: ID }, keys);
const [keyId, , , , signature] = token.split('.');

const claims = fc.record(
  {
    subscriberId: fc.stringMatching(/^[0-9a-f]{32}$/),
    detail: fc.stringMatching(/^[\w-]{1,64}$/),
    expires: fc.integer({ min: END, max: 99_999_999_999 }),
  },
  { requiredKeys: ['subscriberId'] },
);
const purpose = fc.constantFrom(...PURPOSES);

describe('a link token', () => {
  test('gives back its subscriber', () =>
    expect(readToken('unsubscribe', token, keys, NOW)).toEqual({ subscriberId: ID }));

  test('gives back every claim, and needs no escaping in a link', () =>
    fc.assert(
      fc.property(purpose, claims, (given, signed) => {
        const text = signToken(given, signed, keys);
        expect(encodeURIComponent(text)).toBe(text);
        expect(text.length).toBeLessThanOrEqual(171);
        const { expires: _, ...said } = signed;
        expect(readToken(given, text, keys, NOW)).toEqual(said);
      }),
    ));

  test('is worth nothing for another purpose', () =>
    fc.assert(
      fc.property(purpose, purpose, claims, (given, other, signed) => {
        fc.pre(given !== other);
        expect(readToken(other, signToken(given, signed, keys), keys, NOW)).toBeUndefined();
      }),
    ));

  test('is worth nothing with any character changed, dropped or added', () =>
    fc.assert(
      fc.property(claims, fc.nat(), fc.string({ maxLength: 2 }), (signed, at, other) => {
        const text = signToken('confirm', signed, keys);
        const place = at % text.length;
        const changed = text.slice(0, place) + other + text.slice(place + 1);
        fc.pre(changed !== text);
        expect(readToken('confirm', changed, keys, NOW)).toBeUndefined();
      }),
      { numRuns: 500 },
    ));

  // 43 characters of base64 hold 258 bits, two more than the signature has.
  test('has one spelling only', () => {
    const spellings = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];
    const read = spellings.filter((last) => readToken('unsubscribe', token.slice(0, -1) + last, keys, NOW));
    expect(read).toEqual([token.at(-1)]);
  });

  test.each([
    ['nothing', ''],
    ['another subscriber', `${keyId}.${'f'.repeat(32)}...${signature}`],
    ['another key', `2.${ID}...${signature}`],
    ['a prototype as key', `__proto__.${ID}...${signature}`],
    ['a method as key', `toString.${ID}...${signature}`],
    ['no signature', `${keyId}.${ID}...`],
    ['a claim moved into the next', `${keyId}.${ID}.1..${signature}`],
    ['one part too many', `${token}.x`],
    ['parts missing', ID],
    ['not base64url', `${keyId}.${ID}...${'!'.repeat(43)}`],
    ['letters outside ASCII', `${keyId}.${ID}...${'é'.repeat(43)}`],
    ['the id in capitals', token.toUpperCase()],
    ['a line break at the end', `${token}\n`],
    ['a megabyte of it', token.repeat(12_000)],
  ])('refuses %s', (_, given) => expect(readToken('unsubscribe', given, keys, NOW)).toBeUndefined());

  test('is never made up', () =>
    fc.assert(
      fc.property(purpose, fc.string(), (given, text) => readToken(given, text, keys, NOW) === undefined),
    ));

  test('ends at its second, not before', () => {
    const text = signToken('data', { subscriberId: ID, expires: END }, keys);
    expect(readToken('data', text, keys, END * 1000 - 1)).toEqual({ subscriberId: ID });
    expect(readToken('data', text, keys, END * 1000)).toBeUndefined();
    expect(readToken('data', text.replace(`.${END}.`, `.${END + 9}.`), keys, NOW)).toBeUndefined();
    expect(readToken('data', text.replace(`.${END}.`, '..'), keys, NOW)).toBeUndefined();
  });

  test('that has no end opens for ever', () =>
    expect(readToken('unsubscribe', token, keys, Number.MAX_SAFE_INTEGER)).toBeDefined());
});

describe('keys in rotation', () => {
  const rotated = keysOf({ current: '2', 1: ONE, 2: TWO });

  test('an old key still opens its links', () =>
    expect(readToken('unsubscribe', token, rotated, NOW)).toEqual({ subscriberId: ID }));
  test('the current one signs', () =>
    expect(signToken('unsubscribe', { subscriberId: ID }, rotated)).toMatch(/^2\./));
  test('one taken away opens nothing', () =>
    expect(readToken('unsubscribe', token, keysOf({ current: '2', 2: TWO }), NOW)).toBeUndefined());
  test('one replaced under its old id opens nothing', () =>
    expect(readToken('unsubscribe', token, keysOf({ current: '1', 1: TWO }), NOW)).toBeUndefined());
  test('the same secret under another id signs other tokens', () => {
    const twin = keysOf({ current: '2', 1: ONE, 2: ONE });
    expect(readToken('unsubscribe', token.replace(/^1/, '2'), twin, NOW)).toBeUndefined();
  });
});

test.each([
  ['a subscriber that is none', { subscriberId: 'ana@example.org' }],
  ['a detail with a dot', { subscriberId: ID, detail: 'a.b' }],
  ['a long detail', { subscriberId: ID, detail: 'a'.repeat(65) }],
  ['a fraction of a second', { subscriberId: ID, expires: END + 0.5 }],
  ['an end that is no number', { subscriberId: ID, expires: Number.NaN }],
  ['an end before 1970', { subscriberId: ID, expires: -1 }],
])('nothing is signed for %s', (_, given) =>
  expect(() => signToken('confirm', given, keys)).toThrow('cannot hold these claims'),
);
