import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../functions/subscription/routes.ts';
import '../property-seed.ts';
import { ACTIVE, PENDING, stage, tokenFor } from './subscription/stage.ts';

const TOKENS = [
  undefined,
  '',
  ...(['confirm', 'preferences', 'unsubscribe', 'data'] as const).map((p) => tokenFor(p)),
];
const ask = (token: string | undefined) => (token === undefined ? {} : { token });

describe('GET, HEAD and unknown methods', () => {
  const requests = fc.record({
    method: fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'get'),
    path: fc.oneof(fc.constantFrom(...[...ROUTES.keys()].map((path) => `/${path}`)), fc.webPath()),
    token: fc.constantFrom(...TOKENS),
    body: fc.constantFrom(
      '',
      'List-Unsubscribe=One-Click',
      'erase=yes&address=ana@example.org&editions=daily',
    ),
    present: fc.constantFrom([], [PENDING], [ACTIVE]),
    json: fc.boolean(),
  });

  test('change nothing, mail nobody and count nothing', async () => {
    await fc.assert(
      fc.asyncProperty(requests, async ({ method, path, token, body, present, json }) => {
        const { visit, rows, letters, limits } = stage(present);
        const headers = { accept: json ? 'application/json' : 'text/html' };
        const { statusCode } = await visit(method, path, { ...ask(token), form: body, headers });
        expect([200, 204, 404, 405, 410]).toContain(statusCode);
        expect([...rows.values()]).toEqual(present);
        expect([letters.bodies, [...limits.counts]]).toEqual([[], []]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([...ROUTES.keys()])('HEAD of "%s" is its GET without the body', async (path) => {
    for (const token of TOKENS) {
      const { body, ...head } = await stage([ACTIVE]).visit('HEAD', `/${path}`, ask(token));
      const { body: shown, ...get } = await stage([ACTIVE]).visit('GET', `/${path}`, ask(token));
      expect(head).toEqual(get);
      expect([body, shown.length > 0]).toEqual(['', true]);
    }
  });
});

describe('every answer', () => {
  const CASES = [
    ['GET', '/', 200],
    ['GET', '/nowhere', 404],
    ['GET', '/confirm', 404],
    ['GET', '/__proto__', 404],
    ['DELETE', '/', 405],
    ['POST', '/data.json', 405],
    ['POST', '/', 422],
  ] as const;

  test.each(CASES)(
    '%s %s is a page and JSON of status %i, and keeps to itself',
    async (method, path, status) => {
      const page = await stage().visit(method, path, { headers: { accept: 'text/html,*/*;q=0.8' } });
      const json = await stage().visit(method, path, { headers: { accept: 'application/json' } });
      expect([page.statusCode, json.statusCode]).toEqual([status, status]);
      expect(JSON.parse(json.body)).toHaveProperty('status');
      for (const { headers } of [page, json]) {
        expect(headers).toMatchObject({
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'x-robots-tag': 'noindex, nofollow',
        });
        expect(headers['content-security-policy']).not.toContain('unsafe');
        if (status === 405) expect(headers.allow).toMatch(/^GET, HEAD/);
      }
    },
  );

  test('names its own stylesheet, and no other, in the policy', async () => {
    const { headers, body } = await stage().visit('GET', '/');
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
    expect(body).not.toMatch(/ style="|<script|javascript:| on[a-z]+=/i);
  });
});

describe('a body that cannot be read', () => {
  test.each([
    ['too large', { form: `address=${'x'.repeat(16_384)}` }, 413],
    ['of another type', { form: 'x', headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415],
    [
      'in another charset',
      { form: 'x', headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-16' } },
      415,
    ],
    ['broken JSON', { form: '{', headers: { 'content-type': 'application/json' } }, 400],
    ['a list', { json: ['ana@example.org'] }, 400],
    ['nested', { json: { address: { is: 'ana@example.org' } } }, 400],
  ])('%s is refused', async (_, asked, status) => {
    const { visit, letters } = stage();
    expect(await visit('POST', '/', asked)).toMatchObject({ statusCode: status });
    expect(letters.bodies).toEqual([]);
  });
});

describe('a foreign page', () => {
  const json = { address: 'ana@example.org', editions: ['daily'] };

  test('may ask and send JSON to the forms it may embed', async () => {
    for (const path of ['/', '/links']) {
      const asked = await stage().visit('OPTIONS', path, { headers: { origin: 'https://harbour.example' } });
      expect(asked).toMatchObject({
        statusCode: 204,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD, POST',
          'access-control-allow-headers': 'content-type',
        },
      });
      const { headers } = await stage().visit('POST', path, { json });
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    }
  });

  test('may read its refusals', async () => {
    const { statusCode, headers } = await stage([], { signUpsPerHour: 0 }).visit('POST', '/', { json });
    expect([statusCode, headers['access-control-allow-origin']]).toEqual([503, '*']);
  });

  test('may not read what a link opens', async () => {
    for (const path of ['/data', '/data.json', '/preferences', '/unsubscribe', '/confirm']) {
      for (const method of ['OPTIONS', 'GET', 'POST']) {
        const { headers } = await stage([ACTIVE]).visit(method, path, {
          headers: { accept: 'application/json' },
        });
        expect(headers).not.toHaveProperty('access-control-allow-origin');
      }
    }
  });
});

test('a failure is a page that says what to do, and a count for the alarm', async () => {
  const trouble = Object.assign(new Error('ana@example.org'), { name: 'InternalServerError' });
  const { visit, log } = stage([], { limits: { count: () => Promise.reject(trouble) } });
  const { statusCode, body } = await visit('POST', '/links', { form: { address: 'ana@example.org' } });
  expect([statusCode, body.includes('try again')]).toEqual([500, true]);
  expect(log.counts).toEqual({ PagesFailed: 1 });
});
