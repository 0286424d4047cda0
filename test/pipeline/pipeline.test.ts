import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { articleId } from '../../core/article/identity.ts';
import { awaitReport } from '../../local/cli/await-report.ts';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { publicationOf } from '../functions/publication.ts';
import { articleNumber } from './article-number.ts';
import { corpus, mailsAfter, upload } from './harness.ts';
import { stackForTests } from './stack-for-tests.ts';

// Pages are tested in archive.test.ts: without them two hundred mails take half the time.
const up = stackForTests({ name: 'pipeline', publication: publicationOf() }, 'ana@example.org');

const sentFor = (key: string) =>
  readAccepted(up.stateDir).filter(({ edition }) => edition?.includes(articleId(key)));

test('one upload becomes exactly one mail, and the same upload again none', async () => {
  const article = await corpus('northgate-results/northgate-results.txt');
  await upload(up.s3, up.stack, 'northgate.txt', article);
  expect(await mailsAfter(up.stateDir, 1)).toEqual([expect.objectContaining({ to: ['ana@example.org'] })]);
  const [mail] = sentFor('northgate.txt');
  const eml = await readFile(join(up.stateDir, 'mails', `${mail?.mailId}.eml`), 'utf8');
  expect(eml).toContain('To: ana@example.org');
  expect(eml).toContain(`X-News-Digest-Edition: ${mail?.edition}`);
  expect(eml).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  await Promise.all([1, 2, 3].map(() => upload(up.s3, up.stack, 'northgate.txt', article)));
  expect(await mailsAfter(up.stateDir, 1)).toHaveLength(1);
}, 30_000);

test('a mended upload is a new edition', async () => {
  await upload(up.s3, up.stack, 'northgate.txt', articleNumber(1007));
  await mailsAfter(up.stateDir, 2);
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
    const before = readAccepted(up.stateDir).length;
    const { VersionId } = await upload(up.s3, up.stack, key, bytes);
    const found = await awaitReport(up.s3, up.stack.names.DigestsBucket ?? '', key, VersionId);
    expect(found?.items).toMatchObject([{ outcome: 'rejected', code }]);
    const report = { Bucket: up.stack.names.DigestsBucket, Key: `rejected/${articleId(key)}.json` };
    const { Body } = await up.s3.send(new GetObjectCommand(report));
    expect(JSON.parse((await Body?.transformToString()) ?? '')).toMatchObject({ key, code });
    expect(await mailsAfter(up.stateDir, before)).toHaveLength(before);
  },
  20_000,
);

test('200 uploads become 200 mails, one each, and every queue runs empty', async () => {
  const before = readAccepted(up.stateDir).length;
  const keys = Array.from({ length: 200 }, (_, n) => `ferries/${n}.txt`);
  await Promise.all(keys.map((key, n) => upload(up.s3, up.stack, key, articleNumber(n))));
  const mails = (await mailsAfter(up.stateDir, before + 200, 60_000)).slice(before);
  expect(mails).toHaveLength(200);
  expect(new Set(mails.map(({ edition }) => edition)).size).toBe(200);
  for (const { mailId } of mails) expect(existsSync(join(up.stateDir, 'mails', `${mailId}.eml`))).toBe(true);
  expect((await readdir(join(up.stateDir, 'mails'))).filter((file) => file.endsWith('.eml'))).toHaveLength(
    before + 200,
  );
  for (const queue of ['UploadsQueue', 'ComposeQueue', 'PlanQueue', 'SendQueue']) {
    expect(up.stack.depth(queue)).toEqual({ ready: 0, inFlight: 0 });
    expect(up.stack.depth(queue.replace('Queue', 'DeadLetters'))).toEqual({ ready: 0, inFlight: 0 });
  }
}, 90_000);
