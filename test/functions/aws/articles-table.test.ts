import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { articlesTable, type Current } from '../../../functions/aws/articles-table.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });
const ARRIVED = '2031-05-03T06:00:00.000Z';

beforeEach(() => db.reset());

describe('the articles table', () => {
  const table = articlesTable('articles', client);
  const version: Current = { id: 'tide', standing: '000000000002  ', revision: 'r2', arrived: ARRIVED };
  const stored = (current: Partial<Current>) =>
    db.on(GetItemCommand).resolves({ Item: marshall({ ...version, ...current }) });

  test('settles a version unless a newer one counts, or it counts already', async () => {
    db.on(PutItemCommand).resolves({});
    expect(await table.settle(version)).toBe(true);
    const { ConditionExpression, ExpressionAttributeValues, Item } =
      db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe(
      'attribute_not_exists(id) OR (standing <= :standing AND NOT (revision = :revision))',
    );
    expect(ExpressionAttributeValues).toEqual(marshall({ ':standing': version.standing, ':revision': 'r2' }));
    expect(Item).toEqual(marshall(version));
  });

  test.each<[string, Partial<Current>, boolean]>([
    ['a newer version counts', { revision: 'r3', standing: '3' }, false],
    ['it has been withdrawn', { revision: undefined, standing: '3' }, false],
    ['it counts already', {}, true],
    ['it counts already by a later upload', { standing: '000000000009  ' }, true],
  ])('is refused where %s', async (_name, current, counts) => {
    db.on(PutItemCommand).rejects(refused);
    db.on(GetItemCommand).resolves({
      Item: marshall({ ...version, ...current }, { removeUndefinedValues: true }),
    });
    expect(await table.settle(version)).toBe(counts);
    expect(db.commandCalls(UpdateItemCommand)).toHaveLength(0);
  });

  test('what counts already keeps when it arrived, and rises to its highest standing', async () => {
    db.on(PutItemCommand).rejects(refused);
    db.on(UpdateItemCommand).resolves({});
    stored({ standing: '000000000001  ' });
    expect(await table.settle({ ...version, arrived: '2031-05-03T07:00:00.000Z' })).toBe(true);
    expect(db.commandCalls(UpdateItemCommand)[0]!.args[0].input).toMatchObject({
      UpdateExpression: 'SET standing = :standing',
      ConditionExpression: 'standing < :standing AND revision = :revision',
    });
    db.on(UpdateItemCommand).rejects(refused); // another rose higher in between
    expect(await table.settle(version)).toBe(true);
  });

  test('trouble flies on', async () => {
    db.on(PutItemCommand).rejects(new Error('no answer'));
    await expect(table.settle(version)).rejects.toThrow('no answer');
  });

  test('a withdrawal is an item without a revision', async () => {
    db.on(PutItemCommand).resolves({});
    await table.settle({ id: 'tide', standing: '3', arrived: ARRIVED });
    const { ConditionExpression, Item } = db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe(
      'attribute_not_exists(id) OR (standing <= :standing AND NOT (attribute_not_exists(revision)))',
    );
    expect(Item).toEqual(marshall({ id: 'tide', standing: '3', arrived: ARRIVED }));
  });

  test('finds by a consistent read, and parses what it finds', async () => {
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall(version) })
      .resolves({});
    expect(await table.find('tide')).toEqual(version);
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
    expect(await table.find('tide')).toBeUndefined();
  });

  test('finds many, a hundred at a time, those that are known', async () => {
    db.on(BatchGetItemCommand).callsFake(({ RequestItems }) => {
      const ids = (RequestItems.articles.Keys as never[]).map((key) => unmarshall(key).id as string);
      const known = ids.filter((id) => id !== 'a7');
      return { Responses: { articles: known.map((id) => marshall({ ...version, id })) } };
    });
    const found = await table.findAll(Array.from({ length: 250 }, (_, n) => `a${n}`));
    expect(found).toHaveLength(249);
    expect(new Set(found.map(({ id }) => id)).size).toBe(249);
    expect(db.commandCalls(BatchGetItemCommand)).toHaveLength(3);
    expect(await table.findAll([])).toEqual([]);
  });
});
