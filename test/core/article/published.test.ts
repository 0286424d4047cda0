import { expect, test } from 'vitest';
import { parsePublished } from '../../../core/article/published.ts';

test.each([
  ['2026-02-11', '2026-02-11'],
  ['2026-02-11T06:40:00+01:00', '2026-02-11T06:40:00+01:00'],
  ['2026-01-05T23:30:00-05:00', '2026-01-05T23:30:00-05:00'], // never moved to the 6th
  ['2026-02-11 06:40 +0100', '2026-02-11T06:40:00+01:00'],
  ['2026-02-11T06:40:00.250Z', '2026-02-11T06:40:00.250Z'],
  ['2026-02-11T06:40:00', '2026-02-11'], // no offset: which instant is not known
  ['Wed, 11 Feb 2026 06:40:00 +0100', '2026-02-11T06:40:00+01:00'],
  ['11 February 2026', '2026-02-11'],
  ['Wednesday, 11th February 2026', '2026-02-11'],
  ['Feb. 11, 2026', '2026-02-11'],
  ['Wednesday, February 11, 2026', '2026-02-11'],
])('%s', (printed, date) => expect(parsePublished(printed)).toBe(date));

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '11/02/2026', // February or November: no telling
  '31 February 2026',
  'February 2026',
  '2026',
  '11 Floodary 2026',
  '2026-02-11T25:40:00Z',
  'The wall fell on 11 February 2026',
])('%s is no date of publication', (printed) => expect(parsePublished(printed)).toBeUndefined());
