import { describe, expect, test } from 'vitest';
import { sheetPage } from '../../../core/archive/layout.ts';
import type { Corrected } from '../../../core/archive/story/corrected.ts';
import { movementsOf } from '../../../core/archive/story/movements.ts';
import type { Telling } from '../../../core/archive/story/telling.ts';
import { storyPage } from '../../../core/archive/story-page.ts';
import { NOTHING_TAKEN } from '../../../core/archive/taken-back.ts';
import type { FigureCard, Story } from '../../../core/digest/schema.ts';
import { floodSources, floodStory } from '../digest/flood.ts';
import { expectInert } from './inert.ts';
import { largestDigest } from './largest-digest.ts';
import { hrefsOf, readPage } from './read-page.ts';
import { ternSite } from './tern-site.ts';

const telling = (hour: number, more: Partial<Story> = {}): Telling => ({
  edition: { id: `daily-${hour}`, cadence: 'daily' },
  closed: `2031-05-03T${String(hour).padStart(2, '0')}:00:00.000Z`,
  story: { ...floodStory, ...more },
  sources: floodSources,
  lang: 'en',
});
const { now, was } = floodStory.changes[0]!;
const homes = (id: string, words: string): FigureCard => ({
  ...now,
  id,
  figure: { ...now.figure, text: words },
});
const first = telling(7, {
  update: false,
  changes: [],
  conflicts: [],
  figures: [was],
  headline: { ...floodStory.headline, text: 'River Marl floods' },
});
const SITE = ternSite();

describe('how numbers moved', () => {
  const wordsOf = (tellings: readonly Telling[]) =>
    movementsOf(tellings).map((points) =>
      points.map(({ card, told }) => [card.figure.text, told?.edition.id]),
    );

  test.each<[string, Telling[], unknown]>([
    ['what never changed', [first], []],
    [
      'one change',
      [telling(8), first],
      [
        [
          ['700', 'daily-7'],
          ['1,100', 'daily-8'],
        ],
      ],
    ],
    [
      'a change told by two editions',
      [telling(9), telling(8), first],
      [
        [
          ['700', 'daily-7'],
          ['1,100', 'daily-8'],
        ],
      ],
    ],
    [
      'a change of what was never told',
      [telling(8)],
      [
        [
          ['700', undefined],
          ['1,100', 'daily-8'],
        ],
      ],
    ],
    [
      'a change of a change',
      [telling(9, { changes: [{ now: homes('f9', '2,000'), was: now }] }), telling(8), first],
      [
        [
          ['700', 'daily-7'],
          ['1,100', 'daily-8'],
          ['2,000', 'daily-9'],
        ],
      ],
    ],
    [
      'two numbers',
      [
        telling(8, {
          changes: [
            { now, was },
            { now: homes('f8', '5'), was: homes('f7', '4') },
          ],
        }),
        first,
      ],
      [
        [
          ['700', 'daily-7'],
          ['1,100', 'daily-8'],
        ],
        [
          ['4', undefined],
          ['5', 'daily-8'],
        ],
      ],
    ],
    [
      'a change of what another article said in the same words',
      [telling(8, { changes: [{ now, was: { ...was, id: 'f99' } }] }), first],
      [
        [
          ['700', 'daily-7'],
          ['1,100', 'daily-8'],
        ],
      ],
    ],
    [
      'a change back to what this edition tells as well',
      [telling(8, { changes: [{ now, was }], figures: [was] })],
      [
        [
          ['700', undefined],
          ['1,100', 'daily-8'],
        ],
      ],
    ],
  ])('%s', (_, tellings, expected) => expect(wordsOf(tellings)).toEqual(expected));
});

