import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import { RejectedInput } from '../../../core/article/rejected-input.ts';
import { onlyArticle } from './only-article.ts';

const upload = (json: unknown, key = 'wall.json') => ({
  key,
  bytes: new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)),
});
const rejection = (json: unknown, key?: string) =>
  parseUpload(upload(json, key)).then(
    () => undefined,
    (error: unknown) => error,
  );

const HTML =
  '<p>The harbour wall fell on 44 homes, the council said.</p><h2>What comes next</h2><p>“We asked for help,” said Ana Ruiz.</p>';
const PLAIN =
  'The harbour wall fell on 44 homes, the council said.\n\nWhat comes next\n\n“We asked for help,” said Ana Ruiz.';
const TEXT = `Harbour wall falls\n\n${PLAIN}`;

const VERSION_1 = {
  uri: 'urn:newsml:harbour.example:20260303:wall',
  type: 'text',
  versioncreated: '2026-03-03T23:40:00-05:00',
  pubstatus: 'usable',
  language: 'en-GB',
  copyrightholder: 'Harbour Wire',
  byline: 'By Ana Lund and Tom Okafor',
  headline: 'Harbour wall falls',
  body_xhtml: HTML,
  body_text: 'The harbour wall fell on 44 homes, the council said.',
};
const VERSION_2 = {
  uri: VERSION_1.uri,
  firstcreated: '2026-03-03T21:10:00-05:00',
  versioncreated: '2026-03-03T23:40:00-05:00',
  embargoed: '2026-03-04T06:00:00-05:00',
  language: 'en',
  by: 'Ana Lund and Tom Okafor',
  headlines: [
    { role: 'sub', value: '44 homes hit' },
    { role: 'main', value: 'Harbour wall falls' },
  ],
  bodies: [
    { role: 'teaser', contenttype: 'text/html', value: '<p>The harbour wall fell.</p>' },
    { role: 'plain', contenttype: 'text/plain', value: PLAIN },
    { role: 'main', contenttype: 'text/html', value: HTML },
  ],
};
const VERSION_3 = {
  uri: VERSION_1.uri,
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  firstCreated: '2026-03-03T21:10:00-05:00',
  versionCreated: '2026-03-03T23:40:00-05:00',
  embargoedUntil: '2026-03-04T06:00:00-05:00',
  pubStatus: 'usable',
  copyrightHolder: 'Harbour Wire',
  language: 'en',
  by: 'Ana Lund and Tom Okafor',
  headlines: [{ role: 'main', value: 'Harbour wall falls' }],
  bodies: [{ role: 'main', contentType: 'text/html', value: HTML }],
};

test.each([
  ['1', VERSION_1, { publisher: 'Harbour Wire', published: '2026-03-03T23:40:00-05:00' }],
  ['2', VERSION_2, { published: '2026-03-03T21:10:00-05:00', embargo: '2026-03-04T06:00:00-05:00' }],
  ['3', VERSION_3, { publisher: 'Harbour Wire', embargo: '2026-03-04T06:00:00-05:00' }],
])('version %s', async (_, json, fields) => {
  const article = await onlyArticle(upload(json));
  expect(article).toMatchObject({
    ...fields,
    guid: 'urn:newsml:harbour.example:20260303:wall',
    title: 'Harbour wall falls',
    byline: ['Ana Lund', 'Tom Okafor'],
    lang: 'en',
    text: TEXT,
  });
  expect(article.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'heading', 'paragraph']);
});

test('an item is the same article whatever its file is called', async () => {
  const first = await onlyArticle(upload(VERSION_1, 'a.json'));
  const second = await onlyArticle(upload({ ...VERSION_1, headline: 'Wall rebuilt' }, 'inbox/b.txt'));
  expect(second.id).toBe(first.id);
  expect(second.revision).not.toBe(first.revision);
});

const NITF = `<?xml version="1.0"?><nitf><body><body.head><hedline><hl1>Harbour wall falls</hl1></hedline></body.head><body.content><block><p>The harbour wall fell on 44 homes, the council said.</p></block></body.content></body></nitf>`;

