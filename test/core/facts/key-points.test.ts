import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { findKeyPoints } from '../../../core/facts/key-points.ts';
import { readArticle } from '../../../core/facts/reading.ts';
import { findSummary } from '../../../core/facts/summary.ts';

const readingOf = (text: string) =>
  readArticle(plainTextArticle({ key: 'a.txt', revision: '000000000000', text }));
const pointsOf = (text: string) => {
  const reading = readingOf(text);
  return findKeyPoints(reading, findSummary(reading)).map(({ start, end }) => text.slice(start, end));
};

const LEAD = 'The harbour wall at Port Calder fell on Tuesday night, leaving 44 families without homes.';
const SECOND = 'Three people were taken to hospital, and 1,200 homes had no power.';
const COST = 'Insurers put the damage at between £25m and £30m.';
const DEPTH = 'Water stood up to 1.8 metres deep in Tern Street.';
const QUOTED = '“It sounded like a lorry tipped off a roof, 4 times over,” Marguerite Vance said.';
const PLAIN = 'Councillors left the town hall by the back stairs.';

test.each([
  ['figures before plain sentences', [LEAD, SECOND, PLAIN, DEPTH, COST], [DEPTH, COST]],
  ['no bare quotation', [LEAD, SECOND, QUOTED, DEPTH, PLAIN], [DEPTH, PLAIN]],
  [
    'nothing told twice',
    [LEAD, SECOND, PLAIN, DEPTH, 'In Tern Street the water stood 1.8 metres deep.'],
    [PLAIN, DEPTH],
  ],
  [
    'nothing the summary tells',
    [LEAD, SECOND, 'On Tuesday night 44 families were left without homes.', PLAIN],
    [PLAIN],
  ],
  ['no quotation where there is nothing else', [LEAD, SECOND, QUOTED], []],
  ['nothing where the summary tells all', [LEAD, SECOND], []],
])('%s', (_, sentences, points) => expect(pointsOf(sentences.join('\n\n'))).toEqual(points));

test('a long article has four points and no more', () => {
  const towns = 'Arden Brannoc Dunmore Eastmere Farrow Gullane Harlow Innis Kell Lorne Millbrook Orme'.split(
    ' ',
  );
  const losses = 'sheep cars boats sheds trees roofs lamps carts bells doors stairs pianos'.split(' ');
  const sentences = towns.flatMap((town, index) => [
    `${town} is without ${index + 12} ${losses[index]}.`,
    `Nobody from ${town.toUpperCase()}SHIRE ever insures ${losses[index]}.`,
  ]);
  expect(pointsOf([LEAD, SECOND, ...sentences].join('\n\n'))).toHaveLength(4);
});

const text = fc
  .array(fc.constantFrom(LEAD, SECOND, COST, DEPTH, QUOTED, PLAIN, '\n\n', ' ', '“', '- ', 'By Ana Ruiz'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));

test('points are whole sentences in reading order, and none is in the summary', () => {
  fc.assert(
    fc.property(text, (words) => {
      const reading = readingOf(words);
      const summary = findSummary(reading);
      const points = findKeyPoints(reading, summary);
      expect(points.length).toBeLessThanOrEqual(4);
      expect([...points].sort((a, b) => a.start - b.start)).toEqual(points);
      const sentences = reading.sentences.map(({ span }) => span);
      for (const point of points) {
        expect(sentences).toContainEqual(point);
        expect(summary).not.toContainEqual(point);
      }
    }),
  );
});
