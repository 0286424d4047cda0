import { expect, test } from 'vitest';
import { onlyArticle } from './only-article.ts';

const parse = (markdown: string) =>
  onlyArticle({ key: 'sample.md', bytes: new TextEncoder().encode(markdown) });
const blocksOf = async (markdown: string) => {
  const { text, blocks } = await parse(markdown);
  return blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
};

test.each([
  ['emphasis', 'Water rose **1.8** metres in *one* ___night___.', 'Water rose 1.8 metres in one night.'],
  ['a link', 'The [harbour master](https://a.example/m "x") said so.', 'The harbour master said so.'],
  [
    'a reference link',
    'The [harbour master][m] said so.\n\n[m]: https://a.example',
    'The harbour master said so.',
  ],
  ['an address', 'See <https://a.example/fund> for more.', 'See https://a.example/fund for more.'],
  ['escapes and entities', 'It cost 5 \\* 3 &pound; &amp; more.', 'It cost 5 * 3 £ & more.'],
  ['soft line breaks', 'The wall fell\nand the sea came in.', 'The wall fell and the sea came in.'],
  ['struck-out words', 'Water reached ~~45~~ 44 homes.', 'Water reached 44 homes.'],
  ['HTML tags', 'Water <b class="x">rose</b> by<br>1.8 metres. <!-- check -->', 'Water rose by 1.8 metres.'],
  ['a footnote', 'Water rose 1.8 metres[^1].', 'Water rose 1.8 metres.'],
  ['a note of one word', 'Calder cut 400[^a] jobs.\n\n[^a]: https://a.example/cuts', 'Calder cut 400 jobs.'],
  ['a note before a colon', 'Calder cut jobs[^a]: 400.\n\n[^a]: minutes', 'Calder cut jobs: 400.'],
  ['a power', 'Some 10<sup>6</sup> t, 10^6^ t and 5<sup>th</sup>.', 'Some 10⁶ t, 10⁶ t and 5th.'],
  ['a lowered digit', 'Of CO<sub>2</sub>, 2<sup>1</sup>/<sub>2</sub> t.', 'Of CO2, 2 1/2 t.'],
  ['a linked note', 'It lost £5m<sup><a href="#n1">1</a></sup> a day.', 'It lost £5m a day.'],
  ['a caret', 'The 2^5 ships of [^ the] port.', 'The 2^5 ships of [^ the] port.'],
  [
    'a wrapped line',
    'The council met in Port Calder\nTuesday to say no once more.',
    'The council met in Port Calder Tuesday to say no once more.',
  ],
  ['comparisons', 'If 3 < 4 and 5 > 4, the wall holds.', 'If 3 < 4 and 5 > 4, the wall holds.'],
  ['quotation marks', '“We asked,” he said. "Twice."', '“We asked,” he said. "Twice."'],
  [
    'an indented first line',
    '    The wall fell at night, officials said.',
    'The wall fell at night, officials said.',
  ],
])('%s leaves no mark in the text', async (_, markdown, words) => {
  expect(await blocksOf(markdown)).toEqual([['paragraph', words]]);
});

test('blocks keep their kinds', async () => {
  const markdown = [
    '# Wall falls',
    '*By Ana Ruiz*',
    '![The wall on Tuesday](wall.jpg)',
    'The wall fell.',
    '**Why it fell**',
    'It was old.\n',
    '- **one** tide\n- two storms\n  1. and wind\n',
    '> “We asked.”',
    '| Year | Cost |\n|---|--:|\n| 2025 | £8.2m |\n',
    '```\nlet x = 1;\n```',
    '##What comes next',
    'Rock will come by barge.',
    '[^1]: Council papers, June.',
  ].join('\n\n');
  expect(await blocksOf(markdown)).toEqual([
    ['heading', 'Wall falls'],
    ['caption', 'The wall on Tuesday'],
    ['paragraph', 'The wall fell.'],
    ['heading', 'Why it fell'],
    ['paragraph', 'It was old.'],
    ['list-item', 'one tide'],
    ['list-item', 'two storms'],
    ['list-item', 'and wind'],
    ['blockquote', '“We asked.”'],
    ['list-item', 'Year\tCost'],
    ['list-item', '2025\t£8.2m'],
    ['heading', 'What comes next'],
    ['paragraph', 'Rock will come by barge.'],
    ['caption', 'Council papers, June.'],
  ]);
  expect(await parse(markdown)).toMatchObject({ title: 'Wall falls', byline: ['Ana Ruiz'] });
});

