import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageFields } from '../../../../core/article/html/metadata.ts';

const page = (head: string, body = '<h1>Harbour wall falls on 44 homes</h1><p>The wall fell.</p>') =>
  `<!DOCTYPE html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const jsonLd = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Harbour wall falls on 44 homes',
  author: [{ '@type': 'Person', name: 'Ana Lund' }],
  publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
  datePublished: '2026-03-03T23:40:00-05:00',
  dateModified: '2026-03-05T08:00:00-05:00',
};

test('a page that says everything in JSON-LD', () => {
  const head = `<title>Harbour wall falls on 44 homes | Harbour Gazette</title>
    <link rel="canonical" href="/2026/03/03/wall"><meta property="og:url" content="https://gazette.example/2026/03/03/wall?share=1">`;
  expect(pageFields(page(head + jsonLd(ARTICLE)))).toEqual({
    title: 'Harbour wall falls on 44 homes',
    byline: ['Ana Lund'],
    published: '2026-03-03T23:40:00-05:00',
    publisher: 'Harbour Gazette',
    url: 'https://gazette.example/2026/03/03/wall',
    lang: 'en',
  });
});

test('a page that says it in meta elements', () => {
  const head = `<title>Gazette – Harbour wall falls on 44 homes</title>
    <meta property="og:title" content="Harbour wall falls on 44 homes"><meta property="og:site_name" content="Harbour &amp; Quay">
    <meta name="author" content="By Ana Lund and Tom Okafor"><meta property="article:published_time" content="2026-03-03T23:40:00-05:00">
    <meta property="article:modified_time" content="2026-03-05T08:00:00-05:00"><link rel="canonical" href="https://gazette.example/wall">`;
  expect(pageFields(page(head))).toEqual({
    title: 'Harbour wall falls on 44 homes',
    byline: ['Ana Lund', 'Tom Okafor'],
    published: '2026-03-03T23:40:00-05:00',
    publisher: 'Harbour & Quay',
    url: 'https://gazette.example/wall',
    lang: 'en',
  });
});

test('a page that says it in microdata', () => {
  const body = `<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour wall falls</h1>
    <div itemprop="author" itemscope><span itemprop="name">Ana Lund</span> <span itemprop="description">lives by the sea</span></div>
    <meta itemprop="datePublished" content="2026-03-03T23:40:00-05:00"><meta itemprop="dateModified" content="2026-03-09">
    <p itemprop="articleBody">The wall fell.</p></article>`;
  expect(pageFields(page('', body))).toMatchObject({
    title: 'Harbour wall falls',
    byline: ['Ana Lund'],
    published: '2026-03-03T23:40:00-05:00',
  });
});

test.each([
  ['By and a link', '<p>By <a href="/people/1">Ana Lund</a></p>', ['Ana Lund']],
  [
    'several links',
    '<p>By <a>Ana Lund</a>, <a>Tom Okafor</a> and <a>Lee Chan</a></p>',
    ['Ana Lund', 'Tom Okafor', 'Lee Chan'],
  ],
  ['a label above', '<div>Written by</div><div>Ana Lund</div><div>3 March 2026</div>', ['Ana Lund']],
  ['a day in its line', '<p>By <b>Ana Lund</b> <i>3 March 2026</i></p>', ['Ana Lund']],
  ['a button after it', '<p>By <a>Ana Lund</a> <button>Follow</button></p>', ['Ana Lund']],
  ['an office after it', '<p>By Ana Lund, Chief Reporter</p>', ['Ana Lund']],
  ['rel=author', '<a rel="author" href="/x">Ana Lund</a>', ['Ana Lund']],
  ['a page of the writer', '<a href="/authors/ana-lund">Ana Lund</a>', ['Ana Lund']],
  ['a class', '<span class="article-byline__name">Ana Lund</span>', ['Ana Lund']],
])('a printed byline: %s', (_, byline, names) => {
  const body = `<h1>Harbour wall falls on 44 homes</h1>${byline}<p>The wall fell.</p>`;
  expect(pageFields(page('', body)).byline).toEqual(names);
});

test.each([
  ['a name beside other articles', '<aside><p>By Tom Okafor</p></aside>'],
  ['who wrote a comment', '<div class="comments"><span class="author">Tom Okafor</span></div>'],
  ['an account', '<span class="author">anna77</span>'],
  ['an office', '<p class="byline">Senior Reporter</p>'],
  ['who reviewed it', '<p>Reviewed by: Tom Okafor</p>'],
  ['prose', '<p>By Tuesday Night Fever had returned to Port Calder.</p>'],
  ['a button', '<p class="byline">Read More</p>'],
  ['who took a picture', '<figcaption>Photo by Tom Okafor</figcaption>'],
])('%s is no byline', (_, words) => {
  const body = `<h1>Harbour wall falls on 44 homes</h1>${words}<p>The wall fell.</p>`;
  expect(pageFields(page('', body)).byline).toBeUndefined();
});

test('who the page prints as its writer goes before the account that uploaded it', () => {
  const body = '<h1>Harbour wall falls on 44 homes</h1><p>By Tom Okafor</p><p>The wall fell.</p>';
  expect(pageFields(page(jsonLd(ARTICLE), body)).byline).toEqual(['Tom Okafor']);
  expect(pageFields(page(jsonLd(ARTICLE), body.replace('Tom Okafor', 'Ana Lund'))).byline).toEqual([
    'Ana Lund',
  ]);
});

test('a publisher named again as its author names no writer', () => {
  const author = { '@type': 'Organization', name: 'Harbour Gazette' };
  expect(pageFields(page(jsonLd({ ...ARTICLE, author }))).byline).toBeUndefined();
});

test.each([
  [
    'a time with the offset of its place',
    '<time datetime="2026-03-03T23:40:00-05:00">Tuesday</time>',
    '2026-03-03T23:40:00-05:00',
  ],
  ['a day in words', '<p>Published: 3 March 2026, 23:40 GMT</p>', '2026-03-03'],
  ['a day beside how long it takes to read', '<p>March 3, 2026 • 4 min read</p>', '2026-03-03'],
  ['both days', '<p>Updated 5 March 2026</p><p>Published 3 March 2026</p>', '2026-03-03'],
  ['the day of a change, and no other', '<p>Last updated: 5 March 2026</p>', '2026-03-05'],
  [
    'a time of a change, and no other',
    '<p>Updated <time datetime="2026-03-05">Thursday</time></p>',
    '2026-03-05',
  ],
  ['labels above', '<p>Last updated</p><p>5 March 2026</p><p>Published</p><p>3 March 2026</p>', '2026-03-03'],
])('a printed day: %s', (_, words, published) => {
  const body = `<h1>Harbour wall falls on 44 homes</h1>${words}<p>The wall fell.</p>`;
  expect(pageFields(page('', body)).published).toBe(published);
});

test.each([
  ['the days of other articles', '<div class="related"><time datetime="2026-02-01">1 Feb</time></div>'],
  ['a day in prose', '<p>The wall was built on 3 March 1911 and stood until Tuesday.</p>'],
  ['a day that could be of two months', '<p>03/04/2026</p>'],
])('%s is no day of publication', (_, words) => {
  const body = `<h1>Harbour wall falls on 44 homes</h1>${words}<p>The wall fell.</p>`;
  expect(pageFields(page('', body)).published).toBeUndefined();
});

test.each([
  [
    'the moment a page prints in its own zone',
    '2026-03-04T04:40:00Z',
    '2026-03-03T23:40:00-05:00',
    '2026-03-03T23:40:00-05:00',
  ],
  ['the day it prints, of different days', '2016-03-04T04:40:00Z', '2026-03-03', '2026-03-03'],
  ['the stated moment, of one day', '2026-03-03T10:00:00+01:00', '2026-03-03', '2026-03-03T10:00:00+01:00'],
  ['the stated day, where the printed one is of a change', '2026-01-20', '2026-03-05', '2026-01-20'],
])('%s is the day of publication', (_, stated, printed, published) => {
  const head = `<meta property="article:published_time" content="${stated}"><meta property="article:modified_time" content="2026-03-05T08:00:00Z">`;
  const body = `<h1>Harbour wall falls on 44 homes</h1><time datetime="${printed}">Tuesday</time><p>The wall fell.</p>`;
  expect(pageFields(page(head, body)).published).toBe(published);
});

test('a day in the address stands in', () => {
  const link = (path: string) => `<link rel="canonical" href="https://gazette.example${path}">`;
  expect(pageFields(page(link('/news/2026/3/03/wall'))).published).toBe('2026-03-03');
  expect(pageFields(page(link('/news/2026-33-03/wall'))).published).toBeUndefined();
});

test.each([
  [
    'its only heading',
    '<title>Wall falls - Gazette</title>',
    '<h1>Harbour wall falls on 44 homes</h1>',
    'Harbour wall falls on 44 homes',
  ],
  [
    'the heading that its metadata name',
    '<title>Harbour wall falls | Gazette</title>',
    '<h1>More news</h1><h1>Harbour wall falls</h1>',
    'Harbour wall falls',
  ],
  [
    'a heading that does not lead home',
    '<title>Gazette: Harbour wall falls</title>',
    '<h1><a href="/">Gazette</a></h1><h3>Harbour wall falls</h3>',
    'Harbour wall falls',
  ],
  [
    'what is shared, without headings',
    '<meta property="og:title" content="Harbour wall falls">',
    '<p>It fell.</p>',
    'Harbour wall falls',
  ],
  [
    'without the name of the site',
    '<meta property="og:site_name" content="Gazette"><meta property="og:title" content="Harbour wall falls | Gazette">',
    '<p>It fell.</p>',
    'Harbour wall falls',
  ],
  [
    'written with character references',
    '<title>x</title>',
    '<h1>Ruiz &amp;amp; Sons &#8220;to blame&#8221;</h1>',
    'Ruiz & Sons “to blame”',
  ],
])('the title is %s', (_, head, body, title) => expect(pageFields(page(head, body)).title).toBe(title));

test.each([
  [
    'an article announced beside it',
    [{ ...ARTICLE, headline: 'Quay reopens', author: 'Tom Okafor' }, ARTICLE],
    'Ana Lund',
  ],
  [
    'a graph',
    {
      '@graph': [
        { '@type': 'WebSite', name: 'Gazette' },
        { ...ARTICLE, author: { '@id': '#a' } },
        { '@id': '#a', name: 'Ana Lund' },
      ],
    },
    'Ana Lund',
  ],
  ['an article inside its page', { '@type': 'WebPage', mainEntity: ARTICLE }, 'Ana Lund'],
])('JSON-LD with %s', (_, json, name) => expect(pageFields(page(jsonLd(json))).byline).toEqual([name]));

test('a program and a newsroom beside a person wrote nothing', () => {
  const author = (...names: string[]) =>
    names.map((name) => `<meta name="author" content="${name}">`).join('');
  const bylineOf = (head: string) => pageFields(page(head)).byline;
  expect(bylineOf(author('PressPad', 'Harbour Desk', 'Ana Lund'))).toEqual(['Ana Lund']);
  expect(bylineOf(author('Harbour Desk'))).toEqual(['Harbour Desk']);
});

test('JSON-LD that is broken leaves the rest', () => {
  const head = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><meta name="author" content="Ana Lund">`;
  expect(pageFields(page(head))).toMatchObject({
    title: 'Harbour wall falls on 44 homes',
    byline: ['Ana Lund'],
  });
});

