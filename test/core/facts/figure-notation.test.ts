import { expect, test } from 'vitest';
import { type Found, foundIn } from './read-figures.ts';

const words = (text: string) => foundIn(text).map(([, , figure]) => figure);

test.each<[string, Found]>([
  ['The shaft takes 12 N m of torque.', [12, 'newton metre', '12 N m']],
  ['The oil has 3 Pa s of drag.', [3, 'pascal second', '3 Pa s']],
  ['The ball had 7 kg m/s left.', [7, 'kilogram metre per second', '7 kg m/s']],
  ['Steel stores 460 J/(kg·K).', [460, 'joule per kilogram kelvin', '460 J/(kg·K)']],
  ['The bolt took 40 lb-ft.', [40, 'pound-foot', '40 lb-ft']],
  ['The coil makes 4 mT.', [4, 'millitesla', '4 mT']],
  ['The state emits 50 Mt of carbon.', [50, 'megatonne', '50 Mt']],
  ['The plan saves 12 MtCO2e.', [12, 'megatonne of carbon dioxide equivalent', '12 MtCO2e']],
  ['The roof yields 450 kWp.', [450, 'kilowatt peak', '450 kWp']],
  ['The bar has 300 kcal.', [300, 'kilocalorie', '300 kcal']],
  ['The line carries 10 Gb a second.', [10, 'gigabit per second', '10 Gb a second']],
  ['The drive holds 3 pebibytes.', [3, 'pebibyte', '3 pebibytes']],
  ['The field gives 300,000 boe/d.', [300_000, 'barrel of oil equivalent per day', '300,000 boe/d']],
  ['The ice thins by 5 m/yr.', [5, 'metre per year', '5 m/yr']],
  ['The port holds 20,000 TEU.', [20_000, 'twenty-foot equivalent unit', '20,000 TEU']],
  ['Flats let for £1,200 pcm.', [1200, 'GBP per month', '£1,200 pcm']],
  ['Bonds pay 5% per annum.', [5, '% per year', '5% per annum']],
  ['Pell won the 400m hurdles.', [400, 'metre', '400m']],
  ['The dam sank 5 in of its height.', [5, 'inch', '5 in']],
])('units: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

test.each<[string, Found]>([
  ['The siege lasted an hour and a half.', [1.5, 'hour', 'an hour and a half']],
  ['They sailed a mile and three-quarters.', [1.75, 'mile', 'a mile and three-quarters']],
  ['It takes 2 and a half hours.', [2.5, 'hour', '2 and a half hours']],
  ['It drew 3 and a half million people.', [3_500_000, 'person', '3 and a half million']],
  ['Use 1 and 1/2 cups.', [1.5, 'cup', '1 and 1/2 cups']],
  ['Cut it to 2-1/2 inches.', [2.5, 'inch', '2-1/2 inches']],
  ['Prices rose two point five percent.', [2.5, '%', 'two point five percent']],
  ['It cost three point two million euros.', [3_200_000, 'EUR', 'three point two million euros']],
  ['A quarter million people came.', [250_000, 'person', 'A quarter million']],
  ['She lost by three hundredths of a second.', [0.03, 'second', 'three hundredths of a second']],
  [
    'It sold two million, three hundred and six copies.',
    [2_000_306, 'copy', 'two million, three hundred and six'],
  ],
  ['The bolt is 5.2 ± 0.3 mm thick.', [5.2, 'millimetre', '5.2 ± 0.3 mm']],
  ['It weighs 5 kg +/- 0.2.', [5, 'kilogram', '5 kg +/- 0.2']],
  ['The disc is 10^-9 m thick.', [1e-9, 'metre', '10^-9 m']],
  ['It holds 10⁶ seeds.', [1_000_000, 'seed', '10⁶']],
  ['A page is 2^10 bytes.', [1024, 'byte', '2^10 bytes']],
  ['It will cost £10m-12m.', [[10_000_000, 12_000_000], 'GBP', '£10m-12m']],
  ['It will cost 10m–12m euros.', [[10_000_000, 12_000_000], 'EUR', '10m–12m euros']],
  ['The wall is 5m-6m tall.', [[5, 6], 'metre', '5m-6m']],
])('notations: %s', (text, expected) => expect(foundIn(text)).toEqual([expected]));

test('the sides of an area share their unit', () =>
  expect(foundIn('A cell of 10 by 12 feet.')).toEqual([
    [10, 'foot', '10'],
    [12, 'foot', '12 feet'],
  ]));

test.each<[string, string[]]>([
  ['At one point two men left.', ['two']],
  ['Ruiz won 2 and a third was drawn.', ['2']],
  ['Of three thousand, two hundred were hurt.', ['three thousand', 'two hundred']],
  ['Prices fell for a third month.', []],
  ['She ran a third of a mile.', ['a third of a mile']],
  ['Hackers took 5m records.', ['5m']],
  ['Take 5 kg a day.', ['5 kg a day']],
  ['They are +5 points up.', ['5']],
  ['The hall seats 12 A-list guests.', ['12']],
])('what stands beside a number: %s', (text, expected) => expect(words(text)).toEqual(expected));

test('a million records are no metres', () =>
  expect(foundIn('Hackers took 5m records.')[0]).toEqual([5_000_000, 'record', '5m']));

test.each<[string, Found]>([
  ['Das Feld misst 10 x 12 Meter.', [10, 'metre', '10']],
  ['Der Kern speichert 460 J/(kg·K).', [460, 'joule per kilogram kelvin', '460 J/(kg·K)']],
])('in German: %s', (text, expected) => expect(foundIn(text, 'de')[0]).toEqual(expected));
