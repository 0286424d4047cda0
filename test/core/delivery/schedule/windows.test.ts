import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SkippedSlot } from '../../../../core/delivery/schedule/schema.ts';
import { slotsBetween } from '../../../../core/delivery/schedule/slots.ts';
import { opensAt } from '../../../../core/delivery/schedule/windows.ts';

const BERLIN = { zone: 'Europe/Berlin', hour: 7 };
const iso = (day: number, hour: number) => new Date(Date.UTC(2031, 9, day, hour)).toISOString();
const skippedDay = (to: number, from = to - 1): SkippedSlot => ({
  ...{ cadence: 'daily', from: iso(from, 5), to: iso(to, 5) },
});

describe('a window opens', () => {
  const opens = (to: number, ...skipped: SkippedSlot[]) =>
    new Date(
      opensAt(BERLIN, { cadence: 'daily', days: 'all', skipped }, Date.parse(iso(to, 5))),
    ).toISOString();

  test.each<[string, SkippedSlot[], number]>([
    ['at the slot before', [], 19],
    ['at the one before that, where that was skipped', [skippedDay(19)], 18],
    ['three back over two', [skippedDay(18), skippedDay(19)], 17],
    ['whatever the order they were noted in', [skippedDay(19), skippedDay(18)], 17],
    ['at the slot before, where an earlier one was skipped', [skippedDay(18)], 19],
    ['over what was skipped as one', [skippedDay(19, 15)], 15],
    ['at the slot before, where a later one was skipped', [skippedDay(20), skippedDay(21)], 19],
    ['at the slot before, where a weekly one was skipped', [{ ...skippedDay(19), cadence: 'weekly' }], 19],
    ['at the slot before, where others’ window was skipped', [{ ...skippedDay(19), from: iso(18, 4) }], 19],
    ['at most eight days back', [...Array(12)].map((_, n) => skippedDay(19 - n)), 12],
  ])('%s', (_, skipped, day) => expect(opens(20, ...skipped)).toBe(iso(day, 5)));

  test('a week back, five weeks at most', () => {
    const mondays = slotsBetween(BERLIN, 'monday', Date.UTC(2031, 6, 1), Date.UTC(2031, 9, 21));
    const skipped = mondays.slice(1).map(
      (to, n): SkippedSlot => ({
        ...{ cadence: 'weekly', from: new Date(mondays[n]!).toISOString(), to: new Date(to).toISOString() },
      }),
    );
    const to = mondays.at(-1)!;
    const course = { cadence: 'weekly', days: 'monday' } as const;
    expect(opensAt(BERLIN, { ...course, skipped: [] }, to)).toBe(mondays.at(-2));
    expect(opensAt(BERLIN, { ...course, skipped }, to)).toBe(mondays.at(-6));
  });
});

test('the windows of a schedule that are made cover all time once, whatever is skipped', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Africa/Cairo',
    'UTC',
  ];
  fc.assert(
    fc.property(
      fc.record({ zone: fc.constantFrom(...zones), hour: fc.nat(23) }),
      fc.date({ min: new Date('2011-06-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      (schedule, start, fates) => {
        const slots = slotsBetween(schedule, 'all', +start, +start + 60 * 86_400_000);
        const skipped: SkippedSlot[] = [];
        let closed: number | undefined;
        let run = 0;
        for (const [n, at] of slots.entries()) {
          const opens = opensAt(schedule, { cadence: 'daily', days: 'all', skipped }, at);
          run = fates[n] && run < 6 && closed !== undefined ? run + 1 : 0;
          if (run > 0) {
            const from = new Date(slots[n - 1]!).toISOString();
            skipped.push({ cadence: 'daily', from, to: new Date(at).toISOString() });
          } else {
            if (closed !== undefined) expect(opens).toBe(closed);
            closed = at;
          }
        }
      },
    ),
  );
});
