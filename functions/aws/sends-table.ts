import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Send } from '../../core/delivery/schema.ts';

/** What became of a claim. */
export type Outcome = Pick<Send, 'messageId' | 'reason'> & { status: Exclude<Send['status'], 'CLAIMED'> };

/** The ledger of sends: one row per (edition, subscriber). */
export interface SendsTable {
  /** Takes a row nobody holds. @returns undefined when it is ours now, else the row that stood in the way */
  claim(send: Send): Promise<Send | undefined>;
  /** Writes what became of a claim, if `held` still holds the row. @returns false when it does not */
  settle(held: Send, outcome: Outcome): Promise<boolean>;
}

/** Rows are spread over 16 partitions an edition by the subscriber's first digit, so that none gets hot. */
export function sendsTable(name: string, client = new DynamoDBClient({})): SendsTable {
  const keyOf = ({ edition, subscriberId }: Pick<Send, 'edition' | 'subscriberId'>) => ({
    shard: `${edition}#${subscriberId.charAt(0)}`,
    subscriberId,
  });
  const find = async (send: Send) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: name, Key: marshall(keyOf(send)), ConsistentRead: true }),
    );
    return Item && Send.parse(unmarshall(Item));
  };
  return {
    async claim(send) {
      const write = new PutItemCommand({
        TableName: name,
        Item: marshall({ ...send, ...keyOf(send) }),
        ConditionExpression: 'attribute_not_exists(subscriberId) OR #status = :released',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: marshall({ ':released': 'RELEASED' }),
      });
      try {
        await client.send(write);
        return undefined;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
      const found = await find(send);
      if (!found) throw new Error('A send row vanished between the claim and the look at it');
      return found;
    },
    async settle(held, outcome) {
      const fields = Object.entries(outcome).filter(([, value]) => value !== undefined);
      const write = new UpdateItemCommand({
        TableName: name,
        Key: marshall(keyOf(held)),
        UpdateExpression: `SET ${fields.map(([field]) => `#${field} = :${field}`).join(', ')}`,
        ConditionExpression: '#status = :claimed AND #owner = :owner',
        ExpressionAttributeNames: {
          '#status': 'status',
          '#owner': 'owner',
          ...Object.fromEntries(fields.map(([field]) => [`#${field}`, field])),
        },
        ExpressionAttributeValues: marshall({
          ':claimed': 'CLAIMED',
          ':owner': held.owner,
          ...Object.fromEntries(fields.map(([field, value]) => [`:${field}`, value])),
        }),
      });
      try {
        await client.send(write);
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
  };
}
