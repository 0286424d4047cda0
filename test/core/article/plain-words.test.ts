import { expect, test } from 'vitest';
import { plainWords } from '../../../core/article/plain-words.ts';

test.each([
  ['Ruiz &amp; Sons', 'Ruiz & Sons'],
  ['Ruiz &amp;amp; Sons', 'Ruiz & Sons'],
  ['Harbour wall <em>falls</em>', 'Harbour wall falls'],
  ['It’s &#8220;old&#8221;', 'It’s “old”'],
  ['<p>Harbour wall</p><p>falls</p>', 'Harbour wall falls'],
  ['  Harbour\n wall\u00a0falls ', 'Harbour wall falls'],
  ['3 < 4 & 5 > 2', '3 < 4 & 5 > 2'],
  ['AT&T; at last', 'AT&T; at last'],
  ['', ''],
])('%s', (value, words) => expect(plainWords(value)).toBe(words));
