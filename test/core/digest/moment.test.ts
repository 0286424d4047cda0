import { expect, test } from 'vitest';
import { dayIn, momentIn } from '../../../core/digest/moment.ts';

const CLOSED = '2031-05-03T22:30:00.000Z';

test.each([
  ['Europe/London', '2031-05-03T10:40:00Z', '11:40, 3 May'],
  ['Europe/London', '2031-05-03T08:15:00+05:30', '03:45, 3 May'],
  ['America/New_York', '2031-05-03T02:00:00Z', '22:00, 2 May'], // the day before, there
  ['Europe/London', '2031-01-03T10:40:00Z', '10:40, 3 January'],
  ['UTC', '2031-05-03T00:05:00Z', '00:05, 3 May'], // not 24:05
  ['UTC', '2030-05-03T10:40:00Z', '10:40, 3 May 2030'],
  ['Asia/Tokyo', '2030-12-31T20:00:00Z', '05:00, 1 January'], // the new year has come, there
  // a source that only gives a day is not given a time
  ['America/New_York', '2031-05-03', '3 May'],
  ['Asia/Tokyo', '2030-05-03', '3 May 2030'],
  ['UTC', 'soon', undefined],
  ['UTC', '2031-13-01', undefined],
])('in %s %s is %s', (zone, moment, expected) => expect(momentIn(zone, moment, CLOSED)).toBe(expected));

test.each([
  ['Europe/London', '3 May 2031'],
  ['Europe/Paris', '4 May 2031'],
  ['America/Los_Angeles', '3 May 2031'],
])('the day in %s', (zone, expected) => expect(dayIn(zone, CLOSED)).toBe(expected));

test('there is no day of what is no moment', () => expect(dayIn('UTC', '?')).toBeUndefined());
