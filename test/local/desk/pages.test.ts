import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { DAILY } from '../cli/editions/newsroom.ts';
import { somebody } from '../cli/subscribers/memory.ts';
import { ask, deskInMemory, filesForm } from './desk-in-memory.ts';

const PAGES = ['/', '/editions', '/subscribers', '/publication'];
const HOSTILE = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';

describe('every page', () => {
  test.each(PAGES)('%s says what to do where there is nothing yet', async (path) => {
    const { get } = await deskInMemory({}, {});
    const { status, body } = await get(path);
    expect(status).toBe(200);
    expect(body.match(/<h1>/g)).toHaveLength(1);
    expect(body).toMatch(/<html lang="en" dir="ltr">/);
  });

  test.each(PAGES)('%s loads nothing but its own', async (path) => {
    const { get } = await deskInMemory();
    const { headers, body } = await get(path);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(body).not.toMatch(/ style=|<style| on[a-z]+=|<script(?! type="module" src="\/desk\.js">)/);
  });

  test('that is not there says so', async () => {
    const { get } = await deskInMemory();
    for (const path of [
      '/nothing',
      '/editions/none',
      '/editions/none/mail',
      '/articles/none/0123456789ab',
      '/../etc',
    ])
      expect((await get(path)).status).toBe(404);
  });

  test.each(['//', '*', 'http://evil.example/', '/%', '/editions/%00', '/?told=%', '/?'])(
    'stays up, whatever is asked for: %s',
    async (target) => {
      const { url, get } = await deskInMemory();
      const { hostname, port, host } = new URL(url);
      const status = await new Promise((resolve) => {
        request({ hostname, port, path: target, headers: { host }, agent: false }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).end();
      });
      expect([200, 404]).toContain(status);
      expect((await get('/')).status).toBe(200);
    },
  );

  test('names the methods there are', async () => {
    const { get, post } = await deskInMemory();
    expect(await get('/uploads')).toMatchObject({ status: 405 });
    expect(await post('/', '')).toMatchObject({ status: 405 });
  });

  test('has its stylesheet in the colours of the publication, and its script', async () => {
    const { get } = await deskInMemory();
    const style = await get('/desk.css');
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(style.body).toMatch(/^:root \{ --accent-light: #0b5f66; --accent-dark: #7fd1d3 \}/);
    const again = await get('/desk.css', { 'if-none-match': String(style.headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(Buffer.byteLength((await get('/desk.js')).body)).toBeLessThan(8192);
  });

  test('tells a failure, and stays up', async () => {
    const { get, desk } = await deskInMemory();
    desk.subscribers.table.list = () => {
      throw new Error('The table <b>burns</b>.');
    };
    const { status, body } = await get('/subscribers');
    expect(status).toBe(500);
    expect(body).toContain('The table &#60;b&#62;burns&#60;/b&#62;.');
    expect((await get('/editions')).status).toBe(200);
  });
});

describe('what came from elsewhere is shown as text', () => {
  test('file names, and what was refused', async () => {
    const { get, post, stored } = await deskInMemory();
    stored.set(`${HOSTILE}.txt`, new Uint8Array(3));
    const { body, headers } = await filesForm({ [`${HOSTILE}\u0007.txt`]: 'x' });
    for (const page of [await get('/'), await post('/uploads', body, headers)]) {
      expect(page.body).toContain('&#60;img src=x onerror=alert(1)&#62;');
      expect(page.body).not.toMatch(/<img|<script>/);
    }
  });

  test('articles and editions', async () => {
    const text = `---\ntitle: Flood ${HOSTILE} hurts 44 people\n---\nThe flood hurt 44 people at Ayle, the county said.\n\n"It broke ${HOSTILE} its banks," said Wenna Rowe, the mayor of Ayle.\n`;
    const { get, room } = await deskInMemory({}, { 'a.md': text });
    await room.draft();
    const [article] = (await room.target.editions.input(DAILY))!.stories[0]!.members;
    for (const path of [
      `/articles/${article!.id}/${article!.revision}`,
      `/editions/${DAILY}`,
      '/editions',
      `/editions/${DAILY}/mail`,
    ]) {
      const { status, body } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(body).not.toMatch(/<img|<script>/);
    }
  });

  test('subscribers and reasons', async () => {
    const { get, subscribers, desk } = await deskInMemory();
    const hostile = somebody('ana@example.org', { address: `"${HOSTILE}"@example.org` });
    subscribers.kept.set(hostile.id, hostile);
    await desk.editions.states.halt(HOSTILE);
    const { body } = await get('/subscribers?q=%3Cscript%3E');
    expect(body).toContain('Sending is stopped');
    expect(body).not.toMatch(/<img|<script>/);
  });
});

describe('the door', () => {
  test('is shut to names that were pointed here', async () => {
    const { url } = await deskInMemory();
    for (const path of ['/', '/desk.js', '/live', `/editions/${DAILY}/mail`])
      expect(await ask(url, 'GET', path, { host: 'evil.example' })).toMatchObject({ status: 403 });
  });

  test('tells those it is shut to nothing of what is here', async () => {
    const { url, desk } = await deskInMemory();
    await desk.editions.states.halt('wrong figure');
    const { body, headers } = await ask(url, 'GET', '/', { host: 'evil.example' });
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body).not.toMatch(/Marl|inbox|wrong figure/);
  });

  test('is shut to forms of other sites, and nothing is done', async () => {
    const { url, desk } = await deskInMemory();
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const headers of [
      {},
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: url, 'sec-fetch-site': 'same-site' },
    ])
      expect(await ask(url, 'POST', '/halt', { ...form, ...headers }, 'reason=x')).toMatchObject({
        status: 403,
      });
    expect(await desk.editions.states.brakes()).toEqual({});
  });

  test('takes no more than a form may be long', async () => {
    const { post, desk } = await deskInMemory();
    const { status, body } = await post('/halt', `reason=${'x'.repeat(20_000)}`);
    expect(status).toBe(413);
    expect(body).toContain('too much at once');
    expect(await desk.editions.states.brakes()).toEqual({});
  });

  test.each([
    ['garbled', { 'content-type': 'multipart/form-data; boundary=x' }, '--y\r\n', 400],
    [
      'cut off',
      { 'content-type': 'multipart/form-data; boundary=x' },
      '--x\r\ncontent-disposition: form-data; name="files"; filename="a"\r\n\r\nabc',
      400,
    ],
    ['no form', { 'content-type': 'application/json' }, '{}', 415],
  ])('turns away files that are %s', async (_, headers, body, status) => {
    const { post, stored } = await deskInMemory();
    expect(await post('/uploads', body, headers)).toMatchObject({ status });
    expect(stored.size).toBe(0);
  });
});
