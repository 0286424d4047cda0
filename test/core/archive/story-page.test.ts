import { describe, expect, test } from 'vitest';
import { sheetPage } from '../../../core/archive/layout.ts';
import { movementsOf } from '../../../core/archive/story/movements.ts';
import type { Telling } from '../../../core/archive/story/telling.ts';
import { storyPage } from '../../../core/archive/story-page.ts';
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
