import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archivedEdition } from '../../../core/archive/archived-edition.ts';
import { EditionData } from '../../../core/archive/edition-data.ts';
import { factLines } from '../../../core/archive/facts-table.ts';
import { feedPage } from '../../../core/archive/feed.ts';
import { sheetPage } from '../../../core/archive/layout.ts';
import { dayPage, indexPage } from '../../../core/archive/lists.ts';
import { ArticleEntry, EditionEntry } from '../../../core/archive/schema.ts';
import { sitemapPages } from '../../../core/archive/sitemap.ts';
import { tellingsOf } from '../../../core/archive/story/tellings.ts';
import { withdrawnStoryPage } from '../../../core/archive/story/withdrawn-page.ts';
import { storyPage } from '../../../core/archive/story-page.ts';
import { withoutWithdrawn } from '../../../core/archive/taken-back.ts';
import type { Digest, FigureCard, Story } from '../../../core/digest/schema.ts';
import { floodCorrection, floodDigest, floodStory } from '../digest/flood.ts';
import { expectInert } from './inert.ts';
import { largestDigest } from './largest-digest.ts';
import { markedDigest, marksIn, someSources } from './marked-digest.ts';
import { readPage } from './read-page.ts';
import { archived, ternSite } from './tern-site.ts';

const SITE = ternSite();
const DAY = '2031-05-03';
const flood = archived(floodDigest);
const [AGENCY, GAZETTE, RADIO] = ['article-1', 'article-2', 'article-3'];
const without = (digest: Digest, ...gone: string[]) => withoutWithdrawn(digest, new Set(gone));
const editionOf = (digest: Digest, ...gone: string[]) =>
  archivedEdition(SITE, digest, 'Subject', new Set(gone));
const [change] = floodStory.changes as [{ now: FigureCard; was: FigureCard }];
const [conflict] = floodStory.conflicts as [{ sides: FigureCard[] }];
const idsOf = (cards: readonly FigureCard[] = []) => cards.map(({ id, figure }) => `${id}@${figure.source}`);

/** The flood alone, and otherwise than it was. */
const told = (more: Partial<Story>): Digest => ({
  ...flood,
  corrections: [],
  stories: [{ ...floodStory, changes: [], conflicts: [], figures: [], quotes: [], ...more }],
});

/** All files that say something of an edition, by path. */
function filesOf(digest: Digest, gone: readonly string[]): Map<string, string> {
  const { entries, pages } = archivedEdition(SITE, digest, 'Subject', new Set(gone));
  const { edition } = entries;
  const left = without(digest, ...gone).digest;
  const stories = digest.stories.map(({ id }) => {
    const { tellings, takenBack, corrections } = tellingsOf(id, [digest], new Set(gone));
    return tellings.length > 0
      ? storyPage(SITE, tellings, takenBack, corrections)
      : withdrawnStoryPage(SITE, id, [digest]);
  });
  const lists = [
    dayPage(SITE, DAY, [edition]),
    indexPage(SITE, [edition], [DAY]),
    feedPage(SITE, [edition]),
    ...sitemapPages(SITE, ['2031-05'], { month: '2031-05', editions: [edition] }),
    { path: 'facts', content: factLines(left) },
    { path: 'rows', content: JSON.stringify(entries) },
  ];
  return new Map([...pages, ...stories, ...lists].map(({ path, content }) => [path, content]));
}

