// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is the syntax of CloudFormation
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveKey } from '../../../../core/archive/key.ts';
import {
  type EdgeAnswer,
  type EdgeRequest,
  type Gate,
  loadGate,
} from '../../../../local/stack/archive/gate.ts';

const CODE = readFileSync('infra/archive-gate.mjs', 'utf8');
const SECRET = 'Xk3'.repeat(21);
const KEY = archiveKey(SECRET, '2031-05-03T06:00:00.000Z');
const OLD = archiveKey(SECRET, '2028-01-03T06:00:00.000Z');
const FOREIGN = archiveKey('of another deployment', '2031-05-03T06:00:00.000Z');
const ARTICLE = '/articles/harbour-3f/9a1b.html';

let gate: Gate;
beforeAll(async () => {
  gate = await loadGate(CODE.replace('${ArchiveSecret}', SECRET));
});

function requestOf(uri: string, query: Record<string, string> = {}, cookie?: string): EdgeRequest {
  const fields = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
  return {
    ...{ method: 'GET', uri, headers: {} },
    querystring: fields(query),
    cookies: fields(cookie === undefined ? {} : { archive: cookie }),
  };
}

/** What the gate does: serves, refuses or redirects. */
function done(request: EdgeRequest): string {
  const answer = gate(request);
  if (answer === request) return 'serves';
  const { statusCode, headers } = answer as EdgeAnswer;
  return statusCode === 302 ? `→ ${headers?.location?.value}` : `${statusCode}`;
}

describe('by a link', () => {
  test.each([
    ['/', '→ /'],
    ['/index.html', '→ /index.html'],
    ['/editions/alert-1.2.html', '→ /editions/alert-1.2.html'],
    [ARTICLE, `→ ${ARTICLE}`],
    ['/days/', '→ /days/'],
    ['/feed.xml', 'serves'], // what reads feeds and data keeps no cookies
    ['/editions/e.json', 'serves'],
    ['/facts/2031-05.csv', 'serves'],
    ['/schemas/edition.json', 'serves'],
    ['//elsewhere.example/index.html', 'serves'], // it finds nothing, and leads nowhere
    ['/\\elsewhere.example/index.html', 'serves'],
    ['/a b.html', 'serves'],
    ['/%2f%2felsewhere.example/', 'serves'],
    ['/ärger.html', 'serves'],
  ])('%s %s', (uri, wanted) => expect(done(requestOf(uri, { key: KEY }))).toBe(wanted));

  test('of long ago as well', () => expect(done(requestOf(ARTICLE, { key: OLD }))).toBe(`→ ${ARTICLE}`));

  test('the rest of the query is dropped with the key', () =>
    expect(done(requestOf(ARTICLE, { key: KEY, utm_source: 'x' }))).toBe(`→ ${ARTICLE}`));

  test('one asks with HEAD, too', () =>
    expect(done({ ...requestOf(ARTICLE, { key: KEY }), method: 'HEAD' })).toBe(`→ ${ARTICLE}`));

  test('the key is kept in a cookie that no script and no other site can use, and no cache keeps it', () => {
    expect(gate(requestOf(ARTICLE, { key: KEY }))).toEqual({
      ...{ statusCode: 302, statusDescription: 'Found' },
      headers: { location: { value: ARTICLE }, 'cache-control': { value: 'no-store' } },
      cookies: {
        archive: { value: KEY, attributes: 'Path=/; Max-Age=34560000; HttpOnly; Secure; SameSite=Lax' },
      },
    });
  });
});

describe('by the cookie', () => {
  test.each(['/', ARTICLE, '/feed.xml', '/anything/at all'])('%s is served', (uri) =>
    expect(done(requestOf(uri, {}, KEY))).toBe('serves'),
  );

  test('a bad key beside it does no harm', () =>
    expect(done(requestOf(ARTICLE, { key: FOREIGN }, KEY))).toBe('serves'));

  test('a newer key takes the place of a worthless one', () =>
    expect(done(requestOf(ARTICLE, { key: KEY }, FOREIGN))).toBe(`→ ${ARTICLE}`));
});

