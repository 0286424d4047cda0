import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportSubscribers } from '../../../../local/cli/subscribers/export.ts';
import { importSubscribers } from '../../../../local/cli/subscribers/import.ts';
import { BEFORE, CHOICES, memory, NOW, printed, somebody } from './memory.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-export-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const ALL = { alert: true, daily: true, weekly: 'monday' } as const;

describe('subscriber export', () => {
  const file = () => join(folder, 'export.csv');
  const people = [
    somebody('=cmd@example.org', { choices: { ...CHOICES, topics: ['=SUM(A1)', 'harbour'] } }),
    somebody("'=x@example.org"),
    somebody('+tag@example.org', { consent: { at: BEFORE, how: 'a "paper", signed;\nhere' } }),
    somebody('left@example.org', { status: 'unsubscribed' }),
  ];
  const { address: _, ...erased } = somebody('gone@example.org', { status: 'erased' });

  test('can be imported again: the same people with the same choices', async () => {
    const words = printed();
    expect(await exportSubscribers(memory(...people, erased), file())).toBe(0);
    expect(words.err).toContain('4 subscribers exported; 1 left out');
    const text = readFileSync(file(), 'utf8');
    expect(text).not.toMatch(/(^|[,\n"])[=+@]/);
    const { kept, ...fresh } = memory();
    const options = { consent: 'the old list', dry: false, report: undefined, cadences: ALL, defaults: {} };
    expect(await importSubscribers(fresh, file(), options, NOW)).toBe(0);
    expect(words.out).toContain('4 lines: 3 added, 1 suppressed.');
    for (const { id, address, choices } of people.slice(0, 3))
      expect(kept.get(id)).toMatchObject({ address, choices });
  });

  test('goes to standard output unless a file is named', async () => {
    const words = printed();
    await exportSubscribers(memory(people[3]!), undefined);
    expect(words.out).toBe(
      `address,status,editions,topics,hour,zone,changed,consent_at,consent\r\nleft@example.org,unsubscribed,alert,,7,UTC,${BEFORE},${BEFORE},on paper\r\n`,
    );
  });
});
