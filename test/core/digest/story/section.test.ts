import { expect, test } from 'vitest';
import { sectionOf } from '../../../../core/digest/story/section.ts';
import { articleOf } from '../edition/newsroom.ts';

const SECTIONS = [
  { name: 'Harbour', keywords: ['harbour', 'ferry', 'quay'] },
  { name: 'Courts', keywords: ['tribunal', 'city council', 'C++'] },
  { name: 'Äcker', keywords: ['Ärger', 'élan'] },
];

test.each([
  ['The ferry sails.', 'Harbour'],
  ['THE FERRY SAILS.', 'Harbour'],
  ['The ferry, the tribunal, the tribunal.', 'Courts'], // most often
  ['The tribunal and the ferry.', 'Courts'], //            as often, but first
  ['The city   council met.', 'Courts'], //                however it is spaced
  ['Ferryman’s tales', undefined], //                      no whole word
  ['A quayside inn', undefined],
  ['Vice-harbour!', 'Harbour'],
  ['harbour2', undefined],
  ['She writes C++.', 'Courts'],
  ['Nur ärger damit', 'Äcker'],
  ['Melanélan', undefined],
  ['Nothing of it.', undefined],
  [`${'word '.repeat(500)}ferry`, undefined], //           not what it is about
])('%s is of %s', (text, expected) => {
  expect(sectionOf(articleOf({ id: 'a', at: '', text }), SECTIONS)).toBe(expected);
});

test('a title counts too', () => {
  const article = articleOf({ id: 'a', at: '', title: 'Quay to be sold', text: 'An auction was called.' });
  expect(sectionOf(article, SECTIONS)).toBe('Harbour');
});
