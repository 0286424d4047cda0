import { describe, expect, test } from 'vitest';
import { sameThing } from '../../../../core/stories/compare/same-thing.ts';
import { thingsOf } from '../../../../core/stories/compare/thing.ts';
import { reportFrom } from './reports.ts';

const first = (text: string, lang?: string) => thingsOf(reportFrom('Wire', 8, text, lang))[0]!;

describe('two sentences whose first figures count the same thing', () => {
  test.each([
    ['Seven passengers died when a coach left the road.', 'The bodies of nine people were found.'],
    ['Some 3,500 residents have been evacuated.', 'By dawn 9,200 people had fled their homes.'],
    ['Police arrested 28 people.', 'In all 41 suspects were detained.'],
    ['The death toll rose to 19.', 'At least 12 people have died.'],
    [
      'About 4,000 people marched, police said.',
      'More than 15,000 demonstrators took part, the unions said.',
    ],
    ['140 flights were cancelled.', 'Airlines had cancelled 310 flights.'],
    ['Turnout was 61.2 percent.', 'Only 57.8% of voters went to the polls.'],
    ['The quake struck at a depth of 10 km.', 'The quake was 35 kilometres deep.'],
    ['Kestrel has agreed to buy Ostermark for $2.4 billion.', 'Kestrel will pay $2.9bn for Ostermark.'],
    ['The company made a net profit of 38 million euros.', 'Net profit at the company was €41m.'],
    ['A 34-year-old man drove off.', 'The suspect, aged 43, is a driver.'],
    ['Volunteers have filled 4,000 sandbags.', 'Volunteers had filled 11,000 sandbags.'],
    ['Police arrested 62 people at the march.', 'In all 118 demonstrators had been detained.'],
    ['The storm cut power to 41,000 homes.', 'Some 6,500 households were without electricity.'],
    ['Holt wants to buy Quarto for $12.40 a share.', 'Holt will pay $13.75 per share for Quarto.'],
    ['The price of diesel is 1.72 euros.', 'The price of diesel is 1.78 euros a litre.'],
    ['Net profit in the first quarter was $214 million.', 'Net profit for the quarter was $241 million.'],
    ['Twelve of the 40 schools have been closed.', 'Some 23 schools have been closed.'],
  ])('%s %s', (a, b) => {
    expect(sameThing(first(a), first(b))).toBeGreaterThan(0);
    expect(sameThing(first(b), first(a))).toBe(sameThing(first(a), first(b)));
  });

  test.each([
    ['Sieben Menschen wurden verletzt.', 'Die Zahl der Verletzten ist auf 11 gestiegen.'],
    ['Rund 800 Hektar Wald brannten.', 'Das Feuer hat 1.350 Hektar erfasst.'],
    ['Die Polizei nahm fünf Verdächtige fest.', 'Neun Menschen wurden festgenommen.'],
    ['29 Masernfälle sind bestätigt.', 'Die Zahl der Masernfälle stieg auf 44.'],
  ])('%s %s', (a, b) => {
    expect(sameThing(first(a, 'de'), first(b, 'de'))).toBeGreaterThan(0);
  });
});

describe('two sentences whose first figures count different things', () => {
  test.each([
    ['14 people were killed.', '61 people were wounded.'],
    ['Police arrested 28 people.', 'Nine people were charged.'],
    ['Seventeen miners were trapped.', 'Thirteen miners were brought to the surface.'],
    ['22 children were rescued.', '63 adults were rescued.'],
    ['Twelve people were hurt.', 'Four children were hurt.'], //     a part of them
    ['57 people were injured.', 'Five of them were seriously injured.'],
    ['The museum had 214,000 visitors last year.', 'The museum has had 240,000 visitors.'],
    ['Organisers expect 30,000 visitors.', 'The festival drew 26,500 visitors.'],
    ['The aim is to vaccinate 2 million children.', '640,000 children were vaccinated.'],
    ['Nine people were killed there in 2018.', 'Two people were killed.'],
    [
      'Freezing rain left 94,000 households in Lakeland without power.',
      '11,500 households in Pinewick were without power.',
    ],
    ['Net profit was 38 million euros in the fourth quarter.', 'Net profit was 127 million euros.'],
    ['Net profit was 40 million euros.', 'Operating profit was 62 million euros.'],
    ['The north tower is 142 metres high.', 'The south tower is 128 metres high.'],
    ['Sales rose 4 percent.', 'Sales fell 4 percent.'],
    ['The record is 42.1 degrees Celsius.', 'It was 39.4 degrees Celsius.'],
    ['Three more people died.', 'Five more people died.'], //         added to what was told before
    ['Three soldiers were killed.', 'Five civilians were killed.'],
    ['The stage holds 12,000 people.', 'There were 8,500 people at the concert.'],
    ['A 34-year-old woman was found.', 'A man aged 43 was found.'],
    ['The drone flew 1,100 km.', 'The drone flew at 300 metres.'],
    ['Two people were hurt.', 'The shop is 40 metres long.'],
    [
      'The temperature at the airfield was 12 degrees.',
      'The temperature at the airfield was 10 degrees higher than in town.',
    ], // a difference
    ['Kern led by 12,000 votes.', 'Kern had 61,000 votes.'],
    ['The hall has room for 2,650 people.', 'The concert drew 2,400 people.'],
    ['Food prices rose 4.4 percent.', 'Excluding food, prices rose 2.9 percent.'],
    ['The appeal is to raise £2 million.', 'The appeal has raised £640,000.'],
    ['The union insists on 9 percent more pay.', 'The railway offered 5 percent more pay.'],
    ['Adults pay 6 euros for a ticket.', 'Children pay 2.50 euros for a ticket.'],
    ['In Sorrel 14 houses were destroyed.', 'In Grendale 22 houses were destroyed.'],
    ['It was 31 degrees on Monday.', 'It was 34 degrees on Tuesday.'],
  ])('%s %s', (a, b) => {
    expect(sameThing(first(a), first(b))).toBe(0);
    expect(sameThing(first(b), first(a))).toBe(0);
  });

  test.each([
    ['Bisher kostet der Fahrschein 2,10 Euro.', 'Ab Januar kostet der Fahrschein 2,60 Euro.'],
    ['22 Kinder wurden gerettet.', '63 Erwachsene wurden gerettet.'],
    ['Im vergangenen Jahr kamen 300.000 Besucher.', 'In diesem Jahr kamen 210.000 Besucher.'],
  ])('%s %s', (a, b) => {
    expect(sameThing(first(a, 'de'), first(b, 'de'))).toBe(0);
  });
});
