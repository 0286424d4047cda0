import {
  DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Arrival } from '../../../core/stories/arrival.ts';
import { arrivalsTable } from '../../../functions/aws/arrivals-table.ts';

const db = mockClient(DynamoDBClient);
const client = new DynamoDBClient({ region: 'eu-west-1' });
const PAGE = 3; // rows in a page

let items: Record<string, unknown>[] = [];
let failing = false;

/** A table in memory that answers as DynamoDB does. */
beforeEach(() => {
  items = [];
  db.reset();
  db.on(PutItemCommand).callsFake(({ Item }) => {
    const item = unmarshall(Item);
    items = [...items.filter(({ place }) => place !== item.place), item];
    return {};
  });
  db.on(QueryCommand).callsFake((input: QueryCommandInput) => {
    if (failing) throw new Error('no answer');
    const { ':day': day, ':after': after, ':last': last } = unmarshall(input.ExpressionAttributeValues!);
    const start = input.ExclusiveStartKey && unmarshall(input.ExclusiveStartKey).place;
    const found = items
      .filter((item) => item.day === day && String(item.place) >= after && String(item.place) <= last)
      .filter(({ place }) => start === undefined || String(place) < start)
      .sort((a, b) => (String(a.place) < String(b.place) ? 1 : -1));
    const page = found.slice(0, PAGE);
    return {
      Items: page.map((item) => marshall(item)),
      ...(found.length > PAGE && { LastEvaluatedKey: marshall({ day, place: page.at(-1)?.place }) }),
    };
  });
});

const time = (minutes: number) => new Date(Date.UTC(2031, 4, 3, 0, minutes)).toISOString();
const rejected = (minutes: number, article = `a${minutes}`): Arrival => ({
  ...{ kind: 'rejected', at: time(minutes), article, key: `${article}.txt`, code: 'empty' },
});
const queries = () => db.commandCalls(QueryCommand).length;
const ids = (arrivals: readonly Arrival[]) => arrivals.map(({ article }) => article);

describe('the arrivals table', () => {
  test('keeps a row under the day of its moment for 40 days, and twice the same is one', async () => {
    const table = arrivalsTable('arrivals', client);
    const sketch = { schema: 1 as const, terms: '', shingles: '', length: 0 };
    const row: Arrival = {
      ...{ kind: 'article', at: time(0), article: 'tide', key: 'tide.txt', revision: 'r1', sketch },
    };
    await table.save([row, row]);
    const expires = Date.parse('2031-06-12T00:00:00Z') / 1000;
    expect(items).toEqual([{ ...row, day: '2031-05-03', place: `${time(0)}#article#tide#r1`, expires }]);
    expect(await table.between({ from: time(-1), to: time(0) }, 10)).toEqual([row]);
  });

  test('gives what came in after `from` and not after `to`, over days, oldest first', async () => {
    const table = arrivalsTable('arrivals', client);
    await table.save([1500, 20, 10, 5, -5, -1450, 21].map((minutes) => rejected(minutes)));
    expect(ids(await table.between({ from: time(-1450), to: time(20) }, 100))).toEqual([
      'a-5',
      'a5',
      'a10',
      'a20',
    ]);
  });

  test('gives the newest where there are more than are wanted, though many came in at one moment', async () => {
    const table = arrivalsTable('arrivals', client);
    await table.save(Array.from({ length: 8 }, (_, n) => rejected(10, `b${n}`)));
    await table.save([rejected(1), rejected(11)]);
    expect(ids(await table.between({ from: time(0), to: time(20) }, 4))).toEqual(['b5', 'b6', 'b7', 'a11']);
    expect(ids(await table.between({ from: time(0), to: time(20) }, 9)).at(0)).toBe('b0');
  });

  test('a warm table reads on from two minutes before it last looked', async () => {
    const table = arrivalsTable('arrivals', client);
    await table.save([rejected(1), rejected(60)]);
    await table.between({ from: time(-7 * 1440), to: time(60) }, 100);
    expect(queries()).toBe(8);
    await table.save([rejected(59, 'late'), rejected(61)]);
    expect(ids(await table.between({ from: time(-7 * 1440 + 1), to: time(61) }, 100))).toEqual([
      ...['a1', 'late', 'a60', 'a61'],
    ]);
    expect(queries()).toBe(9);
  });

  test('what is asked several times at once is read once', async () => {
    const table = arrivalsTable('arrivals', client);
    await table.save([rejected(1)]);
    const window = { from: time(0), to: time(2) };
    const answers = await Promise.all([1, 2, 3].map(() => table.between(window, 10)));
    expect(answers.map(ids)).toEqual([['a1'], ['a1'], ['a1']]);
    expect(queries()).toBe(1);
    await table.save([rejected(2)]);
    expect(ids(await table.between(window, 10))).toEqual(['a1', 'a2']);
  });

  test('what is written ahead, as an embargo is, comes in at its moment', async () => {
    const table = arrivalsTable('arrivals', client);
    await table.save([rejected(10), rejected(30), rejected(2000)]);
    expect(ids(await table.between({ from: time(0), to: time(15) }, 100))).toEqual(['a10']);
    expect(ids(await table.between({ from: time(0), to: time(30) }, 100))).toEqual(['a10', 'a30']);
    expect(ids(await table.between({ from: time(0), to: time(2001) }, 100))).toEqual(['a10', 'a30', 'a2000']);
  });

  test('a failed read is no news, and spoils nothing', async () => {
    const table = arrivalsTable('arrivals', client);
    await table.save([rejected(10)]);
    await table.between({ from: time(0), to: time(11) }, 100);
    await table.save([rejected(12)]);
    failing = true;
    await expect(table.between({ from: time(0), to: time(12) }, 100)).rejects.toThrow('no answer');
    failing = false;
    expect(ids(await table.between({ from: time(0), to: time(12) }, 100))).toEqual(['a10', 'a12']);
  });

  test('whatever is asked in whatever order, several at a time, the answer is what a new table would give', async () => {
    const minute = fc.integer({ min: -3000, max: 300 });
    const ask = fc.record({
      to: minute,
      length: fc.integer({ min: 1, max: 4000 }),
      most: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(minute, { maxLength: 30 }),
        fc.array(fc.array(ask, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        fc.constantFrom(1, 5, 10_000),
        async (moments, rounds, mostKept) => {
          items = [];
          const warm = arrivalsTable('arrivals', client, mostKept);
          await warm.save(moments.map((minutes, n) => rejected(minutes, `a${n}`)));
          for (const round of rounds)
            await Promise.all(
              round.map(async ({ to, length, most }) => {
                const window = { from: time(to - length), to: time(to) };
                const cold = await arrivalsTable('arrivals', client).between(window, most);
                expect(await warm.between(window, most)).toEqual(cold);
                expect(cold).toHaveLength(Math.min(most, within(moments, to - length, to)));
              }),
            );
        },
      ),
      { numRuns: 60 },
    );
  });
});

const within = (moments: readonly number[], from: number, to: number) =>
  moments.filter((moment) => moment > from && moment <= to).length;
