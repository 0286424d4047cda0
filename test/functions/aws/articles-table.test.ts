import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { articlesTable } from '../../../functions/aws/articles-table.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });

beforeEach(() => db.reset());

describe('the articles table', () => {
  const table = articlesTable('articles', client);
  const version = { id: 'tide', standing: '000000000002  ', revision: 'r2' };

  test('settles a version unless a newer one counts', async () => {
    db.on(PutItemCommand).resolvesOnce({}).rejectsOnce(refused).rejects(new Error('no answer'));
    expect(await table.settle(version)).toBe(true);
    const { ConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe(
      'attribute_not_exists(id) OR standing <= :standing OR revision = :revision',
    );
    expect(ExpressionAttributeValues).toEqual(marshall({ ':standing': version.standing, ':revision': 'r2' }));
    expect(await table.settle(version)).toBe(false);
    await expect(table.settle(version)).rejects.toThrow('no answer');
  });

  test('a withdrawal is an item without a revision', async () => {
    db.on(PutItemCommand).resolves({});
    await table.settle({ id: 'tide', standing: '3' });
    const { ConditionExpression, Item } = db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('attribute_not_exists(id) OR standing <= :standing');
    expect(Item).toEqual(marshall({ id: 'tide', standing: '3' }));
  });

  test('finds by a consistent read, and parses what it finds', async () => {
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall(version) })
      .resolves({});
    expect(await table.find('tide')).toEqual(version);
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
    expect(await table.find('tide')).toBeUndefined();
  });
});
