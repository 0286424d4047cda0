import { expect, test } from 'vitest';
import { type Found, foundIn } from './read-figures.ts';

test.each<[string, Found[]]>([
  ['Harlow Dairies made £8.2m in the quarter.', [[8_200_000, 'GBP', '£8.2m']]],
  ['The bridge cost $40.', [[40, 'USD', '$40']]],
  [
    'It paid US$1.5 billion and A$20.',
    [
      [1_500_000_000, 'USD', 'US$1.5 billion'],
      [20, 'AUD', 'A$20'],
    ],
  ],
  ['A fine of N$200 000 was set.', [[200_000, 'NAD', 'N$200 000']]],
  ['The mill was sold for RM2.3 million.', [[2_300_000, 'MYR', 'RM2.3 million']]],
  ['The scheme will cost 12 crore rupees.', [[120_000_000, 'INR', '12 crore rupees']]],
  ['Villagers were given Rs 5 lakh.', [[500_000, 'INR', 'Rs 5 lakh']]],
  ['The deal is worth €1.2bn.', [[1_200_000_000, 'EUR', '€1.2bn']]],
  ['The farm owed HK $3.7 million.', [[3_700_000, 'HKD', 'HK $3.7 million']]],
  ['Tickets cost 50p.', [[50, 'penny', '50p']]],
  ['A litre sold at $2.11 per gallon.', [[2.11, 'USD per gallon', '$2.11 per gallon']]],
  ['The post pays 90,000 Danish kroner a year.', [[90_000, 'DKK per year', '90,000 Danish kroner a year']]],
  [
    'Prices are £3.50/$5.00.',
    [
      [3.5, 'GBP', '£3.50'],
      [5, 'USD', '$5.00'],
    ],
  ],
])('money: %s', (text, expected) => expect(foundIn(text)).toEqual(expected));

test.each<[string, Found[]]>([
  ['Turnout was 6.5 per cent.', [[6.5, '%', '6.5 per cent']]],
  ['Rates rose 25 basis points.', [[25, 'basis point', '25 basis points']]],
  ['Support fell two percentage points.', [[2, 'percentage point', 'two percentage points']]],
  ['The road runs 12 km.', [[12, 'kilometre', '12 km']]],
  ['A 30-year loan was agreed.', [[30, 'year', '30-year']]],
  ['The yard spans 570 sq m.', [[570, 'square metre', '570 sq m']]],
  ['Gusts hit 95 mph.', [[95, 'mile per hour', '95 mph']]],
  ['It was 31 °C in Ostby.', [[31, 'degree Celsius', '31 °C']]],
  ['The engine makes 640bhp.', [[640, 'brake horsepower', '640bhp']]],
  ['Workers get 20 J/m^2.', [[20, 'joule per square metre', '20 J/m^2']]],
  ['The plant makes 4 megawatts.', [[4, 'megawatt', '4 megawatts']]],
  ['They waited two and a half hours.', [[2.5, 'hour', 'two and a half hours']]],
  ['The bakery used 30 pounds of flour.', [[30, 'pound-mass', '30 pounds']]],
  [
    'He paid 20,000 pounds ($26,000).',
    [
      [20_000, 'GBP', '20,000 pounds'],
      [26_000, 'USD', '$26,000'],
    ],
  ],
  ['Tens of thousands of dollars vanished.', [[[10_000, 100_000], 'USD', 'Tens of thousands of dollars']]],
  ['It slipped half-a-sen.', [[0.5, 'sen', 'half-a-sen']]],
  ['A 20-pound bag fell.', [[20, 'pound-mass', '20-pound']]],
  ['Flour rose to 1.2m tons.', [[1_200_000, 'ton', '1.2m tons']]],
  ['A 12m wall fell.', [[12, 'metre', '12m']]],
  ['The drink holds 250ml.', [[250, 'millilitre', '250ml']]],
])('measures: %s', (text, expected) => expect(foundIn(text)).toEqual(expected));

