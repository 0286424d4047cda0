import { expect, test } from 'vitest';
import { figuresOf, numberOf } from './read-figures.ts';

type Found = [number | number[], string][]; // number, unit

const found = (text: string, lang = 'en'): Found =>
  figuresOf(text, undefined, lang).map((figure) => [numberOf(figure), figure.unit]);

test.each<[string, Found]>([
  ['The number of people on mortgages rose to 1.6m.', [[1_600_000, 'dimensionless']]],
  ['It missed a target of 3m.', [[3_000_000, 'dimensionless']]],
  ['The jackpot stands at 3.5m.', [[3_500_000, 'dimensionless']]],
  [
    'Claims climbed to 1.6m, against 1.4m.',
    [
      [1_600_000, 'dimensionless'],
      [1_400_000, 'dimensionless'],
    ],
  ],
  ['Only 1.1m got in.', [[1_100_000, 'dimensionless']]],
  ['The number rose from 800,000 to 1.2m.', [[[800_000, 1_200_000], 'dimensionless']]],
  ['Viewers went from 1.2m to 1.6m.', [[[1_200_000, 1_600_000], 'dimensionless']]],
  ['The show drew a 3m audience.', [[3_000_000, 'audience']]],
  [
    'The wall is 12m long and 3m high.',
    [
      [12, 'metre'],
      [3, 'metre'],
    ],
  ],
  ['They built a 12m wall.', [[12, 'metre']]],
  ['A 30m-high wave struck.', [[30, 'metre']]],
  ['She won the 100m final.', [[100, 'metre']]],
  ['The ship lies 60m below the surface.', [[60, 'metre']]],
  ['Divers went to 30m.', [[30, 'metre']]],
  ['The channel is 40m to 60m wide.', [[[40, 60], 'metre']]],
  ['The tower stands 3.5 m from the road.', [[3.5, 'metre']]],
  ['It rolled at 12m/s.', [[12, 'metre per second']]],
  ['The climber fell 30m.', []], // open
  ['He jumped 7.2m.', []],
])('metres or millions: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each<[string, Found]>([
  ['Le séisme a fait 2 300 morts et coûté 12,5 millions d’euros.', []],
  ['Costa 2 miliardi e 300 mil.', []],
  ['Det kostar 3,2 miljarder kronor.', []],
  ['Il a payé 2 300 € hier.', []],
  ['Il a payé €3 millions.', []],
  ['Le port compte 1.234 bateaux.', []],
  [
    'Le taux est de 12,5 % et le prix de 45 €.',
    [
      [12.5, '%'],
      [45, 'EUR'],
    ],
  ],
  ['Le pont a 30 km.', [[30, 'kilometre']]],
  ['Entre 10-15 % des votes.', [[[10, 15], '%']]],
])('a language unknown: %s', (text, expected) => expect(found(text, 'fr')).toEqual(expected));

test('in a language unknown, nothing is counted', () => {
  for (const { counts, subject } of figuresOf('Il a payé 45 € à la ville.', undefined, 'fr'))
    expect([counts, subject]).toEqual([undefined, undefined]);
});

test.each<[string, string, string]>([
  ['en', 'exact', 'Man jailed for six years over £340,000 fraud.'],
  ['en', 'exact', 'Ole Ruiz was charged over £340,000 theft.'],
  ['en', 'exact', 'A row over £3m has split the town.'],
  ['en', 'more-than', 'The firm was fined over £340,000.'],
  ['en', 'more-than', 'He stole over £3m from the bank.'],
  ['en', 'more-than', 'She was accused of stealing over £340,000.'],
  ['en', 'more-than', 'He spent over four years in jail.'],
  ['en', 'exact', 'The plan puts in £3m spent over four years.'],
  ['de', 'exact', 'Das Entlastungspaket über 12,5 Milliarden Euro kommt.'],
  ['de', 'exact', 'Er bekam einen Scheck über 5.000 Euro.'],
  ['de', 'exact', 'Der Vertrag über 3 Millionen ist da.'],
  ['de', 'exact', 'Die Stadt ächzt unter 39 Grad.'],
  ['de', 'more-than', 'Die Firma hat über 3 Millionen Euro verloren.'],
  ['de', 'more-than', 'Die Schäden stiegen auf über 5.000 Euro.'],
  ['de', 'less-than', 'Der Wert liegt unter 39 Grad.'],
])('%s, %s: %s', (lang, qualifier, text) =>
  expect(figuresOf(text, undefined, lang).at(-1)?.qualifier).toBe(qualifier),
);

test.each<[string, Found]>([
  ['He keeps 36 grand in the bank.', []],
  ['It owns 36 grand pianos.', [[36, 'grand piano']]],
  ['It pays 42 cents a share.', [[42, 'cent per share']]],
  ['She weighs 9 stone 2 pounds.', [[9 + 2 / 14, 'stone']]],
  [
    'He got 9 stone and 2 pounds.',
    [
      [9, 'stone'],
      [2, 'GBP'],
    ],
  ],
  ['Some 2,500-3,000 marched.', [[[2500, 3000], 'dimensionless']]],
  ['The home side won 2-1.', []],
  ['The dancers are aged between 4 and 81.', [[[4, 81], 'year of age']]],
  ['Men aged 18 to 34 were asked.', []],
  ['From her studio 25 dancers left.', [[25, 'dancer']]],
  ['By the terminal 200 taxis wait.', [[200, 'taxi']]],
  ['In Studio 25 they met.', []],
])('values: %s', (text, expected) => expect(found(text)).toEqual(expected));

test.each<[string, (number | number[])[]]>([
  ['Four men, aged 23, 31, 35 and 52, were held.', [23, 31, 35, 52]],
  ['Four men aged 23 and 31 were held.', [23, 31]],
  ['She was aged 44, and 12 others died.', [44]],
  ['Ana Ruiz, 44, and 12 officers came.', [44]],
  ['A boy aged 12 and 30 of his friends came.', [12]],
])('ages: %s', (text, expected) =>
  expect(
    figuresOf(text)
      .filter(({ kind }) => kind === 'age')
      .map(numberOf),
  ).toEqual(expected),
);
