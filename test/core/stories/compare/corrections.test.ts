import { describe, expect, test } from 'vitest';
import { correctionsBetween } from '../../../../core/stories/compare/corrections.ts';
import type { Report } from '../../../../core/stories/compare/report.ts';
import { readPairs, reportOf } from './pairs.ts';
import { reportFrom } from './reports.ts';

const all = ({ facts }: Report) => ({
  figures: facts.figures.map(({ id }) => id),
  quotes: facts.quotes.map(({ id }) => id),
});

/** Corrections as tables state them: "12 → 19", "12 → gone". */
function corrected(before: string, after: string, lang?: string): string[] {
  const [was, now] = [reportFrom('Post', 8, before, lang), reportFrom('Post', 9, after, lang)];
  const { figures, quotes } = correctionsBetween(was, now, all(was));
  return [
    ...figures.map((pair) => `${wordsOf(was, pair.was)} → ${pair.now ? wordsOf(now, pair.now) : 'gone'}`),
    ...quotes.map((pair) => `${pair.was.text} → ${pair.now?.text ?? 'gone'}`),
  ];
}

const wordsOf = ({ article }: Report, { span }: { span: { start: number; end: number } }) =>
  article.text.slice(span.start, span.end);

describe('corrections', () => {
  test.each([
    ['The line will cost £3.4 million.', 'The line will cost £3.4 billion.', ['£3.4 million → £3.4 billion']],
    [
      'Twelve people were hurt and three killed.',
      'Three people were hurt and twelve killed.',
      ['Twelve → Three', 'three → twelve'],
    ],
    [
      'The slick covers 14 square kilometres and is 9 km from the reserve.',
      'The slick is 19 km from the reserve and covers 14 square kilometres.',
      ['9 km → 19 km'],
    ],
    ['Profit fell 12 percent.', 'Profit rose 12 percent.', ['12 percent → 12 percent']],
    ['The ban lasts 18 months.', 'The ban lasts 18 years.', ['18 months → 18 years']],
    [
      'Drones hit the port. Five dockers were killed by debris.',
      'Drones hit the port. Nothing is known of casualties.',
      ['Five → gone'],
    ],
    [
      '“We will close any school,” Karel Doss told parliament.',
      '“We will not close any school,” Karel Doss told parliament.',
      ['We will close any school, → We will not close any school,'],
    ],
    [
      '“It was one phone call too few,” said Rosa Pinnock.',
      '“It was one phone call too few,” said James Adair.',
      ['It was one phone call too few, → It was one phone call too few,'],
    ],
    [
      '“The fence was an accident waiting to happen,” said Marek Toll. It stands.',
      'The fence stands.',
      ['The fence was an accident waiting to happen, → gone'],
    ],
  ])('%s %s', (before, after, expected) => {
    expect(corrected(before, after)).toEqual(expected);
  });

  test.each([
    [
      'Repairs will take 18 monhts and cost 5.5 milion crowns.',
      'Repairs will take 18 months and cost 5.5 million crowns.',
    ], // slips mended
    ['The town has 61 000 inhabitants, 4 percent more.', 'The town has 61,000 inhabitants, 4% more.'],
    [
      'Thirteen people were rescued by firefighters from flats.',
      'Firefighters rescued 13 people from flats.',
    ],
    [
      'The plant will close. The closure will cost 870 jobs. In all, 870 jobs go.',
      'The plant will close. In all, 870 jobs go.',
    ],
    ['About 1,200 people came.', 'Precisely 1,187 people came.'], //      what the old words allow for
    ['Trade between the two countries is brisk.', 'Trade between the two is brisk.'],
    ['It took rescuers two days to reach the hut.', 'It took rescuers 48 hours to reach the hut.'],
    [
      '"I saw my whole life go up in smoke," said Donal Reeve.',
      '“I saw my whole life go up in smoke”, said skipper Donal Reeve, 49.',
    ],
    [
      '“You betrayed all who trusted you,” Judge Eddie Marchetti said.',
      '“You betrayed all who trusted you,” Judge Edward Marchetti said.',
    ],
    ['“We recieved no letter,” said Ana Ruiz.', '“We received no letter,” said Ana Ruiz.'],
    [
      '“We shall stay here until it is over,” said Ivo Brandl. “Then we go home.”',
      '“Then we go home.” Ivo Brandl said: “We shall stay here until it is over.”',
    ],
  ])('none: %s %s', (before, after) => {
    expect(corrected(before, after)).toEqual([]);
  });

  test('none in German for numbers written otherwise', () => {
    expect(
      corrected(
        'Es fehlen fünfzehn Erzieherinnen. Betroffen sind rund 1 100 Kinder.',
        'Es fehlen 15 Erzieherinnen. Betroffen sind rund 1.100 Kinder.',
        'de',
      ),
    ).toEqual([]);
  });
});

test('only what was carried is corrected', () => {
  const was = reportFrom('Post', 8, 'Nine voted for the plan. Four people were hurt.');
  const now = reportFrom('Post', 9, 'Seven voted for the plan. Six people were hurt.');
  const [, hurt] = was.facts.figures;
  const { figures } = correctionsBetween(was, now, { figures: [hurt!.id], quotes: [] });
  expect(figures.map((pair) => pair.was)).toEqual([hurt]);
  expect(correctionsBetween(was, now, { figures: [], quotes: [] })).toEqual({ figures: [], quotes: [] });
});

test('a withdrawal takes back all that was carried', () => {
  const was = reportFrom('Post', 8, 'Nine people voted. “It is over,” said Ana Ruiz.');
  const { figures, quotes } = correctionsBetween(was, undefined, all(was));
  expect(figures).toEqual([{ was: was.facts.figures[0] }]);
  expect(quotes).toEqual([{ was: was.facts.quotes[0] }]);
});

test('a revision that is the same corrects nothing', () => {
  for (const pair of readPairs('test/corpus/pairs/development.yml')) {
    const report = reportOf(pair, pair.before);
    expect(correctionsBetween(report, reportOf(pair, pair.before), all(report))).toEqual({
      figures: [],
      quotes: [],
    });
  }
});
