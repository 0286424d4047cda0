import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { unlessRefused } from './unless-refused.ts';

/** The version of an article that counts: the newest that came in, or its withdrawal. */
export const Current = z.object({
  id: z.string().min(1),
  standing: z.string(), //                  see standingOf: sorts as text
  revision: z.string().min(1).optional(), // none where it is withdrawn
});
export type Current = z.infer<typeof Current>;

/** Which version of each article counts. One item each, changed by conditional writes only. */
export interface ArticlesTable {
  find(id: string): Promise<Current | undefined>;
  /** Makes a version the one that counts, unless a newer one does. Safe to repeat. @returns whether it counts now */
  settle(version: Current): Promise<boolean>;
}

/** Items by the article's id. */
export function articlesTable(name: string, client = new DynamoDBClient({})): ArticlesTable {
  return {
    async find(id) {
      const Key = marshall({ id });
      const { Item } = await client.send(new GetItemCommand({ TableName: name, Key, ConsistentRead: true }));
      return Item && Current.parse(unmarshall(Item));
    },
    async settle(version) {
      const same = version.revision === undefined ? '' : ' OR revision = :revision';
      const write = new PutItemCommand({
        TableName: name,
        Item: marshall(version, { removeUndefinedValues: true }),
        ConditionExpression: `attribute_not_exists(id) OR standing <= :standing${same}`,
        ExpressionAttributeValues: marshall({
          ':standing': version.standing,
          ...(version.revision !== undefined && { ':revision': version.revision }),
        }),
      });
      return unlessRefused(client.send(write));
    },
  };
}
