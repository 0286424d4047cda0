import { BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { batchGet } from '../../../functions/aws/batch-get.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });

beforeEach(() => db.reset());

describe('what DynamoDB leaves out of a batch', () => {
  const keys = [marshall({ id: 'a' }), marshall({ id: 'b' })];
  const pauses: number[] = [];
  const sleep = async (ms: number) => void pauses.push(ms);

  test('is asked for again', async () => {
    db.on(BatchGetItemCommand)
      .resolvesOnce({ Responses: { t: [keys[1]!] }, UnprocessedKeys: { t: { Keys: [keys[0]!] } } })
      .resolves({ Responses: { t: [keys[0]!] } });
    expect(await batchGet(client, 't', keys, sleep)).toEqual([keys[1], keys[0]]);
    expect(db.commandCalls(BatchGetItemCommand)[1]!.args[0].input.RequestItems!.t!.Keys).toEqual([keys[0]]);
  });

  test('is not asked for without end', async () => {
    pauses.length = 0;
    db.on(BatchGetItemCommand).resolves({ UnprocessedKeys: { t: { Keys: keys } } });
    await expect(batchGet(client, 't', keys, sleep)).rejects.toThrow('left 2 items');
    expect(pauses).toEqual([50, 100, 200, 400, 800, 1600, 3200]);
  });
});
