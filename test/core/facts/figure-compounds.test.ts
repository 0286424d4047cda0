import { expect, test } from 'vitest';
import { compound } from '../../../core/facts/compound-units.ts';
import { lexiconFor } from '../../../core/facts/lexicon/index.ts';
import { statesNumber } from '../../../core/facts/number.ts';
import { type Found, foundIn } from './read-figures.ts';

test.each<[string, Found]>([
  ['He is 5ft 6in tall.', [5.5, 'foot', '5ft 6in']],
  ['She stands 5 feet 6 inches.', [5.5, 'foot', '5 feet 6 inches']],
  ['He weighs 11st 7lb.', [11.5, 'stone', '11st 7lb']],
  ['The baby weighed 7lb 4oz.', [7.25, 'pound-mass', '7lb 4oz']],
  ['The film runs 2 hours 15 minutes.', [2.25, 'hour', '2 hours 15 minutes']],
  ['It took 2h 15m.', [2.25, 'hour', '2h 15m']],
  ['It took 2hrs 15mins.', [2.25, 'hour', '2hrs 15mins']],
  ['It took two hours fifteen minutes.', [2.25, 'hour', 'two hours fifteen minutes']],
])('one measure in two units: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

test('in German', () =>
  expect(foundIn('Der Film dauert 2 Stunden 15 Minuten.', 'de')).toEqual([
    [2.25, 'hour', '2 Stunden 15 Minuten'],
  ]));

test.each([
  ['The walk took 2 hours and 15 minutes.', ['2 hours', '15 minutes']],
  ['He ran for 2 hours, 15 minutes of them uphill.', ['2 hours', '15 minutes']],
  ['It rose 5 per cent 3 months ago.', ['5 per cent', '3 months']],
  ['Stand back 5 feet 30 inches is too near.', ['5 feet', '30 inches']],
  ['In 2.5 hours 15 minutes were lost.', ['2.5 hours', '15 minutes']],
  ['They met 2 years 3 times.', ['2 years', '3']],
  ['He came on the 21st 4lb lighter.', ['4lb']],
  ['The case is due on the 11th.', []],
  ['At 1400 hrs the siren went.', []],
])('two measures, or none: %s', (text, expected) =>
  expect(foundIn(text).map(([, , words]) => words)).toEqual(expected),
);

test('only what stands in the words is stated', () => {
  const english = lexiconFor('en');
  expect(statesNumber('5ft 6in', { value: 5.5 }, english)).toBe(true);
  expect(statesNumber('5ft 6in', { value: 5.6 }, english)).toBe(false);
  expect(statesNumber('5ft 30in', { value: 7.5 }, english)).toBe(false);
});

test('units that do not make up one another are not added', () => {
  const foot = { name: 'foot', kind: 'distance' } as const;
  const second = { name: 'second', kind: 'duration' } as const;
  expect(compound({ value: 5, unit: foot }, { value: 6, unit: second })).toBeUndefined();
  expect(compound({ value: 5, unit: undefined }, { value: 6, unit: foot })).toBeUndefined();
});

test.each<[string, string, Found]>([
  ['de', 'Jeder dritte Deutsche spart.', [1 / 3, 'dimensionless', 'Jeder dritte']],
  ['de', 'Fast jede fünfte Frau ist arm.', [0.2, 'dimensionless', 'jede fünfte']],
  ['de', 'Nur jeder Zweite ging wählen.', [0.5, 'dimensionless', 'jeder Zweite']],
  ['en', 'Every third child is poor.', [1 / 3, 'dimensionless', 'Every third']],
  ['en', 'One in five voters agreed.', [0.2, 'dimensionless', 'One in five']],
])('shares, %s: %s', (lang, text, expected) => expect(foundIn(text, lang)).toEqual([expected]));

test.each([
  ['de', 'Jeder dritte Tag war nass.'],
  ['de', 'Der dritte Mann kam.'],
  ['de', 'Jeder ist dabei.'],
  ['de', 'Jeden zweiten Montag tagt der Rat.'],
  ['en', 'Every third day was wet.'],
  ['en', 'Every child sang.'],
  ['en', 'Every second counts.'],
])('no share, %s: %s', (lang, text) => expect(foundIn(text, lang)).toEqual([]));
