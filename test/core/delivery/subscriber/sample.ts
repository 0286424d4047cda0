import type { Choices, SignUp, Status, Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import type { SubscriberEvent } from '../../../../core/delivery/subscriber/state-machine.ts';

export const ID = '0123456789abcdef0123456789abcdef';
export const CHOICES: Choices = { editions: ['alert'], topics: ['harbour'], hour: 7, zone: 'Europe/Oslo' };

/** @returns the moment that many days after the start of March 2026 */
export const day = (n: number): string => new Date(Date.UTC(2026, 2, 1) + n * 86_400_000).toISOString();

/** @returns a sign-up of a day; its id is of that day too unless given */
export const signUpOn = (n: number, id = `sign-up-${n}`): SignUp => ({
  ...{ id, address: 'ana@example.org', choices: CHOICES, at: day(n), from: '192.0.2.7', wording: '1' },
});

/** @returns somebody who got to a status on the first day of March */
export function somebody(status: Status): Subscriber {
  const base = { schema: 2, id: ID, version: 3, status, changed: day(0), softBounces: [] } as const;
  if (status === 'erased') return { ...base, softBounces: [] };
  if (status === 'pending') return { ...base, softBounces: [], signUp: signUpOn(0) };
  const consent = { at: day(-9), how: 'on paper' };
  return { ...base, softBounces: [], address: 'ana@example.org', choices: CHOICES, consent };
}

/** @returns an operator's word of a day */
export const vouchedOn = (n: number, anew = false): SubscriberEvent => ({
  ...{ kind: 'vouched', address: 'ana@example.org', choices: CHOICES, how: 'on paper', at: day(n), anew },
});
