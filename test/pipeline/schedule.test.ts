import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { beforeAll, expect, test } from 'vitest';
import { subscriberId } from '../../core/delivery/address.ts';
import { slotsBetween } from '../../core/delivery/schedule/slots.ts';
import { editionsTable } from '../../functions/aws/editions-table.ts';
import { addressKeyOf, subscribersOf } from '../../local/clients.ts';
import { clientConfig } from '../../local/stack/connection.ts';
import { publicationOf } from '../functions/publication.ts';
import { stackForTests } from './stack-for-tests.ts';

const HALF_HOUR_MS = 1_800_000;
const HOUR_MS = 3_600_000;
const up = stackForTests({ name: 'schedule', publication: publicationOf({ catchUp: 3 }) });

/** Somebody's time at which an edition is due at a moment: a full or half hour. */
function dueAt(moment: number): { zone: string; hour: number } {
  const all = ['UTC', 'Asia/Kolkata'].flatMap((zone) =>
    Array.from({ length: 24 }, (_, hour) => ({ zone, hour })),
  );
  return all.find((schedule) => slotsBetween(schedule, 'all', moment - 1, moment).length > 0)!;
}

const now = Date.now();
const halfHour = Math.floor(now / HALF_HOUR_MS) * HALF_HOUR_MS;
const missed = halfHour - 5 * HOUR_MS;
const caughtUp = halfHour - HOUR_MS;

beforeAll(async () => {
  for (const [n, schedule] of [dueAt(missed), dueAt(caughtUp)].entries())
    await subscribersOf(up.stack).change(subscriberId(`daily-${n}@example.org`, addressKeyOf(up.stack)), {
      ...{ kind: 'vouched', address: `daily-${n}@example.org`, how: 'test', anew: false },
      ...{ at: '2026-03-10T06:00:00.000Z', choices: { editions: ['daily'], topics: [], ...schedule } },
    });
});

test('a tick that comes hours late skips its slot, and one within catchUp, come twice, asks for its edition', async () => {
  const { env, names, region, depth } = up.stack;
  const sqs = new SQSClient(clientConfig(env.AWS_ENDPOINT_URL_SQS ?? '', region));
  const database = new DynamoDBClient(clientConfig(env.AWS_ENDPOINT_URL_DYNAMODB ?? '', region));
  const states = editionsTable(names.EditionsTable ?? '', database);
  const tick = async (moment: number) => {
    const MessageBody = JSON.stringify({ scheduled: new Date(moment).toISOString().replace('.000Z', 'Z') });
    const QueueUrl = `${env.AWS_ENDPOINT_URL_SQS}/000000000000/${names.TickQueue}`;
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody }));
  };
  await until(async () => (await states.ticks()) !== undefined); // the stack has ticked as it started
  const first = await states.ticks();
  await states.saveTicks(first, { ticked: new Date(missed - 1).toISOString(), due: [], skipped: [] });
  for (const moment of [caughtUp, missed, caughtUp]) await tick(moment);
  const to = new Date(caughtUp).toISOString();
  await until(async () => ((await states.ticks())?.ticked ?? '') >= to && depth('TickQueue').inFlight === 0);
  const row = await states.ticks();
  expect(row?.skipped.map((window) => window.to)).toContain(new Date(missed).toISOString());
  expect(row?.due).toEqual([]);
  const known = [];
  for await (const state of states.list()) known.push(state.status);
  expect(new Set(known)).toEqual(new Set(['skipped']));
  expect(depth('ComposeQueue').ready).toBe(1); // it waits there for a minute
  sqs.destroy();
  database.destroy();
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 8_000;
  while (!(await holds()) && Date.now() < end) await pause(50);
}
