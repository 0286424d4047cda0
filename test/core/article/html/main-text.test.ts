import { describe, expect, test } from 'vitest';
import { mainText } from '../../../../core/article/html/main-text.ts';

const FIRST =
  '<p>Fog closed the harbour of Port Calder for nine hours on Tuesday, and 14 ships waited outside the wall.</p>';
const SECOND =
  '<p>“We have not seen it this thick since 1987,” said Mara Quill, the harbour master, from the pilot house.</p>';
const THIRD =
  '<p>Traffic opened again at 16:40 after the wind had turned, and the last of the ships came in before midnight.</p>';
const BODY = ['Fog closed', '“We have', 'Traffic opened'];
const article = `<h1>Fog shuts the harbour</h1>${FIRST}${SECOND}${THIRD}`;
const HEADED = ['Fog shuts', ...BODY];

/** The first two words of each line, so that a row of a table can be read. */
const begins = (markup: string) => mainText(markup).map(({ words }) => words.split(/\s+/, 2).join(' '));

describe('what stands around an article is left out', () => {
  test.each([
    ['a menu', `<nav><a href="/">Home</a></nav>${article}`],
    ['a menu of blocks', `<div class="site-menu"><a href="/">Home</a></div><main>${article}</main>`],
    ['a search form', `<form><label>Search the archive of this newspaper.</label></form>${article}`],
    [
      'a footer',
      `<article>${article}</article><footer><p>The Calder Post is printed in Port Calder.</p></footer>`,
    ],
    [
      'a cookie banner',
      `<div id="cookie-consent"><p>We use cookies to make this site work better for you.</p></div>${article}`,
    ],
    ['a dialog', `${article}<div role="dialog"><p>You have read three of your five free articles.</p></div>`],
    [
      'hidden words',
      `${article}<div style="display: none"><p>This browser does not show the live pictures of it.</p></div>`,
    ],
    [
      'words that are hidden by name',
      `${article}<div hidden><p>This browser does not show the live pictures.</p></div>`,
    ],
    [
      'comments',
      `<main>${article}</main><div id="comments">${'<article class="comment-body"><p>I was there and saw nothing of the kind, and neither did my sister.</p></article>'.repeat(9)}</div>`,
    ],
    [
      'a list of other articles',
      `${article}<ul><li><a href="/a">Ferry fares rise</a><li><a href="/b">Quay reopens</a><li><a href="/c">Wall falls</a></ul>`,
    ],
    [
      'related articles by name',
      `${article}<div class="related-stories"><p>Ferry fares will rise in May, the port says.</p></div>`,
    ],
    [
      'other articles with their first words',
      `<main>${article}<div>${['a', 'b', 'c'].map((to) => `<div class="item"><h3><a href="/${to}">Ferry fares rise</a></h3><p>Ferry fares will rise by 4 per cent in May, the port said ${to}.</p></div>`).join('')}</div></main>`,
    ],
    [
      'a table of contents',
      `<h1>Fog shuts the harbour</h1><ul><li><a href="#a">Ships</a><li><a href="#b">Wind</a><li><a href="#c">Pilots</a></ul>${FIRST}${SECOND}${THIRD}`,
    ],
    [
      'a byline and a date',
      `<h1>Fog shuts the harbour</h1><p>By Tom Adair</p><p>3 March 2026</p><p>4 min read</p>${FIRST}${SECOND}${THIRD}`,
    ],
    [
      'labels',
      `<h1>Fog shuts the harbour</h1><p>Share this article</p>${FIRST}<p>Advertisement</p>${SECOND}<p>Anzeige</p>${THIRD}<p>Read more</p>`,
    ],
    [
      'a pointer',
      `<h1>Fog shuts the harbour</h1>${FIRST}<p>Read more: <a href="/b">Pilots ask for a new boat</a></p>${SECOND}${THIRD}`,
    ],
    [
      'a credit',
      `<h1>Fog shuts the harbour</h1>${FIRST}<p>Photo: Ana Ruiz / Calder Post</p>${SECOND}${THIRD}`,
    ],
    [
      'a section of other articles',
      `${article}<h2>You might also like</h2><p>Pilots ask for a boat that can turn in the wind.</p>`,
    ],
    [
      'a sign-up',
      `${article}<h3>Sign up for our newsletter</h3><p>The news of the harbour, each morning at seven.</p>`,
    ],
    [
      'a notice',
      `<h1>Fog shuts the harbour</h1><p>We may earn a commission when you buy through links on our site.</p>${FIRST}${SECOND}${THIRD}`,
    ],
    [
      'data of a script',
      `${article}<div>{"buttonText":"Buy now","products":[{"id":1,"title":"Fog horn, very loud, 4 tones."}]}</div>`,
    ],
    [
      'a second copy',
      `<h1>Fog shuts the harbour</h1><div class="wide">${FIRST}</div><div class="narrow">${FIRST}</div>${SECOND}${THIRD}`,
    ],
  ])('%s', (_, markup) => {
    const found = begins(`<!DOCTYPE html><title>x</title><body>${markup}`);
    expect(found.filter((words) => words !== 'Fog shuts')).toEqual(BODY);
  });
});

