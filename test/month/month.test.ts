import { beforeAll, describe, expect, test } from 'vitest';
import { judge } from './judge.ts';
import { type Lived, live } from './period.ts';
import { owed } from './wall.ts';

const at = (time: string) => Date.parse(`${time}:00Z`);
let lived: Lived;

// Five days in which Lord Howe puts its clocks forward by half an hour, and two outages.
beforeAll(async () => {
  lived = await live({
    ...{ seed: 7, from: at('2031-10-03T00:00'), to: at('2031-10-08T00:00'), readers: 40 },
    ...{ zones: ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'], hours: [0, 2, 7] },
    outages: [
      { from: at('2031-10-04T04:50'), to: at('2031-10-04T06:40'), clockToo: false },
      { from: at('2031-10-05T20:00'), to: at('2031-10-06T06:10'), clockToo: true },
    ],
  });
}, 60_000);

test('some days: everybody gets each slot once, or it is noted why not; windows tile and ledgers balance', () => {
  const { slots, editions, faults } = judge(lived);
  expect(faults).toEqual([]);
  expect(slots.mailed + slots.empty + slots.skipped).toBe(slots.owed);
  for (const count of [slots.mailed, slots.empty, slots.skipped, editions.weekly])
    expect(count).toBeGreaterThan(0);
});

describe('the judge', () => {
  const faultsOf = (changes: Partial<Lived>) => judge({ ...lived, ...changes }).faults.join('\n');
  const manifests = () =>
    Object.entries(lived.objects).filter(
      ([key, text]) =>
        key.includes('/daily-') && key.endsWith('/manifest.json') && text.includes('"subject"'),
    );
  const changed = (
    change: (manifest: { window: { from: string }; ledger: { entries: object[]; totals: object } }) => void,
  ) => {
    const [key, text] = manifests()[3]!;
    const manifest = JSON.parse(text);
    change(manifest);
    return { objects: { ...lived.objects, [key]: JSON.stringify(manifest) } };
  };

  test('misses a mail', () => expect(faultsOf({ mailed: lived.mailed.slice(1) })).toContain('missed'));

  test('misses an edition', () => {
    const objects = { ...lived.objects };
    delete objects[manifests()[3]![0]];
    expect(faultsOf({ objects })).toMatch(/neither made nor skipped/);
  });

  test('misses what was skipped', () => {
    const states = new Map([...lived.states].filter(([, { status }]) => status !== 'skipped'));
    expect(faultsOf({ states })).toContain('neither made nor skipped');
  });

  test('finds a gap between windows', () => {
    const later = changed((manifest) => {
      manifest.window.from = new Date(Date.parse(manifest.window.from) + 3_600_000).toISOString();
    });
    expect(faultsOf(later)).toContain('the next opens at');
  });

  test('finds a ledger that leaves something out', () => {
    const short = changed((manifest) => {
      manifest.ledger = { entries: [], totals: {} };
    });
    expect(faultsOf(short)).toContain('0 are accounted for');
  });

  test('finds what handlers sent back', () =>
    expect(faultsOf({ failures: ['Error: why'] })).toContain('sent back'));
});

// By hand, from the zones' own rules: the calendar that judges must not be the one that is judged.
test.each<[string, number, string, string, string[]]>([
  ['Europe/Berlin', 2, '2031-10-25T12:00', '2031-10-27T12:00', ['2031-10-26T00:00', '2031-10-27T01:00']],
  ['Europe/Berlin', 2, '2031-03-29T12:00', '2031-03-31T12:00', ['2031-03-30T01:00', '2031-03-31T00:00']],
  [
    'Australia/Lord_Howe',
    2,
    '2031-10-03T20:00',
    '2031-10-05T23:00',
    ['2031-10-04T15:30', '2031-10-05T15:00'],
  ],
  ['Pacific/Chatham', 3, '2031-09-26T23:00', '2031-09-28T23:00', ['2031-09-27T14:15', '2031-09-28T13:15']],
])('in %s the hour %d is owed after %s', (zone, hour, from, to, expected) =>
  expect(owed(zone, hour, undefined, at(from), at(to))).toEqual(expected.map(at)),
);
