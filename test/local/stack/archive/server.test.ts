import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveKey } from '../../../../core/archive/key.ts';
import { clientConfig } from '../../../../local/stack/connection.ts';
import { localSecret } from '../../../../local/stack/local-secret.ts';
import { runningStack } from '../../../../local/stack/state.ts';
import { type SmallStack, smallStack } from '../small-stack.ts';
import { archiveTemplate } from './archive-template.ts';

const PAGE = '<!doctype html><title>Tide &amp; Tern</title>';
const KEY = archiveKey(localSecret('ArchiveKey', 64), '2031-05-03T06:00:00.000Z');

/** A stack with an archive of some files. */
async function archiveStack(
  access: 'public' | 'private',
  files: Record<string, string>,
): Promise<SmallStack> {
  const small = await smallStack(archiveTemplate(access));
  const { env, region, names } = small.stack;
  const s3 = new S3Client(clientConfig(env.AWS_ENDPOINT_URL_S3 ?? '', region));
  for (const [path, Body] of Object.entries(files)) {
    const ContentType = path.endsWith('html') ? 'text/html; charset=utf-8' : 'application/json';
    const CacheControl = 'max-age=60';
    const Bucket = names.DigestsBucket ?? '';
    await s3.send(new PutObjectCommand({ Bucket, Key: path, Body, ContentType, CacheControl }));
  }
  s3.destroy();
  return small;
}

