import { expect, test } from 'vitest';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { readNumber, statesNumber } from '../../../core/facts/number.ts';

const lexicon = lexiconFor('en');

test.each<[string, number]>([
  ['44', 44],
  ['1,284', 1284],
  ['12,50,000', 1_250_000],
  ['0.2%', 0.2],
  ['.38', 0.38],
  ['£8.2m', 8_200_000],
  ['$1.1B', 1_100_000_000],
  ['€900 million', 900_000_000],
  ['12 crore rupees', 120_000_000],
  ['Rs 5 lakh', 500_000],
  ['Rs 2 lakh crore', 2_000_000_000_000],
  ['N$200 000', 200_000],
  ['4.35bn', 4_350_000_000],
  ['forty-four', 44],
  ['a hundred and two', 102],
  ['two thousand three hundred and six', 2306],
  ['three million two hundred thousand', 3_200_000],
  ['half a million', 500_000],
  ['half a dozen', 6],
  ['two and a half million', 2_500_000],
  ['a million and a half', 1_500_000],
  ['two dozen', 24],
  ['a third', 1 / 3],
  ['two-thirds', 2 / 3],
  ['one-half', 0.5],
  ['3/4', 0.75],
  ['2 1/2', 2.5],
  ['11½', 11.5],
  ['nine in ten', 0.9],
  ['1 in 5', 0.2],
  ['sixfold', 6],
  ['−12 °C', -12],
  ['minus 3 degrees', -3],
  ['-$50.8bn', -50_800_000_000],
  ['2.5×10^3', 2500],
  ['4e6', 4_000_000],
  ['4×10⁵ Bq', 400_000],
  ['6.5 l/100km', 6.5],
  ['20 J/m^2', 20],
  ['4e14 s-1', 4e14],
  ['a quarter of a million', 250_000],
  ['one and three-quarter', 1.75],
  ['1 234 567', 1_234_567],
])('“%s” states %d', (words, value) => expect(statesNumber(words, { value }, lexicon)).toBe(true));

test.each<[string, number, number]>([
  ['1 to 1.5 degrees', 1, 1.5],
  ['10-15 %', 10, 15],
  ['between 5% and 6%', 5, 6],
  ['$5-10bn', 5_000_000_000, 10_000_000_000],
  ['10 to 15 million', 10_000_000, 15_000_000],
  ['$500,000 to $1 million', 500_000, 1_000_000],
  ['45 to 30', 30, 45],
  ['dozens', 24, 100],
  ['tens of thousands', 10_000, 100_000],
  ['hundreds of millions', 100_000_000, 1_000_000_000],
  ['several hundred', 200, 1000],
  ['a couple of thousand', 2000, 3000],
  ['-18 °C to -34 °C', -34, -18],
  ['450 sq ft up to 900 sq ft', 450, 900],
])('“%s” states %d to %d', (words, low, high) =>
  expect(statesNumber(words, { range: { low, high } }, lexicon)).toBe(true),
);

test.each<[string, number]>([
  ['44', 45],
  ['£8.2m', 8.2],
  ['£8.2m', 82_000_000],
  ['8.2 million', 8_200],
  ['1,284', 1.284],
  ['forty-four', 4],
  ['half a million', 1_000_000],
  ['a third', 3],
  ['nine in ten', 9],
  ['40% of 1,200', 0.033],
  ['10-15 %', 10],
  ['dozens', 12],
  ['people', 0],
  ['', 0],
  ['one, two and three', 1],
  ['5'.repeat(300), 5],
])('“%s” does not state %d', (words, value) => expect(statesNumber(words, { value }, lexicon)).toBe(false));

test('a letter that may be a scale or a unit has both readings, and no third', () => {
  expect(readNumber('50m', lexicon.figures).map(({ low }) => low)).toEqual([50, 50_000_000]);
  expect(statesNumber('50m', { value: 50_000 }, lexicon)).toBe(false);
});

test('a value is no range and a range no value', () => {
  expect(statesNumber('5 to 6', { value: 5 }, lexicon)).toBe(false);
  expect(statesNumber('5', { range: { low: 5, high: 5 } }, lexicon)).toBe(false);
  expect(statesNumber('5', {}, lexicon)).toBe(false);
});
