import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../core/article/html.ts';
import { RejectedInput } from '../../../core/article/rejected-input.ts';
import { openUpload } from '../../../core/article/upload.ts';
import { onlyArticle } from './only-article.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const parse = (markup: string | Uint8Array, key = 'page.html', contentType?: string) =>
  onlyArticle({
    key,
    bytes: typeof markup === 'string' ? utf8(markup) : markup,
    ...(contentType ? { contentType } : {}),
  });
const rejection = (markup: string | Uint8Array, contentType?: string) =>
  parse(markup, 'page.html', contentType).then(
    () => 'an article',
    (error: unknown) => (error instanceof RejectedInput ? error.code : error),
  );

const PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Fog shuts the harbour | Calder Post</title>
<link rel="canonical" href="https://post.example/fog">
<meta property="og:site_name" content="Calder Post">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Fog shuts the harbour",
"datePublished":"2026-03-03T18:05:00+01:00","author":{"@type":"Person","name":"Tom Adair"}}</script></head>
<body><nav><a href="/">Home</a></nav><p>Harbour</p>
<main><article><h3>Harbour news</h3><h1>Fog shuts the harbour</h1><p>By Tom Adair</p>
<p>Fog closed the harbour of Port Calder for nine hours on Tuesday, and 14&nbsp;ships waited outside.</p>
<figure><img src="wall.jpg"><figcaption>The wall at noon. Photo: Ana Ruiz</figcaption></figure>
<p>“We have not seen it this thick since 1987,” said Mara Quill, the harbour master.</p>
<h2>What it cost</h2>
<table><tr><th>Line<th>Loss<tr><td>Calder Ferries<td>£41,000</table>
</article></main>
<aside><h3>Most read</h3><a href="/b">Ferry fares rise</a></aside><footer><p>© 2026 Calder Post. All rights reserved.</p></footer></body></html>`;

test('a page gives its article and what it says of it', async () => {
  const { blocks, ...article } = await parse(PAGE);
  expect(article).toMatchObject({
    title: 'Fog shuts the harbour',
    byline: ['Tom Adair'],
    published: '2026-03-03T18:05:00+01:00',
    publisher: 'Calder Post',
    url: 'https://post.example/fog',
    lang: 'en',
  });
  expect(article.guid).toBeUndefined();
  expect(blocks.map(({ kind, span }) => `${kind}: ${article.text.slice(span.start, span.end)}`)).toEqual([
    'heading: Fog shuts the harbour',
    'paragraph: Fog closed the harbour of Port Calder for nine hours on Tuesday, and 14\u00a0ships waited outside.',
    'caption: The wall at noon. Photo: Ana Ruiz',
    'paragraph: “We have not seen it this thick since 1987,” said Mara Quill, the harbour master.',
    'heading: What it cost',
    'list-item: Line\tLoss',
    'list-item: Calder Ferries\t£41,000',
  ]);
});

describe('recognises', () => {
  const recognised = async (key: string, text: string, contentType?: string) =>
    html.recognises(await openUpload({ key, bytes: utf8(text), ...(contentType ? { contentType } : {}) }));

  test.each([
    ['a.txt', '<!DOCTYPE html>\n<html><body><p>The wall fell.', undefined],
    ['a.txt', '\ufeff\n <HTML lang=en><HEAD><TITLE>Wall</TITLE>', undefined],
    ['a', '<!-- saved from url=(0030)https://post.example/fog --><html><head>', undefined],
    ['a', '<!-- a --> <!-- b -->\n<!doctype html public "-//W3C//DTD HTML 4.01//EN"><body>', undefined],
    [
      'a.xml',
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head/>',
      undefined,
    ],
    ['a.HTM', '<p>The wall fell.', undefined],
    ['a', '<p>The wall fell.', 'Text/HTML; charset=utf-8'],
    ['a', '<p>The wall fell.', 'application/xhtml+xml'],
  ])('%s: %s', async (key, text, contentType) => expect(await recognised(key, text, contentType)).toBe(true));

  test.each([
    ['a.txt', 'The <html> tag turned 30 on Monday.', undefined],
    ['a.txt', '<html> turned 30 on Monday, and 44 people came.', undefined],
    ['a.md', '<p>The wall fell.', undefined],
    ['a.txt', '<p>The wall fell.', 'text/plain'],
    ['a.xml', '<?xml version="1.0"?><nitf><body><p>x', undefined],
    ['a.xml', '<?xml version="1.0"?><rss><channel><description>&lt;html>', undefined],
    ['a.json', '{"html": "<!DOCTYPE html><html><body>"}', undefined],
    ['a', '<!-- no end <html><body><p>', undefined],
    ['a', '', undefined],
  ])('not %s: %s', async (key, text, contentType) =>
    expect(await recognised(key, text, contentType)).toBe(false),
  );

  test('in no time, whatever comes', async () => {
    const start = performance.now();
    for (const unit of ['<!---->', '<!--', ' ', '<', '<?xml ', '<html', '-->'])
      await recognised('a.bin', unit.repeat(4096));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('character sets', () => {
  const page = (said: string, head = '') =>
    `<!DOCTYPE html><html><head>${head}</head><body><p>${said}</p></body></html>`;
  const said = 'Zoë’s café lost £4m, it said on Monday.';

  test.each([
    ['UTF-8', utf8(page(said)), undefined],
    ['UTF-8 that calls itself something else', utf8(page(said, '<meta charset="iso-8859-1">')), undefined],
    ['windows-1252 without a name', latin1(page('Zoë\x92s café lost £4m, it said on Monday.')), undefined],
    [
      'windows-1252 by its sender',
      latin1(page('Zoë\x92s café lost £4m, it said on Monday.')),
      'text/html; charset=latin1',
    ],
    ['UTF-16 with a mark', Uint8Array.from(Buffer.from(`\ufeff${page(said)}`, 'utf16le')), undefined],
    ['UTF-8 that was encoded twice', utf8(Buffer.from(page(said), 'utf8').toString('latin1')), undefined],
    [
      'UTF-8 that was read as windows-1252',
      utf8(new TextDecoder('windows-1252').decode(utf8(page(said)))),
      undefined,
    ],
    [
      'UTF-8 with a broken script',
      latin1(`${Buffer.from(page(said), 'utf8').toString('latin1')}<script>\xff${'x'.repeat(3000)}</script>`),
      undefined,
    ],
  ])('%s', async (_, bytes, contentType) => {
    expect((await parse(bytes, 'page.html', contentType)).text).toBe(said);
  });

  test.each([
    [
      'ISO 8859-2',
      page(
        '\xa3\xf3d\xbc zamkni\xeato w 2026 roku, bo wiatr by\xb3 za silny.',
        '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">',
      ),
      'Łódź zamknięto w 2026 roku, bo wiatr był za silny.',
    ],
    [
      'Shift JIS',
      page(
        '\x8d\x60\x82\xcd9\x8e\x9e\x8a\xd4\x95\xc2\x82\xb6\x82\xbd\x81B'.repeat(4),
        '<meta charset=shift_jis>',
      ),
      '港は9時間閉じた。'.repeat(4),
    ],
    [
      'an encoding in an XML declaration',
      `<?xml version="1.0" encoding="iso-8859-2"?>${page('\xa3\xf3d\xbc zamkni\xeato w 2026 roku, bo wiatr by\xb3 za silny.')}`,
      'Łódź zamknięto w 2026 roku, bo wiatr był za silny.',
    ],
  ])('%s, as the page declares it', async (_, bytes, text) => {
    expect((await parse(latin1(bytes))).text).toBe(text);
  });

  test('letters that only look as if they had been encoded twice stay', async () => {
    const plain = page('Ã¢ and â\x80 are letters, “too”, it said on Monday.');
    expect((await parse(plain)).text).toContain('Ã¢ and â');
  });

  test.each([
    [
      'a broken letter in the article',
      latin1(
        `${page('The caf\xff fell on 44 homes, it said on Monday.', '<meta charset=utf-8>')}${'é'.repeat(0)}<!--${'Ã©'.repeat(2000)}-->`,
      ),
      'unknown-charset',
    ],
    ['NULs', utf8(page('\0'.repeat(500))), 'binary'],
    ['more than 12 MB', new Uint8Array(12 * 1024 * 1024 + 1).fill(0x20), 'too-large'],
  ])('%s is turned away', async (_, bytes, code) => expect(await rejection(bytes)).toBe(code));
});

describe('pages that hold no article', () => {
  const links = ['Ferry fares rise', 'Quay reopens after the storm', 'Wall falls on a street of 44 homes'];
  test.each([
    ['an empty body', '<!DOCTYPE html><html><head><title>Fog</title></head><body></body></html>', 'no-text'],
    [
      'scripts alone',
      '<!DOCTYPE html><body><div id="root"></div><script>var a = "The wall fell.";</script>',
      'no-text',
    ],
    ['labels', '<!DOCTYPE html><body><h1>Fog</h1><p>Home</p><p>Log in</p>', 'no-text'],
    ['plain words in a page', '<!DOCTYPE html><p>Fog', 'no-text'],
    [
      'a front page',
      `<!DOCTYPE html><body><main>${links
        .map((words) => `<section><h2><a href="/${words.length}">${words} in Port Calder</a></h2></section>`)
        .join('')
        .repeat(20)}<p>The harbour has news each day.</p></main>`,
      'not-an-article',
    ],
  ])('%s', async (_, markup, code) => expect(await rejection(markup)).toBe(code));
});

describe('hostile pages', () => {
  const sentence = '<p>The wall fell on 44 homes in the night, the council said on Monday.</p>';
  const start = '<!DOCTYPE html><html><body>';
  test.each([
    ['100,000 open blocks', start + '<div>'.repeat(100_000) + sentence, 'too-complex'],
    ['100,000 open bold words', start + '<p><b>It fell.'.repeat(100_000), 'too-complex'],
    ['900 blocks in each other', start + '<div>'.repeat(900) + sentence, 'an article'],
    ['300 tables in each other', start + '<table><tr><td>'.repeat(300) + sentence, 'an article'],
    ['an attribute of 5 MB', `${start}<p class="${'a '.repeat(2_500_000)}">${sentence}`, 'an article'],
    ['a title of 5 MB', `<!DOCTYPE html><title>${'a'.repeat(5_000_000)}</title>${sentence}`, 'an article'],
    ['500,000 less-than signs', start + sentence + '<'.repeat(500_000), 'an article'],
    ['a comment without an end', start + sentence + '<!--'.repeat(500_000), 'an article'],
    ['a script without an end', `${start}<script>${'<!--<script>'.repeat(100_000)}`, 'no-text'],
    [
      '50,000 headings that end an article',
      start + sentence + '<h2>Related stories</h2><p>x</p>'.repeat(50_000),
      'an article',
    ],
    [
      '50,000 links in a row',
      start + sentence + '<li><a href="/x">Ferry fares</a>'.repeat(50_000),
      'not-an-article',
    ],
    [
      '200 comments in each other, 200 times',
      start + ('<div class="comment">'.repeat(200) + sentence + '</div>'.repeat(200)).repeat(200),
      'no-text',
    ],
    [
      'bidi controls',
      `${start}<p>The wall ${'\u202e'.repeat(100_000)}fell on 44 homes in the night.</p>`,
      'an article',
    ],
  ])('%s', async (_, markup, outcome) => {
    const begun = performance.now();
    expect(await rejection(markup)).toBe(outcome);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test('whatever happens to a page, an article or a rejection comes of it', async () => {
    const bytes = utf8(PAGE);
    const edits = fc.array(
      fc.tuple(fc.nat(bytes.length - 1), fc.nat(255), fc.constantFrom('flip', 'cut', 'splice')),
      { minLength: 1, maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        let page = Uint8Array.from(bytes);
        for (const [at, value, how] of list) {
          if (how === 'flip') page[at % page.length] = value;
          else if (how === 'cut') page = page.slice(0, Math.max(1, at % page.length));
          else page = Uint8Array.from([...page, ...page.slice(at % page.length)]).slice(0, 100_000);
        }
        const found = await parse(page).catch((error: unknown) => error);
        expect(found instanceof RejectedInput || (found as { schema: number }).schema === 1).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