/** Asks for a path exactly as it stands here: `fetch` would tidy it up. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, headers, method, agent: false }, async (response) => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: await text(response) });
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('a public archive', () => {
  let small: SmallStack;
  let port: number;
  beforeAll(async () => {
    small = await archiveStack('public', {
      'archive/index.html': PAGE,
      'archive/editions/e.json': '{"a":1}',
      'archive/näher dran.html': 'near',
      'archive/404.html': 'No such page.',
      'editions/e/input.json': 'not for readers',
    });
    port = small.stack.ports.archive;
  }, 60_000);
  afterAll(() => small.remove(), 30_000);

  test('shows its first page, with what is said about it and the headers of the policy', async () => {
    const { status, headers, body } = await ask(port, '/');
    expect([status, body]).toEqual([200, PAGE]);
    expect(headers).toMatchObject({
      ...{ 'content-type': 'text/html; charset=utf-8', 'content-length': `${PAGE.length}` },
      ...{ 'cache-control': 'max-age=60', etag: expect.stringMatching(/^"\w+"$/) },
      'last-modified': expect.stringMatching(/GMT$/),
      'content-security-policy': "default-src 'none'",
      ...{ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' },
      ...{ 'strict-transport-security': 'max-age=60', 'permissions-policy': 'usb=()' },
    });
    expect(headers).not.toHaveProperty('x-robots-tag');
  });

  test.each([
    ['/index.html', 200, PAGE],
    ['/index.html?key=of-no-use', 200, PAGE],
    ['/editions/e.json', 200, '{"a":1}'],
    ['/n%C3%A4her%20dran.html', 200, 'near'],
    ['/404.html', 200, 'No such page.'],
    ['/missing.html', 404, 'No such page.'],
    ['/editions/', 404, 'No such page.'],
    ['/editions/e/input.json', 404, 'No such page.'],
    ['/archive/index.html', 404, 'No such page.'],
  ])('%s answers %i', async (path, status, body) => {
    const answer = await ask(port, path);
    expect([answer.status, answer.body]).toEqual([status, body]);
    expect(answer.headers['content-security-policy']).toBe("default-src 'none'");
  });

  test.each([
    ['a step out of the folder', '/../editions/e/input.json'],
    ['an encoded step', '/%2e%2e/editions/e/input.json'],
    ['a step within', '/editions/./e.json'],
    ['an encoded slash', '/..%2feditions/e/input.json'],
    ['an encoded slash without steps', '/editions%2Fe.json'],
    ['a backslash', '/..\\editions/e/input.json'],
    ['an encoded backslash', '/..%5ceditions'],
    ['a NUL', '/index.html%00.json'],
    ['a line break', '/index.html%0d%0aSet-Cookie:%20a=b'],
    ['bytes that are no UTF-8', '/%ff.html'],
    ['half an escape', '/%e.html'],
    ['two slashes', '//index.html'],
    ['another host', 'http://elsewhere.example/index.html'],
    ['a key S3 would not take', `/${'a'.repeat(1025)}`],
    ['a huge address', `/?${'a'.repeat(8192)}`],
  ])('%s is no address of a page', async (_name, path) => {
    const { status, headers, body } = await ask(port, path);
    expect(status).toBe(400);
    expect(headers).not.toHaveProperty('set-cookie');
    expect(body).not.toContain('not for readers');
  });

  test('what is larger than Node reads is refused, too', async () => {
    expect((await ask(port, `/${'a'.repeat(40_000)}`)).status).toBe(431);
    expect((await ask(port, '/')).status).toBe(200);
  });

  test('who has a page already is told that it is the same', async () => {
    const { headers } = await ask(port, '/');
    const etag = String(headers.etag);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(port, '/', { 'if-none-match': tag });
      expect([again.status, again.body]).toEqual([304, '']);
      expect(again.headers).toMatchObject({
        etag,
        'cache-control': 'max-age=60',
        'referrer-policy': 'no-referrer',
      });
    }
    expect((await ask(port, '/', { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask(port, '/missing.html', { 'if-none-match': '*' })).status).toBe(404);
  });

  test('HEAD has the headers only, and nothing can be written', async () => {
    const head = await ask(port, '/', {}, 'HEAD');
    expect([head.status, head.body, head.headers['content-length']]).toEqual([200, '', `${PAGE.length}`]);
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask(port, '/', {}, method)).status).toBe(403);
  });

  test('opens without a key, and other processes find it', () => {
    expect(small.stack.archiveUrl).toBe(`http://127.0.0.1:${port}/`);
    expect(runningStack(small.stateDir)?.archive).toBe(small.stack.archiveUrl);
  });
});

describe('a private archive', () => {
  let small: SmallStack;
  let port: number;
  beforeAll(async () => {
    small = await archiveStack('private', { 'archive/index.html': PAGE, 'archive/feed.xml': '<feed/>' });
    port = small.stack.ports.archive;
  }, 60_000);
  afterAll(() => small.remove(), 30_000);

  test('is closed without a key, with a page that says what to do', async () => {
    const { status, headers, body } = await ask(port, '/');
    expect([status, headers['content-type']]).toEqual([403, 'text/html; charset=utf-8']);
    expect(body).toContain('This archive is private');
    expect(headers['content-security-policy']).toMatch(/style-src 'sha256-/); // the page's own, not the policy's
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' });
    const head = await ask(port, '/', {}, 'HEAD');
    expect([head.status, head.body]).toEqual([403, '']);
  });

  test('a link leads to the page without the key, and its cookie opens that and every other', async () => {
    const { status, headers } = await ask(port, `/index.html?key=${KEY}&utm_source=x`);
    expect([status, headers.location]).toEqual([302, '/index.html']);
    // Not Secure, for then browsers would not keep it: there is no HTTPS here.
    const cookie = `archive=${KEY}; Path=/; Max-Age=34560000; HttpOnly; SameSite=Lax`;
    expect(headers['set-cookie']).toEqual([cookie]);
    const sent = { cookie: `other=1; ${cookie.split(';')[0]}` };
    expect(await ask(port, '/index.html', sent)).toMatchObject({ status: 200, body: PAGE });
    expect(await ask(port, '/', sent)).toMatchObject({ status: 200, body: PAGE });
    expect((await ask(port, '/missing.html', sent)).status).toBe(404);
  });

  test('a feed is read by its link alone', async () => {
    expect(await ask(port, `/feed.xml?key=${KEY}`)).toMatchObject({ status: 200, body: '<feed/>' });
    expect((await ask(port, '/feed.xml')).status).toBe(403);
  });

  test('nothing is told of what is there', async () => {
    for (const path of ['/missing.html', '/%00', '/../editions', `/?key=${KEY.slice(0, -1)}`])
      expect((await ask(port, path)).status).toBe(403);
  });

  test('the link a stack names opens it', async () => {
    const url = new URL(small.stack.archiveUrl ?? '');
    expect(runningStack(small.stateDir)?.archive).toBe(url.href);
    expect((await ask(port, url.pathname + url.search)).status).toBe(302);
  });
});

test('before the first edition there is no page, and that is said', async () => {
  const small = await archiveStack('public', {});
  try {
    const { status, body } = await ask(small.stack.ports.archive, '/');
    expect([status, body]).toEqual([404, 'There is no such page. The first come with the first edition.\n']);
  } finally {
    await small.remove();
  }
}, 60_000);

test('where there is no archive, nothing listens', async () => {
  const small = await smallStack(archiveTemplate('off'));
  try {
    await expect(ask(small.stack.ports.archive, '/')).rejects.toThrow('ECONNREFUSED');
    expect(small.stack.archiveUrl).toBeUndefined();
  } finally {
    await small.remove();
  }
}, 60_000);
