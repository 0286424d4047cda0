import { describe, expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import type { Article } from '../../../core/article/schema.ts';
import { parseApart } from '../../../functions/parser/parse-apart.ts';
import { endsWellWhateverIsDone } from './mutations.ts';
import { onlyArticle } from './only-article.ts';
import { ENCRYPTED, OPEN_TO_ALL } from './pdf/encrypted.ts';
import { column, pdfOf, type Written, wrapped } from './pdf/pdf-writer.ts';

const VOTE =
  'The harbour board voted 7 to 2 on Tuesday to dredge the north channel, which has silted up since the floods of 2019. The work will cost $4.2 million and begin in March.';
const WAIT =
  '“We have waited eleven years for this,” said Tomas Reik, who chairs the board. He expects 40 more ships a year once the channel is 12 metres deep again.';
const FISHERS =
  'Fishermen spoke against the plan. Their boats lie in the north basin, and they fear that the dredgers will keep them in port for most of the spring.';
const COST =
  'The board has put aside a third of the sum. The rest is to come from fees, which rise by 3.5 percent a year until 2031, and from the province of Skarn.';

const read = (bytes: Uint8Array, key = 'release.pdf') => onlyArticle({ key, bytes });
const blocksOf = ({ blocks, text }: Article) =>
  blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
const at = (x: number, y: number, words: string, rest: Partial<Written> = {}): Written => ({
  x,
  y,
  words,
  ...rest,
});

/** Paragraphs below one another, from the height `y`. */
const body = (paragraphs: readonly string[], width = 480, x = 56, y = 700) =>
  column(
    paragraphs.flatMap((words) => [...wrapped(words, width), '']),
    { x, y },
  );
const HEADLINE = at(56, 740, 'Harbour board votes to dredge', { size: 20 });

describe('a page', () => {
  test('is its headline, its paragraphs and its headings', async () => {
    const article = await read(
      pdfOf([
        [
          HEADLINE,
          at(56, 722, 'By Ines Vandal | 6 January 2026', { size: 9 }),
          ...body([VOTE, WAIT]),
          at(56, 612, 'What it costs', { size: 13 }),
          ...body([COST], 480, 56, 606),
        ],
      ]),
    );
    expect(article).toMatchObject({
      title: 'Harbour board votes to dredge',
      byline: ['Ines Vandal'],
      published: '2026-01-06',
      lang: 'en',
    });
    expect(blocksOf(article)).toEqual([
      ['heading', 'Harbour board votes to dredge'],
      ['paragraph', VOTE],
      ['paragraph', WAIT],
      ['heading', 'What it costs'],
      ['paragraph', COST],
    ]);
  });

  test('that sets first lines in has paragraphs without gaps', async () => {
    const lines = [VOTE, WAIT, FISHERS].flatMap((words) => wrapped(` ${words}`, 300));
    expect(blocksOf(await read(pdfOf([[HEADLINE, ...column(lines, { x: 56, y: 700 })]])))).toEqual([
      ['heading', 'Harbour board votes to dredge'],
      ['paragraph', VOTE],
      ['paragraph', WAIT],
      ['paragraph', FISHERS],
    ]);
  });

  test('that sets first lines in has paragraphs though every line is full', async () => {
    const lines = ['The board voted 7 to 2 to dredge the channel.', ' Fishermen spoke against the plan.'];
    const { text } = await read(pdfOf([column([...lines, ...wrapped(VOTE, 150)], { x: 56, y: 700 })]));
    expect(text.startsWith('The board voted 7 to 2 to dredge the channel.\n\nFishermen')).toBe(true);
  });

  test('keeps the items of a list and the rows of a table apart', async () => {
    const years = ['2019', '2020', '2021', '2022', '2023', '2024'];
    const rows = years.flatMap((year, row) => [
      at(56, 560 - 14 * row, year),
      at(200, 560 - 14 * row, `$${row + 1},100`),
      at(340, 560 - 14 * row, `${row + 2}.5%`),
    ]);
    const article = await read(
      pdfOf([[...body([VOTE, '• a deeper channel for ships of 300 metres', '• a new quay']), ...rows]]),
    );
    expect(blocksOf(article)).toEqual([
      ['paragraph', VOTE],
      ['list-item', 'a deeper channel for ships of 300 metres'],
      ['list-item', 'a new quay'],
      ...years.map((year, row) => ['paragraph', `${year} $${row + 1},100 ${row + 2}.5%`]),
    ]);
  });

  test('shows no heading where a caption or a sentence stands in other letters', async () => {
    const article = await read(
      pdfOf([
        [
          HEADLINE,
          ...body([VOTE]),
          at(56, 640, 'The north basin in May. Photo: Lea Brandt', { size: 8 }),
          at(56, 610, 'The board will meet again on Friday.', { bold: true }),
          at(56, 580, 'Fees rise', { bold: true }),
          ...body([COST], 480, 56, 576),
        ],
      ]),
    );
    expect(article.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('leaves out what runs up its margin, lies outside it or is drawn twice', async () => {
    const article = await read(
      pdfOf([
        [
          at(20, 300, 'DRAFT OF 2 JANUARY', { turned: true }),
          at(56, -30, 'page1.indd 1'),
          HEADLINE,
          { ...HEADLINE, x: 56.4 },
          ...body([VOTE]),
        ],
      ]),
    );
    expect(article.text).toBe(`Harbour board votes to dredge\n\n${VOTE}`);
  });

  test('sets the number of a note apart from the figure before it', async () => {
    const article = await read(
      pdfOf([[...body([VOTE, COST]), at(56, 600, 'It holds 2,300'), at(116.5, 604, '1', { size: 6 })]]),
    );
    expect(article.text).toContain('It holds 2,300¹');
  });

  test('that lies on its side is read as it is printed', async () => {
    const lying = [HEADLINE, ...body([VOTE])].map((words) => ({
      ...words,
      x: 842 - words.y,
      y: words.x,
      turned: true,
    }));
    expect((await read(pdfOf([lying]))).text).toBe(`Harbour board votes to dredge\n\n${VOTE}`);
  });
});

test.each([
  ['T', 'he ferry to Skarn sails again from', 'The ferry to Skarn'],
  ['“W', 'e sail again from Monday, all of', '“We sail again'],
  ['A', 'ferry to Skarn sails again from', 'A ferry to Skarn'],
  ['A', 'fter a year the ferry sails from', 'After a year'],
])('the large initial "%s" belongs to its line', async (letter, line, begins) => {
  const lines = [line, 'the old quay. It carries 40 people, and', 'a ferry', 'Tickets cost $4.'];
  const article = await read(
    pdfOf([
      [
        at(56, 740, letter, { size: 32 }),
        ...lines.map((words, index) => at(index < 2 ? 92 : 56, 752 - 12 * index, words)),
        ...body([VOTE], 200, 56, 700),
      ],
    ]),
  );
  expect(article.text).toMatch(new RegExp(`^${begins}.* the old quay. It carries 40 people, and a ferry`));
});

describe('columns', () => {
  const left = wrapped(`${VOTE} ${WAIT}`, 220);
  const right = wrapped(`${FISHERS} ${COST}`, 220);

  test.each([
    ['drawn one after the other', (lines: Written[]) => lines],
    ['drawn line by line', (lines: Written[]) => lines.toSorted((a, b) => b.y - a.y || a.x - b.x)],
    ['drawn from below', (lines: Written[]) => lines.toReversed()],
  ])('%s are read one after the other, the headline before them', async (_name, order) => {
    const lines = [...column(left, { x: 56, y: 700 }), ...column(right, { x: 300, y: 700 })];
    const article = await read(
      pdfOf([
        order([at(56, 740, 'Harbour board votes to dredge the north channel', { size: 22 }), ...lines]),
      ]),
    );
    expect(article.text).toBe(
      `Harbour board votes to dredge the north channel\n\n${VOTE} ${WAIT}\n\n${FISHERS} ${COST}`,
    );
  });

  test('whose lines do not stand level are no different', async () => {
    const lines = [...column(left, { x: 56, y: 700 }), ...column(right, { x: 300, y: 704.5 })];
    expect((await read(pdfOf([lines]))).text).toBe(`${VOTE} ${WAIT}\n\n${FISHERS} ${COST}`);
  });

  test('go on in the next where a sentence does', async () => {
    const lines = wrapped([VOTE, WAIT, FISHERS, COST].join(' '), 220);
    const half = Math.floor(lines.length / 2);
    const article = await read(
      pdfOf([
        [
          ...column(lines.slice(0, half), { x: 56, y: 700 }),
          ...column(lines.slice(half), { x: 300, y: 700 }),
        ],
      ]),
    );
    expect(article.text).toBe([VOTE, WAIT, FISHERS, COST].join(' '));
  });

  test('three below a headline over two of them', async () => {
    const texts = [VOTE, WAIT, FISHERS].map((words) => wrapped(`${words} ${COST}`, 150));
    const lines = texts.flatMap((text, index) =>
      column(text, { x: 40 + 175 * index, y: index === 2 ? 760 : 720 }),
    );
    const article = await read(
      pdfOf([[at(40, 740, 'Harbour board votes to dredge', { size: 22 }), ...lines]]),
    );
    expect(article.text).toBe(
      `Harbour board votes to dredge\n\n${VOTE} ${COST}\n\n${WAIT} ${COST}\n\n${FISHERS} ${COST}`,
    );
  });
});

describe('several pages', () => {
  const long = wrapped([VOTE, WAIT, FISHERS, COST].join(' '), 480);
  const pages = [long.slice(0, 3), long.slice(3, 6), long.slice(6)].map((lines, index) => [
    ...column(lines, { x: 56, y: 720 }),
    at(56, 815, 'Skarn Harbour Board', { size: 8 }),
    at(480, 815, `Release ${index + 14}`, { size: 8 }),
    at(56, 30, `Page ${index + 1} of 3`, { size: 8 }),
  ]);

  test('lose their running heads and numbers, and join what they part', async () => {
    expect((await read(pdfOf(pages))).text).toBe([VOTE, WAIT, FISHERS, COST].join(' '));
  });

  test.each([
    ['a page number', at(300, 30, '1'), false],
    ['a page number with rules', at(300, 30, '- 1 -'), false],
    ['the address a browser prints', at(56, 20, 'https://port.example/a?b=1 1/1', { size: 8 }), false],
    ['a figure that is no page number', at(300, 30, '40'), true],
    ['a last line', at(56, 30, 'Page 1 of the report was blank.'), true],
  ])('one alone: %s', async (_name, foot, kept) => {
    const { text } = await read(pdfOf([[HEADLINE, ...body([VOTE]), foot]]));
    expect(text.endsWith(foot.words)).toBe(kept);
  });

  test('keep a line that two of six have', async () => {
    const many = Array.from({ length: 6 }, (_, index) => [
      at(56, 800, index % 3 === 0 ? 'What the board said' : `Chapter ${'abcdef'[index]} of it`),
      ...body([VOTE]),
    ]);
    expect((await read(pdfOf(many))).text.match(/What the board said/g)).toHaveLength(2);
  });
});

describe('the headline', () => {
  const paper = at(56, 790, 'HARBOUR GAZETTE', { size: 36 });
  test.each([
    [
      'is the largest of the first page',
      [HEADLINE, at(56, 765, 'Ports', { size: 14 })],
      '',
      'Harbour board votes to dredge',
    ],
    ['is larger than no paper’s name', [paper, HEADLINE], '', 'Harbour board votes to dredge'],
    [
      'is no label',
      [at(56, 790, 'PRESS RELEASE', { size: 30 }), HEADLINE],
      '',
      'Harbour board votes to dredge',
    ],
    [
      'is what the file says where it is printed',
      [paper, at(56, 770, 'The big one of them', { size: 24 }), HEADLINE],
      'Harbour board votes to dredge.',
      'Harbour board votes to dredge',
    ],
    [
      'is not what only the file says',
      [HEADLINE],
      'Microsoft Word - draft2.doc',
      'Harbour board votes to dredge',
    ],
    [
      'may be no larger than the text',
      [at(56, 740, 'Harbour board votes to dredge')],
      '',
      'Harbour board votes to dredge',
    ],
    ['may be missing', [], 'Microsoft Word - draft2.doc', undefined],
  ])('%s', async (_name, top, title, expected) => {
    const article = await read(pdfOf([[...top, ...body([VOTE, WAIT])]], { title }));
    expect(article.title).toBe(expected);
    expect(article.text).not.toContain('Microsoft');
  });

  test('stands before a long letterhead', async () => {
    const letterhead = [
      'Skarn Harbour Board',
      '1 Quay Street',
      'Skarn',
      'Press office',
      'press@skarn.example',
    ].map((words, index) => at(56, 820 - 16 * index, words));
    const article = await read(pdfOf([[...letterhead, HEADLINE, ...body([VOTE])]]));
    expect(article.text.startsWith('Harbour board votes to dredge\n\n')).toBe(true);
    expect(article.text.match(/votes to dredge/g)).toHaveLength(1);
  });
});

test.each([
  ['6 January 2026', '2026-01-06'],
  ['Press release — 6 January 2026', '2026-01-06'],
  ['Skarn since 1999', undefined],
])('the day printed as "%s" is %s, never the day the file was made', async (words, published) => {
  expect((await read(pdfOf([[HEADLINE, at(56, 720, words), ...body([VOTE])]]))).published).toBe(published);
});

describe('files that hold no article', () => {
  const PICTURE = { picture: true };
  test.each([
    ['pictures of pages', pdfOf([[], []], PICTURE), 'scanned'],
    [
      'pictures with the scanner’s name on them',
      pdfOf([[at(56, 20, 'Scanned by a machine')]], PICTURE),
      'scanned',
    ],
    ['empty pages', pdfOf([[]]), 'no-text'],
    ['a password', ENCRYPTED, 'encrypted'],
    ['a header and no more', Buffer.from('%PDF-1.7\nnothing of the sort'), 'damaged'],
    ['half of a file', pdfOf([body([VOTE])]).subarray(0, 300), 'damaged'],
    [
      'a page of 2,001 lines',
      pdfOf([Array.from({ length: 2001 }, (_, line) => at(56, 840 - 0.4 * line, 'Ferry', { size: 0.3 }))]),
      'too-complex',
    ],
    ['201 pages', pdfOf(Array.from({ length: 201 }, () => [at(56, 700, VOTE)])), 'too-large'],
    [
      'more text than a book',
      pdfOf([[at(56, 700, 'ferry '.repeat(400_000), { size: 0.0001 })]]),
      'too-large',
    ],
  ])('%s', async (_name, bytes, code) => {
    await expect(parseUpload({ key: 'a.pdf', bytes })).rejects.toMatchObject({ code });
  });

  test('a picture beside an article is left alone', async () => {
    expect((await read(pdfOf([body([VOTE])], PICTURE))).text).toBe(VOTE);
  });

  test('a password that is empty keeps nobody out', async () => {
    expect((await read(OPEN_TO_ALL)).title).toBe('Ferries sail again');
  });
});

describe('a PDF is known', () => {
  const file = pdfOf([body([VOTE])]);
  test.each([
    ['whatever its name says', 'a.txt', file],
    ['without a name', 'a', file],
    [
      'behind bytes that are none of its own',
      'a.pdf',
      pdfOf([body([VOTE])], { head: 'junk of a printer\n' }),
    ],
  ])('%s', async (_name, key, bytes) => {
    expect((await read(bytes, key)).text).toBe(VOTE);
  });

  test('by more than a word in a text', async () => {
    const text = `A file of this kind begins with %PDF-1.7, said Ines Vandal.\n\n${VOTE}`;
    expect((await read(Buffer.from(text), 'a.txt')).text).toBe(text);
  });
});

test('whatever is done to its bytes, a PDF ends in articles or in a rejection', {
  timeout: 60_000,
}, async () => {
  const samples = [pdfOf([[HEADLINE, ...body([VOTE, WAIT])], body([COST])]), OPEN_TO_ALL];
  // In a thread, as the product does: of some damage pdf.js leaves a promise that nobody can catch.
  await endsWellWhateverIsDone(samples, (bytes) => parseUpload({ key: 'a.pdf', bytes }, parseApart()), {
    runs: 60,
    most: 8,
  });
});
