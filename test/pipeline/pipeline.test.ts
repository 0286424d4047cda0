import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articleId } from '../../core/article/identity.ts';
import { awaitReport } from '../../local/cli/await-report.ts';
import type { Stack } from '../../local/stack/index.ts';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import {
  addSubscribers,
  articleNumber,
  corpus,
  mailsAfter,
  s3Of,
  startTestStack,
  upload,
} from './harness.ts';

let stateDir: string;
let stack: Stack;
let s3: S3Client;
const failures: string[] = [];
beforeAll(async () => {
  stateDir = await mkdtemp(join(tmpdir(), 'pipeline-'));
  stack = await startTestStack(stateDir, (step) => {
    if (step.kind === 'failed') failures.push(`${step.functionName}: ${step.error}`);
  });
  s3 = s3Of(stack);
  await addSubscribers(stack, 'ana@example.org');
}, 60_000);
afterAll(async () => {
  s3.destroy();
  await stack.stop();
  await rm(stateDir, { recursive: true });
});

const sentFor = (key: string) =>
  readAccepted(stateDir).filter(({ edition }) => edition?.includes(articleId(key)));

test('one upload becomes exactly one mail, and the same upload again none', async () => {
  const article = await corpus('northgate-results/northgate-results.txt');
  await upload(s3, stack, 'northgate.txt', article);
  expect(await mailsAfter(stateDir, 1)).toEqual([expect.objectContaining({ to: ['ana@example.org'] })]);
  const [mail] = sentFor('northgate.txt');
  const eml = await readFile(join(stateDir, 'mails', `${mail?.mailId}.eml`), 'utf8');
  expect(eml).toContain('To: ana@example.org');
  expect(eml).toContain(`X-News-Digest-Edition: ${mail?.edition}`);
  expect(eml).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  await Promise.all([1, 2, 3].map(() => upload(s3, stack, 'northgate.txt', article)));
  expect(await mailsAfter(stateDir, 1)).toHaveLength(1);
}, 30_000);

test('a mended upload is a new edition', async () => {
  await upload(s3, stack, 'northgate.txt', articleNumber(7));
  await mailsAfter(stateDir, 2);
  expect(sentFor('northgate.txt')).toHaveLength(2);
});

test.each<[string, string, Uint8Array, string]>([
  ['an empty file', 'empty.txt', new Uint8Array(), 'empty'],
  [
    'a picture',
    'picture.txt',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'binary',
  ],
  ['50 MB', 'large.txt', new Uint8Array(50_000_000).fill(65), 'too-large'],
])(
  '%s leaves a report and no mail',
  async (_name, key, bytes, code) => {
    const before = readAccepted(stateDir).length;
    const { VersionId } = await upload(s3, stack, key, bytes);
    const found = await awaitReport(s3, stack.names.DigestsBucket ?? '', key, VersionId);
    expect(found?.items).toMatchObject([{ outcome: 'rejected', code }]);
    const report = { Bucket: stack.names.DigestsBucket, Key: `rejected/${articleId(key)}.json` };
    const { Body } = await s3.send(new GetObjectCommand(report));
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({ key, code });
    expect(await mailsAfter(stateDir, before)).toHaveLength(before);
  },
  20_000,
);

test('200 uploads become 200 mails, one each, and every queue runs empty', async () => {
  const before = readAccepted(stateDir).length;
  const keys = Array.from({ length: 200 }, (_, n) => `ferries/${n}.txt`);
  await Promise.all(keys.map((key, n) => upload(s3, stack, key, articleNumber(n))));
  const mails = (await mailsAfter(stateDir, before + 200, 60_000)).slice(before);
  expect(mails).toHaveLength(200);
  expect(new Set(mails.map(({ edition }) => edition)).size).toBe(200);
  for (const { mailId } of mails) expect(existsSync(join(stateDir, 'mails', `${mailId}.eml`))).toBe(true);
  expect((await readdir(join(stateDir, 'mails'))).filter((file) => file.endsWith('.eml'))).toHaveLength(
    before + 200,
  );
  for (const queue of ['UploadsQueue', 'ComposeQueue', 'PlanQueue', 'SendQueue']) {
    expect(stack.depth(queue)).toEqual({ ready: 0, inFlight: 0 });
    expect(stack.depth(queue.replace('Queue', 'DeadLetters'))).toEqual({ ready: 0, inFlight: 0 });
  }
  expect(failures).toEqual([]);
}, 90_000);
