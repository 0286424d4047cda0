import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentPassages } from '../../../../core/article/html/fragment.ts';

const words = (markup: string) => fragmentPassages(markup).map((passage) => passage.words);
const kinds = (markup: string) => fragmentPassages(markup).map(({ kind, words }) => `${kind}: ${words}`);

describe('words', () => {
  test.each([
    ['<p>The quay <b>re</b>opened on <i>Monday</i>.</p>', ['The quay reopened on Monday.']],
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['<div>One<p>Two</p>three</div>', ['One', 'Two', 'three']],
    ['One<hr>two', ['One', 'two']],
    ['<p>One<br>two<br><br>three</p>', ['One\ntwo', 'three']],
    ['<p>One<br> <br>\n<br>two</p>', ['One', 'two']],
    ['<p> A\n  wall\t of   stone </p>', ['A wall of stone']],
    ['<p>Tea &amp; caf&eacute;, &#8220;fresh&#8221; &lt;now&gt;</p>', ['Tea & café, “fresh” <now>']],
    ['<p>so\u00adft\u200b and \u202ereversed\u202c</p>', ['soft and reversed']],
    ['<p>kept<script>var a = "<p>no</p>";</script> whole</p>', ['kept whole']],
    ['<p>in<noscript><img></noscript>side</p>', ['inside']],
    ['<p>before<svg><text>no</text></svg>after</p>', ['before after']],
    ['<p>東<ruby>京<rp>(</rp><rt>きょう</rt><rp>)</rp></ruby></p>', ['東京']],
    ['<pre>Port Calder\nMonday\n\nThe quay reopened.</pre>', ['Port Calder\nMonday', 'The quay reopened.']],
    [
      '<h2><button>How long will it take?</button></h2><p>Two days.</p>',
      ['How long will it take?', 'Two days.'],
    ],
    ['<p>The head of <button>the port</button> resigned.</p>', ['The head of the port resigned.']],
    [
      '<div hidden>Tide wire, daily.</div><p>The quay reopened on Monday.</p>',
      ['The quay reopened on Monday.'],
    ],
    [
      '<div style="color:#fff; display : none">£1m lost.</div><p>The quay reopened on Monday.</p>',
      ['The quay reopened on Monday.'],
    ],
    ['<p>Cost: <span style="display:none">£1m</span><span aria-hidden="true">£2m</span></p>', ['Cost: £2m']],
    ['<p style="display:none">All of it is shown by a script.</p>', ['All of it is shown by a script.']],
    ['<p style="display:block">The quay reopened.</p>', ['The quay reopened.']],
    ['<p>10<sup><b>6</b></sup> tonnes, 2<sup>1</sup>/<sub>2</sub> docks', ['10⁶ tonnes, 2 1/2 docks']],
    ['<p>£5m<sup><a href="#fn1">1</a></sup> a day', ['£5m a day']],
    ['<p>£5m<a href="/port#fn1"><sup>1</sup></a> a day', ['£5m a day']],
    ['<p><a href="#homes">Homes of 50 m<sup>2</sup></a>', ['Homes of 50 m²']],
    ['<p>up to 10<sup>6<p>tonnes', ['up to 10⁶', 'tonnes']],
    ['<p>The <b>qu<i hidden>x</i>ay</b> reopened.</p>', ['The quay reopened.']],
    ['<div>Sign up<button>Send</button></div>', ['Sign up']],
    ['<nav>Home</nav><p>The quay reopened.</p>', ['The quay reopened.']],
    ['<head><title>no</title><p>No body, no end', ['No body, no end']],
    ['<p>a < b and 5 > 4</p>', ['a < b and 5 > 4']],
    ['</p></div>loose<p>', ['loose']],
    ['', []],
    ['<!-- a --> \n', []],
  ])('%s', (markup, expected) => expect(words(markup)).toEqual(expected));
});

