import { expect, test } from 'vitest';
import { plainTextArticle } from '../../../core/article/plain-text.ts';
import { findKeySentences, likeness } from '../../../core/facts/key-sentences.ts';
import { readArticle } from '../../../core/facts/reading.ts';

const keysOf = (text: string) => {
  const reading = readArticle(plainTextArticle({ key: 'a.txt', revision: '000000000000', text }));
  return findKeySentences(reading);
};
const wordsOf = (text: string) =>
  keysOf(text).map(({ sentence: { span } }) => text.slice(span.start, span.end));

const WALL = 'The harbour wall at Port Calder fell on Tuesday night.';
const COST = 'Repairs to the harbour wall will cost £8.2m, the council said.';

test.each([
  ['headings and captions', `Wall falls\n\n${WALL}\n\nPhoto: the wall of the harbour on Monday\n\n${COST}`],
  ['words too few to stand alone', `${WALL} It is over. ${COST}`],
  [
    'a quotation that runs on',
    `${WALL} “We lost all that we had. It is a sad day for the whole of the town. Help us,” he said.\n\n${COST}`,
  ],
  [
    'a quotation with straight marks that runs on',
    `${WALL} "We lost all that we had. It is a sad day for the whole of the town," he said.\n\n${COST}`,
  ],
  ['a quotation never closed', `${WALL}\n\n“It is a sad day for the whole of the town.\n\n${COST}`],
  ['questions', `${WALL} Who is to pay for the harbour wall now? ${COST}`],
  ['asides', `${WALL} (The wall was last mended in the winter of 1987.) ${COST}`],
  ['what opens a list', `${WALL}\n\nThe council closed these streets of the Old Town:\n\n${COST}`],
  [
    'what is left of a page’s code',
    `${WALL}\n\n.harbour-wall { margin-right: 15px; float: left; }\n\n${COST}`,
  ],
  [
    'list items, where there are paragraphs',
    `${WALL} ${COST}\n\n- Residents of 17 streets should boil their water`,
  ],
])('%s are left out', (_, text) => expect(wordsOf(text)).toEqual([WALL, COST]));

test.each([
  '(Wire) The harbour wall at Port Calder fell on Tuesday night.',
  'Who pays for the wall is not yet known, the council said (it has no money).',
  '“Who will pay for the harbour wall?” the harbour master asked the council on Friday.',
])('%s is kept', (words) => expect(wordsOf(`${WALL}\n\n${words}`)).toEqual([WALL, words]));

test('quotations that close are kept, their share told', () => {
  const [, quoted] = keysOf(`${WALL} “We lost everything that we had,” she said. ${COST}`);
  expect(quoted?.quoted).toBeGreaterThan(0.6);
});

test('list items stand in for paragraphs where there are none', () => {
  expect(wordsOf(`- ${WALL}\n- ${COST}`)).toEqual([WALL, COST]);
});

test.each([
  ['Repairs will cost £8.2m next year.', true],
  ['About 12% of the homes are insured.', true],
  ['Some 4,000 tonnes of rock will come.', true],
  ['The wall was built in 1887 by the town.', false],
  ['The wall was rebuilt by hand, and badly.', false],
])('%s states a figure: %s', (text, figure) => expect(keysOf(text)[0]?.figure).toBe(figure));

test('a sentence that needs the one before is known by its first word, not by its dateline', () => {
  const text = `${WALL} They had asked for the money twice before.`;
  expect(keysOf(text).map(({ dependent }) => dependent)).toEqual([false, true]);
  expect(keysOf('PORT CALDER, Feb. 11 (Wire) — It rained on the harbour wall all week.')[0]?.dependent).toBe(
    true,
  );
});

test('the sentence that shares most with the others is the most central one', () => {
  const [wall, weather, cost] = keysOf(`${WALL} Bright sunshine is expected by the weekend. ${COST}`);
  expect(weather!.centrality).toBeLessThan(Math.min(wall!.centrality, cost!.centrality));
});

test('likeness is the share of the smaller subject', () => {
  const [a, b, c] = keysOf(`${WALL} The harbour wall at Port Calder fell. Bright sunshine is expected soon.`);
  expect(likeness(a!, b!)).toBe(1);
  expect(likeness(a!, c!)).toBe(0);
});
