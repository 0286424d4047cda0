import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleId } from '../../core/article/identity.ts';
import { Send } from '../../core/delivery/sends/schema.ts';
import { s3Of } from '../../local/clients.ts';
import { clientConfig } from '../../local/stack/connection.ts';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { type RunningStack, runningStack } from '../../local/stack/state.ts';
import { articleNumber } from './article-number.ts';
import { addSubscribers, upload } from './harness.ts';

const UPLOADS = 80;
const READERS = ['ana@example.org', 'ben@example.org'];
const key = (n: number) => `crash/${n}.txt`;

let stateDir: string;
let child: ChildProcess | undefined;
beforeEach(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'crash-'));
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(stateDir, { recursive: true });
});

async function start(): Promise<RunningStack> {
  const script = join(import.meta.dirname, 'stack-process.ts');
  const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, stateDir], {
    stdio: 'inherit',
  });
  child = started;
  for (;;) {
    const stack = runningStack(stateDir);
    if (stack?.pid === started.pid && stack !== undefined) return stack;
    if (started.exitCode !== null) throw new Error('The stack did not start');
    await pause(50);
  }
}

/** @returns the numbers of the articles whose upload was answered with success */
async function uploadAll(stack: RunningStack, numbers: readonly number[]): Promise<Set<number>> {
  const s3 = s3Of(stack);
  const accepted = new Set<number>();
  const work = numbers.values();
  const worker = async () => {
    for (const n of work) {
      await upload(s3, stack, key(n), articleNumber(n)).then(
        () => accepted.add(n),
        () => {},
      );
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  s3.destroy();
  return accepted;
}

async function ledger({ env, names, region }: RunningStack): Promise<Send[]> {
  const client = new DynamoDBClient(clientConfig(env.AWS_ENDPOINT_URL_DYNAMODB ?? '', region));
  const { Items = [] } = await client.send(new ScanCommand({ TableName: names.SendsTable ?? '' }));
  client.destroy();
  return Items.map((item) => Send.parse(unmarshall(item)));
}

test('killed in the middle of many uploads and started again, the stack loses nothing and mails nobody twice', async () => {
  const first = await start();
  await addSubscribers(first, ...READERS);
  const numbers = Array.from({ length: UPLOADS }, (_, n) => n);
  const uploading = uploadAll(first, numbers);
  while (readAccepted(stateDir).length < 15) await pause(5);
  child?.kill('SIGKILL');
  const accepted = await uploading;
  const before = readAccepted(stateDir).length;
  expect(before).toBeLessThan(UPLOADS * READERS.length);

  const second = await start();
  // What was not answered is the sender's to repeat; what was must not need it.
  await uploadAll(
    second,
    numbers.filter((n) => !accepted.has(n)),
  );
  let sends: Send[] = [];
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(500)) {
    sends = await ledger(second);
    if (sends.length === UPLOADS * READERS.length && sends.every(({ status }) => status !== 'CLAIMED')) break;
  }

  const editions = new Set(sends.map(({ edition }) => edition));
  for (const n of numbers)
    expect([...editions].filter((edition) => edition.includes(articleId(key(n))))).toHaveLength(1);
  expect(sends).toHaveLength(UPLOADS * READERS.length);
  expect(sends.filter(({ status }) => status !== 'ACCEPTED' && status !== 'AMBIGUOUS')).toEqual([]);

  const mails = readAccepted(stateDir);
  const recipients = mails.map(({ edition, to }) => `${edition} ${to}`);
  expect(new Set(recipients).size).toBe(recipients.length);
  const ids = new Set(mails.map(({ messageId }) => messageId));
  for (const { status, messageId = '' } of sends) if (status === 'ACCEPTED') expect(ids).toContain(messageId);
  const ambiguous = sends.filter(({ status }) => status === 'AMBIGUOUS').length;
  expect(mails.length).toBeGreaterThanOrEqual(sends.length - ambiguous);

  const inbox = await Promise.all(
    (await readdir(join(stateDir, 'mails')))
      .filter((file) => file.endsWith('.eml'))
      .map(async (file) =>
        /^X-News-Digest-Edition: .*$|^To: .*$/gm
          [Symbol.match](await readFile(join(stateDir, 'mails', file), 'utf8'))
          ?.join(),
      ),
  );
  const whole = inbox.filter((headers) => headers !== undefined);
  expect(new Set(whole).size).toBe(whole.length);
}, 150_000);
