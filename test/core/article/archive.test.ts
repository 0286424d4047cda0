import { gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { describe, expect, test } from 'vitest';
import { type Item, parseUpload } from '../../../core/article/parse.ts';
import { endsWellWhateverIsDone } from './mutations.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const article = (number: number) =>
  utf8(
    `Ferry ${number} sails again\n\nThe ferry carried ${number}0 people to Skarn on Monday, the port said.\n`,
  );
const FILES: Record<string, Uint8Array> = {
  'day/one.txt': article(1),
  'day/two.md': utf8('# Ferry 2 sails again\n\nThe ferry carried **20 people** to Skarn.\n'),
  'three.txt': article(3),
};
const ODDMENTS: Record<string, Uint8Array> = {
  '__MACOSX/day/._one.txt': utf8('x'),
  'day/.DS_Store': utf8('x'),
  'Thumbs.db': utf8('x'),
};
const tarOf = (files: Record<string, Uint8Array>) =>
  packTar(
    Object.entries(files).map(([name, data]) => ({
      header: { name, size: data.length, type: 'file' as const },
      body: data,
    })),
  );
const told = (items: readonly Item[]) =>
  items.map((item) => {
    if ('article' in item) return [item.article.part, item.article.title];
    return 'rejected' in item ? [item.part, item.rejected.code] : [item.part, 'withdrawn'];
  });
const read = async (key: string, bytes: Uint8Array) => told(await parseUpload({ key, bytes }));

const ARTICLES = [
  ['day/one.txt', 'Ferry 1 sails again'],
  ['day/two.md', 'Ferry 2 sails again'],
  ['three.txt', 'Ferry 3 sails again'],
];

describe('an archive', () => {
  test.each<[string, () => Promise<Uint8Array>]>([
    ['day.zip', async () => zipSync({ ...FILES, ...ODDMENTS })],
    ['stored.zip', async () => zipSync(FILES, { level: 0 })],
    ['day.tar', () => tarOf({ ...FILES, ...ODDMENTS })],
    ['named-by-nobody', async () => zipSync(FILES)],
  ])('%s holds its articles, without the oddments', async (key, pack) => {
    expect(await read(key, await pack())).toEqual(ARTICLES);
  });

  test.each([
    ['day.tar.gz', 'day.tar'],
    ['day.tgz', 'day.tar'],
  ])('%s is opened twice', async (key, within) => {
    expect(await read(key, gzipSync(await tarOf(FILES)))).toEqual(
      ARTICLES.map(([part, title]) => [`${within}#${part}`, title]),
    );
  });

  test('one article under gzip is that article', async () => {
    expect(await read('a/one.txt.gz', gzipSync(article(1)))).toEqual([['one.txt', 'Ferry 1 sails again']]);
  });

  test('articles of an archive have ids and revisions of their own, and keep them', async () => {
    const [first] = await parseUpload({ key: 'day.zip', bytes: zipSync(FILES) });
    const [again] = await parseUpload({
      key: 'day.zip',
      bytes: zipSync({ ...FILES, 'more.txt': article(4) }),
    });
    const [changed] = await parseUpload({
      key: 'day.zip',
      bytes: zipSync({ ...FILES, 'day/one.txt': article(9) }),
    });
    if (!('article' in first!) || !('article' in again!) || !('article' in changed!))
      throw new Error('no article');
    expect(again.article).toEqual(first.article);
    expect(changed.article.id).toBe(first.article.id);
    expect(changed.article.revision).not.toBe(first.article.revision);
  });

  test('a part that cannot be read leaves the others be', async () => {
    const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
    const files = { 'empty.txt': new Uint8Array(), 'map.png': picture, 'one.txt': article(1) };
    expect(await read('day.zip', zipSync(files))).toEqual([
      ['empty.txt', 'empty'],
      ['map.png', 'unsupported-type'],
      ['one.txt', 'Ferry 1 sails again'],
    ]);
  });

  test.each([['/one.txt'], ['../../etc/one.txt'], ['C:/day/one.txt'], ['./one.txt'], ['day/../one.txt']])(
    'a file called %s is read under that name, and leaves the others be',
    async (name) => {
      expect(await read('day.zip', zipSync({ [name]: article(1), 'two.txt': article(2) }))).toEqual([
        [name, 'Ferry 1 sails again'],
        ['two.txt', 'Ferry 2 sails again'],
      ]);
    },
  );

  test.each([
    ['é.txt', 'utf8', 'é.txt'],
    ['caf\x82.txt', 'latin1', 'café.txt'],
  ] as const)('a name that does not say what it is written in is read: %s', async (name, encoding, told) => {
    const bytes = Buffer.from(zipSync({ ['x'.repeat(Buffer.byteLength(name, encoding))]: article(1) }));
    for (const mark of ['PK\x03\x04', 'PK\x01\x02']) {
      const at = bytes.indexOf(mark, 0, 'latin1') + (mark === 'PK\x03\x04' ? 30 : 46);
      bytes.write(name, at, encoding);
    }
    expect(await read('day.zip', bytes)).toEqual([[told, 'Ferry 1 sails again']]);
  });

  test('a file under a password is told apart from a damaged one', async () => {
    const bytes = zipSync({ 'one.txt': article(1), 'two.txt': article(2) });
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
    bytes[directory + 8]! |= 1; // general purpose bit 0, APPNOTE 4.4.4
    expect(await read('day.zip', bytes)).toEqual([
      ['one.txt', 'encrypted'],
      ['two.txt', 'Ferry 2 sails again'],
    ]);
  });
});

describe('a hostile archive', () => {
  const nested = (depth: number): Uint8Array =>
    depth === 0 ? article(1) : zipSync({ [depth === 1 ? 'one.txt' : 'inner.zip']: nested(depth - 1) });

  test('nests only so deep', async () => {
    expect(await read('three.zip', nested(3))).toEqual([
      ['inner.zip#inner.zip#one.txt', 'Ferry 1 sails again'],
    ]);
    expect(await read('five.zip', nested(5))).toEqual([
      ['inner.zip#inner.zip#inner.zip#inner.zip', 'too-complex'],
    ]);
  });

  test('unpacks no bomb', async () => {
    const zeroes = zipSync({ 'zero.txt': new Uint8Array(60_000_000), 'one.txt': article(1) });
    expect(zeroes.length).toBeLessThan(100_000);
    expect(await read('bomb.zip', zeroes)).toEqual([
      ['zero.txt', 'too-large'],
      ['one.txt', 'Ferry 1 sails again'],
    ]);
    await expect(read('bomb.gz', gzipSync(new Uint8Array(120_000_000)))).rejects.toMatchObject({
      code: 'too-large',
    });
  });

  test('that understates its sizes is damaged, and goes no further than it said', async () => {
    const bytes = zipSync({ 'one.txt': new Uint8Array(1_000_000), 'two.txt': article(2) });
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 10, true); // uncompressed size, 4.4.9
    expect(await read('day.zip', bytes)).toEqual([
      ['one.txt', 'damaged'],
      ['two.txt', 'Ferry 2 sails again'],
    ]);
  });

  test('of more articles than an upload may hold gives the first of them, and says so', async () => {
    const many: Zippable = Object.fromEntries(
      Array.from({ length: 1200 }, (_, n) => [`${n}.txt`, article(n)]),
    );
    const items = await read('many.zip', zipSync(many, { level: 0 }));
    expect(items).toHaveLength(1001);
    expect(items.at(-1)![1]).toBe('too-many');
  });

  test('whatever is done to its bytes, ends in articles or in a rejection', async () => {
    const samples = [zipSync(FILES), await tarOf(FILES), gzipSync(await tarOf(FILES))];
    await endsWellWhateverIsDone(samples, (bytes) => parseUpload({ key: 'day.zip', bytes }), {
      runs: 300,
      most: 6,
    });
  });
});
