import { describe, expect, test } from 'vitest';
import { sheetPage } from '../../../core/archive/layout.ts';
import {
  dataPage,
  dayPage,
  indexPage,
  missingPage,
  monthPage,
  robotsPage,
} from '../../../core/archive/lists.ts';
import type { EditionEntry } from '../../../core/archive/schema.ts';
import { expectInert } from './inert.ts';
import { hrefsOf, readPage } from './read-page.ts';
import { ternSite } from './tern-site.ts';

const SITE = ternSite();
const sheet = Buffer.byteLength(sheetPage(SITE).content);
const story = (headline: string) => ({
  id: headline.toLowerCase().replaceAll(' ', '-'),
  headline,
  update: false,
});
const entry = (id: string, closed: string, more: Partial<EditionEntry> = {}): EditionEntry => ({
  edition: { id, cadence: 'daily' },
  closed,
  subject: 'Marl flood · and 1 more',
  stories: [story('Marl flood'), { ...story('Ferry returns'), update: true }],
  ...{ corrections: 0, figures: 3, quotes: 1, articles: [], gone: [] },
  ...more,
});
const at = (hour: number) => `2031-05-03T${String(hour).padStart(2, '0')}:00:00.000Z`;
const fits = (content: string) => expect(Buffer.byteLength(content) + sheet).toBeLessThanOrEqual(60_000);

describe('the page of a day', () => {
  test('puts editions that say the same for readers of other hours in one line', () => {
    const page = dayPage(SITE, '2031-05-03', [
      entry('a', at(6)),
      entry('b', at(7)),
      entry('c', at(8), { subject: 'Ferry' }),
    ]);
    expectInert(page);
    const { words } = readPage(page.content);
    expect(page.content.match(/<li class="edition">/g)).toHaveLength(2);
    expect(words).toMatch(
      /Ferry[\s\S]*08:00, 07:00[\s\S]*Marl flood · and 1 more[\s\S]*Update: Ferry returns/,
    );
    expect(words).toContain('2 stories · 3 figures · 1 quotation');
    expect(hrefsOf(page.content)).toEqual(
      expect.arrayContaining([
        '../editions/a.html',
        '../editions/b.html',
        '../months/2031-05.html',
        '../facts/2031-05.csv',
      ]),
    );
  });

  test('of one story has its first sentence, of corrections alone their number', () => {
    const one = entry('a', at(6), { stories: [{ ...story('Flood'), sentence: 'The Marl rose.' }] });
    const none = entry('b', at(7), {
      stories: [],
      corrections: 2,
      figures: 0,
      quotes: 0,
      subject: 'Correction: Flood',
    });
    const { words } = readPage(dayPage(SITE, '2031-05-03', [one, none]).content);
    expect(words).toContain('The Marl rose.');
    expect(words).toContain('\n2 corrections\n');
  });

  test('of one story has its whole headline, where the subject of its mail is cut', () => {
    const headline = `Marl flood ${'and its many bridges '.repeat(5)}`.trim();
    const cut = { subject: `Update: ${headline.slice(0, 60)}…` };
    const one = entry('a', at(6), { ...cut, stories: [{ ...story(headline), update: true }] });
    const first = entry('b', at(7), { subject: `${headline.slice(0, 69)}…`, stories: [story(headline)] });
    const several = entry('c', at(8), { ...cut, stories: [story(headline), story('Ferry')] });
    const { content } = dayPage(SITE, '2031-05-03', [one, first, several]);
    const titles = [...content.matchAll(/<h2[^>]*><a[^>]*>([^<]*)/g)].map(([, title]) => title);
    expect(titles).toEqual([several.subject, headline, `Update: ${headline}`]);
  });

  test('does not put editions together whose headlines only begin alike', () => {
    const alike = ['one', 'two'].map((end, hour) =>
      entry(end, at(hour), { subject: 'Marl flood…', stories: [story(`Marl flood ${end}`)] }),
    );
    expect(dayPage(SITE, '2031-05-03', alike).content.match(/<li class="edition">/g)).toHaveLength(2);
  });

  test('with more than it has room for says how many more', () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      entry(`e${index}`, at(6), { subject: `Subject ${index}` }),
    );
    const page = dayPage(SITE, '2031-05-03', many);
    fits(page.content);
    const shown = page.content.match(/<li class="edition">/g)!.length;
    expect(readPage(page.content).words).toContain(`${400 - shown} more editions of this day`);
  });
});