describe('an edition of which an article is withdrawn', () => {
  test('that is none of its own stays as it is', () => {
    expect(without(flood, 'other').digest).toBe(flood);
    expect(editionOf(flood, 'other')).toEqual(editionOf(flood));
    expect(editionOf(flood).entries.edition.gone).toEqual([]);
  });

  test('loses what that article says, and what names it', () => {
    const { digest } = without(flood, RADIO!);
    const [story] = digest.stories;
    expect(digest.sources.map(({ number }) => number)).not.toContain(3);
    expect(story?.sources).not.toContain(3);
    expect(JSON.stringify(story)).not.toContain('38');
    expect(story?.figures.flatMap(({ also }) => also.filter(({ source }) => source === 3))).toEqual([]);
    expect(digest.corrections).toEqual(flood.corrections);
  });

  test('keeps every number of what stays', () => {
    const numbers = ({ sources }: Digest) =>
      new Map(sources.map(({ articleId, number }) => [articleId, number]));
    const before = numbers(flood);
    for (const [article, number] of numbers(without(flood, AGENCY!).digest))
      expect(before.get(article)).toBe(number);
  });

  test('forgets that a source repeats a text that is gone', () => {
    const copies = (digest: Digest) => digest.sources.flatMap(({ copyOf }) => copyOf ?? []);
    expect(copies(flood)).toEqual([1]);
    expect(copies(without(flood, AGENCY!).digest)).toEqual([]);
    expect(copies(without(flood, RADIO!).digest)).toEqual([1]);
  });

  test('has no correction of it, be it that it was withdrawn; others stay', () => {
    const left = without(flood, 'salt-quay-ferry-5').digest.corrections;
    expect(left).toEqual([floodCorrection]);
    expect(without(flood, AGENCY!).digest.corrections.map(({ source }) => source)).toEqual([5]);
  });

  const [now, was] = [
    { ...change.now, figure: { ...change.now.figure, source: 3 } },
    { ...change.was, figure: { ...change.was.figure, source: 1 } },
  ];
  for (const part of ['label', 'sentence', 'hedge'] as const)
    for (const card of [now, was]) if (card[part]) card[part] = { ...card[part], source: card.figure.source };

  test.each<[string, string, string[], number]>([
    ['what the figure was', AGENCY!, [`${now.id}@3`], 0],
    ['what it became', RADIO!, [], 0],
    ['neither', 'article-4', [], 1],
  ])('of a change that loses %s', (_, gone, figures, changes) => {
    const [story] = without(told({ changes: [{ now, was }] }), gone).digest.stories;
    expect([idsOf(story?.figures), story?.changes.length]).toEqual([figures, changes]);
  });

  test.each<[string, string[], number[], number[]]>([
    ['nobody', [], [], [2, 1, 3]],
    ['one of three sources', [RADIO!], [], [2, 1]],
    ['two of three', [RADIO!, AGENCY!], [2], []],
  ])('of a conflict that loses %s', (_, gone, figures, sides) => {
    const sourcesOf = (cards: readonly FigureCard[] = []) => cards.map(({ figure }) => figure.source).sort();
    const [story] = without(told({ conflicts: [conflict] }), ...gone).digest.stories;
    expect(sourcesOf(story?.figures)).toEqual(figures);
    expect(sourcesOf(story?.conflicts[0]?.sides)).toEqual(sides.sort());
  });

  test('tells no disagreement of a source with itself', () => {
    const [first, second] = conflict.sides.filter(({ figure }) => figure.source !== 3) as [
      FigureCard,
      FigureCard,
    ];
    const radio = conflict.sides.find(({ figure }) => figure.source === 3)!;
    const same = { ...first, id: 'f999' };
    const [story] = without(told({ conflicts: [{ sides: [first, same, radio] }] }), RADIO!).digest.stories;
    expect([story?.conflicts, idsOf(story?.figures)]).toEqual([[], idsOf([first, same])]);
    expect(second).toBeDefined();
  });

  test('loses a story with its headline', () => {
    const { digest, takenBack } = without(told({}), GAZETTE!);
    expect(digest.stories).toEqual([]);
    expect([...takenBack.articles]).toEqual([GAZETTE]);
  });
});

