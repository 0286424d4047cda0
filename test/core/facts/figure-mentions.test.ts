import { expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

/** How often each figure of a text is stated. */
const stated = (text: string) => figuresOf(text).map(({ mentions }) => 1 + mentions.length);

test.each<[string, number[]]>([
  ['It had a profit of £5m. It was fined £5m. A rival paid £5m.', [1, 1, 1]],
  ['Twelve people were killed. Police arrested 12 people.', [1, 1]],
  ['Ann Lee, 44, sued Tom Poe, 44.', [1, 1]],
])('equal numbers of different things: %s', (text, counts) => expect(stated(text)).toEqual(counts));

test.each<[string, number[]]>([
  ['A gunman killed twelve people. The 12 people were guests.', [2]],
  ['The bridge cost £5m. Holm said the bridge was bought for £5m.', [2]],
  ['Ann Lee, 44, sued the mill. Lee, 44, won.', [2]],
])('one figure stated twice: %s', (text, counts) => expect(stated(text)).toEqual(counts));
