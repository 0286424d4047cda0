import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Choices, Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import type { SubscriberEvent } from '../../../core/delivery/subscriber/state-machine.ts';
import { subscribersTable } from '../../../functions/aws/subscribers-table.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });
const table = subscribersTable('subscribers', client);
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });
const NOW = '2026-03-01T08:00:00.000Z';
const LATER = '2026-03-02T08:00:00.000Z';
const choices: Choices = { editions: ['alert', 'daily'], topics: ['harbour'], hour: 7, zone: 'Europe/Oslo' };
const ana: Subscriber = {
  ...{ schema: 2, id: 'a'.repeat(32), version: 4, status: 'active', changed: NOW },
  ...{ address: 'ana@example.org', choices, consent: { at: NOW, how: 'on paper' }, softBounces: [] },
};
const left: SubscriberEvent = { kind: 'left', at: LATER };
const vouched: SubscriberEvent = {
  ...{ kind: 'vouched', address: 'ana@example.org', choices, how: 'on paper', at: NOW, anew: false },
};
const written = (n = 0) => unmarshall(db.commandCalls(PutItemCommand)[n]!.args[0].input.Item!);

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

beforeEach(() => db.reset());

describe('finding a subscriber', () => {
  test('reads consistently, and parses what it reads', async () => {
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall({ ...ana, write: 'x' }) })
      .resolvesOnce({})
      .resolvesOnce({})
      .resolves({ Item: marshall({ ...ana, status: 'perhaps' }) });
    expect(await table.find(ana.id)).toEqual(ana);
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
    expect(await table.find(ana.id)).toBeUndefined();
    await expect(table.find(ana.id)).rejects.toThrow();
  });
});

describe('changing a subscriber', () => {
  test('gives a sign-up that nobody confirms an end, and nothing else', async () => {
    db.on(PutItemCommand).resolves({});
    const signUp = {
      id: 'sign-up-1',
      address: 'ana@example.org',
      choices,
      at: NOW,
      from: '::1',
      wording: '1',
    };
    db.on(GetItemCommand).resolves({});
    await table.change(ana.id, { kind: 'signed-up', signUp });
    expect(written()).toMatchObject({
      status: 'pending',
      expires: Date.parse('2026-03-08T08:00:00Z') / 1000,
    });
    db.on(GetItemCommand).resolves({ Item: marshall({ ...ana, status: 'unsubscribed' }) });
    await table.change(ana.id, { kind: 'signed-up', signUp: { ...signUp, at: LATER } });
    expect(written(1)).toMatchObject({ status: 'unsubscribed', signUp: { at: LATER } });
    expect(written(1)).not.toHaveProperty('expires');
  });

  test('writes somebody new only where there is nobody', async () => {
    db.on(GetItemCommand).resolves({});
    db.on(PutItemCommand).resolves({});
    expect(await table.change(ana.id, vouched)).toEqual({
      subscriber: { ...ana, version: 1 },
      changed: true,
    });
    const { ConditionExpression } = db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('attribute_not_exists(id)');
    expect(Subscriber.parse(written())).toEqual({ ...ana, version: 1 });
  });

  test('replaces exactly the version it has seen', async () => {
    db.on(GetItemCommand).resolves({ Item: marshall(ana) });
    db.on(PutItemCommand).resolves({});
    const subscriber = { ...ana, status: 'unsubscribed', changed: LATER, version: 5 };
    expect(await table.change(ana.id, left)).toEqual({ subscriber, changed: true });
    const { ConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('#version = :version');
    expect(unmarshall(ExpressionAttributeValues!)).toEqual({ ':version': 4 });
    expect(written()).toMatchObject(subscriber);
  });

  test('writes nothing where nothing changes', async () => {
    db.on(GetItemCommand).resolves({ Item: marshall(ana) });
    expect(await table.change(ana.id, vouched)).toEqual({ subscriber: ana, changed: false });
    expect(db.commandCalls(PutItemCommand)).toEqual([]);
  });

  test('starts over from what another write made of it', async () => {
    const meanwhile = { ...ana, version: 5, choices: { ...choices, hour: 9 } };
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall(ana) })
      .resolves({ Item: marshall({ ...meanwhile, write: 'theirs' }) });
    db.on(PutItemCommand).rejectsOnce(refused).resolves({});
    const { subscriber, changed } = await table.change(ana.id, left);
    expect(changed).toBe(true);
    expect(subscriber).toEqual({ ...meanwhile, status: 'unsubscribed', changed: LATER, version: 6 });
  });

  test('claims nothing for itself that another write did', async () => {
    const gone = { ...ana, version: 5, status: 'unsubscribed', changed: LATER };
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall(ana) })
      .resolves({ Item: marshall({ ...gone, write: 'theirs' }) });
    db.on(PutItemCommand).rejects(refused);
    expect(await table.change(ana.id, left)).toEqual({ subscriber: gone, changed: false });
  });

  // The first attempt was applied and its answer lost; the client's second one is refused.
  test('knows its own write when it stands in the way', async () => {
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall(ana) })
      .callsFake(() => ({ Item: marshall(written()) }));
    db.on(PutItemCommand).rejects(refused);
    const { subscriber, changed } = await table.change(ana.id, left);
    expect({ changed, version: subscriber?.version }).toEqual({ changed: true, version: 5 });
    expect(db.commandCalls(PutItemCommand)).toHaveLength(1);
  });

  test('gives up where others write all the time', async () => {
    db.on(GetItemCommand).resolves({ Item: marshall(ana) });
    db.on(PutItemCommand).rejects(refused);
    await expect(table.change(ana.id, left)).rejects.toThrow('changed by others 10 times');
    expect(db.commandCalls(PutItemCommand)).toHaveLength(10);
  });

  test('never writes what it could not read back', async () => {
    db.on(GetItemCommand).resolves({ Item: marshall(ana) });
    await expect(table.change(ana.id, { kind: 'left', at: '2027 or so' })).rejects.toThrow();
    expect(db.commandCalls(PutItemCommand)).toEqual([]);
  });

  test('passes trouble on', async () => {
    const trouble = new Error('throttled');
    db.on(GetItemCommand).resolves({});
    db.on(PutItemCommand).rejects(trouble);
    await expect(table.change(ana.id, vouched)).rejects.toBe(trouble);
    db.on(GetItemCommand).rejects(trouble);
    await expect(table.change(ana.id, vouched)).rejects.toBe(trouble);
  });
});