test('a bare heading is not glued to the paragraph under it', async () => {
  const markdown =
    'The wall fell.\n\nWhy it fell\nIt was built in 1887 and nobody had looked at it for years.';
  expect(await blocksOf(markdown)).toEqual([
    ['paragraph', 'The wall fell.'],
    ['heading', 'Why it fell'],
    ['paragraph', 'It was built in 1887 and nobody had looked at it for years.'],
  ]);
});

test.each([
  [
    'Der Bürgermeister sagte, dass die Mauer nicht mehr zu retten ist und dass der Bau mit dem Sommer beginnt. „Wir sind nicht gefragt worden“, sagte Mara Quill, die mit 40 anderen auf dem Kai stand.',
    'de',
  ],
  ['Die Mauer ist gefallen.', 'en'],
])('the language that front matter declares, and the text: %.20s', async (text, lang) => {
  expect(await parse(`---\nlang: en\n---\n${text}`)).toMatchObject({ lang });
});

test('front matter gives what is known of the article, and its title joins the text', async () => {
  const article = await parse(
    '---\ntitle: "Wall: 44 homes lost"\nAuthors:\n  - name: Ana Ruiz\n  - Tom Okafor, Gazette\ndate: 2026-01-05T23:30:00-05:00\nsource: Harbour Gazette\ncanonical: https://a.example/wall\nlang: en-GB\n---\nThe wall fell.',
  );
  expect(article).toMatchObject({
    title: 'Wall: 44 homes lost',
    byline: ['Ana Ruiz', 'Tom Okafor'],
    published: '2026-01-05T23:30:00-05:00',
    publisher: 'Harbour Gazette',
    url: 'https://a.example/wall',
    lang: 'en',
    text: 'Wall: 44 homes lost\n\nThe wall fell.',
  });
  expect(article.blocks[0]?.kind).toBe('heading');
});

test.each([
  ['its own heading', '---\ntitle: Wall falls\n---\n# Wall falls\n\nIt fell.', 'Wall falls\n\nIt fell.'],
  ['a bare first line', '---\ntitle: Wall falls\n---\nWall falls.\n\nIt fell.', 'Wall falls.\n\nIt fell.'],
])('a title that the body repeats as %s is not doubled', async (_, markdown, text) => {
  expect((await parse(markdown)).text).toBe(text);
});

test.each([
  [
    'a colon in a title',
    '---\ntitle: Wall: 44 homes lost\nby: @handle\n---\nIt fell.',
    'Wall: 44 homes lost',
    [],
  ],
  [
    'an open bracket',
    '---\ntitle: Wall falls\ntags: [a, b\nauthor: "Ana Ruiz"\n---\nIt fell.',
    'Wall falls',
    ['Ana Ruiz'],
  ],
  ['keys twice', '---\ntitle: Wall falls\ntitle: Wall fell\n---\nIt fell.', 'Wall fell', []],
  [
    'values of other kinds',
    '---\ntitle: Wall falls\nauthor: {a: b}\ndate: soon\nurl: wall.html\n---\nIt fell.',
    'Wall falls',
    [],
  ],
])('front matter with %s is read as far as it goes', async (_, markdown, title, byline) => {
  const article = await parse(markdown);
  expect(article).toMatchObject({ title, byline });
  expect(article).not.toHaveProperty('published');
  expect(article).not.toHaveProperty('url');
  expect(article.text.endsWith('It fell.')).toBe(true);
});

test.each([
  [
    'rules around prose',
    '---\n\nThe wall fell on 44 homes.\n\n---\n\nMore.',
    'The wall fell on 44 homes.\n\nMore.',
  ],
  [
    'a rule over a label',
    '---\nNote: this is old.\n\nThe wall fell.',
    'Note: this is old.\n\nThe wall fell.',
  ],
])('%s are no front matter', async (_, markdown, text) => {
  expect((await parse(markdown)).text).toBe(text);
});

test('front matter without an end is turned away', async () => {
  await expect(parse('---\ntitle: Wall falls\n\nIt fell.')).rejects.toMatchObject({
    code: 'bad-front-matter',
  });
});
