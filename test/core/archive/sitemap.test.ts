import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../core/archive/entries.ts';
import { sitemapPages } from '../../../core/archive/sitemap.ts';
import { floodDigest } from '../digest/flood.ts';
import { elementOf } from './read-xml.ts';
import { ternSite } from './tern-site.ts';

const { edition } = entriesOf(floodDigest, 'Marl flood');
const earlier = {
  ...edition,
  edition: { id: 'a&b', cadence: 'alert' as const },
  closed: '2031-05-01T09:00:00.000Z',
};
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

describe('the sitemap', () => {
  const pages = sitemapPages(ternSite(), ['2031-05', '2031-04'], {
    month: '2031-05',
    editions: [edition, earlier],
  });
  const [index, month] = pages.map(({ content }) => elementOf(content));
  const addresses = (root = month!, item = 'url') => root.of(item).map((one) => one.of('loc')[0]?.text);

  test('lists its months', () => {
    expect(pages.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemaps/2031-05.xml']);
    expect(index).toMatchObject({ name: 'sitemapindex', attributes: { xmlns: NAMESPACE } });
    expect(addresses(index, 'sitemap')).toEqual([
      'https://tern.example/archive/sitemaps/2031-04.xml',
      'https://tern.example/archive/sitemaps/2031-05.xml',
    ]);
  });

  test('lists each page of a month once, with its newest change', () => {
    expect(month).toMatchObject({ name: 'urlset', attributes: { xmlns: NAMESPACE } });
    const all = addresses();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(
      expect.arrayContaining(
        [
          ...[
            'editions/a&b.html',
            'editions/daily-20310503t1100-24h.html',
            'days/2031-05-01.html',
            'days/2031-05-04.html',
          ],
          ...['months/2031-05.html', 'stories/marl-flood.html', 'articles/article-2/0123456789ab.html'],
        ].map((path) => `https://tern.example/archive/${path}`),
      ),
    );
    const story = month?.of('url').find((url) => url.of('loc')[0]?.text.endsWith('marl-flood.html'));
    expect(story?.of('lastmod')[0]?.text).toBe('2031-05-03T23:30:00.000Z');
  });

  test('has no more than 50,000 addresses, editions first', () => {
    const articles = Array.from({ length: 60_000 }, (_, index) => ({
      id: `a${index}`,
      revision: '0123456789ab',
    }));
    const [, large] = sitemapPages(ternSite(), ['2031-05'], {
      month: '2031-05',
      editions: [{ ...edition, articles }],
    });
    const urls = large?.content.match(/<url>/g);
    expect(urls).toHaveLength(50_000);
    expect(large?.content.indexOf('editions/')).toBeLessThan(large!.content.indexOf('articles/'));
    expect(Buffer.byteLength(large?.content ?? '')).toBeLessThan(50 * 1024 * 1024);
  });

  test('is not for a private archive', () => {
    expect(sitemapPages(ternSite('private'), ['2031-05'], { month: '2031-05', editions: [edition] })).toEqual(
      [],
    );
  });
});
