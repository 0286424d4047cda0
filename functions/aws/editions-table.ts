import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Brakes, EditionState } from '../../core/delivery/edition/schema.ts';
import { batchGet } from './batch-get.ts';
import { unlessRefused } from './unless-refused.ts';

/** What a sender must know before it claims a row. Read strongly consistent, in one call. */
export interface Leave {
  readonly edition: EditionState | undefined;
  readonly brakes: Brakes;
}

/** How the sending of each edition stands, and the brakes that hold everything back. */
export interface EditionsTable {
  find(id: string): Promise<EditionState | undefined>;
  /** Notes an edition that has been planned, unless it is known. Safe to repeat. */
  begin(state: EditionState): Promise<void>;
  /** Replaces exactly the status seen (`id`, `status` and `changed` of `seen`). @returns whether it was written */
  replace(seen: EditionState, next: EditionState): Promise<boolean>;
  /** All editions, newest first. */
  list(): AsyncGenerator<EditionState>;
  /** An edition and the brakes. */
  leave(id: string): Promise<Leave>;
  brakes(): Promise<Brakes>;
  /** Sets or, with undefined, takes away the kill switch. */
  halt(reason: string | undefined): Promise<void>;
  /** Holds all sending until a moment, unless a later one is set. */
  holdUntil(until: string): Promise<void>;
}

const BRAKES = '*'; // no edition's id: it has characters that ids have not

/** Items by the edition's id, and one for the brakes. */
export function editionsTable(name: string, client = new DynamoDBClient({})): EditionsTable {
  const read = async (id: string) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: name, Key: marshall({ id }), ConsistentRead: true }),
    );
    return Item && unmarshall(Item);
  };
  const find = async (id: string) => {
    const item = await read(id);
    return item && EditionState.parse(item);
  };
  const put = (state: EditionState, condition: Pick<UpdateItemCommandInput, Conditional>) =>
    client.send(
      new PutItemCommand({
        TableName: name,
        Item: marshall(state, { removeUndefinedValues: true }),
        ...condition,
      }),
    );
  const brake = (change: Pick<UpdateItemCommandInput, 'UpdateExpression' | Conditional>) =>
    client.send(new UpdateItemCommand({ TableName: name, Key: marshall({ id: BRAKES }), ...change }));
  return {
    find,
    async begin(state) {
      await unlessRefused(put(state, { ConditionExpression: 'attribute_not_exists(id)' }));
    },
    async replace(seen, next) {
      const { status, changed } = seen;
      const condition = {
        ConditionExpression: '#status = :status AND #changed = :changed',
        ExpressionAttributeNames: { '#status': 'status', '#changed': 'changed' },
        ExpressionAttributeValues: marshall({ ':status': status, ':changed': changed }),
      };
      if (await unlessRefused(put(next, condition))) return true;
      const found = await find(seen.id); // it may have been refused to the second try of a write that did arrive
      return found?.status === next.status && found.changed === next.changed;
    },
    async *list() {
      const states: EditionState[] = [];
      for await (const { Items = [] } of paginateScan({ client }, { TableName: name })) {
        const items = Items.map((item) => unmarshall(item)).filter(({ id }) => id !== BRAKES);
        for (const item of items) states.push(EditionState.parse(item));
      }
      yield* states.toSorted((one, other) => (one.planned < other.planned ? 1 : -1));
    },
    async leave(id) {
      const items = (await batchGet(client, name, [marshall({ id }), marshall({ id: BRAKES })])).map((item) =>
        unmarshall(item),
      );
      const edition = items.find((item) => item.id === id);
      const brakes = items.find((item) => item.id === BRAKES);
      return { edition: edition && EditionState.parse(edition), brakes: Brakes.parse(brakes ?? {}) };
    },
    async brakes() {
      return Brakes.parse((await read(BRAKES)) ?? {});
    },
    async halt(reason) {
      await brake(
        reason === undefined
          ? { UpdateExpression: 'REMOVE halted' }
          : {
              UpdateExpression: 'SET halted = :reason',
              ExpressionAttributeValues: marshall({ ':reason': reason }),
            },
      );
    },
    async holdUntil(until) {
      await unlessRefused(
        brake({
          UpdateExpression: 'SET quotaUntil = :until',
          ConditionExpression: 'attribute_not_exists(quotaUntil) OR quotaUntil < :until',
          ExpressionAttributeValues: marshall({ ':until': until }),
        }),
      );
    },
  };
}

type Conditional = 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues';
