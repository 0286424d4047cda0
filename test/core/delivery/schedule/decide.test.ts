import { describe, expect, test } from 'vitest';
import { decide, isTooLate, momentsDue, type Rules } from '../../../../core/delivery/schedule/decide.ts';
import type { Ticks } from '../../../../core/delivery/schedule/schema.ts';
import { isSkipped } from '../../../../core/delivery/schedule/skipped.ts';
import type { Subscribed } from '../../../../core/delivery/schedule/subscribed.ts';

const RULES: Rules = { cadences: { alert: true, daily: true, weekly: 'friday' }, catchUp: 3 };
const at = (time: string) => Date.parse(`${time}Z`);
const iso = (time: string) => new Date(at(time)).toISOString();
const daily = (zone: string, hour: number): Subscribed => ({ cadence: 'daily', zone, hour });
const weekly = (zone: string, hour: number): Subscribed => ({ cadence: 'weekly', zone, hour });
const ticked = (time: string, more: Partial<Ticks> = {}): Ticks => ({
  ...{ version: 1, ticked: iso(time), due: [], skipped: [], ...more },
});

// 2031-10-03 is a Friday.
const SUBSCRIBED = [
  daily('UTC', 7),
  daily('Europe/Berlin', 9), // 07:00 UTC in summer
  daily('Asia/Kolkata', 7), //  01:30 UTC
  weekly('UTC', 7),
];

describe('the moments at which slots are due', () => {
  const due = (ticks: Ticks | undefined, scheduled: string, subscribed = SUBSCRIBED, rules = RULES) =>
    momentsDue(subscribed, rules, ticks, at(scheduled)).map(
      ({ at, due }) =>
        `${new Date(at).toISOString().slice(8, 16)} ${due.map(({ cadence, hour, zone }) => `${cadence[0]}${hour} ${zone}`).join(', ')}`,
    );

  test.each<[string, Ticks | undefined, string, string[]]>([
    [
      'the first tick ever is about its own moment',
      undefined,
      '2031-10-02T07:00',
      ['02T07:00 d7 UTC, d9 Europe/Berlin'],
    ],
    ['and of no other', undefined, '2031-10-02T07:15', []],
    [
      'the next is about what came since',
      ticked('2031-10-02T06:45'),
      '2031-10-02T07:00',
      ['02T07:00 d7 UTC, d9 Europe/Berlin'],
    ],
    ['and not about what is decided', ticked('2031-10-02T07:00'), '2031-10-02T07:15', []],
    [
      'one after hours about all in between, in their order',
      ticked('2031-10-02T12:00'),
      '2031-10-03T07:00',
      ['03T01:30 d7 Asia/Calcutta', '03T07:00 d7 UTC, d9 Europe/Berlin, w7 UTC'],
    ],
    ['one that comes again about nothing', ticked('2031-10-03T07:00'), '2031-10-03T07:00', []],
    ['one that another has overtaken about nothing', ticked('2031-10-03T07:00'), '2031-10-02T07:00', []],
    [
      'one that is off the quarter about what was before it',
      ticked('2031-10-02T06:45'),
      '2031-10-02T07:03',
      ['02T07:00 d7 UTC, d9 Europe/Berlin'],
    ],
  ])('%s', (_, ticks, scheduled, expected) =>
    expect(due(ticks, scheduled)).toEqual(expected.map((line) => line.replace('Asia/Calcutta', KOLKATA))),
  );

  test('are eight days old at most, and of weekly editions five weeks', () => {
    const found = momentsDue(SUBSCRIBED, RULES, ticked('2031-06-01T00:00'), at('2031-10-03T07:00'));
    const weeks = found.filter(({ due }) => due.some(({ cadence }) => cadence === 'weekly'));
    const days = found.filter(({ due }) => due.some(({ cadence }) => cadence === 'daily'));
    expect([weeks.length, weeks[0]!.at]).toEqual([5, at('2031-09-05T07:00')]);
    expect([days.length, days[0]!.at]).toEqual([16, at('2031-09-26T01:30')]);
  });

  test.each<[string, Subscribed[], Partial<Rules['cadences']>]>([
    ['dailies that are not made', [daily('UTC', 7)], { daily: false }],
    ['weeklies that are not made', [weekly('UTC', 7)], { weekly: false }],
    ['weeklies on another day', [weekly('UTC', 7)], { weekly: 'thursday' }],
    ['a zone that nobody knows', [daily('Mars/Olympus', 7)], {}],
    ['nobody', [], {}],
  ])('there are none of %s', (_, subscribed, cadences) => {
    const rules = { ...RULES, cadences: { ...RULES.cadences, ...cadences } };
    expect(due(ticked('2031-10-03T06:45'), '2031-10-03T07:00', subscribed, rules)).toEqual([]);
  });

  test('a zone in two spellings is due once', () =>
    expect(due(undefined, '2031-10-02T07:00', [daily('UTC', 7), daily('utc', 7)])).toEqual([
      '02T07:00 d7 UTC',
    ]));
});

