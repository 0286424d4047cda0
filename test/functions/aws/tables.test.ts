import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Send } from '../../../core/delivery/schema.ts';
import { subscribe } from '../../../core/delivery/subscriber.ts';
import { articlesTable } from '../../../functions/aws/articles-table.ts';
import { sendsTable } from '../../../functions/aws/sends-table.ts';
import { subscribersTable } from '../../../functions/aws/subscribers-table.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });
const NOW = '2026-03-01T08:00:00.000Z';
const ana = subscribe('ana@example.org', ['alert', 'daily'], 'on paper', NOW);

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

describe('the subscribers table', () => {
  const table = subscribersTable('subscribers', client);

  test('finds by a consistent read, and parses what it finds', async () => {
    db.on(GetItemCommand).resolves({ Item: marshall(ana) });
    expect(await table.find(ana.id)).toEqual(ana);
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
    db.on(GetItemCommand).resolves({ Item: marshall({ ...ana, status: 'perhaps' }) });
    await expect(table.find(ana.id)).rejects.toThrow();
  });

  test('adds somebody new only', async () => {
    db.on(PutItemCommand).resolvesOnce({}).rejects(refused);
    expect(await table.add(ana)).toBe(true);
    expect(db.commandCalls(PutItemCommand)[0]!.args[0].input.ConditionExpression).toBe(
      'attribute_not_exists(id)',
    );
    expect(await table.add(ana)).toBe(false);
  });

  test('replaces exactly the state that was seen', async () => {
    db.on(PutItemCommand).resolves({});
    await table.add(ana, { ...ana, status: 'unsubscribed', changed: '2026-01-01T00:00:00.000Z' });
    const { ConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('#status = :status AND changed = :changed');
    expect(unmarshall(ExpressionAttributeValues!)).toEqual({
      ':status': 'unsubscribed',
      ':changed': '2026-01-01T00:00:00.000Z',
    });
  });

  test('lets leave whoever is on the list', async () => {
    db.on(UpdateItemCommand).resolves({});
    expect(await table.leave(ana.id, NOW)).toBe(true);
    expect(
      unmarshall(db.commandCalls(UpdateItemCommand)[0]!.args[0].input.ExpressionAttributeValues!),
    ).toEqual({
      ':left': 'unsubscribed',
      ':now': NOW,
      ':pending': 'pending',
      ':active': 'active',
    });
  });

  test('knows somebody who has left already from nobody', async () => {
    db.on(UpdateItemCommand).rejects(refused);
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall({ ...ana, status: 'unsubscribed' }) })
      .resolves({});
    expect(await table.leave(ana.id, NOW)).toBe(true);
    expect(await table.leave(ana.id, NOW)).toBe(false);
  });

  test('gathers an audience over all pages, sorted', async () => {
    db.on(ScanCommand)
      .resolvesOnce({
        Items: [marshall({ id: 'c' }), marshall({ id: 'b' })],
        LastEvaluatedKey: marshall({ id: 'b' }),
      })
      .resolvesOnce({ Items: [], LastEvaluatedKey: marshall({ id: 'x' }) })
      .resolves({ Items: [marshall({ id: 'a' })] });
    expect(await table.audienceOf('daily')).toEqual(['a', 'b', 'c']);
    expect(db.commandCalls(ScanCommand)[0]!.args[0].input).toMatchObject({
      ConsistentRead: true,
      FilterExpression: '#status = :active AND contains(editions, :cadence)',
    });
  });

  test('passes trouble on', async () => {
    const trouble = new Error('throttled');
    db.onAnyCommand().rejects(trouble);
    await expect(table.add(ana)).rejects.toBe(trouble);
    await expect(table.leave(ana.id, NOW)).rejects.toBe(trouble);
    await expect(table.audienceOf('alert')).rejects.toBe(trouble);
  });
});

describe('the sends table', () => {
  const table = sendsTable('sends', client);
  const claim: Send = {
    edition: 'alert-harbour-1',
    subscriberId: ana.id,
    status: 'CLAIMED',
    owner: 'request/message',
    attempt: 1,
    claimedAt: NOW,
  };

  test('claims a row nobody holds', async () => {
    db.on(PutItemCommand).resolves({});
    expect(await table.claim(claim)).toBeUndefined();
    const { Item, ConditionExpression } = db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('attribute_not_exists(subscriberId) OR #status = :released');
    expect(unmarshall(Item!)).toEqual({ ...claim, shard: `alert-harbour-1#${ana.id.charAt(0)}` });
  });

  test('gives back the row in the way, read consistently', async () => {
    const other = { ...claim, owner: 'other', shard: 'x' };
    db.on(PutItemCommand).rejects(refused);
    db.on(GetItemCommand).resolves({ Item: marshall(other) });
    expect(await table.claim(claim)).toMatchObject({ owner: 'other', status: 'CLAIMED' });
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
  });

  test('settles only what its owner still holds', async () => {
    db.on(UpdateItemCommand).resolvesOnce({}).rejects(refused);
    expect(await table.settle(claim, { status: 'ACCEPTED', messageId: 'ses-1' })).toBe(true);
    const { ConditionExpression, UpdateExpression, ExpressionAttributeValues } =
      db.commandCalls(UpdateItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('#status = :claimed AND #owner = :owner');
    expect(UpdateExpression).toBe('SET #status = :status, #messageId = :messageId');
    expect(unmarshall(ExpressionAttributeValues!)).toMatchObject({
      ':status': 'ACCEPTED',
      ':owner': claim.owner,
    });
    expect(await table.settle(claim, { status: 'ACCEPTED', messageId: 'ses-1' })).toBe(false);
  });

  test('passes trouble on', async () => {
    const trouble = new Error('throttled');
    db.onAnyCommand().rejects(trouble);
    await expect(table.claim(claim)).rejects.toBe(trouble);
    await expect(table.settle(claim, { status: 'REJECTED' })).rejects.toBe(trouble);
  });
});
