import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Days, slotBefore, slotsBetween } from '../../../../core/delivery/schedule/slots.ts';

const slots = (zone: string, hour: number, days: Days, after: string, upTo: string) =>
  slotsBetween({ zone, hour }, days, Date.parse(after), Date.parse(upTo)).map((at) =>
    new Date(at).toISOString().replace(':00.000Z', 'Z'),
  );

describe('the slots of a schedule', () => {
  test.each<[string, string, number, string, string, string[]]>([
    ['a plain day', 'UTC', 7, '2031-10-03T00:00Z', '2031-10-04T00:00Z', ['2031-10-03T07:00Z']],
    ['half an hour off', 'Asia/Kolkata', 7, '2031-10-03T00:00Z', '2031-10-04T00:00Z', ['2031-10-03T01:30Z']],
    [
      'three quarters off',
      'Asia/Kathmandu',
      0,
      '2031-10-03T00:00Z',
      '2031-10-04T00:00Z',
      ['2031-10-03T18:15Z'],
    ],
    ['far east', 'Pacific/Kiritimati', 7, '2031-10-02T00:00Z', '2031-10-03T00:00Z', ['2031-10-02T17:00Z']],
    [
      'far west',
      'Pacific/Pago_Pago',
      23,
      '2031-10-03T00:00Z',
      '2031-10-04T12:00Z',
      ['2031-10-03T10:00Z', '2031-10-04T10:00Z'],
    ],
    ['in any case', 'europe/BERLIN', 7, '2031-10-03T00:00Z', '2031-10-04T00:00Z', ['2031-10-03T05:00Z']],
    [
      'the end of the window counts',
      'UTC',
      7,
      '2031-10-03T06:59Z',
      '2031-10-03T07:00Z',
      ['2031-10-03T07:00Z'],
    ],
    ['its beginning does not', 'UTC', 7, '2031-10-03T07:00Z', '2031-10-04T06:59Z', []],
    ['backwards', 'UTC', 7, '2031-10-05T00:00Z', '2031-10-03T00:00Z', []],
    // 2031-03-30 has no 02:00 in Berlin, and 2031-10-26 has two.
    [
      'a gap',
      'Europe/Berlin',
      2,
      '2031-03-29T12:00Z',
      '2031-03-31T12:00Z',
      ['2031-03-30T01:00Z', '2031-03-31T00:00Z'],
    ],
    [
      'after a gap',
      'Europe/Berlin',
      3,
      '2031-03-29T12:00Z',
      '2031-03-31T12:00Z',
      ['2031-03-30T01:00Z', '2031-03-31T01:00Z'],
    ],
    [
      'a fold',
      'Europe/Berlin',
      2,
      '2031-10-25T12:00Z',
      '2031-10-27T12:00Z',
      ['2031-10-26T00:00Z', '2031-10-27T01:00Z'],
    ],
    [
      'the fold of New York',
      'America/New_York',
      1,
      '2031-11-01T12:00Z',
      '2031-11-03T12:00Z',
      ['2031-11-02T05:00Z', '2031-11-03T06:00Z'],
    ],
    [
      'half an hour of a gap',
      'Australia/Lord_Howe',
      2,
      '2031-10-03T12:00Z',
      '2031-10-05T23:00Z',
      ['2031-10-03T15:30Z', '2031-10-04T15:30Z', '2031-10-05T15:00Z'],
    ],
    [
      'half an hour of a fold',
      'Australia/Lord_Howe',
      1,
      '2031-04-05T00:00Z',
      '2031-04-06T23:00Z',
      ['2031-04-05T14:00Z', '2031-04-06T14:30Z'],
    ],
    [
      'a gap at midnight',
      'America/Asuncion',
      0,
      '2023-09-30T12:00Z',
      '2023-10-02T12:00Z',
      ['2023-10-01T04:00Z', '2023-10-02T03:00Z'],
    ],
    [
      'a gap into the next day',
      'America/Scoresbysund',
      23,
      '2031-03-29T12:00Z',
      '2031-03-31T12:00Z',
      ['2031-03-30T01:00Z', '2031-03-31T00:00Z'],
    ],
    [
      'a date left out',
      'Pacific/Apia',
      8,
      '2011-12-28T12:00Z',
      '2012-01-01T00:00Z',
      ['2011-12-28T18:00Z', '2011-12-29T18:00Z', '2011-12-30T18:00Z', '2011-12-31T18:00Z'],
    ],
  ])('%s', (_, zone, hour, after, upTo, expected) =>
    expect(slots(zone, hour, 'all', after, upTo)).toEqual(expected),
  );

  test.each<[string, string, number, Days, string, string, string[]]>([
    [
      'on its day',
      'UTC',
      7,
      'monday',
      '2031-10-01T00:00Z',
      '2031-10-15T00:00Z',
      ['2031-10-06T07:00Z', '2031-10-13T07:00Z'],
    ],
    [
      'on the zone’s own day',
      'Pacific/Auckland',
      7,
      'monday',
      '2031-10-01T00:00Z',
      '2031-10-08T00:00Z',
      ['2031-10-05T18:00Z'],
    ],
    [
      'on a day left out, on the next',
      'Pacific/Apia',
      8,
      'friday',
      '2011-12-25T00:00Z',
      '2012-01-07T00:00Z',
      ['2011-12-30T18:00Z', '2012-01-05T18:00Z'],
    ],
    [
      'and on the next day as ever',
      'Pacific/Apia',
      8,
      'saturday',
      '2011-12-25T00:00Z',
      '2012-01-07T00:00Z',
      ['2011-12-30T18:00Z', '2012-01-06T18:00Z'],
    ],
  ])('of a week %s', (_, zone, hour, days, after, upTo, expected) =>
    expect(slots(zone, hour, days, after, upTo)).toEqual(expected),
  );

  test('of a zone that nobody knows are refused', () =>
    expect(() => slots('Mars/Olympus', 7, 'all', '2031-10-01T00:00Z', '2031-10-02T00:00Z')).toThrow(
      RangeError,
    ));
});