describe('the index', () => {
  test('has the newest editions by day, the newsroom’s, and every month', () => {
    const page = indexPage(
      SITE,
      [entry('a', at(6)), entry('b', at(23), { subject: 'Late' })],
      ['2031-05-03', '2031-05-04', '2030-12-31'],
    );
    expectInert(page);
    expect(readPage(page.content).words).toMatch(
      /Sunday, 4 May 2031[\s\S]*Late[\s\S]*Saturday, 3 May 2031[\s\S]*Marl flood[\s\S]*May 2031 2 days\s+December 2030 1 day/,
    );
    expect(hrefsOf(page.content)).toEqual(
      expect.arrayContaining(['days/2031-05-04.html', 'months/2030-12.html', 'editions/a.html']),
    );
  });

  test('of an archive with nothing in it says so', () => {
    const page = indexPage(SITE, [], []);
    expectInert(page);
    expect(readPage(page.content).words).toContain('No edition yet');
  });

  test('fits after thirty years, however long its headlines', () => {
    const days = Array.from({ length: 30 * 365 }, (_, index) =>
      new Date(Date.UTC(2031, 0, index + 1)).toISOString().slice(0, 10),
    );
    const long = Array.from({ length: 60 }, (_, index) =>
      entry(`e${index}`, at(index % 24), {
        subject: `${index}<`.repeat(20),
        stories: Array.from({ length: 50 }, () => story('"'.repeat(200))),
      }),
    );
    const { content } = indexPage(SITE, long, days);
    fits(content);
    expect(hrefsOf(content)).toContain('months/2031-01.html');
  });
});

test('a month lists its days, the newest first', () => {
  const page = monthPage(SITE, '2031-05', ['2031-05-03', '2031-05-12', '2031-05-03']);
  expectInert(page);
  const days = hrefsOf(page.content).filter((href) => href.includes('days/'));
  expect(days).toEqual(['../days/2031-05-12.html', '../days/2031-05-03.html']);
});

describe('the page on data', () => {
  const months = Array.from(
    { length: 400 },
    (_, index) => `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );
  const page = dataPage(SITE, months);
  const { words } = readPage(page.content);

  test('explains every field and column, and fits', () => {
    expectInert(page);
    fits(page.content);
    for (const field of [
      'was_words',
      'stories[].changes[].now',
      'stories[].headline.span.start',
      'standing.kind',
      'current | revised | withdrawn',
    ])
      expect(words).toContain(field);
    expect(words).toContain("has a ' before it");
    expect(hrefsOf(page.content)).toEqual(
      expect.arrayContaining([
        'schemas/edition.json',
        'schemas/article.json',
        'facts/2033-04.csv',
        'feed.xml',
      ]),
    );
  });

  test('says something of every field whose name does not say it', () => {
    const silent = [...page.content.matchAll(/<code>([^<]+)<\/code>[^\n]*<td><\/td>/g)].map(
      (match) => match[1],
    );
    expect(
      silent.filter(
        (name) =>
          !/(revision|title|publisher|section|words|number|withdrawn|cadence|low|high|figures|quotes|start|end|id|schema|subject|source|byline|summary|keyPoints|publication|sources|article|now|was|headline|page|kind)(\[\])?$/.test(
            name ?? '',
          ),
      ),
    ).toEqual([]);
  });
});

test('the page for missing ones links from the base: it is served at any path', () => {
  const page = missingPage(SITE);
  expectInert(page);
  expect(page.path).toBe('404.html');
  expect(hrefsOf(page.content)).toContain('https://tern.example/archive/index.html');
});

test('the feed of a private archive is linked with a key, and the page on data says what that means', () => {
  const site = { ...ternSite('private'), keyOf: (moment: string) => `k${moment.slice(0, 7)}` };
  const [older, newer] = [entry('a', '2031-04-30T10:00:00Z'), entry('b', '2031-05-03T10:00:00Z')] as const;
  expect(hrefsOf(indexPage(site, [newer, older], ['2031-05-03']).content)).toContain('feed.xml?key=k2031-05');
  const data = dataPage(site, ['2031-04', '2031-05']).content;
  expect(hrefsOf(data)).toContain('feed.xml?key=k2031-05');
  expect(data).toContain('carry no key');
  expect(hrefsOf(indexPage(site, [], []).content)).toContain('feed.xml');
  expect(dataPage(ternSite(), ['2031-05']).content).not.toMatch(/feed\.xml\?|carry no key/);
});

test('search engines may read a public archive, and nothing of a private one', () => {
  expect(robotsPage(SITE).content).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://tern.example/archive/sitemap.xml\n',
  );
  expect(robotsPage(ternSite('private')).content).toBe('User-agent: *\nDisallow: /\n');
});
