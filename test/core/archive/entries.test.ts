import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../core/archive/entries.ts';
import { ArticleEntry, EditionEntry, StoryEntry } from '../../../core/archive/schema.ts';
import type { Correction } from '../../../core/digest/schema.ts';
import { floodCorrection, floodDigest, floodStory, withdrawal } from '../digest/flood.ts';
import { randomDigest } from '../digest/random-digest.ts';
import { largestDigest } from './largest-digest.ts';

const { edition, stories, articles } = entriesOf(floodDigest, 'Marl flood: 44 hurt');
const rowsOf = (article: string, story?: string) =>
  articles.filter((entry) => entry.article.id === article && entry.story === story);

describe('the rows of an edition', () => {
  test('say what lists say of it', () => {
    expect(edition).toMatchObject({
      edition: floodDigest.edition,
      closed: floodDigest.closed,
      subject: 'Marl flood: 44 hurt',
      ...{ corrections: 2, figures: 6, quotes: 1 },
    });
    expect(edition.stories[0]).toEqual({
      id: 'marl-flood',
      headline: 'Marl flood: 44 hurt, bridge closed',
      update: true,
      sentence: 'The bridge at Nether Ayle will stay closed for 12 days.',
    });
    expect(edition.articles).toHaveLength(6);
    expect(stories.map(({ story }) => story)).toEqual(floodDigest.stories.map(({ id }) => id));
  });

  test('say what each article is cited for, in the order of its text', () => {
    const [gazette] = rowsOf('article-2', 'marl-flood');
    const starts = gazette?.cited.map(({ span }) => span.start) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const anchors = gazette?.cited.map(({ anchor }) => anchor);
    expect(anchors).toEqual(
      expect.arrayContaining(['p0', floodStory.conflicts[0]!.sides[0]!.id, floodStory.figures[0]!.id]),
    );
  });

  test('name the other sources of a fact on both sides', () => {
    const { id, also } = floodStory.figures[0]!;
    const [gazette] = rowsOf('article-2', 'marl-flood');
    expect(gazette?.cited.find(({ anchor }) => anchor === id)?.also).toEqual([
      { article: { id: 'article-3', revision: '0123456789ab' }, fact: also[0]!.fact, name: 'Radio Tern' },
    ]);
    const [radio] = rowsOf('article-3', 'marl-flood');
    expect(radio?.cited.find(({ anchor }) => anchor === 'f0')?.also).toContainEqual({
      article: { id: 'article-2', revision: '0123456789ab' },
      fact: id,
      name: 'The Ayle Gazette: Marl flood: 44 hurt, bridge closed',
    });
  });

  test('keep apart what corrections say now and what they take back, but for what is withdrawn', () => {
    const [agency] = rowsOf('article-1');
    const { figures, quotes } = floodCorrection;
    const ids = [...figures, ...quotes].flatMap(({ was, now }) => (now ? [was.id, now.id] : [was.id]));
    expect(agency?.cited.map(({ anchor }) => anchor).sort()).toEqual(['p0', ...ids].sort());
    expect(rowsOf('salt-quay-ferry-5')).toMatchObject([{ cited: [] }]);
  });
});

describe('the rows of corrections', () => {
  const { id, cadence } = floodDigest.edition;
  const rowsWith = (...corrections: Correction[]) => entriesOf({ ...floodDigest, corrections }, 'Subject');

  test.each<[string, Correction[], string[], string[]]>([
    ['of a story', [{ ...floodCorrection, story: 'old' }], ['old'], [floodCorrection.edition]],
    [
      'of a story that is told as well',
      [{ ...floodCorrection, story: 'marl-flood' }],
      [],
      [floodCorrection.edition],
    ],
    ['of no known story', [floodCorrection], [], [floodCorrection.edition]],
    ['two of one edition', [floodCorrection, floodCorrection], [], [floodCorrection.edition]],
    ['of what is withdrawn', [{ ...withdrawal, story: 'old' }], [], []],
    ['none', [], [], []],
  ])('%s', (_, corrections, more, editions) => {
    const rows = rowsWith(...corrections);
    const told = [...floodDigest.stories.map((story) => story.id), ...more];
    const { closed } = floodDigest;
    expect(rows.stories).toEqual(told.map((story) => ({ story, edition: { id, cadence }, closed })));
    expect(rows.corrections).toEqual(
      editions.map((corrects) => ({ corrects, edition: { id, cadence }, closed })),
    );
  });
});

describe('the rows of any edition', () => {
  test('are as the table takes them, and name every source', () =>
    fc.assert(
      fc.property(randomDigest, (digest) => {
        const rows = entriesOf(digest, 'Subject');
        EditionEntry.parse(rows.edition);
        for (const story of rows.stories) StoryEntry.parse(story);
        for (const article of rows.articles) ArticleEntry.parse(article);
        expect(rows.edition.articles).toHaveLength(digest.sources.length);
        expect(entriesOf(structuredClone(digest), 'Subject')).toEqual(rows);
      }),
    ));

  test('are small enough for the table: 400 KB', () => {
    const rows = entriesOf(largestDigest('日', 10), 'Subject');
    const sizes = [rows.edition, ...rows.articles].map((row) => Buffer.byteLength(JSON.stringify(row)));
    expect(Math.max(...sizes)).toBeLessThan(400_000);
  });
});
