import { describe, expect, test } from 'vitest';
import type { Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import { next } from '../../../../core/delivery/subscriber/state-machine.ts';
import { day, ID, somebody } from './sample.ts';

/** What bounces of these days make of somebody; a text names a bounce. */
function bouncedOn(bounces: readonly (number | [number, string])[], from = somebody('active')): Subscriber {
  return bounces.reduce((current, bounce) => {
    const [n, id] = typeof bounce === 'number' ? [bounce, `bounce-${bounce}`] : bounce;
    return next(ID, current, { kind: 'bounced', bounce: id, hard: false, at: day(n) }) ?? current;
  }, from);
}
const days = ({ softBounces }: Subscriber) => softBounces.map(({ id }) => Number(id.replace('bounce-', '')));

describe('soft bounces', () => {
  test('end it with the fifth', () => {
    expect(bouncedOn([1, 2, 3, 4])).toMatchObject({ status: 'active', changed: day(0) });
    expect(bouncedOn([1, 2, 3, 4, 5])).toMatchObject({ status: 'bounced', changed: day(5) });
  });
  test('are counted once each, however often they are reported', () =>
    expect(days(bouncedOn([1, 2, 1, 2, [3, 'bounce-1']]))).toEqual([1, 2]));
  test('are forgotten when 30 days pass without one', () => {
    expect(days(bouncedOn([1, 2, 32]))).toEqual([1, 2, 32]);
    expect(days(bouncedOn([1, 2, 32.1]))).toEqual([32.1]);
    expect(bouncedOn([1, 2, 3, 4, 40, 41, 42, 43]).status).toBe('active');
  });
  test('may come in any order', () => {
    expect(days(bouncedOn([4, 1, 3, 2]))).toEqual([1, 2, 3, 4]);
    expect(bouncedOn([5, 4, 3, 2, 1])).toMatchObject({ status: 'bounced', changed: day(1) });
    expect(days(bouncedOn([1, 62.1, 32]))).toEqual([62.1]);
  });
  test('of long ago are not counted', () => {
    const now = bouncedOn([50]);
    expect(next(ID, now, { kind: 'bounced', bounce: 'old', hard: false, at: day(1) })).toBeUndefined();
  });
  test('count while a sign-up waits too', () =>
    expect(bouncedOn([1, 2, 3, 4, 5], somebody('pending')).status).toBe('bounced'));
  test('are forgotten with new consent', () =>
    expect(
      next(ID, bouncedOn([1, 2, 3, 4, 5]), {
        ...{ kind: 'vouched', address: 'ana@example.org', how: 'on paper', at: day(6), anew: true },
        choices: somebody('active').choices!,
      }),
    ).toMatchObject({ status: 'active', softBounces: [] }));
});
