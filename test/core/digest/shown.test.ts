import { expect, test } from 'vitest';
import { shown } from '../../../core/digest/shown.ts';

test.each([
  ['plain words', 'plain words'],
  ['  a hard\n wrapped\tline ', 'a hard wrapped line'],
  ['naïve – “quoted” 3 °C €9 😀 日本', 'naïve – “quoted” 3 °C €9 😀 日本'],
  ['pay \u202Eevil\u202C now', 'pay evil now'], // right-to-left override
  ['\u2066isolated\u2069 \u200Fmark', 'isolated \u200Fmark'], // isolates go, plain marks of direction stay
  ['nul\0 bell\x07 del\x7F c1\x9B', 'nul bell del c1'],
  ['\uFEFFstart', 'start'],
  ['half \ud800 pair', 'half \ufffd pair'],
  ['line\u2028separator', 'line separator'],
  ['\u202E\0', ''],
])('%j', (words, expected) => expect(shown(words)).toBe(expected));
