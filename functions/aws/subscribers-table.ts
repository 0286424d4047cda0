import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Subscriber } from '../../core/delivery/schema.ts';
import { CAN_LEAVE } from '../../core/delivery/subscriber.ts';
import type { Cadence } from '../../core/digest/schema.ts';

/** Everybody who gets digests or once did. One item each, changed by conditional writes only. */
export interface SubscribersTable {
  find(id: string): Promise<Subscriber | undefined>;
  /** Adds somebody new, or replaces exactly the state `replaces` that the caller has seen. @returns whether it was written */
  add(subscriber: Subscriber, replaces?: Subscriber): Promise<boolean>;
  /** Takes somebody off for good. Safe to repeat. @returns false when there is no such subscriber */
  leave(id: string, now: string): Promise<boolean>;
  /** Ids of the active subscribers of a cadence, sorted. */
  audienceOf(cadence: Cadence): Promise<string[]>;
  /** Everybody, in no order. */
  list(): AsyncGenerator<Subscriber>;
}

export function subscribersTable(name: string, client = new DynamoDBClient({})): SubscribersTable {
  const find = async (id: string) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: name, Key: marshall({ id }), ConsistentRead: true }),
    );
    return Item && Subscriber.parse(unmarshall(Item));
  };
  return {
    find,
    add: (subscriber, replaces) =>
      unlessRefused(
        client.send(
          new PutItemCommand({
            TableName: name,
            Item: marshall(subscriber),
            ...(replaces
              ? {
                  ConditionExpression: '#status = :status AND changed = :changed',
                  ExpressionAttributeNames: { '#status': 'status' },
                  ExpressionAttributeValues: marshall({
                    ':status': replaces.status,
                    ':changed': replaces.changed,
                  }),
                }
              : { ConditionExpression: 'attribute_not_exists(id)' }),
          }),
        ),
      ),
    async leave(id, now) {
      const left = await unlessRefused(
        client.send(
          new UpdateItemCommand({
            TableName: name,
            Key: marshall({ id }),
            UpdateExpression: 'SET #status = :left, changed = :now',
            ConditionExpression: '#status IN (:pending, :active)',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: marshall({
              ':left': 'unsubscribed',
              ':now': now,
              ':pending': CAN_LEAVE[0],
              ':active': CAN_LEAVE[1],
            }),
          }),
        ),
      );
      return left || (await find(id)) !== undefined;
    },
    async audienceOf(cadence) {
      const ids: string[] = [];
      const pages = paginateScan(
        { client },
        {
          TableName: name,
          ConsistentRead: true,
          ProjectionExpression: 'id',
          FilterExpression: '#status = :active AND contains(editions, :cadence)',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: marshall({ ':active': 'active', ':cadence': cadence }),
        },
      );
      for await (const { Items = [] } of pages)
        ids.push(...Items.map((item) => unmarshall(item).id as string));
      return ids.sort();
    },
    async *list() {
      for await (const { Items = [] } of paginateScan({ client }, { TableName: name })) {
        for (const item of Items) yield Subscriber.parse(unmarshall(item));
      }
    },
  };
}

async function unlessRefused(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
