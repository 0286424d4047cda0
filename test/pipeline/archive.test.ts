import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GetObjectCommand, HeadObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { articleId } from '../../core/article/identity.ts';
import { editionPath } from '../../core/digest/archive-links.ts';
import type { AcceptedMail } from '../../local/stack/mail/send-log.ts';
import { TIDE, TRAM } from '../functions/composing/reports.ts';
import { publicationOf } from '../functions/publication.ts';
import { mailsAfter, upload } from './harness.ts';
import { stackForTests, type TestStack } from './stack-for-tests.ts';

const archive = { access: 'private', texts: 'whole' } as const;
const up = stackForTests({ name: 'archive', publication: publicationOf({ archive }) }, 'ana@example.org');
const off = stackForTests({ name: 'archive-off', publication: publicationOf() }, 'ana@example.org');

const PATIENCE_MS = 20_000;

const bucketOf = ({ stack }: TestStack) => stack.names.DigestsBucket ?? '';

async function pagesBelow(of: TestStack, Prefix: string): Promise<string[]> {
  const { Contents = [] } = await of.s3.send(new ListObjectsV2Command({ Bucket: bucketOf(of), Prefix }));
  return Contents.map(({ Key = '' }) => Key);
}

async function page(path: string): Promise<string> {
  const { Body } = await up.s3.send(new GetObjectCommand({ Bucket: bucketOf(up), Key: `archive/${path}` }));
  return (await Body?.transformToString()) ?? '';
}

/** Waits until a page is as it should be. */
async function pageThat(path: string, holds: (content: string) => boolean, why: string): Promise<string> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(50)) {
    const found = await page(path).catch(() => '');
    if (found !== '' && holds(found)) return found;
    if (Date.now() > end) throw new Error(`${path} ${why}`);
  }
}

const pageWith = (path: string, wanted: RegExp) =>
  pageThat(path, (content) => wanted.test(content), `does not say ${wanted}`);
const pageWithout = (path: string, unwanted: RegExp) =>
  pageThat(path, (content) => !unwanted.test(content), `says ${unwanted}`);

/** The links of a mail, as its HTML has them. */
async function linksOf(of: TestStack, { mailId }: AcceptedMail): Promise<string[]> {
  const { html = '' } = await PostalMime.parse(await readFile(join(of.stateDir, 'mails', `${mailId}.eml`)));
  const written = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  return written.map((href) => href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
}

const ninjs = (version: number, metres: number, more: object = {}) => {
  const [headline, ...lines] = TIDE.split('\n');
  return JSON.stringify({
    ...{ uri: 'urn:skarn:tide', version, type: 'text', headline },
    ...{ body_text: lines.join('\n').replace('40 metres', `${metres} metres`), ...more },
  });
};

describe('a private archive', () => {
  test('has every page that a mail leads to, under the key of the link', async () => {
    await upload(up.s3, up.stack, 'v1.json', ninjs(1, 40));
    const [mail] = await mailsAfter(up.stateDir, 1);
    const base = up.stack.env.ARCHIVE_URL ?? 'none';
    const links = (await linksOf(up, mail!))
      .filter((link) => link.startsWith(base))
      .map((link) => new URL(link));
    expect(links.filter(({ hash }) => /^#[fq]\d+$/.test(hash)).length).toBeGreaterThan(2);
    for (const { pathname, searchParams, hash } of links) {
      expect(searchParams.get('key')).toMatch(/^\d{4}-\d\d\.[\w-]{22}$/);
      const Key = `archive${pathname}`;
      const head = await up.s3.send(new HeadObjectCommand({ Bucket: bucketOf(up), Key }));
      expect([head.ContentType, head.CacheControl]).toEqual([
        'text/html; charset=utf-8',
        'private, max-age=60',
      ]);
      if (hash) expect(await page(pathname.slice(1))).toContain(`id="${hash.slice(1)}"`);
    }
    const edition = editionPath(mail!.edition ?? '');
    for (const path of ['index.html', 'feed.xml']) await pageWith(path, new RegExp(edition));
    const styles = await pagesBelow(up, 'archive/style-');
    expect(styles).toHaveLength(1);
    expect(await page(edition)).toContain(styles[0]?.replace('archive/', ''));
  }, 60_000);

  test('leads from an older version of an article to the newer one, and forgets the words of a withdrawn one', async () => {
    const isPage = (key: string) => key.endsWith('.html');
    const [first = ''] = (await pagesBelow(up, 'archive/articles/')).filter(isPage);
    await upload(up.s3, up.stack, 'v2.json', ninjs(2, 30));
    await mailsAfter(up.stateDir, 2);
    const folder = first.replace(/[^/]*$/, '');
    const both = (await pagesBelow(up, folder)).filter(isPage);
    const second = both.find((key) => key !== first) ?? '';
    expect(both).toHaveLength(2);
    await pageWith(first.replace('archive/', ''), new RegExp(second.replace(/.*\//, '')));
    expect(await page(second.replace('archive/', ''))).toContain('30 metres');

    await upload(up.s3, up.stack, 'v3.json', ninjs(3, 0, { pubstatus: 'canceled' }));
    await mailsAfter(up.stateDir, 3);
    for (const key of await pagesBelow(up, folder)) {
      const left = await pageWith(key.replace('archive/', ''), /withdrawn/i);
      expect(left, key).not.toMatch(/metres|pier|plank/i);
    }
    await pageWith('index.html', /Withdrawn by its sources/);
    const served = await pagesBelow(up, 'archive/');
    expect(served.length).toBeGreaterThan(20);
    for (const key of served) {
      const path = key.replace('archive/', '');
      const left = await pageWithout(path, /metres|pier|plank/i);
      if (path.startsWith('facts/')) expect(left.trim().split('\n'), path).toHaveLength(1); // its header
    }
  }, 60_000);
});

test('without an archive mails lead to their sources, and no page is made', async () => {
  await upload(off.s3, off.stack, 'tram.txt', TRAM);
  const [mail] = await mailsAfter(off.stateDir, 1);
  expect(mail?.edition).toContain(articleId('tram.txt'));
  expect((await linksOf(off, mail!)).filter((link) => /articles\/|editions\//.test(link))).toEqual([]);
  expect(await pagesBelow(off, 'archive')).toEqual([]);
}, 60_000);
