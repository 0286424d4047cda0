import { DynamoDBClient, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Told } from '../../../core/digest/edition/told.ts';
import { tellingsTable } from '../../../functions/aws/tellings-table.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });

const row: Told = {
  ...{
    article: 'tide',
    revision: 'r1',
    cadence: 'daily',
    edition: 'daily-1',
    story: 'tide',
    kind: 'edition',
  },
  ...{ closed: '2031-05-03T07:00:00.000Z', figures: ['f1'], quotes: [] },
};

beforeEach(() => db.reset());

describe('the tellings table', () => {
  const table = tellingsTable('tellings', client);

  test('notes what was told under the cadence, the moment and the edition, for 400 days', async () => {
    db.on(PutItemCommand).resolves({});
    await table.save([row, { ...row, article: 'quay', revision: undefined }]);
    const items = db.commandCalls(PutItemCommand).map(({ args }) => unmarshall(args[0].input.Item!));
    const expires = Date.parse('2032-06-06T07:00:00Z') / 1000;
    expect(items[0]).toEqual({ ...row, telling: 'daily#2031-05-03T07:00:00.000Z#daily-1', expires });
    expect(items[1]).not.toHaveProperty('revision'); // that it was withdrawn
  });

  test('gives all pages of what a cadence told of some articles, oldest first, without the keys', async () => {
    const earlier = { ...row, edition: 'daily-0', closed: '2031-05-02T07:00:00.000Z' };
    const quay = { ...row, article: 'quay', closed: '2031-05-02T19:00:00.000Z' };
    db.on(QueryCommand).callsFake(({ ExpressionAttributeValues, ExclusiveStartKey }) => {
      const { ':article': article, ':cadence': cadence } = unmarshall(ExpressionAttributeValues);
      if (cadence !== 'daily#') return {};
      if (article === 'quay') return { Items: [marshall(quay)] };
      if (ExclusiveStartKey) return { Items: [marshall({ ...row, telling: 'x', expires: 1 })] };
      return { Items: [marshall(earlier)], LastEvaluatedKey: marshall({ article, telling: 'x' }) };
    });
    expect(await table.of(['tide', 'quay'], 'daily')).toEqual([earlier, quay, row]);
    expect(await table.of(['tide'], 'weekly')).toEqual([]);
    expect(db.commandCalls(QueryCommand)[0]!.args[0].input).toMatchObject({
      ConsistentRead: true,
      KeyConditionExpression: 'article = :article AND begins_with(telling, :cadence)',
    });
  });

  test('gives what every cadence told where none is named', async () => {
    const alert = { ...row, cadence: 'alert' as const, edition: 'alert-1' };
    db.on(QueryCommand).resolves({ Items: [marshall(row), marshall(alert)] });
    expect(await table.of(['tide'])).toEqual([alert, row]);
    const { KeyConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(QueryCommand)[0]!.args[0].input;
    expect(KeyConditionExpression).toBe('article = :article');
    expect(unmarshall(ExpressionAttributeValues!)).toEqual({ ':article': 'tide' });
  });

  test('asks for nothing where there is nothing to ask, and for each of many once', async () => {
    db.on(QueryCommand).resolves({});
    expect(await table.of([], 'daily')).toEqual([]);
    await table.save([]);
    expect(db.calls()).toHaveLength(0);
    await table.of(
      Array.from({ length: 100 }, (_, n) => `a${n}`),
      'daily',
    );
    const asked = db
      .commandCalls(QueryCommand)
      .map(({ args }) => unmarshall(args[0].input.ExpressionAttributeValues!)[':article']);
    expect(new Set(asked).size).toBe(100);
    expect(asked).toHaveLength(100);
  });

  test('trouble with one row is trouble with all', async () => {
    db.on(PutItemCommand).resolvesOnce({}).rejects(new Error('no answer'));
    await expect(table.save([row, { ...row, article: 'quay' }])).rejects.toThrow('no answer');
  });
});
