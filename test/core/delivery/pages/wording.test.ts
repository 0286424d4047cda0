import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  consentWording,
  hourHint,
  offersOf,
  WORDING_VERSION,
} from '../../../../core/delivery/pages/wording.ts';

// Records of consent name a version. Whoever changes a word of it adds a line; no line is ever changed.
const VERSIONS: Readonly<Record<string, string>> = {
  '2026-11-1': '6e9b5c5fcbaa80fa',
  '2026-11-2': 'e23e38f373a13dfc',
};

const ALL = { alert: true, daily: true, weekly: 'monday' } as const;

test('the words agreed to are those of their version', () => {
  const words = JSON.stringify([consentWording('X'), offersOf(ALL)]);
  expect(createHash('sha256').update(words).digest('hex').slice(0, 16)).toBe(VERSIONS[WORDING_VERSION]);
});

test('only editions that are made are offered, the weekly one with its day', () => {
  const offered = offersOf({ alert: true, daily: false, weekly: 'friday' });
  expect(offered.map(({ edition }) => edition)).toEqual(['alert', 'weekly']);
  expect(offered[1]!.sentence).toContain('on Fridays at the hour you choose');
});

test.each([
  [ALL, 'When the daily digest comes, and on Mondays the weekly one.'],
  [{ ...ALL, weekly: false } as const, 'When the daily digest comes.'],
  [{ ...ALL, daily: false } as const, 'When the weekly digest comes, on Mondays.'],
  [{ alert: true, daily: false, weekly: false } as const, undefined],
])('of %j the hour is said to be %j', (cadences, hint) => expect(hourHint(cadences)).toBe(hint));
