import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archiveKey } from '../../../core/archive/key.ts';

test('a key is the month and 22 characters of its signature', () => {
  const signature = createHmac('sha256', 'secret').update('news-digest/archive/2031-05').digest();
  const wanted = signature.toString('base64').replaceAll('+', '-').replaceAll('/', '_').slice(0, 22);
  expect(archiveKey('secret', '2031-05-03T06:00:00.000Z')).toBe(`2031-05.${wanted}`);
});

test.each([
  ['2031-05-01T00:00:00.000Z', '2031-05'],
  ['2031-05-31T23:59:59.999Z', '2031-05'],
  ['2031-06-01T00:30:00+02:00', '2031-05'], // still May in UTC
  ['2031-12-31T23:00:00-03:00', '2032-01'],
])('the month of %s is %s', (moment, month) => {
  expect(archiveKey('s', moment).slice(0, 8)).toBe(`${month}.`);
});

test('what is no moment makes no key', () => {
  expect(() => archiveKey('s', 'yesterday')).toThrow(RangeError);
});

test('whatever the secret, a key can stand in a link as it is', () => {
  const moment = fc.date({ min: new Date(0), max: new Date('9999-12-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), moment, (secret, at) => {
      const key = archiveKey(secret, at.toISOString());
      expect(key).toMatch(/^\d{4}-\d\d\.[\w-]{22}$/);
      expect(encodeURIComponent(key)).toBe(key);
    }),
  );
});
