import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageLink } from '../../../core/digest/passage-link.ts';

const PAGE = 'https://courier.example/news/ferry';

test.each([
  ['The ferry sails on Monday.', '#:~:text=The%20ferry%20sails%20on%20Monday'],
  ['“The well-known ferry, R&B, sails,”', '#:~:text=The%20well%2Dknown%20ferry%2C%20R%26B%2C%20sails'],
  ['a hard\nwrapped   line', '#:~:text=a%20hard%20wrapped%20line'],
  [
    'The Salt Quay ferry will sail again on Monday after the long winter of repairs.',
    '#:~:text=The%20Salt%20Quay%20ferry,long%20winter%20of%20repairs',
  ],
  ['…', ''],
  ['x'.repeat(900), ''], // no words to cut at
])('%s', (words, fragment) => expect(passageLink(PAGE, words)).toBe(PAGE + fragment));

test.each([
  [`${PAGE}#works`, `${PAGE}#works:~:text=ramp`],
  [`${PAGE}#:~:text=old`, `${PAGE}#:~:text=ramp`],
])('%s keeps its own fragment', (url, expected) => expect(passageLink(url, 'ramp')).toBe(expected));

test('is a URL whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
      const link = passageLink(PAGE, words);
      expect(link).toMatch(
        /^https:\/\/courier\.example\/news\/ferry(#:~:text=[\w.!~*'()%]+(,[\w.!~*'()%]+)?)?$/,
      );
    }),
  );
});

test.each(['a ', '“', 'é', '\n'])('is linear in 100 KB of %j', (unit) => {
  const words = unit.repeat(100_000 / unit.length);
  const start = performance.now();
  passageLink(PAGE, words);
  expect(performance.now() - start).toBeLessThan(100);
});
