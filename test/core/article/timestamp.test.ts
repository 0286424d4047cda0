import { expect, test } from 'vitest';
import { parseTimestamp } from '../../../core/article/timestamp.ts';

test.each([
  ['11 February 2026', '2026-02-11'],
  ['Published: 2026-02-11T06:40:00+01:00', '2026-02-11T06:40:00+01:00'],
  ['Posted on Wednesday, February 11, 2026 at 6:40 PM EST', '2026-02-11'],
  ['11 Feb 2026, 10:30 (GMT+05:00)', '2026-02-11'],
  ['First published 11th February 2026 | 10:30 UK time', '2026-02-11'],
  ['Wed Feb 11, 2026 6:50pm EST', '2026-02-11'],
  ['Last updated: 12 February 2026', undefined], // not the day it was published
  ['Updated 4/9/2026 6:04 PM', undefined], //        April or September
  ['Updated at 22:46 GMT', undefined],
])('%s', (line, published) => expect(parseTimestamp(line)).toEqual({ published }));

test.each([
  'The wall fell on 11 February 2026',
  'Sunday at the sea',
  'March 3',
  'May 2026 be kinder',
  'Sun 12, Sea 1',
  '2026: 1,200 units sold',
  `11 February 2026 ${'at '.repeat(60)}`,
])('%s is no timestamp', (line) => expect(parseTimestamp(line)).toBeUndefined());
