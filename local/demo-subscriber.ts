import { subscriberId } from '../core/delivery/address.ts';
import type { Cadence } from '../core/publication/schema.ts';
import type { SubscribersTable } from '../functions/aws/subscribers-table.ts';

/** Gets the digests of a new stack. The address is of a domain that exists for examples only (RFC 2606). */
export const DEMO_ADDRESS = 'reader@example.com';

/** Leaves by the sample events of `serve-subscription`. */
export const LEAVER_ADDRESS = 'leaver@example.com';

/**
 * Adds the demo subscriber to a table that has nobody in it, not even somebody who left.
 * @param edition what they get
 * @returns whether it did
 */
export async function addDemoSubscriber(
  table: SubscribersTable,
  addressKey: string,
  edition: Cadence,
  now: Date,
): Promise<boolean> {
  for await (const _known of table.list()) return false;
  return add(table, addressKey, DEMO_ADDRESS, edition, now);
}

/** Adds who leaves by the sample events, unless they have left already; not to the alerts, so that they get no mail. */
export async function addLeaver(table: SubscribersTable, addressKey: string, now: Date): Promise<void> {
  await add(table, addressKey, LEAVER_ADDRESS, 'weekly', now);
}

async function add(
  table: SubscribersTable,
  addressKey: string,
  address: string,
  edition: Cadence,
  now: Date,
): Promise<boolean> {
  const choices = { editions: [edition], topics: [], hour: 7, zone: 'UTC' };
  const how = 'sample of a local stack';
  const { changed } = await table.change(subscriberId(address, addressKey), {
    ...{ kind: 'vouched', address, choices, how, at: now.toISOString(), anew: false },
  });
  return changed;
}
