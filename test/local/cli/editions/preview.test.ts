import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Previewed, preview } from '../../../../local/cli/editions/preview.ts';
import { DAILY, openNewsroom, SLOT } from './newsroom.ts';
import { listen, out } from './operator.ts';

listen();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'news-digest-preview-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = Date.parse(SLOT.to);
const asked: Previewed = { cadence: 'daily', hours: 24, out: undefined, json: false, ledger: false };

test('a preview holds what the edition of that window holds, and leaves no trace', async () => {
  const room = await openNewsroom();
  room.publication.approval = 'none';
  const before = [...room.objects.keys()];
  const out_ = join(folder, 'daily');
  expect(await preview(room.target, room.publication, { ...asked, out: out_ }, NOW)).toBe(0);
  expect(out.join('\n')).toMatch(
    /^Marl flood hurts 44 people[^\n]*\ndaily: what came in after 2031-05-03T05:00/,
  );
  expect(out.join('\n')).toMatch(/came in +4/);
  expect([[...room.objects.keys()], room.planner.bodies, room.target.states.byId.size]).toEqual([
    before,
    [],
    0,
  ]);
  await room.draft();
  for (const name of ['digest.html', 'digest.txt', 'digest.json'])
    expect(readFileSync(join(out_, name), 'utf8')).toBe(room.objects.get(`editions/${DAILY}/${name}`));
});

test('a shorter window holds what came in during it', async () => {
  const room = await openNewsroom();
  const now = Date.parse('2031-05-03T09:02:30.000Z'); // an hour and half a minute after the third came in
  await preview(room.target, room.publication, { ...asked, hours: 1, json: true }, now);
  const shown = JSON.parse(out[0]!);
  expect(shown.edition).toEqual({ id: 'daily-20310503t0902-1h', cadence: 'daily' });
  expect(shown.ledger.entries).toMatchObject([{ article: room.ids['ferry.md'] }]);
  expect(shown.digest.stories).toHaveLength(1);
});

test('of a window in which nothing came in there is nothing', async () => {
  const room = await openNewsroom();
  await preview(room.target, room.publication, { ...asked, cadence: 'weekly' }, Date.parse('2032-01-01'));
  expect(out.join('\n')).toContain('Nothing new');
  expect(out.join('\n')).toMatch(/came in +0/);
});
