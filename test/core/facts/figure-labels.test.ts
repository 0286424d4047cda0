import { expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

const labelled = (text: string) =>
  figuresOf(text).map(({ span, label, unit }) => [
    text.slice(span.start, span.end),
    text.slice(label.start, label.end),
    unit,
  ]);

test.each([
  ['Ana Ruiz died at the age of 84.', [['84', 'Ana Ruiz died', 'year of age']]],
  ['Karl Tamm retired at the age of 65.', [['65', 'Karl Tamm retired', 'year of age']]],
  ['The average age is 84.', [['84', 'average age', 'dimensionless']]],
])('an age says itself that it is one: %s', (text, expected) => expect(labelled(text)).toEqual(expected));

test.each([
  [
    'Thirteen toddlers killed themselves, 18 injured themselves.',
    [
      ['Thirteen', 'toddlers killed', 'toddler'],
      ['18', 'injured', 'dimensionless'],
    ],
  ],
  ['The blast left 18 injured.', [['18', 'blast left', 'injured']]],
  ['Doctors treated 18 wounded on Friday.', [['18', 'wounded on Friday', 'wounded']]],
])('a verb with what it does to itself counts nobody: %s', (text, expected) =>
  expect(labelled(text)).toEqual(expected),
);
