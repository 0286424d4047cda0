import { randomUUID } from 'node:crypto';
import { DynamoDBClient, GetItemCommand, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type SignUp, Subscriber } from '../../core/delivery/subscriber/schema.ts';
import { next, type SubscriberEvent } from '../../core/delivery/subscriber/state-machine.ts';
import { type ReaderScans, readerScans } from './reader-scans.ts';
import { unlessRefused } from './unless-refused.ts';

/** What became of an event: the subscriber as it is now, and whether this call changed it. */
export interface Changed {
  readonly subscriber: Subscriber | undefined;
  readonly changed: boolean;
}

/** Everybody who gets digests or once did. One item each, changed by conditional writes only. */
export interface SubscribersTable extends ReaderScans {
  /** Strongly consistent. */
  find(id: string): Promise<Subscriber | undefined>;
  /** Applies what happened to whatever state the subscriber is in (see `next`), again when another write came between. */
  change(id: string, event: SubscriberEvent): Promise<Changed>;
  /** Everybody, in no order, from after an id on; but not the erased whose new sign-up nobody confirmed. */
  list(after?: string): AsyncGenerator<Subscriber>;
}

/** How long a sign-up nobody confirms is remembered, ms, of strangers and the erased: the link works for three days, and a late look at it is told why. */
const PENDING_MS = 7 * 86_400_000;

/** How often a change starts over because another write came between; then its caller has to come again. */
const ATTEMPTS = 10;

// Whoever was erased and signs up again has a row that ends, since it holds an address; that they were erased stands
// in an item of its own, which never does.
const erasureOf = (id: string) => `${id}#erased`;

/** Items by `id`. A write replaces exactly the version it has seen, and carries a name of its own to be known again by. */
export function subscribersTable(name: string, client = new DynamoDBClient({})): SubscribersTable {
  const read = async (id: string) => {
    const key = { TableName: name, Key: marshall({ id }), ConsistentRead: true };
    const { Item } = await client.send(new GetItemCommand(key));
    return Item && unmarshall(Item);
  };
  const standing = async (id: string, row: Record<string, unknown> | undefined) => {
    if (row) return Subscriber.parse(row);
    const erasure = await read(erasureOf(id));
    return erasure && Subscriber.parse({ ...erasure, id });
  };
  const keepErasure = async ({ id, changed }: Subscriber) => {
    const item = { schema: 2, id: erasureOf(id), version: 1, status: 'erased', changed, softBounces: [] };
    await client.send(new PutItemCommand({ TableName: name, Item: marshall(item) }));
  };
  const put = async (subscriber: Subscriber, write: string, replaces: Subscriber | undefined) => {
    const command = new PutItemCommand({
      TableName: name,
      Item: marshall({ ...subscriber, write, ...lifeOf(subscriber) }, { removeUndefinedValues: true }),
      ...(replaces
        ? {
            ConditionExpression: '#version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: marshall({ ':version': replaces.version }),
          }
        : { ConditionExpression: 'attribute_not_exists(id)' }),
    });
    return unlessRefused(client.send(command));
  };
  return {
    async find(id) {
      return standing(id, await read(id));
    },
    async change(id, event) {
      let item = await read(id);
      for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
        const current = await standing(id, item);
        const following = next(id, current, event);
        if (!following) return { subscriber: current, changed: false };
        const version = (current?.version ?? 0) + 1;
        const subscriber = Subscriber.parse({ ...following, version }); // a bad event must not spoil the row
        if (endsByItself(subscriber) && subscriber.status === 'erased') await keepErasure(subscriber);
        const write = randomUUID();
        if (await put(subscriber, write, item && current)) return { subscriber, changed: true };
        // The client asks again when an answer is lost, and then it is our own write that stands in the way.
        item = await read(id);
        if (item?.write === write) return { subscriber, changed: true };
      }
      throw new Error(`Subscriber ${id} was changed by others ${ATTEMPTS} times in a row`);
    },
    ...readerScans(name, client),
    async *list(after) {
      const start = after !== undefined && { ExclusiveStartKey: marshall({ id: after }) };
      for await (const { Items = [] } of paginateScan({ client }, { TableName: name, ...start }))
        for (const item of Items.map((each) => unmarshall(each)))
          if (!String(item.id).includes('#')) yield Subscriber.parse(item);
    },
  };
}

/** When DynamoDB may take the item away, in seconds since 1970: where all it tells is a sign-up nobody has confirmed. */
function lifeOf(subscriber: Subscriber): { expires?: number } {
  if (!endsByItself(subscriber)) return {};
  return { expires: Math.ceil((Date.parse(subscriber.signUp.at) + PENDING_MS) / 1000) };
}

function endsByItself(subscriber: Subscriber): subscriber is Subscriber & { signUp: SignUp } {
  return ['pending', 'erased'].includes(subscriber.status) && subscriber.signUp !== undefined;
}