test.each([
  [
    'its canonical link',
    '<link rel="canonical" href="https://gazette.example/wall">',
    'https://gazette.example/wall',
  ],
  [
    'what is shared, where the canonical link leads to the front page',
    '<link rel="canonical" href="https://gazette.example/"><meta property="og:url" content="https://gazette.example/wall">',
    'https://gazette.example/wall',
  ],
  [
    'where a browser saved it from',
    '<!-- saved from url=(0028)https://gazette.example/wall -->',
    'https://gazette.example/wall',
  ],
  ['nothing that is not on the web', '<link rel="canonical" href="file:///home/ana/wall.html">', undefined],
  ['nothing a script would run', '<link rel="canonical" href="javascript:alert(1)">', undefined],
])('its address is %s', (_, head, url) => expect(pageFields(page(head)).url).toBe(url));

test.each(['', 'The wall fell.', '<', '<html', '<h1>', '\0'])('%j says nothing', (html) =>
  expect(pageFields(html)).toEqual({}),
);

const MIB = 1024 * 1024;
test.each([
  ['open elements', '<div>'.repeat(100_000)],
  ['elements that close', '<b><i>'.repeat(60_000) + '</p>'.repeat(60_000)],
  ['marked elements', '<p class="author" itemprop="author">'.repeat(60_000)],
  ['a long attribute', `<meta property="og:title" content="${'a'.repeat(5 * MIB)}">`],
  ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=b`).join(' ')}>`],
  ['headings', `<title>Wall falls</title>${'<h1>Wall fell</h1>'.repeat(50_000)}`],
  ['a long heading', `<h1>${'wall '.repeat(MIB)}</h1>`],
  [
    'scripts',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a"}</script>'.repeat(10_000),
  ],
  ['brackets in a script', `<script type="application/ld+json">${'['.repeat(5 * MIB)}</script>`],
  [
    'quotation marks in a script',
    `<script type="application/ld+json">{"a":"${'\\"'.repeat(400_000)}</script>`,
  ],
  ['names', `<meta name="author" content="${'Ana Lund, '.repeat(200_000)}">`],
  ['bylines', `<h1>Wall falls</h1>${'<p>By Ana'.repeat(50_000)}`],
  ['days', '<time>12 March 2026</time>'.repeat(50_000)],
  ['comments', '<!--'.repeat(MIB)],
  ['spaces in a comment', `<!-- saved from url=(0014)${' '.repeat(5 * MIB)}-->`],
  ['less-than signs', '<'.repeat(5 * MIB)],
  ['references', `<h1>${'&amp;'.repeat(MIB)}</h1>`],
])('a flood of %s ends in time', (_, html) => {
  const begun = performance.now();
  pageFields(html);
  expect(performance.now() - begun).toBeLessThan(5000);
});

const SOUND = page(
  `<title>Harbour wall falls | Gazette</title><meta property="og:title" content="Harbour wall falls">${jsonLd(ARTICLE)}`,
  '<h1>Harbour wall falls</h1><p>By <a rel="author">Ana Lund</a></p><time datetime="2026-03-03">3 March 2026</time>',
);
test('a damaged page never fails', () => {
  fc.assert(
    fc.property(
      fc.nat(SOUND.length),
      fc.nat(60),
      fc.string({ unit: 'binary', maxLength: 8 }),
      (at, length, piece) => {
        const fields = pageFields(SOUND.slice(0, at) + piece + SOUND.slice(at + length));
        for (const name of fields.byline ?? []) expect(name.trim()).toBe(name);
      },
    ),
    { numRuns: 500 },
  );
});