describe('what belongs to an article stays', () => {
  const within = (markup: string) =>
    `<main><h1>Fog shuts the harbour</h1>${FIRST}${markup}${SECOND}${THIRD}</main>`;
  test.each([
    ['a subheading', '<h2>Nine hours</h2>', 'heading', 'Nine hours'],
    ['a list', '<ul><li>Ships: 14</li></ul>', 'list-item', 'Ships: 14'],
    ['a row of a table', '<table><tr><td>Ships<td>14</table>', 'list-item', 'Ships\t14'],
    [
      'a caption',
      '<figure><figcaption>The wall at noon</figcaption></figure>',
      'caption',
      'The wall at noon',
    ],
    ['a block quotation', '<blockquote>It was white.</blockquote>', 'blockquote', 'It was white.'],
    ['a short paragraph', '<p>Nobody was hurt.</p>', 'paragraph', 'Nobody was hurt.'],
    ['a heading that folds', '<h3><button>Why now?</button></h3>', 'heading', 'Why now?'],
    [
      'an id that sounds like a menu',
      '<p id="menu-prices-rise-again">Fish rose.</p>',
      'paragraph',
      'Fish rose.',
    ],
    [
      'a class that a program made up',
      '<div class="block-5f18ad9"><p>The port counts its ships by hand.</p></div>',
      'paragraph',
      'The port counts its ships by hand.',
    ],
    ['a heading with a name', '<h3 id="promo">Fog horns</h3>', 'heading', 'Fog horns'],
    [
      'paragraphs with a name',
      '<div class="meta-note"><p>The port counts its ships by hand, it said.</p></div>',
      'paragraph',
      'The port counts its ships by hand, it said.',
    ],
    [
      'a note beside it',
      `<aside><p>Fog forms where warm air ${'and the cold of the water '.repeat(6)}meet.</p></aside>`,
      'paragraph',
      `Fog forms where warm air ${'and the cold of the water '.repeat(6)}meet.`,
    ],
    ['a comment by somebody', '<p>Comment: the wall is old.</p>', 'paragraph', 'Comment: the wall is old.'],
    [
      'a linked sentence',
      '<p>The port said <a href="/x">it would look into what had happened</a>.</p>',
      'paragraph',
      'The port said it would look into what had happened.',
    ],
    [
      'what a sentence announces',
      '<p>These ports were closed, too:</p><ul><li><a href="/a">Wick</a><li><a href="/b">Sund</a><li><a href="/c">Orm</a></ul>',
      'list-item',
      'Sund',
    ],
  ])('%s', (_, markup, kind, words) =>
    expect(mainText(within(markup))).toContainEqual(expect.objectContaining({ kind, words })),
  );

  test.each([
    [
      'a page that names itself for its comments',
      `<body class="comments-open has-sidebar"><div class="content">${article}</div>`,
    ],
    ['an article in a form', `<form id="aspnetForm"><div>${article}</div></form>`],
    [
      'an article that a script shows',
      `<div hidden id="S:0">${article}</div><p>Loading the page, please wait.</p>`,
    ],
    [
      'an article whose site sends it as a newsletter',
      `<article class="newsletter-post">${article}</article>`,
    ],
    [
      'sections that have names',
      `<main><h1>Fog shuts the harbour</h1><section class="no_toc a">${FIRST}</section><section>${SECOND}${THIRD}</section></main>`,
    ],
    ['a page without html, head or body', article],
    [
      'a page of loose lines',
      `<h1>Fog shuts the harbour</h1>${[FIRST, SECOND, THIRD].map((p) => p.slice(3, -4)).join('<br><br>')}`,
    ],
    [
      'a page of nested tables',
      `<table><tr><td><table><tr><td>Home</td></tr></table></td><td><table><tr><td>${article}</td></tr></table></td></tr></table>`,
    ],
  ])('%s', (_, markup) => expect(begins(markup).filter((words) => words !== 'Loading the')).toEqual(HEADED));

  test('a standfirst under the heading, and nothing else of it', () => {
    const header =
      '<header><h1>Fog shuts the harbour</h1><p>Ships wait for nine hours as pilots stay ashore.</p><p>Harbour</p></header>';
    const last = `<p>${'It lay on the water like wool, and no bell was heard from the wall. '.repeat(9)}</p>`;
    const body = `<div>${FIRST}${SECOND}${THIRD}${last}</div>`;
    expect(begins(`<body>${header}${body}`)).toEqual(['Ships wait', ...BODY, 'It lay']);
  });

  const between = (before: string, after: string) =>
    `<main><h1>Fog shuts the harbour</h1>${before}${FIRST}${SECOND}${THIRD}${after}</main>`;
  const sentences = [
    'By Friday, 60 ships were waiting.',
    'By then the wall was white.',
    '“We lost £9m.”',
    'It cost £2.4m.',
    '“Never,” she said.',
    'Von Montag an kamen 14 Schiffe.',
    '„Wir sind müde.“',
    '霧は晴れた。',
  ];
  test.each(sentences)('a short sentence at either end: %s', (words) => {
    const lines = mainText(between(`<p>${words}</p>`, `<p>${words}</p>`)).map((line) => line.words);
    expect([lines[1], lines.at(-1)]).toEqual([words, words]);
  });

  test.each([
    'By Tom Adair.',
    'By Tom Adair and Mara Quill, Calder Post',
    'By Tom Adair, Wick.',
    'Updated 3 March, 5 p.m.',
    'Tues., 3 March, 5 p.m.',
    'Calder Post Inc.',
    'Tom Adair Jr.',
    '<a href="/x">It cost £2.4m.</a>',
    'Harbour news',
    'Thank you for reading.',
    'Have a tip? Tell us.',
    'Mail ana@post.example.',
  ])('a line at either end that is no sentence is left out: %s', (words) =>
    expect(begins(between(`<p>${words}</p>`, `<p>${words}</p>`))).toEqual(HEADED),
  );

  test('a short sentence below a label is the site’s', () =>
    expect(begins(between('', '<p>Harbour news</p><p>It is free.</p>'))).toEqual(HEADED));
});
