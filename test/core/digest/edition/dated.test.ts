import { expect, test } from 'vitest';
import { reportedAt } from '../../../../core/digest/edition/dated.ts';

const ARRIVED = '2031-05-03T12:00:00.000Z';

test.each([
  ['2031-05-03T10:00:00+02:00', '2031-05-03T08:00:00.000Z'], // with the source's own offset
  ['2031-05-03T12:00:00Z', ARRIVED],
  ['2031-05-03T12:00:01Z', ARRIVED], // after it came in
  ['2091-01-01T00:00:00Z', ARRIVED],
  ['2031-05-03', ARRIVED], //           some time that day
  ['2031-05-02', '2031-05-02T23:59:59.999Z'],
  ['2030-06-01T00:00:00Z', '2030-06-01T00:00:00.000Z'],
  ['2030-04-01T00:00:00Z', ARRIVED], // more than a year before it came in
  ['1970-01-01', ARRIVED],
  ['0000-00-00', ARRIVED],
  ['yesterday', ARRIVED],
  [undefined, ARRIVED],
])('published %s is reported at %s', (published, expected) => {
  expect(reportedAt(published, ARRIVED)).toBe(expected);
});

test('where nothing came in any date is believed', () => {
  expect(reportedAt('1912-04-15', undefined)).toBe('1912-04-15T23:59:59.999Z');
  expect(reportedAt(undefined, undefined)).toBeUndefined();
});