const BAD: [string, string][] = [
  ['none', ''],
  ['of another deployment', FOREIGN],
  ['with another month before the signature', KEY.replace('05', '06')],
  ['with a month there is not', KEY.replace('05', '13')],
  ['without its last character', KEY.slice(0, -1)],
  ['with one more', `${KEY}A`],
  ['with a line break after it', `${KEY}\n`],
  ['in capitals', KEY.toUpperCase()],
  ['as Unicode that looks alike', KEY.replace('2031', '２０３１')],
  ['with another letter at the end', KEY.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
  ['with another letter at the start', KEY.replace(/\..(?=.)/, (first) => (first === '.A' ? '.B' : '.A'))],
  ['signature only', KEY.slice(8)],
  ['month only', '2031-05.'],
  ['very long', `2031-05.${'A'.repeat(5000)}`],
  ['name of what every object has', 'constructor'],
];

describe('is closed to a key', () => {
  test.each(BAD)('%s', (_name, key) => {
    expect(done(requestOf(ARTICLE, { key }))).toBe('403');
    expect(done(requestOf(ARTICLE, {}, key))).toBe('403');
    expect(done(requestOf('/feed.xml', { key }, key))).toBe('403');
  });

  test.each([
    '/',
    '/index.html',
    '/feed.xml',
    '/404.html',
    '/style.css',
    '/a/style-0123abcd.css',
    '/robots.txt.html',
    '/style-0123abcd.css/',
  ])('none at %s', (uri) => expect(done(requestOf(uri))).toBe('403'));

  test('changed in any one character', () => {
    const change = fc.tuple(
      fc.nat(KEY.length - 1),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(change, ([at, letter]) => {
        const key = KEY.slice(0, at) + letter + KEY.slice(at + 1);
        if (key !== KEY) expect(done(requestOf(ARTICLE, { key }, key))).toBe('403');
      }),
    );
  });

  test('in a part of the query or a cookie without a value', () => {
    const request = { ...requestOf(ARTICLE), querystring: { key: {} }, cookies: { archive: {} } };
    expect(done(request as unknown as EdgeRequest)).toBe('403');
  });
});

test.each(['/style-0123abcd.css', '/robots.txt'])('%s is open', (uri) =>
  expect(done(requestOf(uri))).toBe('serves'),
);

describe('the page of refusal', () => {
  const refusal = () => gate(requestOf(ARTICLE)) as EdgeAnswer;

  test('may hold its own style and nothing else', () => {
    const [, style = ''] = /<style>(.*)<\/style>/.exec(refusal().body ?? '') ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(refusal().headers).toEqual({
      'content-type': { value: 'text/html; charset=utf-8' },
      'cache-control': { value: 'no-store' },
      'content-security-policy': {
        value: `default-src 'none'; style-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
      },
    });
    expect(refusal().body).not.toMatch(/<script|style=|https?:|src=|href=/);
  });

  test('says what to do, and nothing of what was asked for', () => {
    expect(refusal().body).toContain('Open it by a link from one of the mails');
    expect((gate(requestOf('/articles/<b>secret')) as EdgeAnswer).body).toBe(refusal().body);
  });
});

describe('the code', () => {
  const bare = CODE.replace(/^\s*\/\/.*$/gm, '');

  test('is one that CloudFront takes', () => {
    expect(Buffer.byteLength(CODE) + 64).toBeLessThan(10_240);
    expect(CODE.match(/\$\{/g)).toHaveLength(1); // CloudFormation would fill in any other
    expect(bare.match(/^import .*$/gm)).toEqual(["import crypto from 'crypto';"]);
  });

  test.each([
    ['for-of', /for\s*\([^)]* of /],
    ['spread and rest', /\.\.\./],
    ['optional chains', /\?\./],
    ['"??"', /\?\?/],
    ['destructuring', /(?:const|let|var)\s*[[{]/],
    ['template literals', /`/],
    ['classes', /\bclass\b/],
    ['what is no part of the runtime', /\b(?:process|require|fetch|URL|console|Date|Math\.random)\b/],
  ])('has none of what its runtime lacks, or it does not need: %s', (_name, feature) =>
    expect(bare).not.toMatch(feature),
  );
});

test('code that does not read, or has no handler, is no gate', async () => {
  await expect(loadGate('function handler( {')).rejects.toThrow(SyntaxError);
  await expect(loadGate('const other = 1;')).rejects.toThrow('handler');
});
