import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseUpload } from '../../../core/article/parse.ts';
import { RejectedInput } from '../../../core/article/rejected-input.ts';
import { onlyArticle } from './only-article.ts';

const upload = (json: unknown, key = 'wall.jsonld') => ({
  key,
  bytes: new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json)),
});

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Harbour wall falls',
  author: { '@type': 'Person', name: 'Ana Lund' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Gazette' },
  datePublished: '2026-03-03T23:40:00-05:00',
  dateModified: '2026-03-05T08:00:00-05:00',
  inLanguage: 'en-GB',
  url: 'https://gazette.example/wall',
  articleBody: 'The harbour wall fell on 44 homes.\n\n“We asked for help,” said Ana Ruiz.',
};
const TEXT = `Harbour wall falls\n\n${ARTICLE.articleBody}`;

test('an article', async () => {
  const article = await onlyArticle(upload(ARTICLE));
  expect(article).toMatchObject({
    title: 'Harbour wall falls',
    byline: ['Ana Lund'],
    publisher: 'Harbour Gazette',
    published: '2026-03-03T23:40:00-05:00',
    lang: 'en',
    url: 'https://gazette.example/wall',
    text: TEXT,
  });
  expect(article.guid).toBeUndefined();
});

test.each([
  ['in a list', [ARTICLE]],
  [
    'in a graph',
    { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Gazette' }, ARTICLE] },
  ],
  ['of its page', { '@type': 'WebPage', mainEntity: ARTICLE }],
  ['of a type that is spelled out', { ...ARTICLE, '@type': 'http://schema.org/ReportageNewsArticle' }],
  ['of two types', { ...ARTICLE, '@type': ['CreativeWork', 'schema:BlogPosting'] }],
  [
    'with a body in HTML',
    {
      ...ARTICLE,
      articleBody: '<p>The harbour wall fell on 44 homes.</p><p>“We asked for help,” said Ana Ruiz.</p>',
    },
  ],
])('an article %s', async (_, json) => {
  expect(await onlyArticle(upload(json))).toMatchObject({ title: 'Harbour wall falls', text: TEXT });
});

test.each<[string, object, object]>([
  ['a reference', { author: { '@id': '#ana' } }, { byline: ['Ana Lund'] }],
  ['a list', { author: [{ '@id': '#ana' }, 'Tom Okafor'] }, { byline: ['Ana Lund', 'Tom Okafor'] }],
  ['its publisher', { author: { '@type': 'Organization', name: 'Harbour Gazette' } }, { byline: [] }],
  [
    'a person who publishes',
    { author: { '@type': 'Person', name: 'Ana Lund' }, publisher: 'Ana Lund' },
    { byline: ['Ana Lund'] },
  ],
  ['named where it stands', { author: { '@id': '#ana', name: 'Ana M. Lund' } }, { byline: ['Ana M. Lund'] }],
  ['an account', { author: { '@type': 'Person', name: 'admin' } }, { byline: [] }],
  ['a reference to nothing', { author: { '@id': '#nobody' } }, { byline: [] }],
  ['itself', { author: { '@id': '#self', '@type': 'Person' } }, { byline: [] }],
])('an author that is %s', async (_, change, fields) => {
  const graph = [
    { ...ARTICLE, ...change },
    { '@type': 'Person', '@id': '#ana', name: 'Ana Lund' },
  ];
  expect(await onlyArticle(upload({ '@graph': graph }))).toMatchObject(fields);
});

test('several articles are each by themselves', async () => {
  const items = await parseUpload(
    upload([
      ARTICLE,
      { ...ARTICLE, url: 'https://gazette.example/quay', headline: 'Quay reopens' },
      { ...ARTICLE, articleBody: undefined },
    ]),
  );
  expect(items.map((item) => 'article' in item && [item.article.part, item.article.title])).toEqual([
    ['https://gazette.example/wall', 'Harbour wall falls'],
    ['https://gazette.example/quay', 'Quay reopens'],
  ]);
  expect(new Set(items.map((item) => 'article' in item && item.article.id)).size).toBe(2);
});

test.each([
  ['an article without its text', { ...ARTICLE, articleBody: undefined }, 'not-an-article', /articleBody/],
  ['an article without words', { ...ARTICLE, articleBody: ' … ' }, 'no-text', /sentences/],
  ['a recipe', { ...ARTICLE, '@type': 'Recipe' }, 'unsupported-type', /JSON/],
  ['a person', { '@type': 'Person', name: 'Ana Lund', articleBody: 'x' }, 'unsupported-type', /JSON/],
  ['an article about one', { '@type': 'ItemPage', about: ARTICLE }, 'unsupported-type', /JSON/],
])('%s is turned away', async (_, json, code, message) => {
  await expect(parseUpload(upload(json))).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  });
});

test.each([
  ['containers', `${'{"@graph":['.repeat(90)}${JSON.stringify(ARTICLE)}${']}'.repeat(90)}`],
  ['things', JSON.stringify({ '@graph': Array(60_000).fill({ '@type': 'NewsArticle', '@id': '#a' }) })],
  [
    'references',
    JSON.stringify([
      ARTICLE,
      ...Array.from({ length: 60_000 }, (_, index) => ({
        '@id': `#${index}`,
        item: { '@id': `#${index + 1}` },
      })),
    ]),
  ],
  ['types', JSON.stringify({ ...ARTICLE, '@type': Array(300_000).fill('Article') })],
  ['authors', JSON.stringify({ ...ARTICLE, author: Array(100_000).fill({ name: 'Ana Lund' }) })],
  ['lines', JSON.stringify({ ...ARTICLE, articleBody: 'It fell.\n'.repeat(400_000) })],
])('a flood of %s ends in time', async (_, text) => {
  const begun = performance.now();
  await parseUpload(upload(text)).catch((error: unknown) => expect(error).toBeInstanceOf(RejectedInput));
  expect(performance.now() - begun).toBeLessThan(5000);
});

test('a document whose values are of any kind is an article or turned away', async () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom<unknown>(
      'NewsArticle',
      { '@id': '#a' },
      { '@type': 'Person', name: ['Ana Lund'] },
      'It fell.',
      ['2026-03-03'],
    ),
  );
  const article = fc.record(Object.fromEntries(Object.keys(ARTICLE).map((key) => [key, value])), {
    requiredKeys: [],
  });
  await fc.assert(
    fc.asyncProperty(article, async (json) => {
      await parseUpload(upload({ '@type': 'NewsArticle', articleBody: 'It fell.', ...json })).catch(
        (error: unknown) => expect(error).toBeInstanceOf(RejectedInput),
      );
    }),
    { numRuns: 300 },
  );
});
