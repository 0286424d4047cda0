import { describe, expect, test } from 'vitest';
import type { Standing } from '../../../../core/archive/article/standing.ts';
import { ArticleData } from '../../../../core/archive/article-data.ts';
import { expectInert } from '../inert.ts';
import { hrefsOf, idsOf, readPage } from '../read-page.ts';
import { ternSite } from '../tern-site.ts';
import { cites, corpus, pagesOf, passagesOnly, type Read, read, textOf } from './read.ts';

const ferry = await corpus('ferry-fire-local');
const flood = await corpus('harbour-flood');
const entry = cites(ferry, '14', 'I have taken', 'Sailings are off until Monday.');
const wire = {
  article: { id: 'wire-1', revision: 'abcdefabcdef' },
  fact: 'f12',
  name: 'Westmark Press: Ferry burns',
};
const weekly = {
  ...cites(ferry, '14'),
  edition: { id: 'weekly-2031-05-09', cadence: 'weekly' as const },
  closed: '2031-05-09T06:00:00.000Z',
  subject: 'The week',
};
const wordsOf = (markup: string) => readPage(markup).words.replace(/\s+/g, ' ').trim();
const noteOf = (page: string, id: string) =>
  wordsOf(`<ul>${new RegExp(`<li id="n-${id}"[\\s\\S]*?</li>`).exec(page)?.[0] ?? ''}</ul>`);

describe('what stands over the text', () => {
  const above = (of: Read) => {
    const { page } = pagesOf(of);
    return wordsOf(
      `${/<header>\n<p class="kicker"[\s\S]*?<\/header>|<header>\n<h1[\s\S]*?<\/header>/.exec(page.content)?.[0]}`,
    );
  };
  const bare = { ...ferry.article, publisher: undefined, byline: [], published: undefined, url: undefined };
  test.each([
    [
      ferry,
      'Skerrin Herald Saint Olwen ferry fire: lifeboats bring every passenger home to Skerrin By Moira Tansey · 17:05, 3 May 2031 · Read it at skerrinherald.example',
    ],
    [
      flood,
      'Harbour Gazette Harbour wall gives way at Port Calder, leaving at least 44 families without homes By Ana Ruiz and Tom Okafor · 06:40, 11 February 2026 · Read it at gazette.example',
    ],
    [
      { ...ferry, article: bare as unknown as Read['article'] },
      'Saint Olwen ferry fire: lifeboats bring every passenger home to Skerrin',
    ],
  ])('%#', (of, expected) => expect(above(of)).toBe(expected));

  test('a source that is no address is no link', () => {
    const { page } = pagesOf({ ...ferry, article: { ...ferry.article, url: 'http://a:b@c.example/' } });
    expect(page.content).not.toContain('Read it at');
  });

  test('the title is shown once, whether the text holds it or not', async () => {
    const apart = { ...ferry.article, title: 'Another title' };
    expect(pagesOf(ferry).page.content.match(/lifeboats bring every passenger/g)).toHaveLength(2); // <title>, h1
    const noTitle = await read('A quay burned on Monday and 12 people were hurt.\n\nNobody died.\n');
    expectInert(pagesOf(noTitle).page);
    expectInert(pagesOf({ ...ferry, article: apart }).page);
  });
});