const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC'];
const clocks = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall of a zone shows, by Intl alone: "2031-10-26T02:00", which sorts as wall times do. */
function wall(zone: string, at: number): string {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
      calendar: 'iso8601',
    });
  clocks.set(zone, clock);
  return clock.format(at).replace(' ', 'T');
}

const DAY = 86_400_000;
const dayOf = (text: string) => Math.floor(Date.parse(`${text.slice(0, 10)}T00:00Z`) / DAY);

describe('over the years and in every zone', () => {
  const schedule = fc.record({ zone: fc.constantFrom(...ZONES), hour: fc.nat(23) });
  const start = fc.integer({
    min: Date.parse('1995-01-01T00:00Z') / DAY,
    max: Date.parse('2045-01-01T00:00Z') / DAY,
  });

  test('each local date has one slot, at its hour or as soon after it as clocks allow', () =>
    fc.assert(
      fc.property(schedule, start, ({ zone, hour }, day) => {
        const found = slotsBetween({ zone, hour }, 'all', day * DAY, (day + 380) * DAY);
        let before: number | undefined;
        for (const at of found) {
          const shown = wall(zone, at);
          const due = `${shown.slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;
          // The hour itself and its first time: half an hour and an hour earlier the wall shows less.
          const onTime = shown === due && [30, 60].every((back) => wall(zone, at - back * 60_000) < due);
          if (!onTime) expect(gapBefore(zone, at, hour)).toBe(true);
          const date = onTime ? dayOf(shown) : dayOf(wall(zone, at - DAY / 2)) + (hour < 12 ? 1 : 0);
          if (before !== undefined && date !== before + 1)
            expect([date - before, leftOut(zone, at)]).toEqual([2, true]);
          before = date;
        }
        expect(found.length).toBeGreaterThanOrEqual(378);
      }),
      { numRuns: 150 },
    ));

  test('the slot before a slot is the one before it, of days and of weeks', () =>
    fc.assert(
      fc.property(
        schedule,
        start,
        fc.constantFrom<Days>('all', 'monday', 'friday', 'sunday'),
        (each, day, days) => {
          const found = slotsBetween(each, days, day * DAY, (day + 60) * DAY);
          for (const [n, at] of found.entries()) {
            expect(slotBefore(each, days, at)).toBe(found[n - 1] ?? slotBefore(each, days, found[0]!));
            expect(slotBefore(each, days, at + 1)).toBe(at);
          }
        },
      ),
      { numRuns: 100 },
    ));

  test('shares of a time have the slots of the whole', () =>
    fc.assert(
      fc.property(schedule, start, fc.array(fc.nat(40 * 96), { maxLength: 12 }), (each, day, cuts) => {
        const whole = slotsBetween(each, 'all', day * DAY, (day + 40) * DAY);
        const edges = [0, ...cuts.toSorted((a, b) => a - b), 40 * 96].map((cut) => day * DAY + cut * 900_000);
        const shares = edges.slice(1).flatMap((edge, n) => slotsBetween(each, 'all', edges[n]!, edge));
        expect(shares).toEqual(whole);
      }),
      { numRuns: 100 },
    ));
});

/** Whether clocks were put forward over `hour` not long before a moment. */
function gapBefore(zone: string, at: number, hour: number): boolean {
  for (let back = at - DAY - 2 * 3_600_000; back <= at; back += 900_000) {
    const [one, other] = [wall(zone, back - 900_000), wall(zone, back)];
    const jumped = Date.parse(`${other}Z`) - Date.parse(`${one}Z`) > 900_000;
    const due = [dayOf(one), dayOf(other)].map((day) => day * DAY + hour * 3_600_000);
    if (jumped && due.some((moment) => moment > Date.parse(`${one}Z`) && moment < Date.parse(`${other}Z`)))
      return true;
  }
  return false;
}

/** Whether a zone left out a date in the two days before a moment. */
function leftOut(zone: string, at: number): boolean {
  for (let back = at - 2 * DAY; back <= at; back += 900_000)
    if (dayOf(wall(zone, back)) - dayOf(wall(zone, back - 900_000)) > 1) return true;
  return false;
}
