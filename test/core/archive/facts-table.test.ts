import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS, CSV_HEADER, factLines, factsCsv } from '../../../core/archive/facts-table.ts';
import { fromCell } from '../../../core/csv.ts';
import type { Digest } from '../../../core/digest/schema.ts';
import { digestOf } from '../digest/digest-of.ts';
import { floodDigest } from '../digest/flood.ts';
import { randomDigest } from '../digest/random-digest.ts';
import { ferry } from '../digest/sample.ts';
import { archived } from './tern-site.ts';

type Cells = Record<keyof typeof COLUMNS, string>;
const read = (csv: string): Cells[] => parse(csv, { columns: true, record_delimiter: '\r\n' });
const rows = read(factsCsv(archived(floodDigest)));
const find = (row: string, words: string) => rows.find((cells) => cells.row === row && cells.words === words);

describe('the table of an edition', () => {
  test('has a row for each figure and quotation, and for each correction', () => {
    const count = Map.groupBy(rows, ({ row }) => row);
    expect([...count].map(([row, some]) => [row, some.length])).toEqual([
      ['change', 1],
      ['conflict', 3],
      ['figure', 2],
      ['quotation', 1],
      ['correction', 4],
    ]);
    expect(
      rows.every(
        ({ edition, closed }) => edition === floodDigest.edition.id && closed === floodDigest.closed,
      ),
    ).toBe(true);
  });

  test('names the story of a correction where it is known', () => {
    const corrections = floodDigest.corrections.map((one, at) =>
      at === 0 ? { ...one, story: 'marl-flood' } : one,
    );
    const named = read(factsCsv(archived({ ...floodDigest, corrections })));
    expect(named.filter(({ row }) => row === 'correction').map(({ story }) => story)).toEqual([
      ...['marl-flood', 'marl-flood', 'marl-flood', ''],
    ]);
  });

  test('says what a figure is, whose it is, and where it stands', () => {
    expect(find('conflict', '44')).toMatchObject({
      ...{
        story: 'marl-flood',
        article: 'article-2',
        revision: '0123456789ab',
        publisher: 'The Ayle Gazette',
      },
      ...{
        title: 'Marl flood: 44 hurt, bridge closed',
        url: 'https://gazette.example/flood',
        qualifier: 'exact',
      },
      ...{ value: '44', unit: 'person', kind: 'count', label: 'people', speaker: 'the county', also: '0' },
      sentence: 'The flood on the Marl hurt 44 people, the county said on Saturday.',
      page: expect.stringMatching(
        /^https:\/\/tern\.example\/archive\/articles\/article-2\/0123456789ab\.html#f\d+$/,
      ),
    });
    expect(find('figure', '62%')).toMatchObject({ hedge: 'About', qualifier: 'about', also: '1' });
  });

  test('says how a number moved', () => {
    expect(find('change', '1,100')).toMatchObject({ was_words: '700', hedge: 'Some' });
    expect(find('correction', '30')).toMatchObject({
      was_words: '9',
      was_value: '9',
      value: '30',
      story: '',
    });
  });

  test('has no words for what is gone', () => {
    const gone = rows.filter(({ row, words }) => row === 'correction' && words === '');
    expect(gone.map(({ was_words, article, fact }) => [was_words, article, fact])).toEqual([
      ['It came in a minute', 'article-1', ''],
      ['18%', 'salt-quay-ferry-5', ''],
    ]);
  });

  test('says who said what', () => {
    const said = read(factsCsv(archived(digestOf([ferry])))).filter(({ row }) => row === 'quotation');
    expect(said[0]).toMatchObject({
      words: 'But nobody here … is going to boo that boat on Monday.',
      ...{ speaker: 'Morwenna Pasco', role: 'the landlady of the Anchor Inn', occasion: '' },
    });
    expect(said[1]).toMatchObject({ speaker: 'Ivo Tregenza', occasion: 'in an interview with Radio Tern' });
  });
});

test('tables of several editions have one header', () => {
  const two = CSV_HEADER + factLines(floodDigest) + factLines(digestOf([ferry]));
  expect(read(two)).toHaveLength(rows.length + 6);
});

test('words are never a formula, and are there to the letter; numbers are plain', () => {
  const [story] = floodDigest.stories;
  const [card] = story!.figures;
  const words = '=HYPERLINK("http://a.example","62")';
  const figure = { ...card!, figure: { ...card!.figure, text: words }, value: -5 };
  const digest: Digest = { ...floodDigest, stories: [{ ...story!, figures: [figure] }] };
  const row = read(factsCsv(digest)).find(({ row }) => row === 'figure');
  expect(row?.words).toBe(`'${words}`);
  expect(fromCell(row?.words ?? '')).toBe(words);
  expect(row?.value).toBe('-5');
});

test('of any edition can be read back, and runs nothing', () =>
  fc.assert(
    fc.property(randomDigest, (digest) => {
      const read = parse(factsCsv(digest), { record_delimiter: '\r\n' }) as string[][];
      const [header, ...lines] = read;
      expect(header).toEqual(Object.keys(COLUMNS));
      for (const line of lines) {
        expect(line).toHaveLength(header!.length);
        for (const cell of line) expect(cell).not.toMatch(/^([=+@\t\r]|-(?!\d+(\.\d+)?$))/);
      }
    }),
  ));
