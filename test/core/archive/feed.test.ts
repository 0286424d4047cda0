import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../core/archive/entries.ts';
import { feedPage } from '../../../core/archive/feed.ts';
import type { EditionEntry } from '../../../core/archive/schema.ts';
import { floodDigest } from '../digest/flood.ts';
import { randomDigest } from '../digest/random-digest.ts';
import { elementOf } from './read-xml.ts';
import { ternSite } from './tern-site.ts';

const SITE = ternSite();
const flood = entriesOf(floodDigest, 'Marl flood · and 1 more').edition;
const corrections: EditionEntry = {
  ...flood,
  edition: { id: 'alert-x', cadence: 'alert' },
  subject: 'Correction: Marl',
  stories: [],
  closed: '2031-05-04T09:00:00.000Z',
};
const feedOf = (editions: readonly EditionEntry[]) => elementOf(feedPage(SITE, editions).content);

describe('the feed', () => {
  const older = {
    ...flood,
    edition: { id: 'older', cadence: 'daily' as const },
    closed: '2031-05-02T09:00:00.000Z',
  };
  const feed = feedOf([older, flood, corrections]);

  test('has what RFC 4287 wants of a feed', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(feed.of('title')[0]?.text).toBe('The Tern Letter');
    expect(feed.of('updated')[0]?.text).toBe('2031-05-04T09:00:00.000Z');
    expect(feed.of('author')[0]?.of('name')[0]?.text).toBe('The Tern Letter');
    expect(feed.of('link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ['self', 'https://tern.example/archive/feed.xml'],
      ['alternate', 'https://tern.example/archive/index.html'],
    ]);
  });

  test('tells each story once, as the newest edition does, and corrections that came alone', () => {
    expect(
      feed.of('entry').map((entry) => [entry.of('title')[0]?.text, entry.of('updated')[0]?.text]),
    ).toEqual([
      ['Correction: Marl', '2031-05-04T09:00:00.000Z'],
      ['Update: Marl flood: 44 hurt, bridge closed', '2031-05-03T23:30:00.000Z'],
      ['Readers in Upper Marl are to keep their library after all', '2031-05-03T23:30:00.000Z'],
    ]);
    const [, story] = feed.of('entry');
    expect(story?.of('link')[0]?.attributes.href).toBe(
      'https://tern.example/archive/stories/marl-flood.html',
    );
    expect(story?.of('content')[0]?.attributes.type).toBe('html');
    expect(story?.of('content')[0]?.text).toContain(
      '<p>The bridge at Nether Ayle will stay closed for 12 days.</p>',
    );
    expect(story?.of('content')[0]?.text).toContain(
      'href="https://tern.example/archive/editions/daily-20310503t1100-24h.html"',
    );
  });

  test('of a private archive has a key in every link, and the same names', () => {
    const keyOf = (moment: string) => `key-of-${moment.slice(0, 7)}`;
    const { content } = feedPage({ ...SITE, keyOf }, [older, flood, corrections]);
    const links = content.match(/https:\/\/tern\.example\/archive\/[^"&<\s]*/g) ?? [];
    expect(links).toHaveLength(2 + 3 * 2);
    for (const link of links) expect(link).toMatch(/\.(html|xml)\?key=key-of-2031-05$/);
    const idsOf = (of: typeof feed) => of.of('entry').map((entry) => entry.of('id')[0]?.text);
    expect(idsOf(elementOf(content))).toEqual(idsOf(feed));
  });

  test('names each entry once and for all', () => {
    const ids = feed.of('entry').map((entry) => entry.of('id')[0]?.text);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const later = feedOf([{ ...flood, closed: '2031-05-09T09:00:00.000Z' }]);
    expect(later.of('entry')[0]?.of('id')[0]?.text).toBe(ids[1]);
  });

  test('is valid with nothing in it, and has at most fifty entries', () => {
    expect(feedOf([]).of('updated')).toHaveLength(1);
    const stories = Array.from({ length: 60 }, (_, index) => ({ ...flood.stories[0]!, id: `s${index}` }));
    expect(feedOf([{ ...flood, stories }]).of('entry')).toHaveLength(50);
  });

  test('of any edition can be read, and holds its words as text', () =>
    fc.assert(
      fc.property(randomDigest, (digest) => {
        const { edition } = entriesOf(digest, 'Say "no" \u0007 & <b>\uffff');
        const entries = feedOf([edition]).of('entry');
        for (const entry of entries)
          for (const needed of ['id', 'title', 'updated', 'link', 'content'])
            expect(entry.of(needed)).toHaveLength(1);
        const [story] = edition.stories;
        const title = entries[0]?.of('title')[0]?.text;
        expect(title).toBe(story ? `${story.update ? 'Update: ' : ''}${story.headline}` : 'Say "no" & <b>');
      }),
    ));
});
