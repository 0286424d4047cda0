import { describe, expect, test } from 'vitest';
import { receives } from '../../../../core/delivery/subscriber/receives.ts';
import { Status, type Subscriber } from '../../../../core/delivery/subscriber/schema.ts';

const ana: Subscriber = {
  schema: 2,
  id: '0123456789abcdef0123456789abcdef',
  version: 1,
  status: 'active',
  changed: '2026-03-01T08:00:00.000Z',
  choices: { editions: ['alert', 'weekly'], topics: ['harbour'], hour: 7, zone: 'Europe/Oslo' },
  softBounces: [],
};

describe('a subscriber', () => {
  test.each([
    ['alert', true],
    ['daily', false],
    ['weekly', true],
  ] as const)('gets the editions asked for: %s', (cadence, expected) =>
    expect(receives(ana, cadence)).toBe(expected),
  );
  test.each(Status.exclude(['active']).options)('gets nothing while %s', (status) =>
    expect(receives({ ...ana, status }, 'alert')).toBe(false),
  );
  test('gets nothing without having chosen', () => {
    const { choices: _, ...without } = ana;
    expect(receives(without, 'alert')).toBe(false);
  });
});
