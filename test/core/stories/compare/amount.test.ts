import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../core/facts/figures.ts';
import type { FigureKind, Qualifier } from '../../../../core/facts/schema.ts';
import { type Amount, amountOf, compatible, movedOn } from '../../../../core/stories/compare/amount.ts';
import { readText } from '../../facts/read-text.ts';

const amount = (text: string): Amount => amountOf(readFigures(readText(text))[0]!);

describe('numbers that can both be right', () => {
  test.each([
    ['at least 2 people', '3 people'],
    ['at least 30 people', '33 people'],
    ['about 1,200 people', '1,187 people'],
    ['between 40 and 50 people', '46 people'],
    ['dozens of people', '36 people'],
    ['more than 200 people', '212 people'],
    ['up to 50 people', '38 people'],
    ['nearly 100 people', '97 people'],
    ['8.2 million euros', '€8.17m'],
    ['5 km', '5,000 metres'],
    ['30 minutes', 'half an hour'],
    ['54 percent', '53.8%'],
    ['10 km', '6.2 miles'],
    ['one million people', '1,000,000 people'],
  ])('%s, %s', (a, b) => {
    expect(compatible(amount(a), amount(b))).toBe(true);
    expect(compatible(amount(b), amount(a))).toBe(true);
  });

  test.each([
    ['at least 30 people', '44 people'], //     too far apart to be one count
    ['at least 50 people', '38 people'],
    ['40 people', '41 people'], //              people are counted, not rounded
    ['between 20 and 25 people', '31 people'],
    ['about 4,000 people', 'more than 15,000 people'],
    ['up to 50 people', '61 people'],
    ['$2.4 billion', '$2.9bn'],
    ['5 km', '5 miles'],
    ['5 km', '5 kg'], //                        two dimensions
    ['£40', '€40'],
    ['4 percent', '4 percentage points'],
    ['39.4 degrees Celsius', '39.6 degrees Celsius'],
    ['94,000 people', '95,000 people'],
    ['3 days', '3 years'],
  ])('but not %s, %s', (a, b) => {
    expect(compatible(amount(a), amount(b))).toBe(false);
    expect(compatible(amount(b), amount(a))).toBe(false);
  });

  test.each<[number, Qualifier, FigureKind]>([
    [0, 'exact', 'count'],
    [-18, 'about', 'temperature'],
    [1e15, 'at-least', 'count'],
    [0.001, 'exact', 'percent'],
  ])('%d is compatible with itself', (value, qualifier, kind) => {
    const own = amountOf({
      id: 'f0',
      span: { start: 0, end: 1 },
      sentence: { start: 0, end: 1 },
      label: { start: 0, end: 1 },
      value,
      qualifier,
      kind,
      unit: 'dimensionless',
      mentions: [],
      score: 0,
    });
    expect(compatible(own, own)).toBe(true);
    expect(own.least <= own.low && own.high <= own.most).toBe(true);
  });
});

test.each([
  ['at least 12 people', '19 people', true],
  ['at least 40 people', '47 people', true], // a floor clearly passed
  ['at least 12 people', '13 people', false],
  ['more than 200 people', '212 people', false],
  ['about 800 people', '850 people', false],
  ['30 people', '44 people', true],
  ['31 people', '27 people', true],
  ['44 people', '44 people', false],
])('%s, then %s: moved on %s', (was, now, moved) => {
  expect(movedOn(amount(was), amount(now))).toBe(moved);
});
