import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Send } from '../../../core/delivery/sends/schema.ts';
import { sendsTable } from '../../../functions/aws/sends-table.ts';

const db = mockClient(DynamoDBClient);
const table = sendsTable('sends', new DynamoDBClient({ region: 'eu-west-1' }));
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });
const ANA = 'a'.repeat(32);
const EDITION = 'alert-harbour-1';
const claim: Send = {
  ...{ edition: EDITION, subscriberId: ANA, status: 'CLAIMED', owner: 'request/message', attempt: 1 },
  claimedAt: '2026-03-01T08:00:00.000Z',
};
const item = (changes: Partial<Send> = {}) => marshall({ ...claim, shard: `${EDITION}#a`, ...changes });

beforeEach(() => db.reset());

describe('a claim', () => {
  test('takes a row nobody holds', async () => {
    db.on(PutItemCommand).resolves({});
    expect(await table.claim(claim)).toBeUndefined();
    const { Item, ConditionExpression } = db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('attribute_not_exists(subscriberId) OR #status = :released');
    expect(unmarshall(Item!)).toEqual({ ...claim, shard: `${EDITION}#a` });
  });

  test('gives back the row in the way, read consistently', async () => {
    db.on(PutItemCommand).rejects(refused);
    db.on(GetItemCommand).resolves({ Item: item({ owner: 'other' }) });
    expect(await table.claim(claim)).toEqual({ ...claim, owner: 'other' });
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
  });
});

describe('what became of a claim', () => {
  const accepted = { status: 'ACCEPTED', messageId: 'ses-1' } as const;

  test('is written while its owner holds the row', async () => {
    db.on(UpdateItemCommand).resolves({});
    expect(await table.settle(claim, accepted)).toBe(true);
    const { ConditionExpression, UpdateExpression, ExpressionAttributeValues } =
      db.commandCalls(UpdateItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('#status = :seen AND #owner = :owner');
    expect(UpdateExpression).toBe('SET #status = :status, #messageId = :messageId');
    expect(unmarshall(ExpressionAttributeValues!)).toEqual({
      ...{ ':seen': 'CLAIMED', ':owner': claim.owner },
      ...{ ':status': 'ACCEPTED', ':messageId': 'ses-1' },
    });
  });

  test.each<[string, Partial<Send> | undefined, boolean]>([
    ['an earlier try of the same write that did arrive', accepted, true],
    ['what another send was accepted as', { ...accepted, messageId: 'ses-2' }, false],
    ['the same end of another owner', { ...accepted, owner: 'other' }, false],
    ['somebody who gave the claim up', { status: 'AMBIGUOUS', reason: 'owner lost' }, false],
    ['nothing', undefined, false],
  ])('refused, is told from %s', async (_, found, written) => {
    db.on(UpdateItemCommand).rejects(refused);
    db.on(GetItemCommand).resolves(found ? { Item: item(found) } : {});
    expect(await table.settle(claim, accepted)).toBe(written);
  });
});

describe('the operator', () => {
  test('opens a row again that is as he saw it', async () => {
    db.on(UpdateItemCommand).resolves({});
    const seen: Send = { ...claim, status: 'REJECTED', reason: 'BadRequestException' };
    expect(await table.reopen(seen, 'RELEASED', 'by the operator')).toBe(true);
    const { ConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(UpdateItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('#status = :seen AND #owner = :owner');
    expect(unmarshall(ExpressionAttributeValues!)).toMatchObject({
      ...{ ':seen': 'REJECTED', ':owner': claim.owner },
      ...{ ':status': 'RELEASED', ':reason': 'by the operator', ':attempt': 1 },
    });
  });

  test('leaves a row that has changed', async () => {
    db.on(UpdateItemCommand).rejects(refused);
    db.on(GetItemCommand).resolves({ Item: item({ status: 'ACCEPTED' }) });
    expect(await table.reopen({ ...claim, status: 'AMBIGUOUS' }, 'RELEASED', 'by the operator')).toBe(false);
  });
});

async function gathered(pages: AsyncIterable<Send[]>): Promise<Send[]> {
  const rows: Send[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

test('rows are looked up by name, a hundred at a time', async () => {
  const ids = ['1', '2', '3', '4'].map((digit) => digit.repeat(32));
  const row = (n: number, status: Send['status']) => item({ subscriberId: ids[n]!, status });
  db.on(BatchGetItemCommand).resolves({
    Responses: { sends: [row(0, 'ACCEPTED'), row(1, 'RELEASED'), row(2, 'CLAIMED')] },
  });
  const found = await gathered(table.rowsOf(EDITION, ids));
  expect(found.map(({ subscriberId }) => subscriberId)).toEqual(ids.slice(0, 3));
  const { Keys, ConsistentRead } =
    db.commandCalls(BatchGetItemCommand)[0]!.args[0].input.RequestItems!.sends!;
  expect(Keys!.map((key) => unmarshall(key))[0]).toEqual({ shard: `${EDITION}#1`, subscriberId: ids[0] });
  expect(ConsistentRead).toBe(true);
});

test('nobody is asked about when there is nobody', async () => {
  expect(await gathered(table.rowsOf(EDITION, []))).toEqual([]);
  expect(db.calls()).toEqual([]);
  db.on(BatchGetItemCommand).resolves({});
  await gathered(
    table.rowsOf(
      EDITION,
      Array.from({ length: 201 }, (_, n) => n.toString(16).padStart(32, '0')),
    ),
  );
  expect(db.commandCalls(BatchGetItemCommand)).toHaveLength(3);
});

test('rows come from all sixteen shards, page by page', async () => {
  db.on(QueryCommand).callsFake(({ ExpressionAttributeValues, ExclusiveStartKey }) => {
    const shard = ExpressionAttributeValues[':shard'].S as string;
    const subscriberId = shard.slice(-1).repeat(32);
    if (shard !== `${EDITION}#3`) return { Items: [item({ subscriberId, shard } as Partial<Send>)] };
    return ExclusiveStartKey ? { Items: [] } : { Items: [], LastEvaluatedKey: marshall({ subscriberId }) };
  });
  const found: string[] = [];
  for await (const page of table.rows(EDITION))
    found.push(...page.map(({ subscriberId }) => subscriberId[0]!));
  expect(found.join('')).toBe('012456789abcdef');
  expect(db.commandCalls(QueryCommand)).toHaveLength(17);
  expect(db.commandCalls(QueryCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
});

test('finds a row, and parses it', async () => {
  db.on(GetItemCommand)
    .resolvesOnce({ Item: item() })
    .resolvesOnce({})
    .resolves({ Item: item({ status: 'LOST' as never }) });
  expect(await table.find(EDITION, ANA)).toEqual(claim);
  expect(await table.find(EDITION, ANA)).toBeUndefined();
  await expect(table.find(EDITION, ANA)).rejects.toThrow();
});

test('passes trouble on', async () => {
  const trouble = new Error('throttled');
  db.onAnyCommand().rejects(trouble);
  await expect(table.claim(claim)).rejects.toBe(trouble);
  await expect(table.settle(claim, { status: 'REJECTED' })).rejects.toBe(trouble);
  await expect(gathered(table.rowsOf(EDITION, [ANA]))).rejects.toBe(trouble);
});
