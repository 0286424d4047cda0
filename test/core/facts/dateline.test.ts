import { expect, test } from 'vitest';
import { afterDateline } from '../../../core/facts/dateline.ts';

const rest = (text: string) => text.slice(afterDateline(text, { start: 0, end: text.length }));

test.each([
  'PORT CALDER — The wall fell.',
  'PORT CALDER, Feb. 11 (Northern Wire) — The wall fell.',
  'ST. BRANNOC’S, Westmark (Wire) -- The wall fell.',
  'KELL ISLAND, Aug. 9 - The wall fell.',
  'Port Calder (Northern Wire) - The wall fell.',
])('%s', (text) => expect(rest(text)).toBe('The wall fell.'));

test.each([
  'The wall – built in 1887 – fell.',
  'NATO officials said that the wall – built in 1887 – fell.',
  'UK-based builders said no.',
  'Ana Ruiz (Lab) - a councillor - said no.',
  'THE WALL FELL.',
  `${'PORT CALDER '.repeat(20)}— The wall fell.`,
])('%s has no dateline', (text) => expect(rest(text)).toBe(text));
