import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutLine } from '../../../core/digest/cut.ts';

test.each([
  ['Bridge opens', 40, 'Bridge opens'],
  ['Bridge opens after nine years of work in Marl', 45, 'Bridge opens after nine years of work in Marl'],
  // a clause boundary near the end of the room
  ['Council backs the tram, but the money is not there yet', 30, 'Council backs the tram…'],
  ['Council backs the new tram line: what it means', 36, 'Council backs the new tram line…'],
  ['Prices up by 3.2%, the office says in its note', 24, 'Prices up by 3.2%…'],
  // one that would waste most of the room is passed over
  ['In Marl, councillors back the new tram line', 36, 'In Marl, councillors back the new…'],
  // a comma within a number is no boundary
  ['Storm leaves homes by the thousand 12,400 dark', 41, 'Storm leaves homes by the thousand…'],
  // no cut ends on a number whose scale may be what is lost
  ['The harbour works cost the town £8.2 million', 38, 'The harbour works cost the town…'],
  ['Ferry firm to hire at least 300 sailors', 35, 'Ferry firm to hire…'],
  ['Ferry firm to hire three thousand sailors', 30, 'Ferry firm to hire…'],
  // nor on a word that leans on the next or turns it round
  ['Minister says the mine will not reopen', 34, 'Minister says the mine…'],
  ['Mayor refuses to leave the house of her aunt', 33, 'Mayor refuses to leave the house…'],
  // nor inside an open quotation when enough stands before it
  ['Union leader calls the offer “an insult to all of us”', 45, 'Union leader calls the offer…'],
  // one long word
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', 12, 'Llanfairpwl…'],
  ['aaaaaaaaaa😀b', 12, 'aaaaaaaaaa…'],
])('%s within %i', (line, max, expected) => {
  expect(cutLine(line, max)).toBe(expected);
  expect(expected.length).toBeLessThanOrEqual(max);
});

test('is never longer than its room, and its words begin the line', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 2, max: 90 }),
      (line, max) => {
        const cut = cutLine(line, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        expect(line.startsWith(cut === line ? cut : cut.slice(0, -1))).toBe(true);
      },
    ),
  );
});

test.each(['a ', ',', '. ', '“', ' – ', '1 ', 'the '])('is linear in 100 KB of "%s"', (unit) => {
  const line = unit.repeat(100_000 / unit.length);
  const start = performance.now();
  expect(cutLine(line, 70).length).toBeLessThanOrEqual(70);
  expect(performance.now() - start).toBeLessThan(200);
});
