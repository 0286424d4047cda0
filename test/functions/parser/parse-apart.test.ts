import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainText } from '../../../core/article/plain-text.ts';
import { RejectedInput } from '../../../core/article/rejected-input.ts';
import type { Upload } from '../../../core/article/upload.ts';
import { parseApart, parserThread } from '../../../functions/parser/parse-apart.ts';

const LIMITS = { seconds: 0.5, megabytes: 100 };
const uploadOf = (text: string): Upload => ({ key: 'tide.txt', bytes: Buffer.from(text) });
const answering = `require('node:worker_threads').parentPort.on('message', ({ upload }) => {
  const word = Buffer.from(upload.bytes).toString();
  if (word === 'hang') for (;;);
  if (word === 'heap') { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); }
  if (word === 'bytes') { const all = []; for (;;) all.push(Buffer.alloc(1e7, 1)); }
  if (word === 'exit') process.exit(3);
  if (word === 'late') { setTimeout(() => { throw new Error('late'); }, 10); }
  if (word === 'throw') throw new Error('the pier fell');
  require('node:worker_threads').parentPort.postMessage({ found: [{ part: String(process.pid), withdrawn: { guid: word } }] });
});`;

let folder: string;
let inThread: ReturnType<typeof parserThread>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parser-'));
  writeFileSync(join(folder, 'worker.cjs'), answering);
  inThread = parserThread(pathToFileURL(join(folder, 'worker.cjs')));
});
afterAll(() => rmSync(folder, { recursive: true }));
const read = (word: string, limits = LIMITS) => inThread(limits)(plainText, uploadOf(word));

describe('a parser in a thread of its own', () => {
  test.each([
    ['hang', /longer/, 0.5],
    ['heap', /memory/, 5],
    ['bytes', /memory/, 5],
  ])(
    'that would go on for ever (%s) is stopped, and the next upload is read',
    async (word, message, seconds) => {
      const start = performance.now();
      await expect(read(word, { seconds, megabytes: 300 })).rejects.toMatchObject({
        code: 'took-too-long',
        message: expect.stringMatching(message),
      });
      expect(performance.now() - start).toBeLessThan(8000);
      expect(await read('fine')).toMatchObject([{ withdrawn: { guid: 'fine' } }]);
    },
    20_000,
  );

  test.each(['exit', 'throw'])('that ends badly (%s) is a damaged file', async (word) => {
    const failed = await read(word).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(RejectedInput);
    expect(failed).toMatchObject({ code: 'damaged' });
    // A library's own message may quote the article, which no log may.
    expect(JSON.stringify((failed as RejectedInput).cause)).not.toContain('pier');
    expect(await read('fine')).toHaveLength(1);
  });

  test('that fails after it has answered costs the next upload nothing', async () => {
    expect(await read('late')).toHaveLength(1);
    await new Promise((resume) => setTimeout(resume, 50));
    expect(await read('fine')).toHaveLength(1);
  });

  test('the files of one upload share its time', async () => {
    const apart = inThread(LIMITS);
    await expect(apart(plainText, uploadOf('hang'))).rejects.toMatchObject({ code: 'took-too-long' });
    const start = performance.now();
    await expect(apart(plainText, uploadOf('hang'))).rejects.toMatchObject({ code: 'took-too-long' });
    expect(performance.now() - start).toBeLessThan(300);
  });

  test('several uploads wait for one another, and their waiting costs them nothing', async () => {
    const results = await Promise.allSettled(['hang', 'fine', 'hang', 'fine'].map((word) => read(word)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });
});

test("the product's thread reads articles, and gives rejections their class", async () => {
  const [found] = await parseApart()(
    plainText,
    uploadOf('Tide takes the pier\n\nIt took 40 metres of it.\n'),
  );
  expect(found).toMatchObject({ draft: { title: 'Tide takes the pier', lang: 'en' } });
  const refused = await parseApart()(plainText, uploadOf('\0\0\0\x01\x02')).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RejectedInput);
  expect(refused).toMatchObject({ code: 'binary', message: expect.stringContaining('not text') });
});
