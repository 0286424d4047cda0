import {
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Brakes } from '../../core/delivery/edition/schema.ts';
import { unlessRefused } from './unless-refused.ts';

/** The brakes that hold all sending back, in a row of their own. */
export interface BrakesRow {
  brakes(): Promise<Brakes>;
  /** Sets or, with undefined, takes away the kill switch. */
  halt(reason: string | undefined): Promise<void>;
  /** Holds all sending until a moment, unless a later one is set. */
  holdUntil(until: string): Promise<void>;
}

/** The row's id. No edition's: it has a character that ids have not, as all rows have that are no edition. */
export const BRAKES = '*';

/** @param table of editions */
export function brakesRow(table: string, client: DynamoDBClient): BrakesRow {
  const Key = marshall({ id: BRAKES });
  const brake = (change: Partial<UpdateItemCommandInput>) =>
    client.send(new UpdateItemCommand({ TableName: table, Key, ...change }));
  return {
    async brakes() {
      const key = { TableName: table, Key, ConsistentRead: true };
      const { Item } = await client.send(new GetItemCommand(key));
      return Brakes.parse(Item ? unmarshall(Item) : {});
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
