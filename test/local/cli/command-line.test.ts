import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Article } from '../../../core/article/schema.ts';
import { Digest } from '../../../core/digest/schema.ts';
import { Facts } from '../../../core/facts/schema.ts';

const TEXT =
  'Tide takes the pier\n\nThe sea took 40 metres of the pier at Skarn, said Lena Moss, who runs the quay.\n';
let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-cli-'));
  writeFileSync(path('tide.txt'), TEXT);
  writeFileSync(path('ferry.md'), '# The ferry is back\n\nIt carried **212 people** on its first day.\n');
  writeFileSync(path('empty.txt'), '');
  writeFileSync(
    path('one.zip'),
    zipSync({ 'tide.txt': Buffer.from(TEXT), 'photo.jpg': Buffer.from('\xff\xd8\xff', 'latin1') }),
  );
  mkdirSync(path('day/.old'), { recursive: true });
  mkdirSync(path('none'));
  writeFileSync(path('day/quay.txt'), 'The quay at Skarn has 90 berths.');
  writeFileSync(path('day/.old/pier.txt'), 'The pier at Skarn had 12 berths.');
  for (const [name, until] of [
    ['later', '2999-01-01T00:00:00Z'],
    ['past', '2020-01-01T00:00:00Z'],
  ])
    writeFileSync(path(`${name}.json`), ninjs(until!));
  writeFileSync(path('picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ninjs = (embargoed: string) =>
  JSON.stringify({
    uri: `tag:skarn.example,2026:${embargoed}`,
    type: 'text',
    headline: 'Quay reopens',
    embargoed,
    body_text: 'The quay at Skarn reopens with 90 berths, said Lena Moss.',
  });

/** Runs a command in the folder of the files, as a user would in a pipe. */
function run(args: string[], input = '') {
  const main = join(import.meta.dirname, '../../../local/cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const lines = stdout.trim().split('\n');
  return { status, stdout, stderr, json: () => lines.map((line) => JSON.parse(line)) };
}

describe('news-digest', () => {
  test.each([[[]], [['--help']], [['help']]])('%j explains itself', (args) => {
    const { status, stdout } = run(args);
    expect(status).toBe(0);
    for (const verb of ['facts', 'article', 'digest', 'upload', 'subscriber'])
      expect(stdout).toContain(`news-digest ${verb}`);
  });

  test.each([
    [['fact', 'tide.txt']],
    [['facts']],
    [['facts', '--json', 'tide.txt']],
    [['article']],
    [['digest']],
    [['digest', '--out']],
    [['upload']],
    [['subscriber']],
    [['subscriber', 'add']],
    [['subscriber', 'add', 'not an address']],
    [['subscriber', 'add', 'ana@example.org', '--editions', 'hourly']],
    [['subscriber', 'add', 'ana@example.org', '--hour', '24']],
    [['subscriber', 'add', 'ana@example.org', '--dry-run']],
    [['subscriber', 'remove', 'ana@example.org', 'tom@example.org']],
    [['constructor']],
    [['subscriber', 'constructor']],
    [['subscriber', 'list', 'ana@example.org']],
    [['subscriber', 'list', '--status', 'gone']],
    [['subscriber', 'list', '--limit', '0']],
    [['subscriber', 'list', '--after', 'ana@example.org']],
    [['subscriber', 'import', 'list.csv']],
    [['subscriber', 'import', '--consent', 'on paper']],
    [['subscriber', 'import', 'list.csv', '--consent', ' ']],
    [['subscriber', 'import', 'list.csv', '--consent', 'on paper', '--zone', 'Mars']],
    [['subscriber', 'import', 'list.csv', '--consent', 'on paper', '--report', './list.csv']],
    [['subscriber', 'export', 'one.csv', 'two.csv']],
    [['upload', 'tide.txt', '--stack', 'news', '--bucket', 'articles']],
    [['edition', 'drop', 'daily-1']],
    [['edition', 'preview', 'alert']],
  ])('%j is wrong usage', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage:');
  });

  test.each([
    [['upload', 'tide.txt']],
    [['subscriber', 'list']],
    [['edition', 'approve', 'daily-1', '--by', 'Ana']],
  ])('%j says what to do when no stack runs', (args) => {
    const { status, stderr } = run(args);
    expect(status).toBe(1);
    expect(stderr).toMatch(/npm start/);
  });
});

describe('news-digest facts', () => {
  test('prints facts as JSON in a pipe', () => {
    const { status, json } = run(['facts', 'tide.txt', 'ferry.md']);
    expect(status).toBe(0);
    const [tide, ferry] = json().map((line) => Facts.parse(line));
    expect(tide!.figures).toMatchObject([{ value: 40, unit: 'metre' }]);
    expect(ferry!.figures).toMatchObject([{ value: 212, unit: 'person' }]);
  });

  test('reads standard input', () => {
    const { status, json } = run(['facts', '-'], TEXT);
    expect(status).toBe(0);
    expect(json()[0].figures).toHaveLength(1);
  });

  test('goes on after a file that is no article, and fails', () => {
    const { status, json } = run(['facts', 'empty.txt', 'tide.txt']);
    expect(status).toBe(1);
    const [empty, tide] = json();
    expect(empty).toMatchObject({ file: 'empty.txt', rejected: { code: 'empty' } });
    expect(tide.figures).toHaveLength(1);
  });

  test('says which file is not there, and goes on', () => {
    const { status, json } = run(['facts', 'nowhere.txt', 'tide.txt']);
    expect(status).toBe(1);
    const [nowhere, tide] = json();
    expect(nowhere).toMatchObject({
      file: 'nowhere.txt',
      rejected: { message: 'There is no such file.' },
    });
    expect(tide.figures).toHaveLength(1);
  });

  test.each([
    ['day', 0, [['quay.txt', undefined]]],
    ['day/', 0, [['quay.txt', undefined]]],
    ['none', 1, [[undefined, 'empty']]],
  ])('reads the files of the folder %s, but for hidden ones', (name, code, told) => {
    const { status, json } = run(['article', name]);
    expect(status).toBe(code);
    expect(json().map(({ key, rejected }) => [key, rejected?.code])).toEqual(told);
  });

  test('reads no more of standard input than an upload may hold', () => {
    const { status, json } = run(['facts', '-'], 'The quay has 90 berths.\n'.repeat(1_200_000));
    expect(status).toBe(1);
    expect(json()).toMatchObject([{ rejected: { code: 'too-large' } }]);
  });

  test('--jsonl answers each line, in order, with offsets into its text', () => {
    const lines = [
      { id: 'a', text: TEXT },
      { id: 7, text: 'The quay has 90 berths.', lang: 'en' },
    ];
    const { status, json } = run(
      ['facts', '--jsonl', '-'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(status).toBe(0);
    const [a, b] = json();
    expect([a.id, b.id]).toEqual(['a', 7]);
    const { span } = b.figures[0];
    expect('The quay has 90 berths.'.slice(span.start, span.end)).toBe('90');
  });

  test('--jsonl answers lines it cannot take, in their place', () => {
    const input = [
      'not json',
      '{"id":"b"}',
      '{"id":"c","text":"  "}',
      JSON.stringify({ id: 'd', text: TEXT }),
    ].join('\n');
    const { status, json, stderr } = run(['facts', '--jsonl'], input);
    expect(status).toBe(1);
    expect(json().map(({ id, rejected }) => [id, rejected?.code])).toEqual([
      [null, 'bad-line'],
      [null, 'bad-line'],
      ['c', 'no-text'],
      ['d', undefined],
    ]);
    expect(stderr).toContain('-:1: ');
  });

  test('--jsonl takes many lines without losing one', () => {
    const input = Array.from({ length: 3_000 }, (_, id) =>
      JSON.stringify({ id, text: `${TEXT}${'More of it. '.repeat(20)}` }),
    );
    const { status, json } = run(['facts', '--jsonl'], input.join('\n'));
    expect(status).toBe(0);
    expect(json().map(({ id }) => id)).toEqual(input.map((_, id) => id));
  });
});

describe('news-digest article', () => {
  test('prints articles, and why there is none, in the order given', () => {
    const { status, json } = run(['article', 'picture.txt', 'ferry.md']);
    expect(status).toBe(1);
    const [picture, ferry] = json();
    expect(picture).toMatchObject({
      file: 'picture.txt',
      rejected: { code: 'binary', message: expect.stringMatching(/\.$/) },
    });
    expect(Article.parse(ferry).text).toContain('212 people');
  });
});

describe('news-digest digest', () => {
  test('writes the mail with no stack at all, the same each time', () => {
    const read = (out: string) =>
      ['digest.html', 'digest.txt', 'digest.json'].map((file) => readFileSync(path(join(out, file)), 'utf8'));
    expect(run(['digest', 'tide.txt', 'ferry.md', '--out', 'one']).status).toBe(0);
    expect(run(['digest', 'tide.txt', 'ferry.md', '--out', 'two']).status).toBe(0);
    expect(read('two')).toEqual(read('one'));
    const [html, text, json] = read('one');
    expect(html).toContain('Tide takes the pier');
    expect(text).toContain('The ferry is back');
    expect(Digest.parse(JSON.parse(json!)).stories).toHaveLength(2);
  });

  test('names the part that is no article', () => {
    const { status, stderr } = run(['digest', 'one.zip', '--out', 'zip']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^one\.zip \(photo\.jpg\): .*JPEG/);
  });

  test('leaves out what is under embargo, and says so', () => {
    const alone = run(['digest', 'later.json', '--out', 'alone']);
    expect(alone.status).toBe(1);
    expect(alone.stderr).toMatch(/^later\.json: .*embargo until 2999-01-01/);
    const { status } = run(['digest', 'later.json', 'past.json', 'tide.txt', '--out', 'both']);
    expect(status).toBe(0);
    expect(Digest.parse(JSON.parse(readFileSync(path('both/digest.json'), 'utf8'))).sources).toHaveLength(2);
  });

  test('fails where no file is an article', () => {
    const { status, stderr } = run(['digest', 'empty.txt']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^empty\.txt: /);
  });
});
