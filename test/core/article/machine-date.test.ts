import { expect, test } from 'vitest';
import { parseMachineDate } from '../../../core/article/machine-date.ts';

test.each([
  ['2026-03-03T10:30:00+01:00', '2026-03-03T10:30:00+01:00'],
  ['20260303T103000Z', '2026-03-03T10:30:00Z'],
  ['20260303T1030-0500', '2026-03-03T10:30:00-05:00'],
  ['20260303', '2026-03-03'],
  ['2026/3/3', '2026-03-03'],
  ['2026-3-3', '2026-03-03'],
  ['2026-03-03 10:30 UTC', '2026-03-03T10:30:00Z'],
  ['2026-03-03T10:30:00.0000000+01', '2026-03-03T10:30:00+01:00'],
  ['2026-03-03 10:30:00', '2026-03-03'], // no offset: which instant is not known
  ['2026-03-03T10:30', '2026-03-03'],
  ['Tue Mar 03 2026 10:30:00 GMT+0100 (Central European Standard Time)', '2026-03-03T10:30:00+01:00'],
  ['Tue, 03 Mar 2026 23:30:00 -0500', '2026-03-03T23:30:00-05:00'], // never moved to the 4th
  ['March 3, 2026', '2026-03-03'],
])('%s', (value, date) => expect(parseMachineDate(value)).toBe(date));

test.each([
  '',
  'today',
  '03/04/2026',
  '2026',
  '2026-13-03',
  '20261303',
  '1772533800',
  '2026-03-03-04',
  'v2026-03-03',
])('%s is no date for certain', (value) => expect(parseMachineDate(value)).toBeUndefined());