test.each<[string, Found[]]>([
  ['The club has 14 first-team players.', [[14, 'player', '14']]],
  ['Forty-four wounded soldiers came home.', [[44, 'soldier', 'Forty-four']]],
  ['Police counted 96 Brenholm fans.', [[96, 'Brenholm fan', '96']]],
  ['Half a million homes lost power.', [[500_000, 'home', 'Half a million']]],
  ['The fire drew dozens of engines.', [[[24, 100], 'engine', 'dozens']]],
  ['Tens of thousands of people marched.', [[[10_000, 100_000], 'person', 'Tens of thousands']]],
  ['Some 8.5 million children are at school.', [[8_500_000, 'child', '8.5 million']]],
  ['It employs 2000 people.', [[2000, 'person', '2000']]],
  ['The show sold 4,500 tickets a day.', [[4500, 'ticket per day', '4,500']]],
  ['A 200,000-plus crowd came.', [[200_000, 'crowd', '200,000']]],
  ['It has 150 full- and part-time cooks.', [[150, 'cook', '150']]],
  [
    'It took 262 of 860 pilots.',
    [
      [262, 'pilot', '262'],
      [860, 'pilot', '860'],
    ],
  ],
  ['He got an eight-game ban.', [[8, 'game', 'eight']]],
  ['Brenholm’s 24-point lead shrank.', [[24, 'point', '24']]],
  ['One person was hurt.', [[1, 'person', 'One']]],
  [
    'The firm made eight million 250ml bottles.',
    [
      [8_000_000, 'bottle', 'eight million'],
      [250, 'millilitre', '250ml'],
    ],
  ],
])('counts: %s', (text, expected) => expect(foundIn(text)).toEqual(expected));

test.each<[string, Found[]]>([
  ['It will warm by 1 to 1.5 degrees.', [[[1, 1.5], 'degree', '1 to 1.5 degrees']]],
  ['About 10-15 % agreed.', [[[10, 15], '%', '10-15 %']]],
  ['Prices rise between 5% and 6%.', [[[5, 6], '%', 'between 5% and 6%']]],
  ['Costs run from $500,000 to $1 million.', [[[500_000, 1_000_000], 'USD', '$500,000 to $1 million']]],
  ['They need 10 to 15 million doses.', [[[10_000_000, 15_000_000], 'dose', '10 to 15 million']]],
  ['Two or three boats sank.', [[[2, 3], 'boat', 'Two or three']]],
  ['An 8- to 16-metre mast broke.', [[[8, 16], 'metre', '8- to 16-metre']]],
  [
    'Sales rose 8.1 percent to 99.20 yuan.',
    [
      [8.1, '%', '8.1 percent'],
      [99.2, 'CNY', '99.20 yuan'],
    ],
  ],
  [
    'Ostby Tin put on $2 to $36.',
    [
      [2, 'USD', '$2'],
      [36, 'USD', '$36'],
    ],
  ],
  [
    'Shares fell $2 to $36.',
    [
      [2, 'USD', '$2'],
      [36, 'USD', '$36'],
    ],
  ],
])('ranges: %s', (text, expected) => expect(foundIn(text)).toEqual(expected));

test.each<[string, Found[]]>([
  ['A third of voters stayed home.', [[1 / 3, 'dimensionless', 'A third']]],
  ['Nine in ten pupils passed.', [[0.9, 'dimensionless', 'Nine in ten']]],
  ['Sales grew sixfold.', [[6, 'time', 'sixfold']]],
  ['The driver is 28 years old.', [[28, 'year of age', '28 years old']]],
  ['A 28-year-old driver fled.', [[28, 'year of age', '28-year-old']]],
  ['Ana Ruiz, 44, resigned.', [[44, 'year of age', '44']]],
  ['He died at the age of 92.', [[92, 'year of age', '92']]],
  ['The index closed at 6,327.80.', [[6327.8, 'dimensionless', '6,327.80']]],
])('shares, ages and bare numbers: %s', (text, expected) => expect(foundIn(text)).toEqual(expected));
