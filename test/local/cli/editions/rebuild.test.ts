import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { approve, drop } from '../../../../local/cli/editions/acts.ts';
import { rebuild } from '../../../../local/cli/editions/rebuild.ts';
import { DAILY, type OpenNewsroom, openNewsroom } from './newsroom.ts';
import { errors, listen, out } from './operator.ts';

listen();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-rebuild-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let room: OpenNewsroom;
beforeEach(async () => {
  room = await openNewsroom();
  await room.draft();
  await drop(room.target, DAILY, '3:f192', 'Ana');
  await approve(room.target, DAILY, 'Ana');
  await room.make();
  out.length = 0;
});
const key = (name: string) => `editions/${DAILY}/${name}`;
const change = (at: string, by: (value: { [key: string]: unknown }) => void) => {
  const value = JSON.parse(room.objects.get(at)!);
  by(value);
  room.objects.set(at, JSON.stringify(value));
};
const factsKey = () => [...room.objects.keys()].find((at) => /gazette.*facts\.json$/.test(at))!;

describe('rebuild', () => {
  test('makes the same bytes of what is kept, with what editors did', async () => {
    expect(await rebuild(room.target, DAILY, undefined)).toBe(0);
    expect(out.join('\n').split('\n')).toEqual([
      ...['digest.html', 'digest.txt', 'digest.json', 'input.json'].map((name) => {
        const bytes = Buffer.byteLength(room.objects.get(key(name))!);
        return `${name}: identical, ${bytes} bytes`;
      }),
      'manifest.json: identical',
    ]);
    expect(errors).toEqual([]);
  });

  test('writes what it made into a folder', async () => {
    await rebuild(room.target, DAILY, join(folder, 'made/anew'));
    const files = readdirSync(join(folder, 'made/anew'));
    expect(files.sort()).toEqual(['digest.html', 'digest.json', 'digest.txt', 'input.json']);
    for (const name of files)
      expect(readFileSync(join(folder, 'made/anew', name), 'utf8')).toBe(room.objects.get(key(name)));
  });

  test('of an empty edition has its input to compare', async () => {
    const empty = await openNewsroom({});
    await empty.draft();
    expect(await rebuild(empty.target, DAILY, undefined)).toBe(0);
    expect(out.join('\n')).toMatch(/^input\.json: identical, \d+ bytes\nmanifest\.json: identical$/);
  });

  test('tells which files differ because facts were extracted by other rules', async () => {
    change(factsKey(), (facts) => {
      facts.rules = 'other-rules';
      facts.figures = [];
    });
    expect(await rebuild(room.target, DAILY, undefined)).toBe(1);
    expect(out.join('\n')).toMatch(/digest\.html: differs, \d+ bytes, was \d+/);
    expect(out.join('\n')).toContain('input.json: identical');
    expect(out.join('\n')).toMatch(/manifest\.json: differs in .*articles/);
    expect(errors.join()).toMatch(/gazette.*: its facts were extracted anew by rules other-rules, were /);
  });

  test('tells that the version composes otherwise where the rules are the same', async () => {
    change(factsKey(), (facts) => {
      facts.figures = [];
    });
    expect(await rebuild(room.target, DAILY, undefined)).toBe(1);
    expect(errors.join()).toContain('extracted by the same rules');
  });

  test('tells of files that were not made then, or are not made now', async () => {
    change(key('manifest.json'), (manifest) => {
      const { 'digest.txt': text, ...files } = manifest.files as Record<string, unknown>;
      manifest.files = { ...files, 'digest.pdf': text };
    });
    expect(await rebuild(room.target, DAILY, undefined)).toBe(1);
    expect(out.join('\n')).toContain('digest.txt: was not made then');
    expect(out.join('\n')).toContain('digest.pdf: is not made any more');
  });

  test('notices a manifest that says something else', async () => {
    change(key('manifest.json'), (manifest) => {
      manifest.subject = 'Another';
    });
    expect(await rebuild(room.target, DAILY, undefined)).toBe(1);
    expect(out.join('\n')).toContain('manifest.json: differs in subject');
  });

  test('names the articles that are gone', async () => {
    room.objects.delete(factsKey());
    await expect(rebuild(room.target, DAILY, undefined)).rejects.toThrow(
      /is gone.*gazette.*@.*Upload it again/,
    );
  });

  test.each([
    ['input.json', 'has no input.json'],
    ['manifest.json', 'is not made yet'],
  ])('without %s says so', async (name, why) => {
    room.objects.delete(key(name));
    await expect(rebuild(room.target, DAILY, undefined)).rejects.toThrow(why);
  });

  test('of an unknown edition says where to look', async () => {
    await expect(rebuild(room.target, 'daily-none', undefined)).rejects.toThrow('"edition list"');
  });

  test('of what another version made says so', async () => {
    room.objects.set(key('manifest.json'), '{"schema":1}');
    await expect(rebuild(room.target, DAILY, undefined)).rejects.toThrow('Another version');
  });
});
