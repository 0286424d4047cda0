import { describe, expect, test } from 'vitest';
import { restAfter, spacing, turnsThatFit, usedUp } from '../../../../core/delivery/sends/pacing.ts';

const allowance = (perSecond: number, perDay: number, sentToday: number) => ({
  ...{ perSecond, perDay, sentToday },
});

test.each([
  [14, 50_000, 49_999, false],
  [14, 50_000, 50_000, true],
  [14, 50_000, 50_001, true],
  [14, -1, 9_000_000, false], // no daily limit
  [0, -1, 0, true], //           suspended
  [0.2, 200, 0, false],
])('%d a second, %d a day, %d today: used up %s', (perSecond, perDay, sentToday, expected) =>
  expect(usedUp(allowance(perSecond, perDay, sentToday))).toBe(expected),
);

test('uses the rate up to a twentieth', () => {
  expect(spacing(allowance(10, -1, 0))).toBeCloseTo(105.263, 3);
  expect(spacing(allowance(0.5, -1, 0))).toBeGreaterThan(2000);
});

test.each([
  [0, 1000, 10, 100, 10],
  [0, 1000, 20, 100, 11], // the last at the very deadline
  [0, 999, 20, 100, 10],
  [950, 1000, 20, 100, 1],
  [1000, 1000, 20, 100, 1],
  [1001, 1000, 20, 100, 0],
])('from %d to %d, %d wanted every %d ms: %d fit', (first, deadline, wanted, every, fit) =>
  expect(turnsThatFit(first, deadline, wanted, every)).toBe(fit),
);

describe('a rest', () => {
  test.each([
    ['the first', undefined, 5000, { at: 5000, ms: 1000 }],
    ['during the last one', { at: 5000, ms: 1000 }, 5999, undefined],
    ['after the last one', { at: 5000, ms: 1000 }, 6000, { at: 6000, ms: 2000 }],
    ['after many', { at: 5000, ms: 16_000 }, 30_000, { at: 30_000, ms: 16_000 }],
    ['within a minute', { at: 5000, ms: 4000 }, 65_000, { at: 65_000, ms: 8000 }],
    ['a minute later', { at: 5000, ms: 4000 }, 65_001, { at: 65_001, ms: 1000 }],
  ])('%s', (_, last, now, expected) => expect(restAfter(last, now)).toEqual(expected));
});
