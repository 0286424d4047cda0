import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { limitsTable } from '../../../functions/aws/limits-table.ts';

const db = mockClient(DynamoDBClient);
const table = limitsTable('limits', new DynamoDBClient({ region: 'eu-west-1' }));
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });
const NOW = 7_200_500; // ms since 1970: half a second into the third hour

beforeEach(() => db.reset());

describe('a counter', () => {
  test('is an item a window, which is over when the window is', async () => {
    db.on(UpdateItemCommand).resolves({ Attributes: marshall({ count: 4, expires: 10_800 }) });
    expect(await table.count('letters', 3600, NOW)).toBe(4);
    const { Key, UpdateExpression, ExpressionAttributeNames, ExpressionAttributeValues } =
      db.commandCalls(UpdateItemCommand)[0]!.args[0].input;
    expect(Key).toEqual(marshall({ id: 'letters#2' }));
    expect(UpdateExpression).toBe('ADD #count :one SET expires = :expires');
    expect(ExpressionAttributeNames).toEqual({ '#count': 'count' });
    expect(unmarshall(ExpressionAttributeValues!)).toEqual({ ':one': 1, ':expires': 10_800 });
  });
});

describe('a mark', () => {
  test('is taken when nobody has it, or nobody any more', async () => {
    db.on(PutItemCommand).resolves({});
    expect(await table.once('letter#1', 60, NOW)).toBe(true);
    const { Item, ConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(unmarshall(Item!)).toEqual({ id: 'letter#1', owner: expect.any(String), expires: 7260 });
    expect(ConditionExpression).toBe('attribute_not_exists(id) OR expires <= :now');
    expect(unmarshall(ExpressionAttributeValues!)).toEqual({ ':now': 7200 });
  });

  test('is not taken when somebody else has it, read consistently', async () => {
    db.on(PutItemCommand).rejects(refused);
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall({ id: 'letter#1', owner: 'other', expires: 9999 }) })
      .resolves({});
    expect(await table.once('letter#1', 60, NOW)).toBe(false);
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
    expect(await table.once('letter#1', 60, NOW)).toBe(false);
  });

  test('is ours when what stands in the way is our own write, whose answer was lost', async () => {
    let item = {};
    db.on(PutItemCommand).callsFake(({ Item }) => {
      item = Item;
      throw refused;
    });
    db.on(GetItemCommand).callsFake(() => ({ Item: item }));
    expect(await table.once('letter#1', 60, NOW)).toBe(true);
  });

  test('is given back', async () => {
    db.on(DeleteItemCommand).resolves({});
    await table.forget('letter#1');
    expect(db.commandCalls(DeleteItemCommand)[0]!.args[0].input).toEqual({
      TableName: 'limits',
      Key: marshall({ id: 'letter#1' }),
    });
  });
});

test('passes trouble on', async () => {
  const trouble = new Error('throttled');
  db.onAnyCommand().rejects(trouble);
  await expect(table.count('letters', 60, NOW)).rejects.toBe(trouble);
  await expect(table.once('letter#1', 60, NOW)).rejects.toBe(trouble);
  await expect(table.forget('letter#1')).rejects.toBe(trouble);
});
