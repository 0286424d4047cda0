import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editionPages } from '../../../core/archive/edition-pages.ts';
import { entriesOf } from '../../../core/archive/entries.ts';
import { sheetPage } from '../../../core/archive/layout.ts';
import { wayTo } from '../../../core/archive/paths.ts';
import type { CorrectionEntry } from '../../../core/archive/schema.ts';
import { NOTHING_SINCE } from '../../../core/archive/since.ts';
import type { Page } from '../../../core/archive/site.ts';
import { articlePath } from '../../../core/digest/archive-links.ts';
import type { Correction, Digest } from '../../../core/digest/schema.ts';
import { digestOf } from '../digest/digest-of.ts';
import { floodCorrection, floodDigest, floodStory } from '../digest/flood.ts';
import { randomDigest } from '../digest/random-digest.ts';
import { ferry } from '../digest/sample.ts';
import { expectInert } from './inert.ts';
import { largestDigest } from './largest-digest.ts';
import { hrefsOf, idsOf, readPage } from './read-page.ts';
import { archived, ternSite } from './tern-site.ts';

const SITE = ternSite();
const htmlOf = (digest: Digest) =>
  editionPages(SITE, digest, 'Subject').filter(({ path }) => path.endsWith('.html'));
const flood = archived(floodDigest);

/** Every place of an article that the edition's rows name. */
function citedIn(digest: Digest): Set<string> {
  const { articles } = entriesOf(digest, 'Subject');
  return new Set(
    articles.flatMap(({ article, cited }) => cited.map(({ anchor }) => `${articlePath(article)}#${anchor}`)),
  );
}

