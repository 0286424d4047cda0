import {
  BatchGetItemCommand,
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
import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import { editionsTable } from '../../../functions/aws/editions-table.ts';

const db = mockClient(DynamoDBClient);
const table = editionsTable('editions', new DynamoDBClient({ region: 'eu-west-1' }));
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });
const ID = 'alert-harbour-1';
const PLANNED = '2026-03-01T08:00:00.000Z';
const state: EditionState = {
  ...{ schema: 1, id: ID, cadence: 'alert', subject: 'Wall breached', status: 'sending', audience: 3 },
  ...{ planned: PLANNED, changed: PLANNED },
};
const paused: EditionState = { ...state, status: 'paused', changed: '2026-03-01T09:00:00.000Z' };

beforeEach(() => db.reset());

describe('the state of an edition', () => {
  test('is begun once', async () => {
    db.on(PutItemCommand).resolvesOnce({}).rejects(refused);
    await table.begin(state);
    await table.begin(state);
    const { ConditionExpression, Item } = db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toContain('attribute_not_exists(id)');
    expect(unmarshall(Item!)).toEqual(state);
  });

  test.each([
    ['sending', true],
    ['empty', true],
    ['draft', false],
    ['skipped', false],
  ] as const)('%s takes the place of a draft: %s', async (status, takes) => {
    db.on(PutItemCommand).resolves({});
    await table.begin({ ...state, status });
    const { ConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(PutItemCommand)[0]!.args[0].input;
    const values = ExpressionAttributeValues && unmarshall(ExpressionAttributeValues);
    expect([ConditionExpression, values]).toEqual(
      takes
        ? ['attribute_not_exists(id) OR #status = :draft', { ':draft': 'draft' }]
        : ['attribute_not_exists(id)', undefined],
    );
  });

  test.each([
    [{ status: 'draft' }, true],
    [{ status: 'empty' }, true],
    [{ status: 'sending' }, false],
    [{ status: 'finished' }, false],
  ])('%j may lack a subject: %s', async (more, may) => {
    const { subject: _, ...rest } = state;
    db.on(GetItemCommand).resolves({ Item: marshall({ ...rest, ...more }) });
    if (may) expect(await table.find(ID)).toMatchObject(more);
    else await expect(table.find(ID)).rejects.toThrow('subject');
  });

  test('replaces exactly the one seen', async () => {
    db.on(PutItemCommand).resolves({});
    expect(await table.replace(state, paused)).toBe(true);
    const { ConditionExpression, ExpressionAttributeValues } =
      db.commandCalls(PutItemCommand)[0]!.args[0].input;
    expect(ConditionExpression).toBe('#status = :status AND #changed = :changed');
    expect(unmarshall(ExpressionAttributeValues!)).toEqual({ ':status': 'sending', ':changed': PLANNED });
  });

  test.each<[string, EditionState, boolean]>([
    ['an earlier try of the same write that did arrive', paused, true],
    ['another change', { ...state, changed: '2026-03-01T09:00:00.000Z' }, false],
    ['the same change at another time', { ...paused, changed: '2026-03-01T09:00:00.001Z' }, false],
  ])('refused, is told from %s', async (_, found, written) => {
    db.on(PutItemCommand).rejects(refused);
    db.on(GetItemCommand).resolves({ Item: marshall(found) });
    expect(await table.replace(state, paused)).toBe(written);
  });

  test.each([
    ['the same try', 'ana', true],
    ['another editor at the same millisecond', 'ben', false],
  ])('refused to an editor of a draft, is told from %s', async (_, by, written) => {
    const { subject: _subject, ...rest } = paused;
    const act = (name: string) => ({ act: 'approve' as const, at: PLANNED, by: name });
    const draft: EditionState = { ...rest, status: 'draft', acts: [act('ana')] };
    db.on(PutItemCommand).rejects(refused);
    db.on(GetItemCommand).resolves({ Item: marshall({ ...draft, acts: [act(by)] }) });
    expect(await table.replace({ ...draft, changed: PLANNED, acts: [] }, draft)).toBe(written);
  });

  test('is found by a consistent read, and parsed', async () => {
    db.on(GetItemCommand)
      .resolvesOnce({ Item: marshall(state) })
      .resolvesOnce({})
      .resolves({ Item: marshall({ ...state, status: 'perhaps' }) });
    expect(await table.find(ID)).toEqual(state);
    expect(await table.find(ID)).toBeUndefined();
    await expect(table.find(ID)).rejects.toThrow();
    expect(db.commandCalls(GetItemCommand)[0]!.args[0].input).toMatchObject({ ConsistentRead: true });
  });

  test('is listed newest first, over all pages, without the rows that are no edition', async () => {
    const old = { ...state, id: 'alert-old-1', planned: '2026-01-01T00:00:00.000Z' };
    db.on(ScanCommand)
      .resolvesOnce({ Items: [marshall(old), marshall({ id: '*', halted: 'why' })], LastEvaluatedKey: {} })
      .resolves({ Items: [marshall(state), marshall({ id: '*slots', ticked: PLANNED })] });
    const listed = [];
    for await (const found of table.list()) listed.push(found.id);
    expect(listed).toEqual([ID, 'alert-old-1']);
  });
});

describe('a slot whose time has passed', () => {
  const slot = {
    cadence: 'daily',
    from: '2026-02-28T07:00:00.000Z',
    to: '2026-03-01T07:00:00.000Z',
  } as const;
  const id = 'daily-20260301t0700-24h';
  const skipped = { ...state, id, cadence: 'daily', status: 'skipped', audience: 0 };
  const reads = (edition: object) =>
    db
      .on(GetItemCommand)
      .callsFake(({ Key }) =>
        unmarshall(Key).id === id
          ? { Item: marshall(edition) }
          : { Item: marshall({ id: '*slots', version: 1, ticked: PLANNED, due: [], skipped: [] }) },
      );

  test('is noted as skipped, and that its window is to be covered', async () => {
    db.on(PutItemCommand).resolves({});
    reads(skipped);
    expect(await table.skip({ ...slot, schedules: [] } as never, Date.parse(PLANNED))).toBe(true);
    const [edition, row] = db.commandCalls(PutItemCommand).map(({ args }) => unmarshall(args[0].input.Item!));
    expect(edition).toEqual({
      ...{ schema: 1, id, cadence: 'daily', status: 'skipped', audience: 0 },
      ...{ planned: PLANNED, changed: PLANNED },
    });
    expect(row).toMatchObject({ id: '*slots', skipped: [slot] });
  });

  test('is noted once more where a worker died in between', async () => {
    db.on(PutItemCommand).rejectsOnce(refused).resolves({});
    reads(skipped);
    expect(await table.skip(slot, Date.parse(PLANNED))).toBe(true);
    expect(db.commandCalls(PutItemCommand)).toHaveLength(2);
  });

  test.each(['sending', 'draft', 'empty', 'finished'])('is left alone where it is %s', async (status) => {
    db.on(PutItemCommand).rejects(refused);
    reads({ ...skipped, status });
    expect(await table.skip(slot, Date.parse(PLANNED))).toBe(false);
    expect(db.commandCalls(PutItemCommand)).toHaveLength(1);
  });
});

describe('leave to send', () => {
  const answers = (...items: object[]) =>
    db.on(BatchGetItemCommand).resolves({ Responses: { editions: items.map((item) => marshall(item)) } });

  test('is an edition and the brakes, in one consistent read', async () => {
    answers({ id: '*', halted: 'why' }, state);
    expect(await table.leave(ID)).toEqual({ edition: state, brakes: { halted: 'why' } });
    expect(db.commandCalls(BatchGetItemCommand)[0]!.args[0].input.RequestItems!.editions).toEqual({
      Keys: [marshall({ id: ID }), marshall({ id: '*' })],
      ConsistentRead: true,
    });
  });

  test('has no brakes when none were ever set', async () => {
    answers(state);
    expect(await table.leave(ID)).toEqual({ edition: state, brakes: {} });
  });

  test('of an unknown edition knows the brakes', async () => {
    answers({ id: '*', quotaUntil: PLANNED });
    expect(await table.leave(ID)).toEqual({ edition: undefined, brakes: { quotaUntil: PLANNED } });
  });
});

describe('the brakes', () => {
  const update = (n = 0) => db.commandCalls(UpdateItemCommand)[n]!.args[0].input;

  test('are none before they are set', async () => {
    db.on(GetItemCommand)
      .resolvesOnce({})
      .resolves({ Item: marshall({ id: '*', halted: 'why' }) });
    expect(await table.brakes()).toEqual({});
    expect(await table.brakes()).toEqual({ halted: 'why' });
  });

  test('are put on and taken off', async () => {
    db.on(UpdateItemCommand).resolves({});
    await table.halt('wrong figure');
    await table.halt(undefined);
    expect(update()).toMatchObject({ Key: marshall({ id: '*' }), UpdateExpression: 'SET halted = :reason' });
    expect(update(1).UpdateExpression).toBe('REMOVE halted');
  });

  test('hold until the latest moment anybody asked for', async () => {
    db.on(UpdateItemCommand).resolvesOnce({}).rejects(refused);
    await table.holdUntil(PLANNED);
    await table.holdUntil(PLANNED);
    expect(update().ConditionExpression).toBe('attribute_not_exists(quotaUntil) OR quotaUntil < :until');
  });
});

test('passes trouble on', async () => {
  const trouble = new Error('throttled');
  db.onAnyCommand().rejects(trouble);
  await expect(table.begin(state)).rejects.toBe(trouble);
  await expect(table.leave(ID)).rejects.toBe(trouble);
  await expect(table.holdUntil(PLANNED)).rejects.toBe(trouble);
});
