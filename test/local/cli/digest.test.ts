import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Digest } from '../../../core/digest/schema.ts';

const corpus = (name: string) => readFileSync(`test/corpus/${name}/${name}.md`, 'utf8');
const wire = corpus('ferry-fire-wire');
const main = resolve('local/cli/main.ts');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-files-'));
  for (const name of ['a', 'b', 'faulty', 'house']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'wire.md'), wire);
  writeFileSync(join(folder, 'local.md'), corpus('ferry-fire-local'));
  writeFileSync(
    join(folder, 'copy.md'),
    wire.replace('Northern Wire', 'Marl Post').replace('T14:20', 'T15:00'),
  );
  writeFileSync(join(folder, 'flood.md'), corpus('harbour-flood'));
  writeFileSync(join(folder, 'a/news.txt'), 'The quay at Skarn has 90 berths.');
  writeFileSync(join(folder, 'b/news.txt'), 'A choir of 31 children won the cup in Westmark.');
  writeFileSync(join(folder, 'faulty/publication.yml'), 'name: The Tern Letter\nlimits: [many]\n');
  writeFileSync(
    join(folder, 'house/publication.yml'),
    `name: The Tern Letter
sender: news@tern.example
address: 1 Slip Lane
sections: [{ name: Water, keywords: [harbour] }]
limits: { stories: 1 }
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(files: string[], cwd = '.') {
  const args = ['--disable-warning=ExperimentalWarning', main, 'digest', ...files, '--out', 'out'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: join(folder, cwd),
    encoding: 'utf8',
  });
  const digest = () => Digest.parse(JSON.parse(readFileSync(join(folder, cwd, 'out/digest.json'), 'utf8')));
  return { status, stderr, lines: stdout.trim().split('\n'), digest };
}

describe('news-digest digest', () => {
  test('tells files of one event as one story, and says so', () => {
    const { status, lines, digest } = run(['copy.md', 'flood.md', 'local.md', 'wire.md']);
    expect(status).toBe(0);
    expect(lines.slice(1)).toEqual([
      join('out', 'digest.html'),
      'one story: wire.md, local.md',
      'copy.md: a copy of wire.md',
    ]);
    const { stories, sources, edition } = digest();
    expect(edition.cadence).toBe('daily');
    expect(stories.map((story) => story.sources.length)).toEqual([3, 1]);
    expect(stories[0]?.conflicts).toHaveLength(1);
    const copy = sources.find(({ publisher }) => publisher === 'Marl Post');
    expect(sources.find(({ number }) => number === copy?.copyOf)?.publisher).toBe('Northern Wire');
    expect(sources.filter(({ arrived }) => arrived !== undefined)).toEqual([]);
  });

  test('is the same whatever the order of the files', () => {
    const one = run(['wire.md', 'local.md', 'flood.md']).digest();
    expect(run(['flood.md', 'local.md', 'wire.md']).digest()).toEqual(one);
  });

  test('files of one name in two folders are two articles', () => {
    const { lines, digest } = run(['a/news.txt', 'b/news.txt']);
    expect(lines).toHaveLength(2);
    expect(digest().stories).toHaveLength(2);
    expect(digest().edition.cadence).toBe('alert'); // none of them says of what day it is
  });

  test('is what the publication.yml of the folder says', () => {
    const { digest, lines } = run(['../wire.md', '../flood.md'], 'house');
    expect(digest().publication.name).toBe('The Tern Letter');
    expect(digest().stories).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/: left out, ranked 2; the edition has 1$/);
  });

  test('a faulty publication.yml is told line by line', () => {
    const { status, stderr } = run(['../wire.md'], 'faulty');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^publication\.yml:\d+:\d+: /);
  });
});
