import { expect, test } from 'vitest';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { readNumber, statesNumber } from '../../../core/facts/number.ts';
import { figuresOf, numberOf } from './read-figures.ts';

const million = 1_000_000;
const billion = 1000 * million;

/** Values worked out by hand, in the words of a span alone. */
const ranges: [string, string, number, number][] = [
  ['en', 'five to six billion euros', 5 * billion, 6 * billion],
  ['en', 'two to three thousand', 2000, 3000],
  ['en', 'two to three hundred thousand', 200_000, 300_000],
  ['en', 'two hundred to three hundred thousand', 200_000, 300_000],
  ['en', 'two to three hundred', 200, 300],
  ['en', 'two hundred and fifty to three hundred million', 250 * million, 300 * million],
  ['en', 'twenty to thirty million pounds', 20 * million, 30 * million],
  ['en', 'ten to fifteen hundred', 1000, 1500],
  ['en', 'two or three million', 2 * million, 3 * million],
  ['en', 'two to three dozen', 24, 36],
  ['en', 'between one and two trillion', 1000 * billion, 2000 * billion],
  ['en', '1.1 to 2 million', 1_100_000, 2 * million],
  ['en', '500 to one million', 500, million],
  ['en', 'twenty to three hundred', 20, 300],
  ['en', 'two hundred to three thousand', 200, 3000],
  ['en', 'five hundred to one million', 500, million],
  ['en', '800,000 to 1.2m', 800_000, 1_200_000],
  ['de', 'fünf bis sechs Milliarden', 5 * billion, 6 * billion],
  ['de', 'zwei bis drei Millionen', 2 * million, 3 * million],
  ['de', 'zwei oder drei Millionen', 2 * million, 3 * million],
  ['de', 'zwischen zwanzig und dreißig Millionen', 20 * million, 30 * million],
  ['de', 'zwei bis drei Dutzend', 24, 36],
  ['de', 'zweihundert bis zweitausend', 200, 2000],
];

test.each(ranges)('%s: “%s” is read as %d to %d alone', (lang, words, low, high) => {
  const { figures } = lexiconFor(lang);
  const read = readNumber(words, figures);
  expect(read.some((one) => one.low === low && one.high === high)).toBe(true);
  for (const factor of [1000, million, billion]) {
    expect(read.some((one) => one.low === low / factor)).toBe(false);
    expect(statesNumber(words, { range: { low: low / factor, high } }, lexiconFor(lang))).toBe(false);
  }
});

test.each(ranges)('%s: “%s” is found as %d to %d', (lang, words, low, high) => {
  const text =
    lang === 'en' ? `The plan names ${words} for the town.` : `Der Plan nennt ${words} für die Stadt.`;
  expect(figuresOf(text, undefined, lang).map(numberOf)).toEqual([[low, high]]);
});

test.each<[string, (number | number[])[]]>([
  ['The plan costs five or six billion euros.', [[5 * billion, 6 * billion]]],
  ['The plans cost five and six billion euros.', [6 * billion]],
  ['They gave 45 and 50 mg.', [45, 50]],
  ['The shop slashed the price by $200 to $499.', [200, 499]],
  ['The bank cut its rate by 2% to 5%.', [2, 5]],
  ['Fares have risen by £1.50 to £4.', [1.5, 4]],
  ['Fares rose by as much as £1.50 to £4.', [1.5, 4]],
  ['Members rose by 40 to 640.', [40, 640]],
  ['Fares went from $5 to $8.', [[5, 8]]],
  ['Sales were up 5 to 10 percent.', [[5, 10]]],
  ['Sales rose by 5 to 10 percent.', [[5, 10]]],
  ['They cut costs by $5 to 10 million.', [[5 * million, 10 * million]]],
  ['It rose by two or three points.', [[2, 3]]],
])('ranges and steps: %s', (text, expected) => expect(figuresOf(text).map(numberOf)).toEqual(expected));

test.each<[string, (number | number[])[]]>([
  ['Der Preis stieg um 5 bis 10 Prozent.', [[5, 10]]],
  ['Der Preis stieg um 5 % bis 10 %.', [[5, 10]]],
  ['Der Preis sank um 200 auf 499 Euro.', [200, 499]],
])('German ranges and steps: %s', (text, expected) =>
  expect(figuresOf(text, undefined, 'de').map(numberOf)).toEqual(expected),
);
