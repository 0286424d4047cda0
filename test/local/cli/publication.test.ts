import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPublicationFile } from '../../../local/publication-file.ts';

const LEAST = 'name: The Tern\nsender: digest@tern.example\naddress: |\n  1 Quay\n  Skarn\n';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-publication-'));
  writeFileSync(join(folder, 'publication.yml'), `${LEAST}cadences: {weekly: friday}\ncatchUp: 1\n`);
  writeFileSync(join(folder, 'bad.yml'), `${LEAST}catchUp: soon\napprove: none\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in the folder of the files. */
function run(...args: string[]) {
  const main = join(import.meta.dirname, '../../../local/cli/main.ts');
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, 'publication', ...args], options);
  return { status, stdout, stderr };
}

describe('news-digest publication', () => {
  test('says what is made, and when', () => {
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'publication.yml is fine.',
        'From         The Tern <digest@tern.example>',
        'Address      1 Quay, Skarn',
        'Alerts       none',
        'Daily        none',
        "Weekly       on Fridays, at each subscriber's hour",
        'Catch-up     an edition that is over 1 hour late is skipped',
      ]),
    );
  });

  test('says what is wrong, a line each', () => {
    const { status, stdout, stderr } = run('bad.yml');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'bad.yml:6:10: catchUp must be a whole number of hours from 0 to 24, not "soon".',
      'bad.yml:7:1: "approve" is no key. Did you mean approval?',
    ]);
  });

  test.each([
    [['nowhere.yml'], 1, 'nowhere.yml: there is no such file.'],
    [['publication.yml', 'bad.yml'], 2, 'Name one file.'],
    [['--json'], 2, 'Usage:'],
  ])('%j ends with %d', (args, code, words) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(code);
    expect(stderr).toContain(words);
  });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ['not UTF-8', Buffer.from('name: Caf\xe9\n', 'latin1'), /odd\.yml:1:1: The file must be UTF-8\.$/],
  [
    'too long',
    'é'.repeat(1_000_000),
    /odd\.yml:1:65537: The file is too long: 65536 characters are the most\.$/,
  ],
])('a file that is %s is told', async (_, content, message) => {
  writeFileSync(join(folder, 'odd.yml'), content);
  await expect(readPublicationFile(join(folder, 'odd.yml'))).rejects.toThrow(message);
});

test('a byte order mark is no part of a file', async () => {
  writeFileSync(join(folder, 'bom.yml'), `\ufeff${LEAST}`);
  expect(await readPublicationFile(join(folder, 'bom.yml'))).toMatchObject({ name: 'The Tern' });
});
