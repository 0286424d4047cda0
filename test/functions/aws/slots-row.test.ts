import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SkippedSlot, Ticks } from '../../../core/delivery/schedule/schema.ts';
import { slotsRow } from '../../../functions/aws/slots-row.ts';

const db = mockClient(DynamoDBClient);
const row = slotsRow('editions', new DynamoDBClient({ region: 'eu-west-1' }));
const refused = new ConditionalCheckFailedException({ $metadata: {}, message: '' });
const FROM = '2031-10-02T07:00:00.000Z';
const TO = '2031-10-03T07:00:00.000Z';
const ticks: Ticks = {
  ...{ version: 3, ticked: TO, skipped: [] },
  due: [{ cadence: 'daily', from: FROM, to: TO, schedules: [{ zone: 'UTC', hour: 7 }] }],
};
const window: SkippedSlot = { cadence: 'daily', from: FROM, to: TO };
const puts = () => db.commandCalls(PutItemCommand).map(({ args }) => args[0].input);
const holds = (...rows: (Ticks | undefined)[]) => {
  const answers = db.on(GetItemCommand);
  for (const each of rows) answers.resolvesOnce(each ? { Item: marshall({ ...each, id: '*slots' }) } : {});
};

beforeEach(() => db.reset());

describe('the row of slots', () => {
  test('is read consistently, and is none before the first tick', async () => {
    holds(undefined, ticks);
    expect(await row.ticks()).toBeUndefined();
    expect(await row.ticks()).toEqual(ticks);
    const { input } = db.commandCalls(GetItemCommand)[0]!.args[0];
    expect(input).toMatchObject({ Key: marshall({ id: '*slots' }), ConsistentRead: true });
  });

  test('replaces exactly the version seen', async () => {
    db.on(PutItemCommand).resolves({});
    expect(await row.saveTicks(ticks, { ...ticks, due: [] })).toBe(true);
    expect(unmarshall(puts()[0]!.Item!)).toEqual({ ...ticks, due: [], id: '*slots', version: 4 });
    expect(puts()[0]!.ConditionExpression).toBe('#version = :seen');
    expect(unmarshall(puts()[0]!.ExpressionAttributeValues!)).toEqual({ ':seen': 3 });
  });

  test('is the first only where there is none', async () => {
    db.on(PutItemCommand).rejects(refused);
    const { version: _, ...first } = ticks;
    expect(await row.saveTicks(undefined, first)).toBe(false);
    expect(puts()[0]!.ConditionExpression).toBe('attribute_not_exists(id)');
    expect(unmarshall(puts()[0]!.Item!)).toMatchObject({ version: 1 });
  });

  test('passes trouble on', async () => {
    db.onAnyCommand().rejects(new Error('throttled'));
    await expect(row.ticks()).rejects.toThrow('throttled');
    await expect(row.saveTicks(ticks, ticks)).rejects.toThrow('throttled');
  });
});

describe('a window that was skipped', () => {
  test('is added to those known', async () => {
    holds({ ...ticks, skipped: [{ ...window, cadence: 'weekly' }] });
    db.on(PutItemCommand).resolves({});
    await row.noteSkipped({ ...window, more: 'of a slot' } as SkippedSlot);
    const { skipped, due } = unmarshall(puts()[0]!.Item!);
    expect(skipped).toEqual([{ ...window, cadence: 'weekly' }, window]);
    expect(due).toEqual(ticks.due);
  });

  test.each([
    ['known', { ...ticks, skipped: [window] }],
    ['from before the first tick', undefined],
  ])('that is %s changes nothing', async (_, known) => {
    holds(known);
    await row.noteSkipped(window);
    expect(puts()).toEqual([]);
  });

  test('is added again to what another has written in between', async () => {
    const other = { ...window, from: TO, to: '2031-10-04T07:00:00.000Z' };
    holds(ticks, { ...ticks, version: 4, skipped: [other] });
    db.on(PutItemCommand).rejectsOnce(refused).resolves({});
    await row.noteSkipped(window);
    expect(unmarshall(puts()[1]!.Item!)).toMatchObject({ version: 5, skipped: [other, window] });
  });

  test('is given up where others never stop writing', async () => {
    db.on(GetItemCommand).resolves({ Item: marshall(ticks) });
    db.on(PutItemCommand).rejects(refused);
    await expect(row.noteSkipped(window)).rejects.toThrow('changed by others');
  });
});
