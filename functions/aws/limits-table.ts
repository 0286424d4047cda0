import { randomUUID } from 'node:crypto';
import {
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { unlessRefused } from './unless-refused.ts';

/** Counters and one-time marks that expire by themselves. */
export interface LimitsTable {
  /**
   * Counts one more for a name within the fixed window that `now` lies in.
   * @param name what is counted: "letters", "network#<hash>"; never an address or an IP address itself
   * @param window seconds
   * @param now ms since 1970
   * @returns how many with this one; one more than there were where an answer was lost and asked for again
   */
  count(name: string, window: number, now: number): Promise<number>;
  /** Takes a mark that nobody has. @returns whether it was free, so that the work behind it is ours and only ours */
  once(name: string, keepSeconds: number, now: number): Promise<boolean>;
  /** Gives a mark back whose work was certainly not done. */
  forget(name: string): Promise<void>;
}

/** One item a counter and window, or a mark. TTL takes them away late, hence the moments in the conditions. */
export function limitsTable(table: string, client = new DynamoDBClient({})): LimitsTable {
  return {
    async count(name, window, now) {
      const number = Math.floor(now / 1000 / window);
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: marshall({ id: `${name}#${number}` }),
          UpdateExpression: 'ADD #count :one SET expires = :expires',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: marshall({ ':one': 1, ':expires': (number + 1) * window }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return unmarshall(Attributes ?? {}).count as number;
    },
    async once(name, keepSeconds, now) {
      const owner = randomUUID();
      const seconds = Math.floor(now / 1000);
      const item = { id: name, owner, expires: seconds + keepSeconds };
      const write = new PutItemCommand({
        TableName: table,
        Item: marshall(item),
        ConditionExpression: 'attribute_not_exists(id) OR expires <= :now',
        ExpressionAttributeValues: marshall({ ':now': seconds }),
      });
      if (await unlessRefused(client.send(write))) return true;
      // What stands in the way may be this very write: the SDK asks again where an answer was lost.
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: marshall({ id: name }), ConsistentRead: true }),
      );
      return Item !== undefined && unmarshall(Item).owner === owner;
    },
    async forget(name) {
      await client.send(new DeleteItemCommand({ TableName: table, Key: marshall({ id: name }) }));
    },
  };
}
