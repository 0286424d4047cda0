import { isDeepStrictEqual } from 'node:util';
import {
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateScan,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Brakes, EditionState } from '../../core/delivery/edition/schema.ts';
import type { SkippedSlot } from '../../core/delivery/schedule/schema.ts';
import { slotEdition } from '../../core/digest/edition/slot.ts';
import { batchGet } from './batch-get.ts';
import { BRAKES, type BrakesRow, brakesRow } from './brakes-row.ts';
import { type SlotsRow, slotsRow } from './slots-row.ts';
import { unlessRefused } from './unless-refused.ts';

/** What a sender must know before it claims a row. Read strongly consistent, in one call. */
export interface Leave {
  readonly edition: EditionState | undefined;
  readonly brakes: Brakes;
}

/** How each edition stands, the brakes that hold everything back, and what was decided about slots. */
export interface EditionsTable extends BrakesRow, SlotsRow {
  find(id: string): Promise<EditionState | undefined>;
  /** Notes an edition, unless it is known; what is to be sent, or turned out empty, takes the place of its draft. Safe to repeat. */
  begin(state: EditionState): Promise<void>;
  /**
   * Notes that the time for a slot's edition has passed, unless something is known of it; safe to repeat.
   * @param now ms since 1970
   * @returns whether it is skipped; if not, it has been made
   */
  skip(slot: SkippedSlot, now: number): Promise<boolean>;
  /** Replaces exactly the status seen (`id`, `status` and `changed` of `seen`). @returns whether it was written */
  replace(seen: EditionState, next: EditionState): Promise<boolean>;
  /** All editions, newest first. */
  list(): AsyncGenerator<EditionState>;
  /** An edition and the brakes. */
  leave(id: string): Promise<Leave>;
}

const REPLACE_DRAFTS: ReadonlySet<EditionState['status']> = new Set(['sending', 'empty']);

/** Items by the edition's id, one for the brakes and one for the slots. */
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
  const begin = async (state: EditionState) => {
    const condition = REPLACE_DRAFTS.has(state.status)
      ? {
          ConditionExpression: 'attribute_not_exists(id) OR #status = :draft',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: marshall({ ':draft': 'draft' }),
        }
      : { ConditionExpression: 'attribute_not_exists(id)' };
    await unlessRefused(put(state, condition));
  };
  const slots = slotsRow(name, client);
  return {
    ...brakesRow(name, client),
    ...slots,
    find,
    begin,
    async skip({ cadence, from, to }, now) {
      const slot = { cadence, from, to };
      const id = slotEdition(slot);
      const noted = new Date(now).toISOString();
      const times = { planned: noted, changed: noted };
      await begin({ schema: 1, id, cadence, status: 'skipped', audience: 0, ...times });
      if ((await find(id))?.status !== 'skipped') return false;
      await slots.noteSkipped(slot);
      return true;
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
      // Two editors of a draft may have read the same clock: what they did tells them apart.
      return (
        found?.status === next.status &&
        found.changed === next.changed &&
        isDeepStrictEqual(found.acts, next.acts)
      );
    },
    async *list() {
      const states: EditionState[] = [];
      for await (const { Items = [] } of paginateScan({ client }, { TableName: name })) {
        const items = Items.map((item) => unmarshall(item)).filter(
          ({ id }) => !String(id).startsWith(BRAKES),
        );
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
  };
}

type Conditional = 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues';
