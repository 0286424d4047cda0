import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../../core/digest/wrap.ts';

test.each([
  ['one two three', 9, '', '', 'one two\nthree'],
  ['one two three', 9, '* ', '  ', '* one two\n  three'],
  ['https://a.example/long and', 8, '  ', '  ', '  https://a.example/long\n  and'],
  ['the last line [1]', 14, '', '', 'the last\nline [1]'], // the mark stays with its words
  ['the last line [1][3]', 14, '', '', 'the last\nline [1][3]'], // and all of them
  ['', 10, '* ', '', '* '],
])('%s', (line, width, first, rest, expected) => expect(wrap(line, width, first, rest)).toBe(expected));

test('keeps every word in order, in lines that fit', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, (list) => {
      const wrapped = wrap(list.join(' '), 30, '> ', '  ');
      expect(wrapped.slice(2).split(/\s+/)).toEqual(list);
      for (const row of wrapped.split('\n')) expect(row.length).toBeLessThanOrEqual(30);
    }),
  );
});
