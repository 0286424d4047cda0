import { subscribe } from '../core/delivery/subscriber.ts';
import type { SubscribersTable } from '../functions/aws/subscribers-table.ts';

/** Gets the digests of a new stack. The address is of a domain that exists for examples only (RFC 2606). */
export const DEMO_ADDRESS = 'reader@example.com';

/** Leaves by the sample events of `unsubscribe`. */
export const LEAVER_ADDRESS = 'leaver@example.com';

/**
 * Adds the demo subscriber to a table that has nobody in it, not even somebody who left.
 * @returns whether it did
 */
export async function addDemoSubscriber(table: SubscribersTable, now: Date): Promise<boolean> {
  for await (const _known of table.list()) return false;
  return table.add(subscribe(DEMO_ADDRESS, ['alert'], 'demo of a local stack', now.toISOString()));
}

/** Adds who leaves by the sample events, unless they have left already; not to the alerts, so that they get no mail. */
export async function addLeaver(table: SubscribersTable, now: Date): Promise<void> {
  await table.add(subscribe(LEAVER_ADDRESS, ['weekly'], 'sample of a local stack', now.toISOString()));
}
