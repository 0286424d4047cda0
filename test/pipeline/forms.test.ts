import { setTimeout as pause } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { UploadReport } from '../../core/article/upload-report.ts';
import { awaitReport } from '../../local/cli/await-report.ts';
import { readAccepted } from '../../local/stack/mail/send-log.ts';
import { articleNumber, titleOf } from './article-number.ts';
import { mailsAfter, upload } from './harness.ts';
import { stackForTests } from './stack-for-tests.ts';

const up = stackForTests('pipeline-forms', 'ana@example.org');

async function reportOn(key: string, body: string | Uint8Array): Promise<UploadReport> {
  const { VersionId } = await upload(up.s3, up.stack, key, body);
  const report = await awaitReport(up.s3, up.stack.names.DigestsBucket ?? '', key, VersionId);
  if (report === undefined) throw new Error(`${key} left no report`);
  return report;
}
const mailed = () => readAccepted(up.stateDir).length;
const ninjs = (number: number, more: object = {}) =>
  JSON.stringify({
    ...{ uri: `urn:skarn:${number}`, type: 'text', headline: titleOf(number) },
    ...{ body_text: articleNumber(number), ...more },
  });

test('an archive is a mail for each article, and a report that lists them all', async () => {
  const before = mailed();
  const archive = zipSync({
    'one.txt': strToU8(articleNumber(1)),
    'broken.pdf': strToU8('%PDF-1.7 and no more'),
    'two.json': strToU8(ninjs(2)),
  });
  const report = await reportOn('day.zip', archive);
  expect(report.items).toMatchObject([
    { part: 'one.txt', outcome: 'extracted', title: titleOf(1) },
    { part: 'broken.pdf', outcome: 'rejected', code: 'damaged' },
    { part: 'two.json', outcome: 'extracted', title: titleOf(2) },
  ]);
  expect(await mailsAfter(up.stateDir, before + 2)).toHaveLength(before + 2);
}, 30_000);

test('the next upload of a feed, under any key, mails only what is new in it', async () => {
  const entry = (number: number) =>
    `<item><guid>https://port.example/${number}</guid><title>${titleOf(number)}</title><description>${articleNumber(number)}</description></item>`;
  const feed = (...numbers: number[]) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Port</title><link>https://port.example/</link>${numbers.map(entry).join('')}</channel></rss>`;
  const before = mailed();
  await reportOn('monday.xml', feed(11, 12));
  expect(await mailsAfter(up.stateDir, before + 2)).toHaveLength(before + 2);
  const { items } = await reportOn('tuesday.xml', feed(13, 12, 11));
  expect(items).toHaveLength(3);
  expect(await mailsAfter(up.stateDir, before + 3)).toHaveLength(before + 3);
}, 30_000);

test('an article under embargo is mailed when it is over', async () => {
  const before = mailed();
  const embargoed = new Date(Date.now() + 2500).toISOString();
  const { items } = await reportOn('embargoed.json', ninjs(21, { embargoed }));
  expect(items).toMatchObject([{ outcome: 'extracted', embargo: embargoed }]);
  await pause(1000);
  expect(mailed()).toBe(before);
  expect(await mailsAfter(up.stateDir, before + 1)).toHaveLength(before + 1);
  expect(Date.now()).toBeGreaterThan(Date.parse(embargoed));
}, 30_000);

test('an article its source takes back under embargo is mailed to nobody', async () => {
  const before = mailed();
  await reportOn('early.json', ninjs(22, { embargoed: new Date(Date.now() + 3000).toISOString() }));
  const { items } = await reportOn('kill.json', ninjs(22, { pubstatus: 'canceled' }));
  expect(items).toMatchObject([{ outcome: 'withdrawn' }]);
  await pause(5000);
  expect(mailed()).toBe(before);
  expect(up.stack.depth('ComposeQueue')).toEqual({ ready: 0, inFlight: 0 });
}, 30_000);

test('a page saved from the web is mailed', async () => {
  const before = mailed();
  const page = `<!DOCTYPE html><html lang="en"><head><title>${titleOf(31)}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${titleOf(31)}</h1>${articleNumber(
    31,
  )
    .split('\n\n')
    .slice(1)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
  expect((await reportOn('ferry.html', page)).items).toMatchObject([
    { outcome: 'extracted', title: titleOf(31), quotes: 1 },
  ]);
  expect(await mailsAfter(up.stateDir, before + 1)).toHaveLength(before + 1);
}, 30_000);
