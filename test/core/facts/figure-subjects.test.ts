import { expect, test } from 'vitest';
import { figuresOf } from './read-figures.ts';

/** What the last figure of a text counts or measures, and whom its clause is about where that is something else. */
const about = (text: string) => {
  const figure = figuresOf(text).at(-1);
  if (figure === undefined) throw new Error(`no figure in: ${text}`);
  return [figure.counts, figure.subject];
};

test.each<[string, string | undefined, string | undefined]>([
  ['The bank raised rates by 3%.', 'rates', 'bank'],
  ['Ruiz and Holm own 12% of the firm.', 'firm', 'Ruiz and Holm'],
  ['The jury awarded Pell $4.5m in damages.', 'damages', 'jury'],
  ['The shop took £5 off the price.', 'price', 'shop'],
  ['The death toll has risen to 44.', 'death toll', undefined],
  ['Sales of homes with two rooms fell.', 'rooms', 'homes'],
  ['The port has 12 cranes.', 'cranes', 'port'],
])('a clause: %s', (text, counts, subject) => expect(about(text)).toEqual([counts, subject]));

test.each<[string, string | undefined]>([
  ['Exports, expected to rise, shrank by 2.2%.', 'Exports'],
  ['Ana Ruiz, the mayor of Arden, paid £5,000.', 'Ana Ruiz'],
  ['The ferry, police said, carried 90kg.', 'ferry'],
  ['The 1,100-seat theatre, built last year, cost £28m.', 'seat theatre'],
  ['The gems, worth £2m, were stolen.', 'gems'],
  ['He carried rare seed—worth about $63,500.', 'rare seed'],
  ['The mill, which lost £2m, will close.', 'mill'],
  ['Pell was jailed for 8 years and fined £12,000.', 'Pell'],
  ['Goals in 38 games earned him £3m.', 'Goals'],
  ['The Arden Industrial average fell 34%.', 'Arden Industrial average'],
  ['Last year exports reached $5m.', 'exports'],
  ['Sales more than doubled to £3m.', 'Sales'],
  ['The hit film’s award-winning crew earned £3m.', 'hit film’s award-winning crew'],
])('parted from its verb: %s', (text, counts) => expect(about(text)[0]).toBe(counts));

test.each<[string, string | undefined]>([
  ['The ministry reported exports fell 5%.', 'exports'],
  ['He said sales fell 5%.', 'sales'],
  ['Engineers found the bridge was leaning by 5%.', 'bridge'],
  ['Officials blamed an outbreak that sickened 57 people.', 'outbreak'],
  ['A gale tore through Arden, leaving 40 people stranded.', 'gale'],
  ['The firm will close 14 shops and cut 250 jobs.', 'firm'],
])('a clause in a clause: %s', (text, subject) =>
  expect(about(text).findLast((words) => words !== undefined)).toBe(subject),
);

test.each([
  'Police say he smashed 12 vases.',
  'There were 22 goals.',
  'Two sides have talked.',
  'At 7:40 it lost 12 masts.',
  'The tycoon announced Monday he would give away 12 yachts.',
])('about nobody that is named: %s', (text) => expect(about(text)[1]).toBeUndefined());

test('over a time is no bound where it says when', () => {
  const qualifier = (text: string) => figuresOf(text).at(-1)?.qualifier;
  expect(qualifier('The jury sat over two days.')).toBe('exact');
  expect(qualifier('The siege lasted over two days.')).toBe('more-than');
  expect(qualifier('The hall holds over 200 people.')).toBe('more-than');
});

test('a contract is no fall', () =>
  expect(figuresOf('He signed a contract for $12 million.')[0]?.change).toBeUndefined());
