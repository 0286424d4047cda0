import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { type SkippedSlot, Ticks } from '../../core/delivery/schedule/schema.ts';
import { isSkipped } from '../../core/delivery/schedule/skipped.ts';
import { unlessRefused } from './unless-refused.ts';

/** What has been decided about slots, in a row of its own. */
export interface SlotsRow {
  /** Strongly consistent; undefined before the first tick. */
  ticks(): Promise<Ticks | undefined>;
  /**
   * Replaces exactly the version seen.
   * @returns false when it was not written, or when its answer was lost and it was: the row tells
   */
  saveTicks(seen: Ticks | undefined, next: Omit<Ticks, 'version'>): Promise<boolean>;
  /** Notes a window that was skipped, so that the next one covers it. Safe to repeat. */
  noteSkipped(slot: SkippedSlot): Promise<void>;
}

const SLOTS = '*slots'; // no edition's id: it has characters that ids have not
const TRIES = 10; //       when others write at the same moment

/** @param table of editions */
export function slotsRow(table: string, client: DynamoDBClient): SlotsRow {
  const ticks = async () => {
    const key = { TableName: table, Key: marshall({ id: SLOTS }), ConsistentRead: true };
    const { Item } = await client.send(new GetItemCommand(key));
    return Item && Ticks.parse(unmarshall(Item));
  };
  const saveTicks: SlotsRow['saveTicks'] = (seen, next) =>
    unlessRefused(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: marshall({ ...next, version: (seen?.version ?? 0) + 1, id: SLOTS }),
          ...(seen
            ? {
                ConditionExpression: '#version = :seen',
                ExpressionAttributeNames: { '#version': 'version' },
                ExpressionAttributeValues: marshall({ ':seen': seen.version }),
              }
            : { ConditionExpression: 'attribute_not_exists(id)' }),
        }),
      ),
    );
  return {
    ticks,
    saveTicks,
    async noteSkipped({ cadence, from, to }) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const seen = await ticks();
        // Without a row no tick has asked for anything, so there is no next window either.
        if (!seen || isSkipped(seen, { cadence, from, to })) return;
        if (await saveTicks(seen, { ...seen, skipped: [...seen.skipped, { cadence, from, to }] })) return;
      }
      throw new Error(`The row of slots was changed by others ${TRIES} times in a row`);
    },
  };
}