describe('the pages of such an edition', () => {
  const page = (digest: Digest, ...gone: string[]) =>
    readPage(editionOf(digest, ...gone).pages[0]?.content ?? '').words;

  test.each<[string, string[], string | undefined]>([
    ['nothing', [], undefined],
    ['a passage', [RADIO!], 'One passage of an article that its source withdrew was taken from this page.'],
    [
      'two sources',
      [RADIO!, 'salt-quay-ferry-5'],
      'passages of 2 articles that their sources withdrew were taken',
    ],
    [
      'a source that says nothing else',
      ['article-4'],
      'it does not name an article that its source withdrew',
    ],
  ])('say how much was taken back: %s', (_, gone, note) => {
    const words = page(flood, ...gone);
    if (note === undefined) expect(words).not.toContain('withdrew');
    else expect(words).toContain(note);
  });

  const all = flood.sources.map(({ articleId }) => articleId);

  test('with nothing left are a notice, and data without facts as their schema says', () => {
    const { pages, entries } = editionOf(flood, ...all);
    const [first, ...others] = pages;
    expectInert(first!);
    expect(page(flood, ...all)).toContain('Nothing of this edition is shown any more');
    const data = others.find(({ path }) => path.endsWith('.json'))?.content ?? '';
    expect(EditionData.strict().parse(JSON.parse(data))).toMatchObject({ stories: [], sources: [] });
    expect(
      others
        .find(({ path }) => path.endsWith('.csv'))
        ?.content.trim()
        .split('\n'),
    ).toHaveLength(1);
    expect(entries.edition).toMatchObject({ subject: 'Withdrawn by its sources', stories: [], figures: 0 });
    expect(entries.edition.gone).toEqual(all.toSorted());
    const list = readPage(dayPage(SITE, DAY, [entries.edition]).content).words;
    expect(list).toContain('Withdrawn by its sources');
    expect(feedPage(SITE, [entries.edition]).content).not.toContain('<entry>');
  });

  test('write over every part that is no more', () => {
    const largest = largestDigest('a', 20);
    const gone = largest.sources.map(({ articleId }) => articleId);
    const whole = editionOf(largest).pages;
    const left = editionOf(largest, ...gone).pages;
    expect(whole.length).toBeGreaterThan(5);
    const paths = new Set(left.map(({ path }) => path));
    expect(whole.filter(({ path }) => !paths.has(path))).toEqual([]);
    for (const { content } of left) expect(content).not.toContain('aaaaaaaaaa ');
    expect(left.every(({ content }) => !/a{100}/.test(content))).toBe(true);
  });

  test('fit, too', () => {
    const largest = largestDigest('"', 8);
    const gone = largest.sources.flatMap(({ articleId }, index) => (index % 3 === 1 ? [articleId] : []));
    const sheet = Buffer.byteLength(sheetPage(SITE).content);
    for (const { path, content } of editionOf(largest, ...gone).pages)
      if (path.endsWith('.html')) expect(Buffer.byteLength(content) + sheet).toBeLessThanOrEqual(60_000);
  });
});

describe('of any edition', () => {
  const idOf = (number: number) => `article-${number}`;

  test('no file has a word of a withdrawn article or leads to it', () =>
    fc.assert(
      fc.property(markedDigest, someSources, (digest, numbers) => {
        const gone = numbers.map(idOf);
        for (const [path, content] of filesOf(digest, gone))
          for (const number of numbers) {
            expect(
              marksIn(content).filter((mark) => mark.startsWith(`W${number}n`)),
              path,
            ).toEqual([]);
            if (path !== 'rows') expect(content, path).not.toContain(`articles/${idOf(number)}/`);
          }
      }),
      { numRuns: 200 },
    ));

  test('everything of the others remains, but for stories that lose their headline', () =>
    fc.assert(
      fc.property(markedDigest, someSources, (digest, numbers) => {
        const isGone = (number: number) => numbers.some((one) => one === number);
        const { stories, corrections, sources, ...rest } = without(digest, ...numbers.map(idOf)).digest;
        const staying = digest.stories
          .filter(({ headline }) => !isGone(headline.source))
          .map(({ changes, ...story }) => ({
            ...story, // what a figure was is told with what it became, and never as what it is
            changes: changes.map(({ now, was }) => (isGone(now.figure.source) ? [] : [now, was])),
          }));
        const wanted = marksIn(JSON.stringify([staying, digest.corrections, digest.sources])).filter(
          (mark) => !numbers.some((number) => mark.startsWith(`W${number}n`)),
        );
        expect(marksIn(JSON.stringify([stories, corrections, sources])).sort()).toEqual(wanted.sort());
        expect({ ...digest, ...rest }).toEqual(digest);
      }),
      { numRuns: 200 },
    ));

  test('its data and rows are as their schemas say, and rows of all its articles are there', () =>
    fc.assert(
      fc.property(markedDigest, someSources, (digest, numbers) => {
        const { entries, pages } = archivedEdition(SITE, digest, 'Subject', new Set(numbers.map(idOf)));
        const data = pages.find(({ path }) => path.endsWith('.json'))?.content ?? '';
        EditionData.strict().parse(JSON.parse(data));
        EditionEntry.parse(entries.edition);
        const places = (some: readonly ArticleEntry[]) =>
          some.map(({ article, story, cited }) => [article, story, cited.map(({ anchor }) => anchor)]);
        for (const row of entries.articles) ArticleEntry.parse(row);
        const { entries: whole } = archivedEdition(SITE, digest, 'Subject', new Set());
        expect(places(entries.articles)).toEqual(places(whole.articles));
        expect(entries.stories).toEqual(whole.stories);
      }),
    ));
});
