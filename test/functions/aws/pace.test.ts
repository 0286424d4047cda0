import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Allowance } from '../../../core/delivery/sends/pacing.ts';
import { sharedPace, type Turn } from '../../../functions/aws/pace.ts';
import { paceRow } from '../../../functions/aws/pace-row.ts';
import { keepRow, row } from './pace-store.ts';
import { virtualTime } from './virtual-time.ts';

const client = new DynamoDBClient({ region: 'eu-west-1' });
const START = Date.parse('2026-03-01T08:00:00.000Z');

beforeEach(() => keepRow());

const plenty = (perSecond: number): Allowance => ({ perSecond, perDay: -1, sentToday: 0 });

function setUp(allowance: () => Allowance = () => plenty(10)) {
  const time = virtualTime(START);
  let asked = 0;
  const quota = {
    read: async () => {
      asked += 1;
      return allowance();
    },
  };
  const worker = () => sharedPace({ row: paceRow('limits', client), quota, ...time });
  return { time, worker, asked: () => asked };
}

/** Asks for turns side by side, and notes the moment each is given, in ms after START. */
async function take(
  pace: ReturnType<typeof sharedPace>,
  turns: number,
  deadline: number,
  clock: () => number,
) {
  const given: number[] = [];
  const answers: Turn[] = [];
  const one = async () => {
    const turn = await pace.turn(START + deadline);
    answers.push(turn);
    if (turn === 'go') given.push(clock() - START);
  };
  return { given, answers, done: Promise.all(Array.from({ length: turns }, one)) };
}

describe('turns', () => {
  test('of one worker are as far apart as the rate says', async () => {
    const { time, worker } = setUp();
    const { given } = await take(worker(), 25, 60_000, time.clock);
    await time.pass();
    expect(given).toHaveLength(25);
    for (const [n, moment] of given.entries()) expect(moment).toBeCloseTo((n * 1000) / 9.5, 3);
  });

  test('of several workers together are no closer than those of one', async () => {
    const { time, worker } = setUp();
    const all = await Promise.all([1, 2, 3].map(() => take(worker(), 40, 60_000, time.clock)));
    await time.pass();
    const given = all.flatMap((worker) => worker.given).toSorted((one, other) => one - other);
    expect(given).toHaveLength(120);
    for (const [n, moment] of given.entries())
      if (n > 0) expect(moment - given[n - 1]!).toBeGreaterThan(1000 / 10);
  });

  test('of nobody wait beyond his deadline', async () => {
    const { time, worker } = setUp();
    const all = await Promise.all([1, 2].map(() => take(worker(), 40, 3000, time.clock)));
    await time.pass();
    const given = all.flatMap((worker) => worker.given);
    expect(given.length).toBeGreaterThan(20); // 3 s at 9.5 a second, some of it left to fall between reservations
    expect(given.length).toBeLessThanOrEqual(29);
    expect(Math.max(...given)).toBeLessThanOrEqual(3000);
    expect(all.flatMap(({ answers }) => answers).filter((turn) => turn === 'later')).toHaveLength(
      80 - given.length,
    );
  });

  test('that nobody took in time are not made up for', async () => {
    const { time, worker } = setUp();
    keepRow({ next: START - 3_600_000 });
    const { given } = await take(worker(), 20, 60_000, time.clock);
    await time.pass();
    expect(given.filter((moment) => moment < 1000)).toHaveLength(10);
  });

  test('with a deadline that is over take none away', async () => {
    const { time, worker } = setUp();
    const { answers } = await take(worker(), 3, -1, time.clock);
    await time.pass();
    expect(answers).toEqual(['later', 'later', 'later']);
    expect(row).toEqual({});
  });
});

describe('the provider', () => {
  test.each<[string, Allowance]>([
    ['has taken the day’s mails', { perSecond: 14, perDay: 200, sentToday: 200 }],
    ['has suspended the sender', { perSecond: 0, perDay: 200, sentToday: 0 }],
  ])('that %s gives no turn', async (_, allowance) => {
    const { time, worker } = setUp(() => allowance);
    const { answers } = await take(worker(), 2, 60_000, time.clock);
    await time.pass();
    expect(answers).toEqual(['quota', 'quota']);
  });

  test('is asked once a minute', async () => {
    const { time, worker, asked } = setUp();
    const pace = worker();
    await take(pace, 25, 60_000, time.clock);
    await time.pass();
    expect(asked()).toBe(1);
    void time.sleep(60_000);
    await time.pass();
    await take(pace, 5, 180_000, time.clock);
    await time.pass();
    expect(asked()).toBe(2);
  });

  test('that says "too many" is asked at once whether it is the day’s quota', async () => {
    const day = { sentToday: 0 };
    const { time, worker } = setUp(() => ({ perSecond: 14, perDay: 200, ...day }));
    const pace = worker();
    const before = await take(pace, 1, 60_000, time.clock);
    await time.pass();
    day.sentToday = 200;
    await pace.throttled();
    const after = await take(pace, 1, 60_000, time.clock);
    await time.pass();
    expect([...before.answers, ...after.answers]).toEqual(['go', 'quota']);
  });

  test('that does not answer sends its callers back, and is asked again', async () => {
    let broken = true;
    const { time, worker } = setUp(() => {
      if (broken) throw new Error('no answer');
      return plenty(10);
    });
    const pace = worker();
    await expect(pace.turn(START + 1000)).rejects.toThrow('no answer');
    broken = false;
    const turn = pace.turn(START + 1000);
    await time.pass();
    expect(await turn).toBe('go');
  });

  test('that is asked too often is taken at its last word, and asked again', async () => {
    let broken = false;
    const { time, worker, asked } = setUp(() => {
      if (broken) throw new Error('too many questions');
      return plenty(10);
    });
    const pace = worker();
    await take(pace, 1, 60_000, time.clock);
    await time.pass();
    broken = true;
    await pace.throttled();
    const turns = await take(pace, 2, 60_000, time.clock);
    await time.pass();
    await take(pace, 1, 60_000, time.clock);
    await time.pass();
    expect([turns.answers, asked()]).toEqual([['go', 'go'], 4]);
  });
});
