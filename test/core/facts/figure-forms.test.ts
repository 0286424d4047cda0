import { expect, test } from 'vitest';
import { type Found, figuresOf, foundIn } from './read-figures.ts';

const words = (text: string) => foundIn(text).map(([, , figure]) => figure);

test.each<[string, Found]>([
  ['The marsh covers 320 km².', [320, 'square kilometre', '320 km²']],
  ['The marsh covers 320 km^2.', [320, 'square kilometre', '320 km^2']],
  ['The marsh covers 320 km2.', [320, 'square kilometre', '320 km2']],
  ['The marsh covers 320 sq. km.', [320, 'square kilometre', '320 sq. km']],
  ['The marsh covers 320 km squared.', [320, 'square kilometre', '320 km squared']],
  ['The pool holds 12 cu ft.', [12, 'cubic foot', '12 cu ft']],
  ['It fell at 9.8 m/s².', [9.8, 'metre per square second', '9.8 m/s²']],
  [
    'It fell at 9.8 metres per second squared.',
    [9.8, 'metre per square second', '9.8 metres per second squared'],
  ],
  ['Wind reached 31 m s−1.', [31, 'metre per second', '31 m s−1']],
  ['The alloy has 8 kg·m−3 of it.', [8, 'kilogram per cubic metre', '8 kg·m−3']],
  ['The bolt took 30 N·m.', [30, 'newton metre', '30 N·m']],
  ['The film is 40 µm thick.', [40, 'micrometre', '40 µm']],
  ['The drive stores 4 exabytes.', [4, 'exabyte', '4 exabytes']],
  ['A pulse lasts 3 femtoseconds.', [3, 'femtosecond', '3 femtoseconds']],
  ['The line carries 230 V.', [230, 'volt', '230 V']],
  ['The battery holds 60 kWh.', [60, 'kilowatt hour', '60 kWh']],
  ['The leak ran at 4×10⁵ Bq.', [400_000, 'becquerel', '4×10⁵ Bq']],
  [
    'The river carried 2,000 cubic feet per second.',
    [2000, 'cubic foot per second', '2,000 cubic feet per second'],
  ],
  ['Rooms cost £30 per person per night.', [30, 'GBP per person per night', '£30 per person per night']],
  ['The van does 6.5 l/100km.', [6.5, 'litre per 100 kilometre', '6.5 l/100km']],
  ['Sales were 2.5x higher.', [2.5, 'time', '2.5x']],
  ['Sales rose 3.5-fold.', [3.5, 'time', '3.5-fold']],
  ['A mast needs 3,000m cables.', [3000, 'metre', '3,000m']],
])('units: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

test.each<[string, Found]>([
  ['It sold for $US55,931,000.', [55_931_000, 'USD', '$US55,931,000']],
  ['It sold for $A700.', [700, 'AUD', '$A700']],
  ['He owed 200 Barbadian dollars.', [200, 'BBD', '200 Barbadian dollars']],
  ['He owed 200 Ruritanian dollars.', [200, 'Ruritanian dollar', '200 Ruritanian dollars']],
  ['He owed 500 ouguiya.', [500, 'MRU', '500 ouguiya']],
  ['He owed 3 million Icelandic kronur.', [3_000_000, 'ISK', '3 million Icelandic kronur']],
  ['He owed 30 East Caribbean dollars.', [30, 'XCD', '30 East Caribbean dollars']],
  ['It cost 1 234 567 euros.', [1_234_567, 'EUR', '1 234 567 euros']],
  ['It cost $3.5MM.', [3_500_000, 'USD', '$3.5MM']],
])('money: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

test.each<[string, Found]>([
  ['Several hundred people marched.', [[200, 1000], 'person', 'Several hundred']],
  ['A few thousand homes went dark.', [[2000, 10_000], 'home', 'A few thousand']],
  ['A couple of hundred farmers came.', [[200, 300], 'farmer', 'A couple of hundred']],
  ['It cost a quarter of a million pounds.', [250_000, 'GBP', 'a quarter of a million pounds']],
  ['Three-quarters of a million people fled.', [750_000, 'person', 'Three-quarters of a million']],
  ['It ran for one and three-quarter hours.', [1.75, 'hour', 'one and three-quarter hours']],
  ['One out of every three shops is empty.', [1 / 3, 'dimensionless', 'One out of every three']],
  ['There were 12 deaths per 100,000 people.', [12, 'death per 100,000 people', '12']],
  ['It stood at 4.2 per 1,000 live births.', [4.2, 'per 1,000 live births', '4.2 per 1,000 live births']],
  ['The firm has 300+ nurses.', [300, 'nurse', '300']],
  ['It ranged from -18 °C to -34 °C.', [[-34, -18], 'degree Celsius', '-18 °C to -34 °C']],
  ['Flats run from 450 sq ft up to 900 sq ft.', [[450, 900], 'square foot', '450 sq ft up to 900 sq ft']],
  ['Support slid from 12% last year to 9%.', [[9, 12], '%', '12% last year to 9%']],
])('numbers in words, rates and ranges: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

test.each([
  'Few people came and several left.',
  'A couple of cars were damaged.',
  'The odds are 7-to-1.',
  'Members voted by 11 to 9.',
  'They won by 3 to 1.',
  'Boeing 747s were parked there.',
  'The Mi-8s flew off.',
  'It is due on May 5 at 6 pm.',
])('no figure in: %s', (text) => expect(words(text)).toEqual([]));

test.each<[string, string[]]>([
  ['Prices are £3.50/$5.00.', ['£3.50', '$5.00']],
  ['Trains run every 10 minutes.', ['10 minutes']],
  ['It rose 3% to 9% of sales.', ['3%', '9%']],
  ['The price went from 5p to $4.', ['5p', '$4']],
  ['Two thirds and a quarter were lost.', ['Two thirds']],
  ['It is 12.', ['12']],
])('not joined, not lost: %s', (text, expected) => expect(words(text)).toEqual(expected));

test('a bare number after “it is” is no age', () => expect(figuresOf('It is 12.')[0]?.kind).not.toBe('age'));

test('a per cent has no power', () =>
  expect(foundIn('The levy is 5%-1/2 of the price.').map(([, unit]) => unit)).not.toContain('inverse %'));
