import { DynamoDBClient, PutItemCommand, paginateQuery } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { Told } from '../../core/digest/edition/told.ts';
import type { Cadence } from '../../core/publication/schema.ts';
import { byText } from '../../core/text-order.ts';
import { abreast } from './abreast.ts';

/** What readers have been told of each article. Rows never change. */
export interface TellingsTable {
  /** All that editions of a cadence, or of any, told of these articles, by cadence and oldest first. Strongly consistent. Each id once. */
  of(articles: readonly string[], cadence?: Cadence): Promise<Told[]>;
  /** Notes what an edition told: of each article once. Safe to repeat. */
  save(told: readonly Told[]): Promise<void>;
}

const DAYS = 400; //    that a row is kept: a correction of something older is news to nobody
const ABREAST = 16; //  calls under way at once

/** Rows by the article, sorted by cadence and moment. */
export function tellingsTable(name: string, client = new DynamoDBClient({})): TellingsTable {
  return {
    async of(articles, cadence) {
      const told: Told[] = [];
      await abreast(articles, ABREAST, async (article) => {
        const pages = paginateQuery(
          { client },
          {
            ...{ TableName: name, ConsistentRead: true },
            KeyConditionExpression: `article = :article${cadence ? ' AND begins_with(telling, :cadence)' : ''}`,
            ExpressionAttributeValues: marshall({
              ':article': article,
              ...(cadence && { ':cadence': `${cadence}#` }),
            }),
          },
        );
        for await (const { Items = [] } of pages)
          told.push(...Items.map((item) => Told.parse(unmarshall(item))));
      });
      return told.toSorted((a, b) => byText(orderOf(a), orderOf(b)));
    },
    save: (told) =>
      abreast(told, ABREAST, async (row) => {
        const { closed } = row;
        const Item = marshall(
          {
            ...row,
            telling: placeOf(row),
            expires: Math.ceil(Date.parse(closed) / 1000) + DAYS * 86_400,
          },
          { removeUndefinedValues: true },
        );
        await client.send(new PutItemCommand({ TableName: name, Item }));
      }),
  };
}

const placeOf = ({ cadence, closed, edition }: Told) => `${cadence}#${closed}#${edition}`;
const orderOf = (told: Told) => `${placeOf(told)}#${told.article}`;
