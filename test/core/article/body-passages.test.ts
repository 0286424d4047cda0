import { expect, test } from 'vitest';
import { bodyPassages } from '../../../core/article/body-passages.ts';

const words = (body: string) => bodyPassages(body).map((passage) => passage.words);

test.each([
  ['<p>The wall fell.</p><p>It was <b>old</b>.</p>', ['The wall fell.', 'It was old.']],
  ['The wall fell.\n\nIt was\nold.', ['The wall fell.', 'It was old.']],
  ['&lt;p&gt;The wall fell.&lt;/p&gt;&lt;p&gt;It was old.&lt;/p&gt;', ['The wall fell.', 'It was old.']],
  ['Ruiz &amp; Sons built it.\n\nIt was &#8220;old&#8221;.', ['Ruiz & Sons built it.', 'It was “old”.']],
  ['It cost 3 < 4 and 5 > 2 pounds.', ['It cost 3 < 4 and 5 > 2 pounds.']],
  ['Use &lt;b&gt; for bold.\n\nIt helps.', ['Use <b> for bold.', 'It helps.']],
  ['', []],
])('%s', (body, expected) => expect(words(body)).toEqual(expected));

test('a heading between paragraphs is one, plain or in HTML', () => {
  const kinds = (body: string) => bodyPassages(body).map(({ kind }) => kind);
  expect(kinds('The wall fell.\n\nWhat comes next\n\nIt is rebuilt.')).toEqual([
    'paragraph',
    'heading',
    'paragraph',
  ]);
  expect(kinds('<p>The wall fell.</p><h2>What comes next</h2>')).toEqual(['paragraph', 'heading']);
});

test.each(['<', '<a ', '&lt;', '&', '&#'])('a flood of %s ends in time', (piece) => {
  const begun = performance.now();
  bodyPassages(piece.repeat(100_000));
  expect(performance.now() - begun).toBeLessThan(5000);
});
