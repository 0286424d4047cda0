import { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { Time } from '../../core/time-schema.ts';
import { abreast } from './abreast.ts';
import { batchGet } from './batch-get.ts';
import { unlessRefused } from './unless-refused.ts';

/** The version of an article that counts: the newest that came in, or its withdrawal. */
export const Current = z.object({
  id: z.string().min(1),
  standing: z.string(), //                  see standingOf: sorts as text
  revision: z.string().min(1).optional(), // none where it is withdrawn
  arrived: Time, //                         when it came to count
});
export type Current = z.infer<typeof Current>;

/** Which version of each article counts. One item each, changed by conditional writes only. */
export interface ArticlesTable {
  find(id: string): Promise<Current | undefined>;
  /** Those of these articles that are known, in no order. Each id once. */
  findAll(ids: readonly string[]): Promise<Current[]>;
  /**
   * Makes a version the one that counts, unless a newer one does. Safe to repeat: what counts already keeps its
   * `arrived`, and the higher standing. @returns whether it counts now
   */
  settle(version: Current): Promise<boolean>;
}

const AT_ONCE = 100; // the most that BatchGetItem takes
const ABREAST = 8; //   calls under way at once

/** Items by the article's id. */
export function articlesTable(name: string, client = new DynamoDBClient({})): ArticlesTable {
  const find = async (id: string) => {
    const Key = marshall({ id });
    const { Item } = await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }));
    return Item && Current.parse(unmarshall(Item));
  };
  const raise = async ({ id, standing }: Current, same: string, values: object) => {
    const write = new UpdateItemCommand({
      TableName: name,
      Key: marshall({ id }),
      UpdateExpression: 'SET standing = :standing',
      ConditionExpression: `standing < :standing AND ${same}`,
      ExpressionAttributeValues: marshall({ ':standing': standing, ...values }),
    });
    await unlessRefused(client.send(write));
  };
  return {
    find,
    async findAll(ids) {
      const found: Current[] = [];
      const starts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, n) => n * AT_ONCE);
      await abreast(starts, ABREAST, async (start) => {
        const keys = ids.slice(start, start + AT_ONCE).map((id) => marshall({ id }));
        for (const item of await batchGet(client, name, keys)) found.push(Current.parse(unmarshall(item)));
      });
      return found;
    },
    async settle(version) {
      const { id, standing, revision } = version;
      const same = revision === undefined ? 'attribute_not_exists(revision)' : 'revision = :revision';
      const values = revision === undefined ? {} : { ':revision': revision };
      const write = new PutItemCommand({
        TableName: name,
        Item: marshall(version, { removeUndefinedValues: true }),
        ConditionExpression: `attribute_not_exists(id) OR (standing <= :standing AND NOT (${same}))`,
        ExpressionAttributeValues: marshall({ ':standing': standing, ...values }),
      });
      if (await unlessRefused(client.send(write))) return true;
      const found = await find(id);
      if (found?.revision !== revision) return false;
      if (found && found.standing < standing) await raise(version, same, values);
      return true;
    },
  };
}