describe('somebody erased who signs up again', () => {
  const rows = new Map<string, Record<string, unknown>>();
  const signUp = {
    ...{ id: 'sign-up-1', address: 'ana@example.org', choices },
    ...{ at: LATER, from: '::1', wording: '1' },
  };
  const asked: SubscriberEvent = { kind: 'signed-up', signUp };
  const later = { ...vouched, at: '2026-03-03T08:00:00.000Z' };

  beforeEach(async () => {
    rows.clear();
    db.on(GetItemCommand).callsFake(({ Key }) => {
      const item = rows.get(unmarshall(Key).id);
      return item ? { Item: marshall(item) } : {};
    });
    db.on(PutItemCommand).callsFake(({ Item, ConditionExpression }) => {
      const item = unmarshall(Item);
      if (ConditionExpression === 'attribute_not_exists(id)' && rows.has(item.id)) throw refused;
      rows.set(item.id, item);
      return {};
    });
    await table.change(ana.id, { ...vouched, at: '2026-02-01T08:00:00.000Z' });
    await table.change(ana.id, { kind: 'erased', at: NOW });
    await table.change(ana.id, asked);
  });

  test('leaves an address behind for as long as a stranger does', () => {
    expect(rows.get(ana.id)).toMatchObject({
      ...{ status: 'erased', signUp: { address: 'ana@example.org' } },
      expires: Date.parse('2026-03-09T08:00:00Z') / 1000,
    });
    const [erasure] = [...rows.values()].filter(({ expires }) => expires === undefined);
    expect(erasure).toEqual({
      ...{ schema: 2, id: `${ana.id}#erased`, version: 1, status: 'erased', changed: NOW, softBounces: [] },
    });
  });

  test('stays erased when nobody confirms', async () => {
    rows.delete(ana.id);
    expect(await table.find(ana.id)).toMatchObject({ id: ana.id, status: 'erased', changed: NOW });
    expect(await table.change(ana.id, later)).toMatchObject({ changed: false });
    expect(await table.change(ana.id, { ...asked, signUp: { ...signUp, at: NOW } })).toMatchObject({
      changed: false,
    });
    expect(await table.change(ana.id, asked)).toMatchObject({ changed: true, subscriber: { signUp } });
  });

  test('is back for good when it is confirmed', async () => {
    const confirmed = { kind: 'confirmed', signUp: signUp.id, at: LATER, from: '::1' } as const;
    expect(await table.change(ana.id, confirmed)).toMatchObject({ subscriber: { status: 'active' } });
    expect(rows.get(ana.id)).not.toHaveProperty('expires');
    expect(await table.find(ana.id)).toMatchObject({ status: 'active' });
  });

  test('is listed once', async () => {
    db.on(ScanCommand).callsFake(() => ({ Items: [...rows.values()].map((item) => marshall(item)) }));
    expect((await all(table.list())).map(({ id }) => id)).toEqual([ana.id]);
  });
});