describe('kinds', () => {
  test.each([
    ['<h1>Quay reopens</h1><p>It did.</p>', ['heading: Quay reopens', 'paragraph: It did.']],
    [
      '<ul><li>one<ul><li>two</ul><li><p>three</p></ul>',
      ['list-item: one', 'list-item: two', 'list-item: three'],
    ],
    ['<dl><dt>Cost<dd>£40</dl>', ['list-item: Cost', 'list-item: £40']],
    [
      '<blockquote><p>It fell.</p><p>All of it.</p></blockquote>',
      ['blockquote: It fell.', 'blockquote: All of it.'],
    ],
    ['<figure><img><figcaption><p>The quay</p></figcaption></figure>', ['caption: The quay']],
    ['<div class="wp-caption-text">The quay</div>', ['caption: The quay']],
    ['<div class="captions-on">It fell.</div>', ['paragraph: It fell.']],
    ['<blockquote><figcaption>Ana Ruiz</figcaption></blockquote>', ['caption: Ana Ruiz']],
  ])('%s', (markup, expected) => expect(kinds(markup)).toEqual(expected));
});

describe('tables', () => {
  test.each([
    [
      'a row is one passage',
      '<table><tr><th>Ward<th>Votes<tr><td>Quay<td>1,204</table>',
      ['Ward\tVotes', 'Quay\t1,204'],
    ],
    [
      'so is a cell of short paragraphs',
      '<table><tr><td><p>Quay</p><p>East</p><td>1,204</table>',
      ['Quay East\t1,204'],
    ],
    [
      'a line break in a cell is a space',
      '<table><tr><td>Quay<br>East<td>1,204</table>',
      ['Quay East\t1,204'],
    ],
    ['empty cells leave no gap', '<table><tr><td><td>Quay<td></table>', ['Quay']],
    ['an empty row is none', '<table><tr><td> </td></tr></table>', []],
    [
      'a table that lays out a page',
      `<table><tr><td><p>Home</p><td><h1>Quay reopens</h1>${'<p>It did.</p>'.repeat(4)}</table>`,
      ['Home', 'Quay reopens', 'It did.', 'It did.', 'It did.', 'It did.'],
    ],
    [
      'a table in a table',
      '<table><tr><td>Results<table><tr><td>Quay<td>1,204</table></table>',
      ['Results', 'Quay\t1,204'],
    ],
    [
      'a cell of a thousand characters',
      `<table><tr><td>${'word '.repeat(220)}<td>x</table>`,
      ['word '.repeat(220).trim(), 'x'],
    ],
  ])('%s', (_, markup, expected) => expect(words(markup)).toEqual(expected));
});

describe('hostile markup', () => {
  const sentence = '<p>It fell.</p>';
  test.each([
    ['900 open blocks', `${'<div>'.repeat(900)}${sentence}`, ['It fell.']],
    ['an attribute of 5 MB', `<p class="${'a '.repeat(2_500_000)}">It fell.</p>`, ['It fell.']],
    ['100,000 attributes', `<p ${'a=1 '.repeat(100_000)}>It fell.</p>`, ['It fell.']],
    ['100,000 spaces', `<p>It${'<i> </i>'.repeat(100_000)}fell.</p>`, ['It fell.']],
    ['100,000 line ends', `<p>It fell.${'<br>'.repeat(100_000)}</p>`, ['It fell.']],
    ['a comment without an end', `${sentence}${'<!--'.repeat(100_000)}`, ['It fell.']],
  ])('%s', (_, markup, expected) => expect(words(markup)).toEqual(expected));

  test.each([
    ['100,000 open blocks', '<div>'.repeat(100_000)],
    ['100,000 open bold words', '<p><b>It fell.'.repeat(100_000)],
    ['300,001 elements', '<i></i>'.repeat(300_001)],
    ['13 MB', ' '.repeat(13 * 1024 * 1024)],
  ])('%s are too complex', (_, markup) =>
    expect(() => fragmentPassages(markup)).toThrow(expect.objectContaining({ code: 'too-complex' })),
  );
});

test('no word is lost, added or glued to another', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'i',
    'span',
    'li',
    'ul',
    'td',
    'h2',
    'blockquote',
    'a',
    'section',
  );
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const piece = fc.oneof(
    word.map((each) => ` ${each} `),
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constant('<br>'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const plain = pieces.filter((each) => !each.startsWith('<')).map((each) => each.trim());
      expect(words(pieces.join('')).join(' ').split(/\s+/).filter(Boolean)).toEqual(plain);
    }),
  );
});