describe('what was corrected', () => {
  const correction: Corrected = {
    edition: { id: 'correction-1', cadence: 'daily' },
    closed: '2031-05-03T09:30:00.000Z',
    correction: {
      ...{ source: 1, edition: 'daily-8', story: 'marl-flood', withdrawn: false },
      headline: floodStory.headline,
      figures: [{ was: now, now: homes('f9', '1,200') }],
      quotes: [{ was: floodStory.quotes[0]! }],
    },
    sources: floodSources,
  };
  const wordsOf = (tellings: Telling[], ...corrections: Corrected[]) =>
    readPage(storyPage(SITE, tellings, NOTHING_TAKEN, corrections).content).words.replace(/\s+/g, ' ');

  test.each<[string, Telling[], Corrected[], RegExp, RegExp]>([
    ['nothing', [telling(8)], [], /River Marl|Marl flood/, /Corrected/],
    [
      'a figure and a quotation',
      [telling(8)],
      [correction],
      /Corrected on 3 May 2031 .*WasSome 1,100.*NowSome 1,200.*No longer in the article.*What follows was told before/,
      /Corrected since/,
    ],
    [
      'what an earlier edition told',
      [telling(10, { figures: [], changes: [], quotes: [] }), telling(8)],
      [correction],
      /Corrected on 3 May.*Told before.*Corrected since/,
      /What follows/,
    ],
    ['before it was told', [telling(10)], [correction], /Corrected on 3 May/, /What follows/],
    [
      'what nobody was told here',
      [first],
      [{ ...correction, correction: { ...correction.correction, quotes: [] } }],
      /Corrected on 3 May/,
      /What follows/,
    ],
  ])('%s', (_, tellings, corrections, says, saysNot) => {
    const words = wordsOf(tellings, ...corrections);
    expect(words).toMatch(says);
    expect(words).not.toMatch(saysNot);
  });

  test('by several editions stands there once, with all of them', () => {
    const alert: Corrected = {
      ...correction,
      edition: { id: 'correction-0', cadence: 'alert' },
      closed: '2031-05-03T09:10:00.000Z',
    };
    const { content } = storyPage(SITE, [telling(8)], NOTHING_TAKEN, [correction, alert]);
    expect(content.match(/Corrected on/g)).toHaveLength(1);
    for (const id of ['correction-0', 'correction-1'])
      expect(hrefsOf(content)).toContain(`../editions/${id}.html`);
    expectInert({ path: 'stories/marl-flood.html', content });
  });

  test('joins how numbers moved', () => {
    const [points] = movementsOf([telling(8), first], [correction]);
    expect(points?.map(({ card, told }) => [card.figure.text, told?.edition.id])).toEqual([
      ['700', 'daily-7'],
      ['1,100', 'daily-8'],
      ['1,200', 'correction-1'],
    ]);
  });

  test('leaves room for the story, however much it is', () => {
    const { stories, sources, corrections } = largestDigest('日', 1);
    const many = Array.from(
      { length: 20 },
      (_, index): Corrected => ({
        ...correction,
        sources,
        correction: {
          ...corrections[0]!,
          withdrawn: false,
          headline: { ...stories[0]!.headline, text: `${index}` },
        },
      }),
    );
    const page = storyPage(SITE, [{ ...telling(8, stories[0]), sources }], NOTHING_TAKEN, many);
    expect(Buffer.byteLength(page.content + sheetPage(SITE).content)).toBeLessThanOrEqual(60_000);
    expect(page.content).toMatch(/Corrections: and 1\d more/);
    expect(page.content).toContain('class="lead"');
  });
});

describe('the page of a story', () => {
  const page = storyPage(SITE, [telling(9), telling(8), first]);
  const { words } = readPage(page.content);

  test('tells the newest in full, then what was told before, each once', () => {
    expect(page.path).toBe('stories/marl-flood.html');
    expectInert(page);
    expect(page.content).toMatch(/<h1[^>]*><a[^>]*>Marl flood: 44 hurt, bridge closed/);
    expect(words).toContain('How its numbers moved');
    expect(page.content.match(/River Marl floods</g)).toHaveLength(1);
    expect(page.content.match(/<article/g)).toHaveLength(1);
  });

  test('links to all editions that told it', () => {
    for (const hour of [7, 8, 9]) expect(hrefsOf(page.content)).toContain(`../editions/daily-${hour}.html`);
    expect(words).toContain('Daily digest, 3 May 2031: 10:00, 09:00, 08:00');
  });

  test('that was told once has nothing else', () => {
    const { content } = storyPage(SITE, [first]);
    expect(content).not.toContain('How its numbers moved');
    expect(content).not.toContain('Told before');
  });

  test.each(['m', '<', '日'])(
    'fits, made of %s: what has no room is in the edition it links to',
    (character) => {
      const { stories, sources } = largestDigest(character, 1);
      const story = stories[0]!;
      const tellings = Array.from({ length: 40 }, (_, index) => ({
        ...telling(index % 24, { ...story, summary: [{ ...story.headline, text: `${index}` }] }),
        sources,
      }));
      const large = storyPage(SITE, tellings);
      expect(Buffer.byteLength(large.content + sheetPage(SITE).content)).toBeLessThanOrEqual(60_000);
      expectInert(large);
      expect(large.content).toContain('This page has no room for more');
    },
  );
});
