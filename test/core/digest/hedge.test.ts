import { expect, test } from 'vitest';
import { findHedge } from '../../../core/digest/hedge.ts';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import type { Qualifier } from '../../../core/facts/schema.ts';
import { wordsOf } from '../../../core/span.ts';
import { spanOf } from './marked.ts';

const hedged = (text: string, words: string, qualifier: Qualifier, range?: { low: number; high: number }) => {
  const span = spanOf(text, words);
  const sentence = { start: 0, end: text.length };
  const found = findHedge(text, { span, sentence, qualifier, range }, lexiconFor('en').figures);
  return found && [found.hedge && wordsOf(text, found.hedge), wordsOf(text, found.number)];
};

test.each<[string, string, Qualifier, string | undefined, string]>([
  ['The fire burned 44 barns.', '44', 'exact', undefined, '44'],
  ['The fire burned at least 44 barns.', '44', 'at-least', 'at least', '44'],
  ['At least 44 barns burned.', '44', 'at-least', 'At least', '44'],
  ['At least another 44 barns burned.', '44', 'at-least', 'At least another', '44'],
  ['The fire burned at\nleast 44 barns.', '44', 'at-least', 'at\nleast', '44'],
  ['Just under 40 boats sailed.', '40', 'less-than', 'Just under', '40'],
  ['Well over £3m was lost.', '£3m', 'more-than', 'Well over', '£3m'],
  ['It costs up to €90 a night.', '€90', 'at-most', 'up to', '€90'],
  ['Nearly a third left.', 'a third', 'nearly', 'Nearly', 'a third'],
  ['Some 300 came.', '300', 'about', 'Some', '300'],
  // the figure's own words hold it
  ['The fire burned at least 44 barns.', 'at least 44', 'at-least', 'at least', '44'],
  ['About 300 or so came.', '300 or so', 'about', undefined, '300 or so'],
  // it stands after the number
  ['Tickets for 44 or more are cheaper.', '44', 'at-least', undefined, '44 or more'],
  ['Children of 12 years or less go free.', '12', 'at-most', undefined, '12 years or less'],
])('%s', (text, words, qualifier, hedge, number) => {
  expect(hedged(text, words, qualifier)).toEqual([hedge, number]);
});

test.each<[string, string, Qualifier]>([
  ['The fire burned 44 barns.', '44', 'at-least'],
  ['At least 3 of 44 barns burned.', '44', 'at-least'], // another number's
  ['At last 44 barns burned.', '44', 'at-least'],
  ['Handsome 300 houses stand there.', '300', 'about'], // "some" within a word
  ['He gave up. To 90 guests it was news.', '90', 'at-most'], // across a sentence
])('not shown bare: %s', (text, words, qualifier) => {
  expect(hedged(text, words, qualifier)).toBeUndefined();
});

test('a range says itself how exact it is', () => {
  expect(hedged('Between 20 and 30 came.', '20 and 30', 'about', { low: 20, high: 30 })).toEqual([
    undefined,
    '20 and 30',
  ]);
});
