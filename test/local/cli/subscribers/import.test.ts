import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Status } from '../../../../core/delivery/subscriber/schema.ts';
import { BadCsv } from '../../../../local/cli/csv/read-csv.ts';
import { type ImportOptions, importSubscribers } from '../../../../local/cli/subscribers/import.ts';
import { CHOICES, idOf, memory, NOW, printed, somebody } from './memory.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const OPTIONS: ImportOptions = {
  ...{ consent: 'the old list', dry: false, report: undefined },
  cadences: { alert: true, daily: true, weekly: 'monday' },
  defaults: {},
};

/** Imports a table; its exit code, and what it printed line by line. */
async function imported(csv: string, subscribers = memory(), options: Partial<typeof OPTIONS> = {}) {
  const file = join(folder, 'list.csv');
  writeFileSync(file, csv);
  const words = printed();
  const code = await importSubscribers(subscribers, file, { ...OPTIONS, ...options }, NOW);
  return { code, lines: words.out.trim().split('\n'), kept: subscribers.kept };
}

describe('subscriber import', () => {
  test('adds who is new, with what the line says', async () => {
    const { code, lines, kept } = await imported(
      'Email;Topics;Hour;Zone;Editions;Shoe size\nAna@Example.org;harbour, tide;18;Europe/Oslo;daily,weekly;38\ntom@example.org\n',
    );
    expect({ code, lines }).toEqual({ code: 0, lines: ['2: added', '3: added', '2 lines: 2 added.'] });
    expect(kept.get(idOf('ana@example.org'))).toMatchObject({
      ...{ address: 'Ana@example.org', status: 'active' },
      choices: { editions: ['daily', 'weekly'], topics: ['harbour', 'tide'], hour: 18, zone: 'Europe/Oslo' },
      consent: { at: NOW.toISOString(), how: 'the old list' },
    });
    expect(kept.get(idOf('tom@example.org'))?.choices).toEqual({ ...CHOICES, editions: ['daily'] });
  });

  test('takes from the command what the file does not say', async () => {
    const { kept } = await imported('address,zone\na@example.org,\nb@example.org,UTC\n', memory(), {
      defaults: { editions: 'weekly', zone: 'Europe/Oslo' },
    });
    const choicesOf = (address: string) => kept.get(idOf(address))?.choices;
    expect(choicesOf('a@example.org')).toMatchObject({ editions: ['weekly'], zone: 'Europe/Oslo' });
    expect(choicesOf('b@example.org')).toMatchObject({ editions: ['weekly'], zone: 'UTC' });
  });

  test('tells line by line what it did, and fails where a line is wrong', async () => {
    const known = Status.options.map((status) => somebody(`${status}@example.org`, { status }));
    const subscribers = memory(...known);
    const before = new Map(subscribers.kept);
    const csv = `address,hour
new@example.org,7
active@example.org,9
pending@example.org,7
unsubscribed@example.org,7
bounced@example.org,7
complained@example.org,7
erased@example.org,7
NEW@example.org,8

not an address,7
late@example.org,25
wide@example.org,7,8
`;
    const { code, lines, kept } = await imported(csv, subscribers);
    expect(code).toBe(1);
    expect(lines).toEqual([
      '2: added',
      '3: already on the list',
      '4: added',
      '5: suppressed (unsubscribed)',
      '6: suppressed (bounced)',
      '7: suppressed (complained)',
      '8: suppressed (erased)',
      '9: duplicate (of line 2)',
      expect.stringMatching(/^11: invalid \(An address has/),
      '12: invalid (The hour is a number from 0 to 23.)',
      expect.stringMatching(/^13: invalid \(It has 3 cells where the first line has 2/),
      '11 lines: 2 added, 1 already on the list, 4 suppressed, 1 duplicate, 3 invalid.',
    ]);
    for (const status of Status.exclude(['pending']).options) {
      const id = idOf(`${status}@example.org`);
      expect(kept.get(id)).toEqual(before.get(id));
    }
    expect(kept.get(idOf('pending@example.org'))?.status).toBe('active');
  });

  test('only tells what it would do when that is asked', async () => {
    const subscribers = memory(somebody('gone@example.org', { status: 'bounced' }));
    const before = new Map(subscribers.kept);
    const csv = 'address\nnew@example.org\ngone@example.org\nnew@example.org\n?\n';
    const { code, lines, kept } = await imported(csv, subscribers, { dry: true });
    expect(code).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      '2: would be added',
      '3: suppressed (bounced)',
      '4: duplicate (of line 2)',
    ]);
    expect(lines.at(-1)).toBe(
      '4 lines: 1 would be added, 1 suppressed, 1 duplicate, 1 invalid. Nothing was written.',
    );
    expect(kept).toEqual(before);
  });

  test.each(['email', 'E-Mail', 'Email Address'])(
    'takes the column called %s before the postal one',
    async (name) => {
      const { code, kept } = await imported(`Address,${name}\n"1 Quay St",new@example.org\n`);
      expect(code).toBe(0);
      expect(kept.get(idOf('new@example.org'))?.address).toBe('new@example.org');
    },
  );

  test('may be done again', async () => {
    const csv = `address\n${Array.from({ length: 50 }, (_, n) => `reader${n}@example.org`).join('\n')}\n`;
    const { kept } = await imported(csv);
    const again = memory(...kept.values());
    const { lines } = await imported(csv, again);
    expect(lines.at(-1)).toBe('50 lines: 50 already on the list.');
    expect(again.kept).toEqual(kept);
  });

  test('reports to a file', async () => {
    const report = join(folder, 'report.txt');
    const { lines } = await imported('address\na@example.org\nb\n', memory(), { report });
    expect(lines).toEqual(['2 lines: 1 added, 1 invalid.']);
    expect(readFileSync(report, 'utf8')).toMatch(/^2: added\n3: invalid \(.*\)\n$/);
  });

  test.each([
    [
      'no address column',
      'name,zone\nAna,UTC\n',
      /must name the columns: address \(or email\).*"name, zone"/,
    ],
    ['an address where the names should be', 'ana@example.org\ntom@example.org\n', /must name the columns/],
    ['a column without a name', 'name,\nAna,ana@example.org\n', /must name the columns/],
    ['nothing in it', '', /is empty/],
  ])('refuses a file with %s', async (_, csv, fault) => {
    const subscribers = memory();
    await expect(imported(csv, subscribers)).rejects.toThrow(fault);
    expect(subscribers.kept.size).toBe(0);
  });

  test('tells all that came before a fault in the file', async () => {
    const subscribers = memory();
    const csv = `address\na@example.org\nb@example.org\n"${'x'.repeat(200_000)}`;
    const words = printed();
    writeFileSync(join(folder, 'list.csv'), csv);
    const run = importSubscribers(subscribers, join(folder, 'list.csv'), OPTIONS, NOW);
    await expect(run).rejects.toThrow(BadCsv);
    expect(words.out).toBe('2: added\n3: added\n2 lines: 2 added.\n');
    expect(subscribers.kept.size).toBe(2);
  });

  test('stops at a line that cannot be written, and names it', async () => {
    const subscribers = memory();
    const { change } = subscribers.table;
    subscribers.table.change = (id, event) =>
      id === idOf('b@example.org') ? Promise.reject(new Error('throttled')) : change(id, event);
    await expect(imported('address\na@example.org\nb@example.org\n', subscribers)).rejects.toThrow(
      'Line 3: throttled',
    );
    expect(subscribers.kept.size).toBe(1);
  });
});