const KOLKATA = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Kolkata' }).resolvedOptions().timeZone;

describe('what becomes of a moment’s slots', () => {
  const moment = (time: string, ...due: Subscribed[]) => ({ at: at(time), due });

  test('those that share a window share an edition', () => {
    // Berlin went back an hour on the 26th: its day has 25.
    const { due, ...rest } = decide(
      moment('2031-10-26T07:00', daily('Europe/Berlin', 8), daily('UTC', 7), daily('Africa/Lagos', 8)),
      {},
      RULES,
      at('2031-10-26T07:01'),
    );
    const to = iso('2031-10-26T07:00');
    expect(due).toEqual([
      {
        cadence: 'daily',
        from: iso('2031-10-25T06:00'),
        to,
        schedules: [{ zone: 'Europe/Berlin', hour: 8 }],
      },
      {
        ...{ cadence: 'daily', from: iso('2031-10-25T07:00'), to },
        schedules: [
          { zone: 'UTC', hour: 7 },
          { zone: 'Africa/Lagos', hour: 8 },
        ],
      },
    ]);
    expect(rest).toEqual({ ticked: to, skipped: [] });
  });

  test('cadences are apart', () => {
    const { due } = decide(
      moment('2031-10-03T07:00', daily('UTC', 7), weekly('UTC', 7)),
      {},
      RULES,
      at('2031-10-03T07:00'),
    );
    expect(due.map(({ cadence, from }) => [cadence, from])).toEqual([
      ['daily', iso('2031-10-02T07:00')],
      ['weekly', iso('2031-09-26T07:00')],
    ]);
  });

  test.each([
    ['2031-10-03T07:00', false],
    ['2031-10-03T10:00', false],
    ['2031-10-03T10:00:00.001', true],
    ['2031-10-04T07:00', true],
    ['2031-10-03T06:59', false], // a clock that is behind
  ])('with three hours to catch up, at %s they are skipped: %s', (now, skipped) => {
    const decided = decide(moment('2031-10-03T07:00', daily('UTC', 7)), {}, RULES, at(now));
    expect(isTooLate({ to: iso('2031-10-03T07:00') }, 3, at(now))).toBe(skipped);
    expect(decided.due.map((slot) => isSkipped(decided, slot))).toEqual([skipped]);
  });

  test('a window that was skipped is covered by the next', () => {
    const first = decide(moment('2031-10-03T07:00', daily('UTC', 7)), {}, RULES, at('2031-10-04T05:00'));
    const second = decide(
      moment('2031-10-04T07:00', daily('UTC', 7)),
      { ...first, version: 1 },
      RULES,
      at('2031-10-04T07:00'),
    );
    expect(second.due[0]).toMatchObject({ from: iso('2031-10-02T07:00'), to: iso('2031-10-04T07:00') });
    expect(second.due.map((slot) => isSkipped(second, slot))).toEqual([false]);
    expect(second.skipped).toEqual(first.skipped);
  });

  test('windows skipped one after another do not overlap', () => {
    const late = at('2031-10-04T22:00');
    const first = decide(moment('2031-10-03T07:00', daily('UTC', 7)), {}, RULES, late);
    const second = decide(moment('2031-10-04T07:00', daily('UTC', 7)), { ...first, version: 1 }, RULES, late);
    expect(second.due[0]).toMatchObject({ from: iso('2031-10-03T07:00') });
    expect(second.skipped).toHaveLength(2);
  });

  test('what no window can reach any more is forgotten', () => {
    const skipped = (['daily', 'weekly'] as const).flatMap((cadence) =>
      ['2031-08-22', '2031-08-29', '2031-09-24', '2031-09-26'].map((day) => ({
        ...{ cadence, from: iso(`${day}T06:00`), to: iso(`${day}T07:00`) },
      })),
    );
    const decided = decide(
      moment('2031-10-03T07:00', daily('UTC', 7)),
      ticked('2031-10-03T06:45', { skipped }),
      RULES,
      at('2031-10-03T07:00'),
    );
    expect(decided.skipped.map(({ cadence, to }) => `${cadence} ${to.slice(0, 10)}`)).toEqual([
      ...['daily 2031-09-26', 'weekly 2031-08-29', 'weekly 2031-09-24', 'weekly 2031-09-26'],
    ]);
  });
});
