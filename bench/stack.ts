/** `node bench/stack.ts`: how soon the local stack is ready, and how soon an uploaded article is a mail in the inbox. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { s3Of } from '../local/clients.ts';
import { type RunningStack, runningStack } from '../local/stack/state.ts';
import { articleNumber } from '../test/pipeline/article-number.ts';
import { quantile, report } from './measure.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SINGLE = 60;
const WARM_UP = 20;
const BURST = 200;

const stateDir = mkdtempSync(join(tmpdir(), 'bench-stack-'));
const accepted = join(stateDir, 'accepted.jsonl');
let uploaded = 0; // each article is about an event of its own

rmSync(join(ROOT, '.serverless/packaged-from.json'), { force: true });
const cold = await start();
await cold.stop();
const warm = await start();
const s3 = s3Of(warm.stack);
for (let n = 0; n < WARM_UP; n++) await mailed(s3, warm.stack, `warm/${n}`);
const times: number[] = [];
for (let n = 0; n < SINGLE; n++) times.push(await mailed(s3, warm.stack, `single/${n}`));
const perSecond = await burst(s3, warm.stack);
s3.destroy();
await warm.stop();
rmSync(stateDir, { recursive: true });

const held = [
  report({ name: 'npm start to ready, packaging included', value: cold.ready, unit: 's', atMost: 6 }),
  report({ name: 'npm start to ready, nothing changed since', value: warm.ready, unit: 's', atMost: 6 }),
  report({ name: '  of it the servers', value: warm.servers, unit: 's', atMost: 2 }),
  report({
    name: 'PutObject to mail in the inbox, median',
    value: quantile(times, 0.5),
    unit: 'ms',
    atMost: 60,
  }),
  report({
    name: 'PutObject to mail in the inbox, 95th percentile',
    value: quantile(times, 0.95),
    unit: 'ms',
    atMost: 150,
  }),
  report({ name: `${BURST} uploads at once, all mailed`, value: perSecond, unit: 'mails/s' }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;

/** Runs `npm start` until it says that it is ready. @returns the times in seconds */
async function start(): Promise<{
  ready: number;
  servers: number;
  stack: RunningStack;
  stop: () => Promise<void>;
}> {
  const began = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--state', stateDir], { cwd: ROOT, detached: true });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  while (!said.includes('Ctrl-C')) {
    if (child.exitCode !== null) throw new Error(said);
    await pause(5);
  }
  const ready = (performance.now() - began) / 1000;
  const stack = runningStack(stateDir);
  if (stack === undefined) throw new Error(said);
  const stop = async () => {
    process.kill(stack.pid, 'SIGTERM');
    await ended;
  };
  return { ready, servers: Number(/servers ([\d.]+) s/.exec(said)?.[1]), stack, stop };
}

/** Uploads one article. @returns ms from the call until the log has its mail, which follows the inbox */
async function mailed(client: S3Client, { names }: RunningStack, key: string): Promise<number> {
  const before = bytesOfLog();
  const began = performance.now();
  await client.send(
    new PutObjectCommand({
      Bucket: names.ArticlesBucket ?? '',
      Key: `${key}.txt`,
      Body: articleNumber(uploaded++),
    }),
  );
  while (bytesOfLog() === before) await pause(1);
  return performance.now() - began;
}

/** @returns mails a second from the first of many uploads at once to the last mail */
async function burst(client: S3Client, { names }: RunningStack): Promise<number> {
  const before = lines();
  const began = performance.now();
  const keys = Array.from({ length: BURST }, (_, n) => `burst/${n}.txt`);
  await Promise.all(
    keys.map((Key) =>
      client.send(
        new PutObjectCommand({ Bucket: names.ArticlesBucket ?? '', Key, Body: articleNumber(uploaded++) }),
      ),
    ),
  );
  while (lines() < before + BURST) await pause(10);
  return (BURST * 1000) / (performance.now() - began);
}

function bytesOfLog(): number {
  return existsSync(accepted) ? statSync(accepted).size : 0;
}

function lines(): number {
  return existsSync(accepted) ? readFileSync(accepted, 'utf8').split('\n').length - 1 : 0;
}