test.each([
  ['plain text alone', { body_xhtml: undefined, body_text: PLAIN }, TEXT],
  ['plain text said to be XHTML', { body_xhtml: PLAIN }, TEXT],
  ['HTML said to be plain', { body_xhtml: undefined, body_text: HTML }, TEXT],
  ['escaped HTML', { body_xhtml: HTML.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }, TEXT],
  [
    'NITF',
    { body_xhtml: undefined, body_text: undefined, body_nitf: NITF },
    'Harbour wall falls\n\nThe harbour wall fell on 44 homes, the council said.',
  ],
  ['broken NITF beside plain text', { body_xhtml: NITF.slice(0, 200), body_text: PLAIN }, TEXT],
  [
    'escaped NITF',
    { body_xhtml: undefined, body_text: NITF.replaceAll('<', '&lt;').replaceAll('>', '&gt;') },
    'Harbour wall falls\n\nThe harbour wall fell on 44 homes, the council said.',
  ],
  [
    'a description where there is no body',
    { body_xhtml: undefined, body_text: '', description_text: 'The harbour wall fell on 44 homes.' },
    'Harbour wall falls\n\nThe harbour wall fell on 44 homes.',
  ],
])('a body is %s', async (_, change, text) => {
  expect((await onlyArticle(upload({ ...VERSION_1, ...change }))).text).toBe(text);
});

test.each([
  ['no type', { type: undefined }, {}],
  ['a composite with text', { type: 'composite', associations: { a: { type: 'picture' } } }, {}],
  ['numbers as strings and strings as numbers', { urgency: '4', version: 2, headline: 44 }, { title: '44' }],
  ['an agency as its author', { byline: 'Harbour Wire' }, { byline: [] }],
  ['a date without a time', { versioncreated: '2026-03-03' }, { published: '2026-03-03' }],
  ['keys that mean something to JavaScript', { constructor: 'x', toString: { a: 1 } }, {}],
  ['no embargo', { embargoed: null }, {}],
  ['an embargo that is said to be none', { embargoed: false, embargoeduntil: ' ' }, {}],
])('%s is an article', async (_, change, fields) => {
  expect(await onlyArticle(upload({ ...VERSION_1, ...change }))).toMatchObject(fields);
});

test.each(['canceled', 'withheld', 'Canceled'])('what is %s is withdrawn', async (pubstatus) => {
  const [taken] = await parseUpload(upload(VERSION_1));
  const items = await parseUpload(
    upload({ uri: VERSION_1.uri, pubstatus, versioncreated: '2026-03-04' }, 'b.json'),
  );
  const id = 'article' in taken! ? taken.article.id : '';
  expect(items).toEqual([{ id, withdrawn: { guid: VERSION_1.uri } }]);
});

test.each([
  ['a picture', { type: 'picture' }, 'not-an-article'],
  ['an event', { type: 'event' }, 'not-an-article'],
  ['a plan', { type: 'planning' }, 'not-an-article'],
  [
    'a package',
    { type: 'composite', body_xhtml: undefined, body_text: undefined, associations: { a: { uri: 'urn:a' } } },
    'not-an-article',
  ],
  ['a text without words', { body_xhtml: '<p> </p>', body_text: '' }, 'no-text'],
  ['an embargo that never ends', { embargoed: 'until further notice' }, 'not-an-article'],
  ['an embargo that is only true', { embargoed: true }, 'not-an-article'],
  ['an embargo of another kind', { embargoed: { until: '2026-03-04T06:00:00Z' } }, 'not-an-article'],
  ['an embargo that counts seconds', { embargoeduntil: 1_900_000_000 }, 'not-an-article'],
])('%s is turned away', async (_, change, code) => {
  expect(await rejection({ ...VERSION_1, ...change })).toMatchObject({ code });
});

test.each([
  ['a package manifest', { name: 'wall', version: '1.0.0', type: 'module', dependencies: {} }],
  ['a map', { type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }] }],
  ['numbers', [1, 2, 3]],
  ['nothing', {}],
  ['a list of nothing', []],
  ['an address and no more', { uri: 'https://harbour.example/wall', body: 'The wall fell.' }],
])('%s is JSON of another kind', async (_, json) => {
  for (const key of ['wall.json', 'wall.txt', 'wall.md', 'wall']) {
    const error = await rejection(json, key);
    expect(error).toMatchObject({ code: 'unsupported-type', message: expect.stringMatching(/JSON/) });
  }
});

