import type { Cadence } from '../digest/schema.ts';
import { parseAddress, subscriberId } from './address.ts';
import type { Subscriber } from './schema.ts';

/**
 * A subscriber whose consent the operator vouches for.
 * @param how how consent was given, in the operator's words
 * @param now ISO 8601, UTC
 * @throws InvalidAddress
 */
export function subscribe(input: string, editions: Cadence[], how: string, now: string): Subscriber {
  const address = parseAddress(input);
  const id = subscriberId(address);
  return { schema: 1, id, address, status: 'active', editions, consent: { at: now, how }, changed: now };
}

/** Whether this subscriber may be sent an edition of this cadence now. */
export function receives(subscriber: Subscriber, cadence: Cadence): boolean {
  return subscriber.status === 'active' && subscriber.editions.includes(cadence);
}

/** The statuses from which a subscriber can leave. The others are final until there is new consent. */
export const CAN_LEAVE = ['pending', 'active'] as const satisfies Subscriber['status'][];
