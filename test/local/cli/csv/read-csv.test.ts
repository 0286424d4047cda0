import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BadCsv, readCsv } from '../../../../local/cli/csv/read-csv.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-csv-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file of these contents; what was read until a fault, and the fault. */
async function read(contents: string | Uint8Array) {
  const file = join(folder, 'table.csv');
  writeFileSync(file, contents);
  const rows: [number, ...string[]][] = [];
  let bytes = 0;
  try {
    for await (const { line, cells } of readCsv(file, (count) => (bytes += count)))
      rows.push([line, ...cells]);
  } catch (error) {
    if (!(error instanceof BadCsv)) throw error;
    return { rows, fault: error.message };
  }
  return { rows, bytes };
}

describe('a table', () => {
  const ROWS = [
    [1, 'address', 'zone'],
    [2, 'ana@example.org', 'UTC'],
  ];
  test.each([
    ['plain', 'address,zone\nana@example.org,UTC\n'],
    ['without a last line end', 'address,zone\nana@example.org,UTC'],
    ['with CRLF', 'address,zone\r\nana@example.org,UTC\r\n'],
    ['with CR', 'address,zone\rana@example.org,UTC\r'],
    ['with a byte order mark', '\ufeffaddress,zone\nana@example.org,UTC\n'],
    ['with semicolons', 'address;zone\nana@example.org;UTC\n'],
    ['with tabs', 'address\tzone\nana@example.org\tUTC\n'],
    ['quoted', '"address","zone"\n"ana@example.org","UTC"\n'],
  ])('%s', async (_, contents) =>
    expect(await read(contents)).toEqual({ rows: ROWS, bytes: Buffer.byteLength(contents) }),
  );

  test('may have line ends of every kind', async () =>
    expect((await read('a,b\r\n1,2\n3,4\r5,6\r\n')).rows).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]));
  test('tells the lines of the file, over empty ones', async () =>
    expect((await read('a,b\n\n\n1,2\n\n3,4\n')).rows).toEqual([
      [1, 'a', 'b'],
      [4, '1', '2'],
      [6, '3', '4'],
    ]));
  test('may have quotation marks, divisions and line breaks in its cells', async () =>
    expect((await read('a,b\n"1,""x""\n2",y"z\n5,6')).rows).toEqual([
      [1, 'a', 'b'],
      [3, '1,"x"\n2', 'y"z'],
      [4, '5', '6'],
    ]));
  test('may have lines of any number of cells', async () =>
    expect((await read('a,b\n1\n1,2,3\n')).rows).toEqual([
      [1, 'a', 'b'],
      [2, '1'],
      [3, '1', '2', '3'],
    ]));
  test('keeps letters that are split between two reads', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => `${n},Ærø`);
    const read20k = (await read(`a,b\n${rows.join('\n')}`)).rows;
    expect(read20k).toHaveLength(20_001);
    expect(new Set(read20k.slice(1).map((row) => row[2]))).toEqual(new Set(['Ærø']));
  });
  test('gives up a formula’s prefix', async () =>
    expect((await read("a\n'+ana@example.org\n")).rows[1]).toEqual([2, '+ana@example.org']));
});

describe('what is no table', () => {
  test.each([
    ['nothing', '', /is empty/],
    ['white space', ' \r\n \n', /is empty/],
    ['a byte order mark', '\ufeff', /is empty/],
    ['Latin-1', Buffer.from('address\nm\xfcller@example.org\n', 'latin1'), /not UTF-8/],
    ['UTF-16', Buffer.from('\ufeffaddress\nana@example.org\n', 'utf16le'), /not UTF-8/],
    ['a letter cut off at the end', Buffer.from([...Buffer.from('address\nana'), 0xc3]), /not UTF-8/],
    [
      'a quotation mark left open',
      `address\n"ana@example.org\n${'b@example.org\n'.repeat(9)}`,
      /Line 2.*never closed|never closed/,
    ],
    [
      'one open before much else',
      `address\n"ana@example.org\n${'b@example.org\n'.repeat(20_000)}`,
      /not closed\?/,
    ],
    ['a line without end', 'x'.repeat(3_000_000), /100000 characters/],
    [
      'a line without end after the first',
      `address\n${'x'.repeat(3_000_000)}`,
      /^Line 2: .*100000 characters/,
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /not UTF-8/],
  ])('%s', async (_, contents, fault) => expect((await read(contents)).fault).toMatch(fault));

  test('is read up to its fault', async () =>
    expect((await read(`a\n1\n2\n"${'x'.repeat(200_000)}`)).rows).toEqual([
      [1, 'a'],
      [2, '1'],
      [3, '2'],
    ]));
  test('and a file that is not there is no fault of the table', async () =>
    expect(readCsv(join(folder, 'none.csv'), () => undefined).next()).rejects.toThrow('ENOENT'));
});
