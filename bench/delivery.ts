/**
 * `node bench/delivery.ts`: how fast an edition is planned and sent against the embedded stack, and whether the planner's
 * memory grows with its audience. What it measures is kept for `node bench/projection.ts`.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { editionsTable } from '../functions/aws/editions-table.ts';
import { sendsTable } from '../functions/aws/sends-table.ts';
import { s3Of } from '../local/clients.ts';
import { clientConfig } from '../local/stack/connection.ts';
import type { Stack } from '../local/stack/index.ts';
import { readAccepted } from '../local/stack/mail/send-log.ts';
import { articleNumber } from '../test/pipeline/article-number.ts';
import { upload } from '../test/pipeline/harness.ts';
import { addReaders, reader } from '../test/pipeline/readers.ts';
import { countRequests, withStack } from './delivery/bench-stack.ts';
import { type Figures, saveFigures } from './delivery/figures.ts';
import { planEdition } from './delivery/planner.ts';
import { report } from './measure.ts';

const SIZES = [1_000, 10_000, 100_000]; // subscribers an edition is planned for
const SENT_TO = 2_000; //                  subscribers an edition is sent to
const PATIENCE_MS = 600_000; //               until each step of it must be done

const planned = await withStack({ functions: false }, measurePlanning);
const sending = await withStack({ functions: true }, measureSending);
saveFigures({ at: new Date().toISOString(), planned, ...sending });

const memory = planned.map(({ megabytes }) => megabytes);
const held = [
  ...planned.flatMap(({ subscribers, frozen, asked, megabytes }) => [
    report({ name: `audience of ${subscribers} frozen`, value: frozen, unit: 'a second' }),
    report({ name: '  and asked for', value: asked, unit: 'a second' }),
    report({ name: '  memory of the planner, at most', value: megabytes, unit: 'MB' }),
  ]),
  report({
    name: `memory for ${SIZES.at(-1)} beside that for ${SIZES[0]}`,
    value: Math.max(...memory) / memory[0]!,
    unit: 'times',
    atMost: 1.5,
  }),
  report({ name: `edition for ${SENT_TO}: upload to first mail`, value: sending.firstMail, unit: 's' }),
  report({ name: '  mails claimed, sent and settled', value: sending.sent, unit: 'a second' }),
  report({ name: '  last mail to finished', value: sending.finishing, unit: 's' }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;

async function measurePlanning(stack: Stack): Promise<Figures['planned']> {
  const measured: Figures['planned'] = [];
  for (const [n, subscribers] of SIZES.entries()) {
    await addReaders(stack, SIZES[n - 1] ?? 0, subscribers);
    const { freezing, asking, megabytes } = await planEdition(stack, `alert-for-${subscribers}`, subscribers);
    measured.push({ subscribers, frozen: subscribers / freezing, asked: subscribers / asking, megabytes });
  }
  return measured;
}

async function measureSending(stack: Stack, stateDir: string) {
  await addReaders(stack, 0, SENT_TO);
  const client = new DynamoDBClient(clientConfig(stack.env.AWS_ENDPOINT_URL_DYNAMODB ?? '', stack.region));
  const editions = editionsTable(stack.names.EditionsTable ?? '', client);
  const s3 = s3Of(stack);
  const requests = countRequests();
  const began = performance.now();
  await upload(s3, stack, 'ferry.txt', articleNumber(1));
  await until(() => readAccepted(stateDir).length > 0, 2);
  const first = performance.now();
  await until(() => readAccepted(stateDir).length >= SENT_TO, 20);
  const last = performance.now();
  const edition = readAccepted(stateDir)[0]?.edition ?? '';
  await until(async () => (await editions.find(edition))?.status === 'finished', 50);
  const finished = performance.now();
  const counted = { ...requests };
  const { value: rows = [] } = await sendsTable(stack.names.SendsTable ?? '', client)
    .rows(edition)
    .next();
  s3.destroy();
  client.destroy();
  const mails = readdirSync(join(stateDir, 'mails')).filter((file) => file.endsWith('.eml'));
  return {
    subscribers: SENT_TO,
    requests: counted,
    firstMail: (first - began) / 1000,
    sent: (SENT_TO * 1000) / (last - first),
    finishing: (finished - last) / 1000,
    mailBytes: statSync(join(stateDir, 'mails', mails[0]!)).size,
    rowBytes: { subscriber: JSON.stringify(reader(1)).length, send: JSON.stringify(rows[0]).length },
  };
}

/** Looks again every so many ms. @throws after ten minutes */
async function until(done: () => boolean | Promise<boolean>, every: number): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !(await done()); await pause(every))
    if (Date.now() > end)
      throw new Error('The stack does not get on: start it with npm start and see what it says');
}