function expectCited(digest: Digest): void {
  const cited = citedIn(digest);
  for (const { path, content } of htmlOf(digest)) {
    const ways = new Set([...cited].map((place) => wayTo(place, path)));
    const facts = hrefsOf(content).filter((href) => /articles\/.*#/.test(href));
    expect(facts.filter((href) => !ways.has(href))).toEqual([]);
  }
}

test.each<[string, Digest, RegExp]>([
  [
    'one story: its whole headline',
    digestOf([ferry], { corrections: [] }),
    /^<title>[^…]{71,} – The Tern Letter$/,
  ],
  ['several: the subject of its mail', flood, /^<title>Subject – The Tern Letter$/],
])('the title of an edition of %s', (_, digest, title) => {
  const [first, ...others] = digest.stories;
  const long = `${first?.headline.text} ${'and of all that was said there '.repeat(3)}`.trim();
  const longer = { ...first!, headline: { ...first!.headline, text: long } };
  const [page] = htmlOf({ ...digest, stories: [longer, ...others] });
  expect(page?.content.match(/<title>.*(?=<\/title>)/)?.[0]).toMatch(title);
});

describe('what others correct', () => {
  const later = (id: string, hour: number): CorrectionEntry => ({
    ...{ corrects: floodDigest.edition.id, edition: { id, cadence: 'daily' } },
    closed: `2031-05-04T${String(hour).padStart(2, '0')}:00:00.000Z`,
  });
  const pageWith = (corrections: CorrectionEntry[]) =>
    editionPages(SITE, flood, 'Subject', { ...NOTHING_SINCE, corrections });

  test('is said over the edition, with links, and in its data', () => {
    const [page, ...others] = pageWith([later('c-1', 8), later('c-2', 9)]) as [Page, ...Page[]];
    expect(readPage(page.content).words).toContain('Corrected since: Daily digest, 4 May 2031: 10:00, 09:00');
    expect(hrefsOf(page.content)).toEqual(
      expect.arrayContaining(['../editions/c-1.html', '../editions/c-2.html']),
    );
    expectInert(page);
    const data = others.find(({ path }) => path.endsWith('.json'));
    expect(JSON.parse(data?.content ?? '').correctedBy).toEqual([
      { id: 'c-1', cadence: 'daily', closed: '2031-05-04T08:00:00.000Z', page: 'editions/c-1.html' },
      { id: 'c-2', cadence: 'daily', closed: '2031-05-04T09:00:00.000Z', page: 'editions/c-2.html' },
    ]);
  });

  test('is not said where nothing is, or of more editions than eight', () => {
    expect(pageWith([])[0]?.content).not.toContain('Corrected since');
    const many = Array.from({ length: 20 }, (_, hour) => later(`c-${hour}`, hour));
    expect(hrefsOf(pageWith(many)[0]?.content ?? '').filter((href) => href.includes('/c-'))).toHaveLength(8);
  });

  test('what a figure was leads to the article that said so; that of a withdrawn one leads nowhere', () => {
    const figure = floodCorrection.figures[0]!;
    const hrefs = (corrections: Correction[]) =>
      hrefsOf(htmlOf({ ...flood, stories: [], corrections })[0]?.content ?? '');
    const of = (correction: Correction) => hrefs([{ ...correction, quotes: [], figures: [figure] }]);
    const way = `../articles/article-1/0123456789ab.html#${figure.was.id}`;
    expect(of(floodCorrection)).toContain(way);
    expect(of({ ...floodCorrection, withdrawn: true })).not.toContain(way);
  });
});

test('a figure is as stated by nobody where nothing of the name is to be seen', () => {
  const nameless = (digest: Digest): Digest =>
    JSON.parse(JSON.stringify(digest).replaceAll(/"attribution":"[^"]*"/g, '"attribution":"\u202e"'));
  for (const { content } of htmlOf(nameless(flood))) {
    expect(content.match(/[Aa]s stated by/g)).toHaveLength(1); // in the footer, which says what it means
  }
});

describe('the page of an edition', () => {
  const [page] = htmlOf(flood) as [{ path: string; content: string }];
  const { words } = readPage(page.content);

  test('tells everything of its mail', () => {
    expect(page.path).toBe('editions/daily-20310503t1100-24h.html');
    for (const said of [
      ...[
        'Daily digest',
        '4 May 2031',
        'Weather',
        'More stories',
        'Update',
        'Marl flood: 44 hurt, bridge closed',
      ],
      ...['What has changed', '1,100', 'was', '700', 'Sources disagree', 'Radio Tern', '08:15, 3 May'],
      ...['as stated by the county', '62%', 'Elowen Hart', 'who keeps the village shop', 'Corrections'],
      ...['No longer in the article', 'withdrawn', 'same text as [1]', 'by Wenna Rowe'],
    ])
      expect(words).toContain(said);
  });

  test('leads from each fact to its passage, and from each mark to what that source says', () => {
    const id = floodStory.conflicts[0]!.sides[0]!.id;
    const hrefs = hrefsOf(page.content);
    expect(hrefs.filter((href) => href === `../articles/article-2/0123456789ab.html#${id}`)).toHaveLength(2);
    expect(hrefs).toContain('../articles/article-4/0123456789ab.html#f0');
    expect(hrefs).toContain('../stories/marl-flood.html');
    expect(hrefs).toContain('https://gazette.example/flood');
    expectCited(flood);
  });

  test('draws a bar for a share, and says nothing of it to those who hear the page', () => {
    expect(page.content).toContain(
      '<svg class="bar" aria-hidden="true"><rect width="62%" height="100%"/></svg>',
    );
  });

  test('has a place for each story', () => {
    expect(idsOf(page.content)).toEqual(
      expect.arrayContaining(['story-marl-flood', 'corrections', 'sources']),
    );
  });

  test('of one story has its headline for a heading', () => {
    const [alert] = htmlOf(archived(digestOf([ferry])));
    expect(alert?.content).toMatch(/<h1 dir="auto"><a href="[^"]+">Salt Quay ferry returns/);
    expect(alert?.content).not.toContain('<h3');
    expect(readPage(alert?.content ?? '').words).toContain('▼ down 18%');
  });

  test('comes with its data', () => {
    const others = editionPages(SITE, flood, 'Subject').filter(({ path }) => !path.endsWith('.html'));
    expect(others.map(({ path }) => path)).toEqual([
      'editions/daily-20310503t1100-24h.json',
      'editions/daily-20310503t1100-24h.csv',
    ]);
    expect(hrefsOf(page.content)).toEqual(
      expect.arrayContaining(['daily-20310503t1100-24h.json', 'daily-20310503t1100-24h.csv', '../data.html']),
    );
  });

  test('in Arabic runs from right to left', () => {
    const [arabic] = htmlOf({ ...flood, lang: 'ar' });
    expect(arabic?.content).toContain('<main id="main" lang="ar" dir="rtl">');
  });
});

describe('an edition longer than a page', () => {
  const story = (index: number) => ({ ...floodStory, id: `s${index}` });
  const long: Digest = { ...flood, stories: Array.from({ length: 50 }, (_, index) => story(index)) };
  const parts = htmlOf(long);

  test('goes on on further ones, no story lost or told twice', () => {
    expect(parts.length).toBeGreaterThan(2);
    const ids = parts.flatMap(({ content }) => idsOf(content)).filter((id) => id.startsWith('story-'));
    expect(ids).toEqual(long.stories.map(({ id }) => `story-${id}`));
    for (const page of parts) expectInert(page);
  });

  test('has contents that lead to each story, and ways on and back', () => {
    for (const href of hrefsOf(parts[0]!.content).filter((href) => href.includes('#story-'))) {
      const [file, id] = href.split('#') as [string, string];
      const page = parts.find(({ path }) => path === (file === '' ? parts[0]!.path : `editions/${file}`));
      expect(idsOf(page?.content ?? '')).toContain(id);
    }
    const second = readPage(parts[1]!.content).tags.filter(({ attributes }) => attributes.rel);
    expect(second.map(({ attributes }) => [attributes.rel, attributes.href])).toEqual(
      expect.arrayContaining([
        ['prev', 'daily-20310503t1100-24h.html'],
        ['next', 'daily-20310503t1100-24h.3.html'],
      ]),
    );
  });

  test.each(['m', '<', '"', '日', '😀', 'Long words of a label '])('of %s fits every page', (character) => {
    const sheet = Buffer.byteLength(sheetPage(SITE).content);
    for (const page of htmlOf(largestDigest(character, 2))) {
      expect(Buffer.byteLength(page.content) + sheet).toBeLessThanOrEqual(60_000);
      expectInert(page);
    }
  });

  test('of one story has a heading on every page', () => {
    const pages = htmlOf({ ...largestDigest('m', 1), corrections: [] });
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expectInert(page);
    expect(pages[1]?.content).toContain('<small>(continued)</small></h2>');
  });

  test('of fifty stories as long as they may be fits every page, and tells all', () => {
    const sheet = Buffer.byteLength(sheetPage(SITE).content);
    const pages = htmlOf(largestDigest('Long words of a label '));
    for (const { content } of pages) expect(Buffer.byteLength(content) + sheet).toBeLessThanOrEqual(60_000);
    const all = pages.map(({ content }) => content).join('');
    expect(all.match(/class="card"/g)).toHaveLength(50 * (6 + 20 + 6));
    expect(all.match(/<blockquote/g)).toHaveLength(50 * 5);
    expect(all.match(/<li id="source-/g)).toHaveLength(400);
  });
});

describe('whatever an edition says', () => {
  const distinct = (digest: Digest): Digest => ({
    ...digest,
    stories: digest.stories.map((story, index) => ({ ...story, id: `s${index}` })),
    sources: digest.sources.map((source) => ({ ...source, articleId: `a${source.number}` })),
  });

  test('its pages are whole, inert, lead only to what is cited, and are the same again', () =>
    fc.assert(
      fc.property(randomDigest.map(distinct).map(archived), (digest) => {
        const pages = htmlOf(digest);
        for (const page of pages) expectInert(page);
        expectCited(digest);
        expect(htmlOf(structuredClone(digest))).toEqual(pages);
      }),
      { numRuns: 40 },
    ));

  test.each([
    '<script>alert(1)</script>',
    '</style><img src=x onerror=alert(1)>',
    '"><a href="javascript:alert(1)">',
    'a\u202eb\u2066c\0d\ufeff',
    '&lt;b&gt; {{x}} {{{y}}}',
  ])('%j stands there as words', (words) => {
    const [headline, name] = [{ ...floodStory.headline, text: words }, words];
    const quotes = floodStory.quotes.map((quote) => ({ ...quote, speaker: { name, how: 'named' as const } }));
    const sources = flood.sources.map((source) => ({
      ...source,
      title: words,
      publisher: words,
      url: 'javascript:alert(1)',
    }));
    const stories = [{ ...floodStory, section: words, headline, quotes }, ...flood.stories.slice(1)];
    const pages = htmlOf({ ...flood, stories, sources });
    for (const page of pages) expectInert(page);
    expect(pages[0]?.content).not.toContain('javascript:alert(1)"');
  });
});
