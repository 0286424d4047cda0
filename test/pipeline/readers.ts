import { type AttributeValue, BatchWriteItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { subscriberId } from '../../core/delivery/address.ts';
import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import type { Reachable } from '../../local/clients.ts';
import { clientConfig } from '../../local/stack/connection.ts';

const KEY = 'nobody looks these readers up by their address';
const SINCE = '2026-03-10T06:00:00.000Z';
const BATCH = 25; //  the most that BatchWriteItem takes
const ABREAST = 8; // calls under way at once

/** One of any number of readers of the alerts, as somebody who signed up on a page and confirmed. */
export function reader(n: number): Subscriber {
  const address = `reader-${n}@example.org`;
  const choices = { editions: ['alert' as const], topics: [], hour: 7, zone: 'Europe/Oslo' };
  const asked = { id: `sign-up-${n}`, at: SINCE, from: '192.0.2.7', wording: '1' };
  return {
    schema: 2,
    id: subscriberId(address, KEY),
    version: 2,
    status: 'active',
    changed: SINCE,
    address,
    choices,
    consent: { at: SINCE, how: 'double opt-in', from: '192.0.2.7', asked },
    softBounces: [],
  };
}

/** Writes readers `from` to `to` - 1 straight into the table, as an import of so many would take its time. */
export async function addReaders({ env, names, region }: Reachable, from: number, to: number): Promise<void> {
  const client = new DynamoDBClient(clientConfig(env.AWS_ENDPOINT_URL_DYNAMODB ?? '', region));
  const TableName = names.SubscribersTable ?? '';
  let first = from;
  const worker = async () => {
    while (first < to) {
      const numbers = Array.from({ length: Math.min(BATCH, to - first) }, (_, n) => first + n);
      first += BATCH;
      const items = numbers.map((n): Record<string, AttributeValue> => marshall(reader(n)));
      const RequestItems = { [TableName]: items.map((Item) => ({ PutRequest: { Item } })) };
      const { UnprocessedItems = {} } = await client.send(new BatchWriteItemCommand({ RequestItems }));
      if (Object.keys(UnprocessedItems).length > 0) throw new Error('The table did not take every reader');
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, worker));
  client.destroy();
}