test.each([
  ['cut off', JSON.stringify(VERSION_1).slice(0, -40)],
  ['nested without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
])('a .json file that is %s is damaged', async (_, text) => {
  expect(await rejection(text)).toMatchObject({ code: 'damaged', message: expect.stringMatching(/JSON/) });
});

test.each([
  ['UTF-8 with a byte order mark', `\ufeff${JSON.stringify(VERSION_1)}`, 'utf8'],
  ['UTF-16', `\ufeff${JSON.stringify(VERSION_1, null, '\r\n ')}`, 'utf16le'],
] as const)('%s is read', async (_, json, encoding) => {
  const article = await onlyArticle({ key: 'wall', bytes: Uint8Array.from(Buffer.from(json, encoding)) });
  expect(article.text).toBe(TEXT);
});

test('a list gives each article by itself, and says which cannot be read', async () => {
  const items = await parseUpload(
    upload([
      VERSION_1,
      { ...VERSION_1, uri: 'urn:b', type: 'picture' },
      { ...VERSION_1, uri: 'urn:c', pubstatus: 'canceled' },
      { ...VERSION_3, uri: 'urn:d' },
    ]),
  );
  expect(
    items.map((item) =>
      'article' in item ? item.article.part : 'rejected' in item ? item.rejected.code : 'gone',
    ),
  ).toEqual([VERSION_1.uri, 'not-an-article', 'gone', 'urn:d']);
  const answer = await parseUpload(upload({ items: [VERSION_1, VERSION_2], _links: {} }));
  expect(answer).toHaveLength(2);
});

test('a list without end is left off', async () => {
  const items = await parseUpload(
    upload(
      Array.from({ length: 3000 }, (_, index) => ({
        ...VERSION_1,
        uri: `urn:${index}`,
        body_xhtml: '<p>It fell.</p>',
      })),
    ),
  );
  expect(items).toHaveLength(1001);
  expect(items.at(-1)).toMatchObject({ rejected: { code: 'too-many' } });
});

const MIB = 1024 * 1024;
test.each([
  ['brackets', '['.repeat(5 * MIB)],
  ['nested lists', `${'['.repeat(2 * MIB)}${']'.repeat(2 * MIB)}`],
  ['nested objects', `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`],
  [
    'keys',
    `{${Array.from({ length: 300_000 }, (_, index) => `"k${index}":1`).join(',')},"uri":"u","bodies":[]}`,
  ],
  [
    'bodies',
    JSON.stringify({
      ...VERSION_2,
      bodies: Array(50_000).fill({ contenttype: 'text/html', value: '<p>It fell.</p>' }),
    }),
  ],
  ['tags', JSON.stringify({ ...VERSION_1, body_xhtml: '<'.repeat(4 * MIB) })],
  ['open elements', JSON.stringify({ ...VERSION_1, body_xhtml: '<b>'.repeat(MIB) })],
  ['character references', JSON.stringify({ ...VERSION_1, body_xhtml: '&amp;'.repeat(800_000) })],
  ['names', JSON.stringify({ ...VERSION_1, byline: 'Ana Lund, '.repeat(400_000) })],
  ['a title', JSON.stringify({ ...VERSION_1, headline: 'wall '.repeat(900_000) })],
])('a flood of %s ends in time', async (_, text) => {
  const begun = performance.now();
  await parseUpload(upload(text)).catch((error: unknown) => expect(error).toBeInstanceOf(RejectedInput));
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('a damaged item is an article, a withdrawal or turned away', async () => {
  const sound = [VERSION_1, VERSION_2, VERSION_3].map((json) => JSON.stringify(json));
  const splice = fc.tuple(fc.constantFrom(...sound), fc.nat(2000), fc.nat(40), fc.string({ maxLength: 8 }));
  await fc.assert(
    fc.asyncProperty(splice, async ([json, at, length, piece]) => {
      const broken = json.slice(0, at) + piece + json.slice(at + length);
      await parseUpload(upload(broken)).catch((error: unknown) =>
        expect(error).toBeInstanceOf(RejectedInput),
      );
    }),
    { numRuns: 300 },
  );
});

test('an item whose values are of any kind is an article, a withdrawal or turned away', async () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom('text', 'canceled', '<p>It fell.</p>', '2026-03-03'),
  );
  const item = fc.record(
    Object.fromEntries([...Object.keys(VERSION_1), ...Object.keys(VERSION_3)].map((key) => [key, value])),
    {
      requiredKeys: [],
    },
  );
  await fc.assert(
    fc.asyncProperty(item, async (json) => {
      await parseUpload(upload({ ...json, uri: 'urn:wall', bodies: json.bodies ?? [] })).catch(
        (error: unknown) => expect(error).toBeInstanceOf(RejectedInput),
      );
    }),
    { numRuns: 300 },
  );
});
