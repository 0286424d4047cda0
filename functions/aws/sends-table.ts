import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Send } from '../../core/delivery/sends/schema.ts';
import { batchGet } from './batch-get.ts';
import { unlessRefused } from './unless-refused.ts';

/** What became of a claim. */
export type Outcome = Pick<Send, 'messageId' | 'reason'> & { status: Exclude<Send['status'], 'CLAIMED'> };

/** The ledger of sends: one row per (edition, subscriber). */
export interface SendsTable {
  /** Takes a row nobody holds. @returns undefined when it is ours now, else the row that stood in the way */
  claim(send: Send): Promise<Send | undefined>;
  /** Writes what became of a claim, if `held` still holds the row. @returns false when it does not */
  settle(held: Send, outcome: Outcome): Promise<boolean>;
  find(edition: string, subscriberId: string): Promise<Send | undefined>;
  /** The rows that these subscribers have, a hundred at a time: quicker than `rows` for an edition of few. */
  rowsOf(edition: string, subscriberIds: readonly string[]): AsyncGenerator<Send[]>;
  /** Every row of an edition, a page at a time. */
  rows(edition: string): AsyncGenerator<Send[]>;
  /** The operator's decision about a row that is REJECTED or AMBIGUOUS. @returns false when it is not as `seen` any more */
  reopen(seen: Send, as: 'RELEASED' | 'ACCEPTED', reason: string): Promise<boolean>;
}

const SHARDS = '0123456789abcdef';
const AT_ONCE = 100; // the most that BatchGetItem takes

/** Rows are spread over 16 partitions an edition by the subscriber's first digit, so that none gets hot. */
export function sendsTable(name: string, client = new DynamoDBClient({})): SendsTable {
  const shardOf = (edition: string, digit: string) => `${edition}#${digit}`;
  const keyOf = ({ edition, subscriberId }: Pick<Send, 'edition' | 'subscriberId'>) => ({
    shard: shardOf(edition, subscriberId.charAt(0)),
    subscriberId,
  });
  const find = async (edition: string, subscriberId: string) => {
    const Key = marshall(keyOf({ edition, subscriberId }));
    const { Item } = await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }));
    return Item && Send.parse(unmarshall(Item));
  };
  /** Writes `changes` to a row that still is as seen. @returns false when it is not */
  const change = async (seen: Send, changes: Partial<Send>) => {
    const fields = Object.entries(changes).filter(([, value]) => value !== undefined);
    const write = new UpdateItemCommand({
      TableName: name,
      Key: marshall(keyOf(seen)),
      UpdateExpression: `SET ${fields.map(([field]) => `#${field} = :${field}`).join(', ')}`,
      ConditionExpression: '#status = :seen AND #owner = :owner',
      ExpressionAttributeNames: {
        '#status': 'status',
        '#owner': 'owner',
        ...Object.fromEntries(fields.map(([field]) => [`#${field}`, field])),
      },
      ExpressionAttributeValues: marshall({
        ':seen': seen.status,
        ':owner': seen.owner,
        ...Object.fromEntries(fields.map(([field, value]) => [`:${field}`, value])),
      }),
    });
    if (await unlessRefused(client.send(write))) return true;
    const found = await find(seen.edition, seen.subscriberId);
    // The second try of a write whose answer was lost is refused, though the first did arrive.
    return (
      found?.owner === seen.owner && fields.every(([field, value]) => found[field as keyof Send] === value)
    );
  };
  return {
    find,
    async claim(send) {
      const write = new PutItemCommand({
        TableName: name,
        Item: marshall({ ...send, ...keyOf(send) }),
        ConditionExpression: 'attribute_not_exists(subscriberId) OR #status = :released',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: marshall({ ':released': 'RELEASED' }),
      });
      if (await unlessRefused(client.send(write))) return undefined;
      const found = await find(send.edition, send.subscriberId);
      if (!found) throw new Error('A send row vanished between the claim and the look at it');
      return found;
    },
    settle: (held, outcome) => change({ ...held, status: 'CLAIMED' }, outcome),
    reopen: (seen, status, reason) =>
      change(seen, { status, reason, ...(status === 'RELEASED' && { attempt: 1 }) }), // its tries begin anew
    async *rowsOf(edition, subscriberIds) {
      for (let first = 0; first < subscriberIds.length; first += AT_ONCE) {
        const few = subscriberIds.slice(first, first + AT_ONCE);
        const keys = few.map((subscriberId) => marshall(keyOf({ edition, subscriberId })));
        yield (await batchGet(client, name, keys)).map((item) => Send.parse(unmarshall(item)));
      }
    },
    async *rows(edition) {
      for (const digit of SHARDS) {
        const pages = paginateQuery(
          { client },
          {
            ...{ TableName: name, ConsistentRead: true },
            KeyConditionExpression: '#shard = :shard', // "shard" is a reserved word
            ExpressionAttributeNames: { '#shard': 'shard' },
            ExpressionAttributeValues: marshall({ ':shard': shardOf(edition, digit) }),
          },
        );
        for await (const { Items = [] } of pages) yield Items.map((item) => Send.parse(unmarshall(item)));
      }
    },
  };
}
