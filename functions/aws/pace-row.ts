import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { restAfter, turnsThatFit } from '../../core/delivery/sends/pacing.ts';

/** Turns in a row: `turns` of them, the first at `first` (ms since 1970). */
export interface Reserved {
  readonly first: number;
  readonly turns: number;
}

/** What all workers share of the pace: when the next turn is. */
export interface PaceRow {
  /** Takes the next turns, `every` ms apart, as many as fit before `deadline` and `wanted` at most. None is given twice. */
  reserve(wanted: number, every: number, now: number, deadline: number): Promise<Reserved>;
  /** Moves the next turn away from `now`, further each time within a minute. */
  rest(now: number): Promise<void>;
}

const NONE: Reserved = { first: 0, turns: 0 };
const TRIES = 4; // of one reservation, when others come between; whoever fails comes again later

const Row = z.object({
  next: z.number().default(0), //    when the next turn is, ms since 1970
  restAt: z.number().optional(), //  when the last rest began, likewise
  restMs: z.number().optional(), //  and how long it was
});

/** The row "pace" of the table of limits. */
export function paceRow(table: string, client = new DynamoDBClient({})): PaceRow {
  const Key = marshall({ id: 'pace' });
  const read = async () => {
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return Row.parse(Item ? unmarshall(Item) : {});
  };
  /** @returns the row's `next` after the write; undefined when the condition does not hold */
  const write = async (
    UpdateExpression: string,
    ConditionExpression: string,
    values: Record<string, number>,
  ) => {
    const update = new UpdateItemCommand({
      ...{ TableName: table, Key, UpdateExpression, ConditionExpression },
      ExpressionAttributeNames: { '#next': 'next' },
      ExpressionAttributeValues: marshall(values),
      ReturnValues: 'ALL_NEW',
    });
    try {
      const { Attributes = {} } = await client.send(update);
      return Row.parse(unmarshall(Attributes)).next;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };
  let lastSeen = 0; // the row's `next`
  return {
    async reserve(wanted, every, now, deadline) {
      let turns = turnsThatFit(now, deadline, wanted, every);
      for (let tries = 0; turns > 0 && tries < TRIES; tries += 1) {
        const span = turns * every;
        // While there is much to send the turns are taken by addition, in which workers do not collide.
        const add = () =>
          write('ADD #next :span', '#next BETWEEN :now AND :latest', {
            ...{ ':span': span, ':now': now },
            ':latest': deadline - span + every,
          });
        const begin = () =>
          write('SET #next = :after', 'attribute_not_exists(#next) OR #next < :now', {
            ...{ ':after': now + span, ':now': now },
          });
        const busy = lastSeen >= now; // a write that is refused costs as much as another
        const after = busy ? ((await add()) ?? (await begin())) : ((await begin()) ?? (await add()));
        if (after !== undefined) {
          lastSeen = after;
          return { first: after - span, turns };
        }
        const { next } = await read();
        lastSeen = next;
        turns = turnsThatFit(Math.max(next, now), deadline, wanted, every);
      }
      return NONE;
    },
    async rest(now) {
      const { restAt, restMs } = await read();
      const last = restAt === undefined || restMs === undefined ? undefined : { at: restAt, ms: restMs };
      const rest = restAfter(last, now);
      if (!rest) return;
      // Another worker that was told the same has written the same rest.
      const unseen = restAt === undefined ? 'attribute_not_exists(restAt)' : 'restAt = :seen';
      const values = {
        ...{ ':at': rest.at, ':ms': rest.ms, ':now': now },
        ...(restAt !== undefined && { ':seen': restAt }),
      };
      const noted = 'SET restAt = :at, restMs = :ms, #next =';
      const ahead = await write(`${noted} #next + :ms`, `${unseen} AND #next >= :now`, values);
      if (ahead !== undefined) return;
      const behind = `${unseen} AND (attribute_not_exists(#next) OR #next < :now)`;
      await write(`${noted} :after`, behind, { ...values, ':after': now + rest.ms });
    },
  };
}
