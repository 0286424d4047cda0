import { describe, expect, test } from 'vitest';
import { parseLinkKeys } from '../../../../core/delivery/links/keys.ts';

const ONE = 'the first secret, of some forty characters';
const TWO = 'the second secret, of some forty characters';

describe('link keys', () => {
  test('are read as the secret store generates them', () =>
    expect(parseLinkKeys(JSON.stringify({ current: '1', 1: ONE }))).toEqual({
      current: '1',
      secrets: new Map([['1', ONE]]),
    }));

  test('may be several: one signs', () => {
    const keys = parseLinkKeys(JSON.stringify({ 1: ONE, b2: TWO, current: 'b2' }));
    expect(keys.current).toBe('b2');
    expect([...keys.secrets.keys()]).toEqual(['1', 'b2']);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', ONE],
    ['null', 'null'],
    ['a list', '["1"]'],
    ['no current key', JSON.stringify({ 1: ONE })],
    ['a current key that is not there', JSON.stringify({ current: '2', 1: ONE })],
    ['a number as current', JSON.stringify({ current: 1, 1: ONE })],
    ['a short secret', JSON.stringify({ current: '1', 1: 'short' })],
    ['a short secret that is not current', JSON.stringify({ current: '1', 1: ONE, 2: 'short' })],
    ['a secret that is no text', JSON.stringify({ current: '1', 1: ONE, 2: 7 })],
    ['an id with a dot', JSON.stringify({ current: '1', 1: ONE, 'a.b': TWO })],
    ['an id of many characters', JSON.stringify({ current: '1', 1: ONE, [`x${'1'.repeat(16)}`]: TWO })],
    ['a prototype as current', `{"current":"__proto__","1":"${ONE}"}`],
    ['a method as current', `{"current":"toString","1":"${ONE}"}`],
  ])('refuse %s', (_, json) => expect(() => parseLinkKeys(json)).toThrow('The link keys must be JSON'));

  test('have no prototype among them', () =>
    expect([...parseLinkKeys(`{"current":"1","1":"${ONE}","__proto__":"${TWO}"}`).secrets.keys()]).toEqual([
      '1',
    ]));

  test('are never repeated in a message', () => {
    for (const json of [`{"current":"1","1":"${ONE}"`, `{"current":"2","1":"${ONE}"}`])
      expect(() => parseLinkKeys(json)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('first secret') }),
      );
  });
});