describe('notes', () => {
  const cited = {
    ...entry,
    cited: entry.cited.map((one, index) => (index === 0 ? { ...one, also: [wire] } : one)),
  };
  const { page } = pagesOf({ ...ferry, entries: [cited] });

  test('say who stated a figure, and where else it stands', () => {
    expect(noteOf(page.content, 'f244')).toBe(
      '14 people were injured in the fire on the ferry as stated by Skerrin Cottage Hospital Also in Westmark Press: Ferry burns',
    );
    expect(hrefsOf(page.content)).toContain('../../articles/wire-1/abcdefabcdef.html#f12');
  });

  test('are linked with their place both ways', () => {
    const [hrefs, ids] = [hrefsOf(page.content), idsOf(page.content)];
    for (const id of ['f244', 'q507']) {
      expect(hrefs.filter((href) => href === `#n-${id}`)).toHaveLength(1);
      expect(hrefs.filter((href) => href === `#${id}`)).toHaveLength(1);
      expect(ids.filter((known) => known === id || known === `n-${id}`)).toHaveLength(2);
    }
  });

  test('stand right after their paragraph', () => {
    expect(page.content).toMatch(
      /four o&#39;clock\.<\/span><\/p>\n<ul class="notes" lang="en" dir="ltr">\n<li id="n-f244"/,
    );
  });

  test('name their editions where several tell of the article, newest first', () => {
    const { page: both } = pagesOf({ ...ferry, entries: [cited, weekly] });
    expect(noteOf(both.content, 'f244')).toContain('Told 07:00, 9 May 2031; 07:00, 3 May 2031');
    expect(noteOf(both.content, 'q507')).toContain('Told 07:00, 3 May 2031');
    expect(noteOf(page.content, 'q507')).not.toContain('Told');
    expect(both.content).toContain(
      '<a href="../../editions/weekly-2031-05-09.html">Weekly digest, 9 May 2031</a>: <bdi>The week</bdi>',
    );
  });

  test.each([
    ['a name', 'It sounded', 'Marguerite Vance', 'Vance Named beside the quotation.'],
    [
      'a part of a name',
      'This was the kind of storm',
      'Patricia Holm',
      'Named beside the quotation: “Holm”.',
    ],
    [
      'a role',
      'We had asked for the money, and',
      'Iain Sorley, Harbour master',
      '“he” beside the quotation stands for Iain Sorley.',
    ],
    [
      'a pronoun',
      'on professional advice',
      'Patricia Holm',
      '“She” beside the quotation stands for Patricia Holm.',
    ],
    [
      'a nominal',
      'about next year',
      'A councillor',
      'The article says who spoke, and gives no name beside the quotation.',
    ],
    ['an occasion', 'Our thoughts', 'the ministry', 'no name beside the quotation. Occasion: In a statement'],
  ])('%s', (_, words, name, how) => {
    const one = cites(flood, words);
    const note = noteOf(pagesOf({ ...flood, entries: [one] }).page.content, one.cited[0]!.anchor);
    expect(note.startsWith(name)).toBe(true);
    expect(note).toContain(how);
  });

  test('name nobody who is not established', async () => {
    const said = await read(
      'A night\n\n“It was a very long night in the harbour,” the paper wrote of it.\n\n“Nobody slept for a moment there.”\n',
    );
    const nobody = {
      ...said.facts.quotes[0]!,
      speaker: undefined,
    } as unknown as Read['facts']['quotes'][number];
    const facts = { ...said.facts, quotes: [nobody] };
    const one = { ...cites({ ...said, facts }, nobody.text) };
    expect(noteOf(pagesOf({ ...said, facts, entries: [one] }).page.content, nobody.id)).toBe(
      'Speaker not established The article does not make clear who said this. We name nobody rather than guess.',
    );
  });

  test('a title’s note stands with the first paragraph’s', () => {
    const one = cites(flood, '44');
    const { page: titled } = pagesOf({ ...flood, entries: [one] });
    const [, first] = titled.content.split('<ul class="notes"');
    expect(first).toMatch(/^ lang="en" dir="ltr">\n<li id="n-f56"/);
    expect(titled.content).toMatch(/<h1>.*<a id="f56"/);
  });
});

describe('what a publication shows of a text', () => {
  test('all of it', () => {
    const text = wordsOf(textOf(pagesOf({ ...flood, entries: [cites(flood, '450,000')] }).page.content));
    const { span } = flood.article.blocks[0]!;
    expect(text).toBe(flood.article.text.slice(span.end).replace(/\s+/g, ' ').trim());
  });

  test('only the sentences that are cited', () => {
    const { page } = pagesOf({ ...ferry, entries: [entry] }, passagesOnly());
    expect(wordsOf(textOf(page.content))).toBe(
      `[…] Skerrin Cottage Hospital said 14 people were injured in the fire on the ferry, and that all but three of them had gone home by four o'clock. […] "I have taken that boat across for nineteen years and I have never heard the alarm in earnest before today," the ferry's captain, Aidan Quill, said on the quay. […] Sailings are off until Monday.`,
    );
    expect(wordsOf(page.content)).toContain('Only what our editions cite is shown here');
    expect(hrefsOf(page.content)).toContain('https://skerrinherald.example/news/saint-olwen-fire');
    expectInert(page);
  });

  test('all sentences of all parts of a quotation', () => {
    const { page } = pagesOf({ ...flood, entries: [cites(flood, 'Salt water')] }, passagesOnly());
    expect(wordsOf(textOf(page.content))).toBe(
      `[…] "Salt water does not leave when the tide does," Brandt said. "It sits in the walls. In my experience the final bill is two to three times what is said in the first week." […]`,
    );
  });

  test.each([
    [
      [entry],
      'Marked figures and quotations are cited in our editions; the notes say who stated them. Dotted ones are not cited.',
    ],
    [[], 'Dotted figures and quotations are cited in none of our editions.'],
  ])('what its marks mean', (entries, expected) =>
    expect(wordsOf(pagesOf({ ...ferry, entries }).page.content)).toContain(`${expected} The 312`),
  );

  test('its title where nothing is cited', () => {
    const { page } = pagesOf(ferry, passagesOnly());
    expect(wordsOf(page.content)).not.toContain('Skerrin Cottage');
    expect(page.content).toContain('<h1>Saint Olwen ferry fire');
    expectInert(page);
  });
});

