import { expect, test } from 'vitest';
import { dayName, dayOf, monthName, monthOf, timeOf } from '../../../core/archive/calendar.ts';

test.each([
  ['Europe/London', '2031-05-03T23:30:00.000Z', '2031-05-04', '00:30'],
  ['Europe/London', '2031-01-03T23:30:00.000Z', '2031-01-03', '23:30'],
  ['UTC', '2031-12-31T23:59:59.999Z', '2031-12-31', '23:59'],
  ['America/New_York', '2031-01-01T02:00:00.000Z', '2030-12-31', '21:00'],
  ['Pacific/Auckland', '2031-12-31T12:00:00.000Z', '2032-01-01', '01:00'],
  ['Asia/Kathmandu', '2031-03-01T18:15:00.000Z', '2031-03-02', '00:00'],
])('in %s, %s is on %s at %s', (zone, moment, day, time) => {
  expect(dayOf(zone, moment)).toBe(day);
  expect(timeOf(zone, moment)).toBe(time);
});

test('days and months have names', () => {
  expect(monthOf('2031-05-03')).toBe('2031-05');
  expect(dayName('2031-05-03')).toBe('Saturday, 3 May 2031');
  expect(dayName('2032-02-29')).toBe('Sunday, 29 February 2032');
  expect(monthName('2031-05')).toBe('May 2031');
});
