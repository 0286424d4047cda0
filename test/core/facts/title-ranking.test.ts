import { expect, test } from 'vitest';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { stem, stemsOf } from '../../../core/facts/refiners/stems.ts';
import { findSlots } from '../../../core/facts/refiners/title-slots.ts';
import { figuresOf } from './read-figures.ts';

const slots = (title: string, lang = 'en') =>
  findSlots(title, lexiconFor(lang)).map(({ value, kind, unit, thousands }) => [
    value,
    kind,
    unit,
    thousands,
  ]);

test.each([
  ['Ferry inquiry to cost £2.4m', [[2_400_000, 'money', 'GBP', 2]]],
  ['Ferry inquiry to cost £____m', [[undefined, 'money', 'GBP', 2]]],
  ['Wexmoor Turnout Falls to ____%', [[undefined, 'percent', '%', 0]]],
  ['____-Year-Old Wins Ostby Regatta', [[undefined, 'age', 'year of age', 0]]],
  ['Poet Ana Ruiz Dies at ____', [[undefined, 'age', 'year of age', 0]]],
  ['Poet Ana Ruiz, 84, Wins Prize at Ostby', [[84, 'age', 'year of age', 0]]],
  ['Quake Kills ____ in Ostby', [[undefined, undefined, 'dimensionless', 0]]], // not a model named "Kills 77"
  ['some 2.3 million gulls return', [[2_300_000, 'count', 'gull', 2]]],
  ['Quake Kills 12 in Ostby', [[12, undefined, 'dimensionless', 0]]],
  ['____K Gulls Return to Ostby', [[undefined, 'count', 'gull', 1]]],
  ['Mayor Waits ____ Days for Bus', [[undefined, 'duration', 'day', 0]]],
  [
    'Three Held After ____ Raids',
    [
      [3, undefined, 'dimensionless', 0],
      [undefined, 'count', 'raid', 0],
    ],
  ],
  // Places that hold no figure.
  ['____th Ferry Joins the Fleet', []],
  ['Harbour Flight OB____ Delayed', []],
  ['Harbour Reopens in 2031', []],
  ['Harbour Reopens', []],
  ['A snake_case name', []],
  ['', []],
])('the numbers of the title %s', (title, expected) => expect(slots(title)).toEqual(expected));

test('a German title', () =>
  expect(slots('Dichterin Ana Ruiz stirbt mit ____', 'de')).toEqual([[undefined, 'age', 'year of age', 0]]));

test('a title of hostile length is read in no time', () => {
  for (const title of ['_'.repeat(100_000), '1 '.repeat(50_000), 'Aa '.repeat(30_000)])
    expect(findSlots(title, lexiconFor('en')).length).toBeLessThan(300);
});

const best = (text: string, title?: string) => {
  const [top] = figuresOf(text, title).toSorted((a, b) => b.score - a.score);
  return top && text.slice(top.span.start, top.span.end);
};

const ferry =
  'A ferry with 380 people aboard sank off Ostby. Ana Ruiz, 84, swam ashore. It cost $8m to build and $2,381,000 to insure.';

test.each([
  ['no title', undefined, '380'],
  ['a title without numbers', 'Ferry sinks off Ostby', '380'],
  ['the number itself', 'Ferry that cost $8m sinks', '$8m'],
  ['what the number rounds to', 'Ferry was insured for $2.4M', '$2,381,000'],
  ['an age', 'Survivor, ____, swims ashore', '84'],
  ['a sum with a scale', 'Ferry cost $____M', '$8m'],
  ['a noun', 'Ferry sinks with ____ people aboard', '380'],
  ['another sum: no rounding', 'Ferry fleet to grow by 9 ships', '380'],
  ['a number that is no figure', 'Worst sinking since 1984', '380'],
])('the best figure with %s', (_, title, expected) => expect(best(ferry, title)).toBe(expected));

test('a title tells two figures of the same number apart', () => {
  const text = 'The court heard 12 witnesses on Monday. Bram Holm was jailed for 12 years.';
  expect(best(text, 'Holm jailed for 12 years')).toBe('12 years');
  expect(best(text, 'Court hears 12 witnesses')).toBe('12');
});

test.each([
  ['rescue', 'rescuers'],
  ['hiker', 'hikers'],
  ['day', 'days'],
  ['Wexmoor’s', 'Wexmoor'],
])('%s and %s share a stem', (a, b) => expect(stem(a.toLowerCase())).toBe(stem(b.toLowerCase())));

test.each([
  ['fare', 'farm'],
  ['gas', 'gap'],
])('%s and %s share none', (a, b) => expect(stem(a)).not.toBe(stem(b)));

test('little words and short ones have no stems', () =>
  expect(stemsOf('The 12 hikers of an inn', new Set(['the']))).toEqual(['hiker', 'inn']));
