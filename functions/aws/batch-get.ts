import { setTimeout as pause } from 'node:timers/promises';
import { type AttributeValue, BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';

const TRIES = 8; // of what DynamoDB left out, the last after 50 × 2⁶ ms

/**
 * Reads the items of a table with these keys (100 at most, none twice), strongly consistent, in no order.
 * @param sleep ms
 * @throws when DynamoDB keeps leaving some out, as it does when it is throttled
 */
export async function batchGet(
  client: DynamoDBClient,
  table: string,
  keys: readonly Record<string, AttributeValue>[],
  sleep: (ms: number) => Promise<unknown> = pause,
): Promise<Record<string, AttributeValue>[]> {
  const found: Record<string, AttributeValue>[] = [];
  let left = [...keys];
  for (let tries = 0; left.length > 0; tries += 1) {
    if (tries === TRIES) throw new Error(`DynamoDB left ${left.length} items of ${table} out ${TRIES} times`);
    if (tries > 0) await sleep(25 * 2 ** tries);
    const { Responses, UnprocessedKeys } = await client.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } }),
    );
    found.push(...(Responses?.[table] ?? []));
    left = UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
}