describe('how an article stands', () => {
  const standing = (kind: Standing) => pagesOf({ ...ferry, entries: [entry], standing: kind });

  test('revised: its page leads to the newer', () => {
    const { page } = standing({ kind: 'revised', now: 'aaaaaaaaaaaa' });
    expect(wordsOf(page.content)).toContain('There is a newer version of this article.');
    expect(hrefsOf(page.content)).toContain(`../../articles/${ferry.article.id}/aaaaaaaaaaaa.html`);
    expect(idsOf(page.content)).toContain('f244');
    expectInert(page);
  });

  test('revised, and the newer is not shown yet: it says so, and leads nowhere', () => {
    const { page, data } = standing({ kind: 'revised' });
    expect(wordsOf(page.content)).toContain('There is a newer version of this article.');
    expect(wordsOf(page.content)).not.toContain('Read the newer version');
    expect(page.content).not.toMatch(/href="[^"]*articles\/[^"/]*\/(?!7b42bc115162)/);
    expect(ArticleData.parse(JSON.parse(data.content)).standing).toEqual({ kind: 'revised' });
    expectInert(page);
  });

  test('withdrawn: not one of its words is left, in no file', () => {
    const { page, data } = standing({ kind: 'withdrawn' });
    const words = /Olwen|Skerrin|Tansey|Quill|\b14\b|quay/;
    expect(`${page.content}${data.content.replaceAll(ferry.article.id, '')}`).not.toMatch(words);
    expect(wordsOf(page.content)).toContain('withdrawn by its source');
    expectInert(page);
    expect(() => ArticleData.parse(JSON.parse(data.content))).not.toThrow();
  });
});

test('the data hold what is cited and nothing else', () => {
  const { page, data } = pagesOf({ ...ferry, entries: [entry, weekly] });
  const known = ArticleData.parse(JSON.parse(data.content));
  expect(data.path).toBe(page.path.replace('.html', '.json'));
  expect(
    known.figures.map(({ words, label, attribution, page: at }) => [words, label, attribution, at]),
  ).toEqual([
    ['14', 'people were injured in the fire on the ferry', 'Skerrin Cottage Hospital', `${page.path}#f244`],
  ]);
  expect(known.quotes.map(({ parts, speaker }) => [parts.length, speaker])).toEqual([
    [1, { name: 'Aidan Quill', how: 'named' }],
  ]);
  expect(known.passages.map(({ words }) => words)).toEqual(['Sailings are off until Monday.']);
  expect(known.editions.map(({ id }) => id)).toEqual(['weekly-2031-05-09', 'daily-2031-05-03']);
});

describe('text that means harm', () => {
  test('stays text', async () => {
    const evil = await read(
      'Title <script>alert(1)</script> & “44”\n\nThe fire <img src=x onerror=alert(1)> hurt 44 people, said "</style><script>alert(2)</script>" Ana Ruiz. “We saw </main></article> nothing at all,” said Bob Marsh.\n\n[x](javascript:alert(1)) 30 people.\n',
    );
    const article = {
      ...evil.article,
      publisher: '"><b onclick=x>\u202e',
      byline: ['<i>', '\u2066A'],
      url: 'javascript:alert(1)',
      text: evil.article.text.replace('fire', '\0\u202ef\u2066'),
    };
    const { page } = pagesOf({ ...evil, article, entries: [cites({ ...evil, article }, '44', '30')] });
    expectInert(page);
    expect(wordsOf(page.content)).toContain('The \ufffdf <img src=x onerror=alert(1)> hurt 44 people');
  });

  test.each(['ar', 'he', 'und', 'en'])('the text of a page in %s says which way it runs', (lang) => {
    const { page } = pagesOf({ ...ferry, article: { ...ferry.article, lang } }, ternSite('private'));
    const expected = { ar: 'rtl', he: 'rtl', und: 'auto', en: 'ltr' }[lang];
    expect(page.content).toContain(
      `<article class="text" lang="${lang === 'und' ? '' : lang}" dir="${expected}">`,
    );
  });
});
