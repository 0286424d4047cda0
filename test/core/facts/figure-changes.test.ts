import { expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

type Changes = ('up' | 'down' | undefined)[];
const changesIn = (text: string, lang = 'en') => figuresOf(text, undefined, lang).map(({ change }) => change);

test.each<[string, Changes]>([
  ['Sales of tiles fell by 4%.', ['down']],
  ['Membership fell by 1,200 over five years.', ['down', undefined]],
  ['Exports fell in the spring by about 4%.', ['down']],
  ['The firm reported a rise of 4%.', ['up']],
  ['Fares rose a further 4%.', ['up']],
  ['Rents are up 4% on last year.', ['up']],
  ['The mill cut 120 jobs.', ['down']],
  ['Shares sank 7%.', ['down']],
  ['Membership dropped by 300.', ['down']],
])('a difference in: %s', (text, changes) => expect(changesIn(text)).toEqual(changes));

test.each<[string, Changes]>([
  ['Ostby shares fell to $8.', [undefined]],
  ['Its share of the market rose to 40 per cent.', [undefined]],
  ['Turnover climbed to £1.6m.', [undefined]],
  ['It fell from a record 44 goals.', [undefined]],
  ['Inflation fell to 2.3% from 3.1%.', [undefined, undefined]],
  ['Gunners shot down 61 of 84 drones.', [undefined, undefined]],
  ['The storm sank 7 boats.', [undefined]],
  ['They dropped 12 charges.', [undefined]],
  ['Hail fell in 24 hours.', [undefined]],
  ['Hail fell over 24 hours.', [undefined]],
  ['It was the second cut in three months.', [undefined]],
  ['The yield on two-year gilts climbed.', [undefined]],
  ['He lost 34 of his 50 goats.', ['down', undefined]],
  ['Prices fell while the wall beat the flood by 4%.', [undefined]],
])('a level, a time or a whole in: %s', (text, changes) => expect(changesIn(text)).toEqual(changes));

test.each<[string, Changes]>([
  ['Der Umsatz sank im Vergleich zum Vorjahr um 11 Prozent.', ['down']],
  ['Die Mieten stiegen im Juni um 3,8 Prozent.', ['up']],
  ['Der Umsatz stieg um 11 Prozent auf 3,2 Millionen Euro.', ['up', undefined]],
  ['Die Quote sank auf 2,3 Prozent.', [undefined]],
  ['Der Umsatz stieg im Juni, die Firma liegt um 4 Prozent vorn.', [undefined]],
])('in German: %s', (text, changes) => expect(changesIn(text, 'de')).toEqual(changes));
