import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { EditionState } from '../../core/delivery/edition/schema.ts';
import type { Send } from '../../core/delivery/sends/schema.ts';
import { editionsTable } from '../../functions/aws/editions-table.ts';
import { sendsTable } from '../../functions/aws/sends-table.ts';
import { s3Of } from '../../local/clients.ts';
import { clientConfig } from '../../local/stack/connection.ts';
import { type AcceptedMail, readAccepted } from '../../local/stack/mail/send-log.ts';
import { type RunningStack, runningStack } from '../../local/stack/state.ts';
import { articleNumber } from './article-number.ts';
import { upload } from './harness.ts';
import { addReaders } from './readers.ts';

/** What is done to a stack while it sends one edition. */
export interface Ordeal {
  readonly stateDir: string;
  readonly readers: number;
  readonly kills: number;
  readonly random: () => number; // 0 to 1: when it is killed
  readonly patience: number; //     ms until an edition must be finished
  readonly onKill?: (kill: number, mails: number) => void;
}

/** What is left when the edition is finished. */
export interface Aftermath {
  readonly edition: EditionState;
  readonly sends: Send[]; //        the ledger's rows of the edition
  readonly mails: AcceptedMail[]; // what SES took for it
}

/**
 * Sends one edition by a stack in a process of its own, which is killed (SIGKILL) at random moments and started again
 * on what the disk has. Every kill falls into the sending.
 * @throws when the edition is not finished in time
 */
export async function sendWhileKilled(ordeal: Ordeal): Promise<Aftermath> {
  const { stateDir, readers, kills, random } = ordeal;
  let [child, stack] = await start(stateDir);
  try {
    await addReaders(stack, 0, readers);
    const s3 = s3Of(stack);
    await upload(s3, stack, 'killed.txt', articleNumber(1));
    s3.destroy();
    const moments = Array.from({ length: kills }, () => Math.ceil(random() * readers * 0.9)).toSorted(
      (a, b) => a - b,
    );
    for (const [n, moment] of moments.entries()) {
      while (readAccepted(stateDir).length < moment) await pause(5);
      await pause(random() * 50);
      await killed(child);
      ordeal.onKill?.(n + 1, readAccepted(stateDir).length);
      [child, stack] = await start(stateDir);
    }
    return await aftermath(stack, stateDir, ordeal.patience);
  } finally {
    await killed(child);
  }
}

async function start(stateDir: string): Promise<[ChildProcess, RunningStack]> {
  const script = join(import.meta.dirname, 'stack-process.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, stateDir];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  for (;;) {
    const stack = runningStack(stateDir);
    if (stack !== undefined && stack.pid === child.pid) return [child, stack];
    if (child.exitCode !== null) throw new Error('The stack did not start');
    await pause(25);
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function aftermath(
  { env, names, region }: RunningStack,
  stateDir: string,
  patience: number,
): Promise<Aftermath> {
  const client = new DynamoDBClient(clientConfig(env.AWS_ENDPOINT_URL_DYNAMODB ?? '', region));
  const editions = editionsTable(names.EditionsTable ?? '', client);
  const id = readAccepted(stateDir)[0]?.edition ?? '';
  let edition = await editions.find(id);
  for (const end = Date.now() + patience; edition?.status !== 'finished'; edition = await editions.find(id)) {
    if (Date.now() > end) throw new Error(`Edition ${id} is ${edition?.status} after ${patience} ms`);
    await pause(250);
  }
  const sends: Send[] = [];
  for await (const page of sendsTable(names.SendsTable ?? '', client).rows(id)) sends.push(...page);
  client.destroy();
  return { edition, sends, mails: readAccepted(stateDir).filter((mail) => mail.edition === id) };
}