describe('reading many', () => {
  test('the readers of a cadence come page by page, from one share of the table', async () => {
    const when = { zone: 'Europe/Oslo', hour: 7 };
    const reader = (id: string, topics: string[]) => marshall({ id, choices: { topics, ...when } });
    db.on(ScanCommand)
      .resolvesOnce({
        Items: [reader('c', []), reader('b', ['tide'])],
        LastEvaluatedKey: marshall({ id: 'b' }),
      })
      .resolvesOnce({ Items: [], LastEvaluatedKey: marshall({ id: 'x' }) })
      .resolves({ Items: [reader('a', [])] });
    expect(await all(table.readersOf('daily', 2, 8))).toEqual([
      [
        { id: 'c', topics: [], ...when },
        { id: 'b', topics: ['tide'], ...when },
      ],
      [],
      [{ id: 'a', topics: [], ...when }],
    ]);
    const { input } = db.commandCalls(ScanCommand)[0]!.args[0];
    expect(input).toMatchObject({
      ...{ ConsistentRead: true, Segment: 2, TotalSegments: 8 },
      FilterExpression: '#status = :active AND contains(#choices.#editions, :cadence)',
      ProjectionExpression: '#id, #choices.#topics, #choices.#zone, #choices.#hour',
    });
    expect(unmarshall(input.ExpressionAttributeValues!)).toEqual({
      ':active': 'active',
      ':cadence': 'daily',
    });
  });

  test('the times at which editions are due are told once each, of all shares and pages', async () => {
    const chose = (hour: number, zone: string, ...editions: string[]) =>
      marshall({ choices: { hour, zone, editions } });
    db.on(ScanCommand).callsFake(({ Segment, ExclusiveStartKey }) => {
      if (Segment === 0 && !ExclusiveStartKey)
        return { Items: [chose(7, 'UTC', 'alert', 'daily')], LastEvaluatedKey: marshall({ id: 'b' }) };
      if (Segment === 0) return { Items: [chose(7, 'UTC', 'daily', 'weekly'), chose(8, 'UTC', 'daily')] };
      return { Items: Segment === 7 ? [chose(7, 'UTC', 'weekly'), chose(7, 'Mars/Olympus', 'weekly')] : [] };
    });
    const found = await table.schedules();
    expect(found.map(({ cadence, hour, zone }) => `${cadence} ${hour} ${zone}`).toSorted()).toEqual([
      ...['daily 7 UTC', 'daily 8 UTC', 'weekly 7 Mars/Olympus', 'weekly 7 UTC'],
    ]);
    const scans = db.commandCalls(ScanCommand).map(({ args }) => args[0].input);
    expect(new Set(scans.map(({ Segment, TotalSegments }) => `${Segment}/${TotalSegments}`)).size).toBe(8);
    expect(scans[0]!.ProjectionExpression).toBe('#choices.#zone, #choices.#hour, #choices.#editions');
    expect(unmarshall(scans[0]!.ExpressionAttributeValues!)).toMatchObject({ ':active': 'active' });
  });

  test('no page is asked for before the one before it is used', async () => {
    db.on(ScanCommand).resolves({ Items: [marshall(ana)], LastEvaluatedKey: marshall({ id: 'b' }) });
    for await (const { id } of table.list()) {
      expect(id).toBe(ana.id);
      break;
    }
    expect(db.commandCalls(ScanCommand)).toHaveLength(1);
  });

  test('a list goes on after an id', async () => {
    db.on(ScanCommand).resolves({ Items: [marshall(ana)] });
    expect(await all(table.list('b'.repeat(32)))).toEqual([ana]);
    const { input } = db.commandCalls(ScanCommand)[0]!.args[0];
    expect(unmarshall(input.ExclusiveStartKey!)).toEqual({ id: 'b'.repeat(32) });
    await all(table.list());
    expect(db.commandCalls(ScanCommand)[1]!.args[0].input.ExclusiveStartKey).toBeUndefined();
  });

  test('trouble is passed on', async () => {
    db.on(ScanCommand).rejects(new Error('throttled'));
    await expect(all(table.readersOf('alert', 0, 1))).rejects.toThrow('throttled');
    await expect(table.schedules()).rejects.toThrow('throttled');
    await expect(all(table.list())).rejects.toThrow('throttled');
  });
});
