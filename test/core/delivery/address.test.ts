import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidAddress, parseAddress } from '../../../core/address.ts';
import { subscriberId } from '../../../core/delivery/address.ts';

describe('parseAddress', () => {
  test.each([
    ['ana@example.org', 'ana@example.org'],
    ['  Ana.Ruiz+news@Example.ORG ', 'Ana.Ruiz+news@example.org'],
    ["o'hara@harbour.example", "o'hara@harbour.example"],
    ['ana@münchen.example', 'ana@xn--mnchen-3ya.example'],
    [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`],
  ])('reads %s', (input, expected) => expect(parseAddress(input)).toBe(expected));

  test.each([
    '',
    'ana',
    '@example.org',
    'ana@',
    'ana@localhost',
    'ana@example.org, tom@example.org', // never two people
    'ana@example.org;tom@example.org',
    'Ana Ruiz <ana@example.org>',
    'ana@example.org\r\nBcc: tom@example.org',
    'ana\u0000@example.org',
    'a na@example.org',
    'ana..ruiz@example.org',
    '.ana@example.org',
    '"ana"@example.org',
    'anä@example.org',
    'ana@exa mple.org',
    'ana@-example.org',
    'ana@example.org/evil',
    'ana@example.org?x',
    'ana@exa%6dple.org',
    'ana@exam\tple.org',
    'ana@[127.0.0.1]',
    'ana@127.0.0.1',
    'ana@example..org',
    `${'a'.repeat(65)}@example.org`,
    `ana@${'a'.repeat(64)}.org`,
    `ana@${'abcdefgh.'.repeat(30)}org`,
  ])('refuses %j', (input) => expect(() => parseAddress(input)).toThrow(InvalidAddress));

  test('reads one address or refuses, and reads its own answer alike', () => {
    const near = fc.oneof(
      fc.string(),
      fc.emailAddress(),
      fc.string({ unit: 'grapheme' }).map((s) => `${s}@example.org`),
    );
    fc.assert(
      fc.property(near, (input) => {
        let address: string;
        try {
          address = parseAddress(input);
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidAddress);
          return;
        }
        expect(address).toMatch(/^[\x21-\x7e]+$/);
        expect(address.split('@')).toHaveLength(2);
        expect(address).not.toMatch(/[,;<>"\\\s]/);
        expect(parseAddress(address)).toBe(address);
      }),
    );
  });
});

describe('subscriberId', () => {
  const KEY = 'a key of at least thirty-two letters';
  test('is the same for the same address in any case', () =>
    expect(subscriberId('Ana@example.org', KEY)).toBe(subscriberId('ana@example.org', KEY)));
  test('differs between people', () =>
    expect(subscriberId('ana@example.org', KEY)).not.toBe(subscriberId('tom@example.org', KEY)));
  test('cannot be guessed without the key', () =>
    expect(subscriberId('ana@example.org', KEY)).not.toBe(
      subscriberId('ana@example.org', KEY.toUpperCase()),
    ));
  test('does not show the address', () =>
    expect(subscriberId('ana@example.org', KEY)).toMatch(/^[0-9a-f]{32}$/));
  test('needs a real key', () =>
    expect(() => subscriberId('ana@example.org', 'short')).toThrow(/32 characters/));
});
