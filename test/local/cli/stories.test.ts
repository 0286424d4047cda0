import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storiesOf } from '../../../local/cli/stories.ts';
import { WINDOW } from '../../../local/cli/story-window.ts';
import { EVENTS } from '../../core/stories/articles.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-stories-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a user would in a pipe. */
function run(args: string[], input = '') {
  const main = join(import.meta.dirname, '../../../local/cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'stories', ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

const jsonl = (...lines: unknown[]) => lines.map((line) => JSON.stringify(line)).join('\n');
const FERRY = [
  { id: 'x', text: EVENTS.ferry.second, published: '2031-05-06T12:00:00Z' },
  { id: 'm', text: EVENTS.mayor.first, published: 'Tue, 06 May 2031 07:00:00 GMT', lang: 'en' },
  { id: 'a', text: EVENTS.ferry.first, title: 'Ferry hits breakwater', published: '2031-05-06T09:00:00Z' },
  { id: 7, text: EVENTS.ferry.first.split('\n').slice(0, -1).join('\n') },
];

describe('news-digest stories --jsonl', () => {
  test('answers each line, in order', () => {
    expect(run(['--jsonl'], jsonl(...FERRY))).toEqual({
      status: 0,
      stderr: '',
      lines: [
        { id: 'x', story: 'a' },
        { id: 'm', story: 'm' },
        { id: 'a', story: 'a' },
        { id: 7, story: 'a', copyOf: 'a' },
      ],
    });
  });

  test('reads files one after the other', () => {
    writeFileSync(join(folder, 'one.jsonl'), `${jsonl(...FERRY.slice(0, 2))}\n`);
    writeFileSync(join(folder, 'two.jsonl'), jsonl(...FERRY.slice(2)).replaceAll('\n', '\r\n\r\n'));
    const { status, lines } = run(['--jsonl', 'one.jsonl', 'two.jsonl']);
    expect(status).toBe(0);
    expect(lines.map(({ story }) => story)).toEqual(['a', 'm', 'a', 'a']);
  });

  test.each([
    ['no JSON', 'Ferry hits breakwater', 'not JSON'],
    ['cut short', '{"id":"b","text":"Ferry', 'not JSON'],
    ['a list', '[]', '"id"'],
    ['no id', '{"text":"Ferry"}', '"id"'],
    ['no text', '{"id":"b"}', '"text"'],
    ['a text that is none', '{"id":"b","text":7}', '"text"'],
    ['an id again', '{"id":"x","text":"Ferry"}', 'The id "x"'],
  ])('%s: says where, and serves the rest', (_, bad, message) => {
    const [first, ...rest] = FERRY.map((line) => JSON.stringify(line));
    const { status, stderr, lines } = run(['--jsonl'], [first, bad, ...rest].join('\n'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^-:2: /);
    expect(stderr).toContain(message);
    expect(lines).toHaveLength(5);
    expect(lines[1].rejected.code).toBe('bad-line');
    expect(lines.filter((line) => 'story' in line).map(({ story }) => story)).toEqual(['a', 'm', 'a', 'a']);
  });

  test.each([
    ['an empty text', ''],
    ['spaces', ' \n '],
    ['5 MB', 'harbour '.repeat(650_000)],
  ])('serves %s', (_, text) => {
    expect(run(['--jsonl'], jsonl({ id: 'a', text }))).toMatchObject({
      status: 0,
      lines: [{ id: 'a', story: 'a' }],
    });
  });

  test.each([
    ['undated', 'yesterday'],
    ['undated', ''],
  ])('takes an article for %s that was published %j', (_, published) => {
    expect(run(['--jsonl'], jsonl({ ...FERRY[0], published })).status).toBe(0);
  });

  test('of nothing tells nothing', () => {
    expect(run(['--jsonl'])).toEqual({ status: 0, stderr: '', lines: [] });
  });

  test('asks for --jsonl, and explains itself', () => {
    expect(run(['one.jsonl'])).toMatchObject({ status: 2, stderr: expect.stringContaining('--jsonl') });
  });
});

describe('a stream', () => {
  const filler = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => ({ id: `filler-${from + at}`, text: `Bericht${from + at}` }));

  async function tell(articles: readonly object[]) {
    async function* lines() {
      for (const article of articles) yield { where: '-', line: JSON.stringify(article) };
    }
    const told = [];
    for await (const { outcome } of storiesOf(lines())) told.push(outcome);
    return told;
  }

  test('is told of a window at a time', async () => {
    async function* endless() {
      for (let at = 0; ; at += 1)
        yield { where: '-', line: JSON.stringify({ id: at, text: `Bericht${at}` }) };
    }
    const first = await storiesOf(endless()).next();
    expect(first.value).toEqual({ where: '-', outcome: { id: 0, story: '0' } });
  });

  test('goes on with a story of the window before, under its name', async () => {
    const [second, , first] = FERRY;
    const told = await tell([
      second!,
      ...filler(WINDOW - 1),
      first!,
      ...filler(WINDOW - 1, WINDOW),
      FERRY[3]!,
    ]);
    expect(told[0]).toEqual({ id: 'x', story: 'x' });
    expect(told[WINDOW]).toEqual({ id: 'a', story: 'x' }); // though it was published first
    expect(told[2 * WINDOW]).toEqual({ id: 7, story: 'x', copyOf: 'a' });
  });

  test('forgets what is two windows old', async () => {
    const article = FERRY[0]!;
    const told = await tell([article, ...filler(2 * WINDOW - 1), article]);
    expect(told.at(-1)).toEqual({ id: 'x', story: 'x' });
    expect((await tell([article, ...filler(2 * WINDOW - 2), article])).at(-1)).toHaveProperty('rejected');
  });
});
