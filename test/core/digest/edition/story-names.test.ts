import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../../core/digest/edition/candidates.ts';
import { storyNames } from '../../../../core/digest/edition/story-names.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import type { ArticleArrival } from '../../../../core/stories/arrival.ts';
import type { StoryCluster } from '../../../../core/stories/cluster.ts';
import { may, Newsroom, revisionOf } from './newsroom.ts';
import { bridge, quake, quakeLater } from './reports.ts';

/** "a b" is the story of a and b, called after its first article. */
const clustersOf = (...stories: string[]): StoryCluster[] =>
  stories.map((story) => {
    const ids = story.split(' ');
    return { id: ids[0]!, members: ids.map((id) => ({ id })) };
  });

/** "03T09 a in x" was told at nine in an edition of its own as the story x. */
const rowOf = (written: string, kind: Told['kind'] = 'edition'): Told => {
  const [at = '', article = '', , story = ''] = written.split(' ');
  return {
    ...{ article, revision: revisionOf(), cadence: 'alert', edition: `alert-${at}`, closed: may(`${at}:00`) },
    ...{ story, kind, figures: [], quotes: [] },
  };
};
const namesOf = (stories: string[], told: Told[]) => {
  const clusters = clustersOf(...stories);
  const names = storyNames(clusters, told);
  return clusters.map((cluster) => names.get(cluster));
};

describe('a story is called', () => {
  test.each<[string, string[], string[], string[]]>([
    ['after its first article when it is new', ['a b', 'c'], [], ['a', 'c']],
    ['as it was told, though an older article joined', ['new a b'], ['03T09 a in a', '03T10 b in a'], ['a']],
    ['as it was told, though that article is not in it any more', ['b c'], ['03T09 b in a'], ['a']],
    ['as the one told first of two that became one', ['a b'], ['03T10 a in a', '03T09 b in b'], ['b']],
    [
      'as it was told by the part that was told first',
      ['b', 'a'],
      ['03T09 a in a', '03T10 b in a'],
      ['b', 'a'],
    ],
    [
      'as it was told by one of two parts told at once',
      ['c b', 'a'],
      ['03T09 a in a', '03T09 b in a'],
      ['c', 'a'],
    ],
    ['after its next article, where its name was told of others', ['b', 'a c'], ['03T09 b in a'], ['a', 'c']],
    ['by a number, where it has no other', ['b', 'a'], ['03T09 b in a'], ['a', 'a-2']],
    [
      'as it was told later, where the first name is gone',
      ['a', 'b'],
      ['03T09 a in x', '03T10 b in x', '03T11 b in y'],
      ['x', 'y'],
    ],
  ])('%s', (_, stories, told, names) => {
    expect(
      namesOf(
        stories,
        told.map((row) => rowOf(row)),
      ),
    ).toEqual(names);
  });

  test('by no correction', () => {
    expect(namesOf(['new a'], [rowOf('03T08 a in z', 'correction'), rowOf('03T09 a in a')])).toEqual(['a']);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const row = fc
  .tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 10, max: 14 }))
  .map(([article, story, hour]) => rowOf(`03T${hour} ${article} in ${story}`));
// An edition tells an article once.
const rows = fc.uniqueArray(row, {
  maxLength: 12,
  selector: ({ closed, article }) => `${closed} ${article}`,
});
const stories = fc
  .tuple(fc.shuffledSubarray(ids, { minLength: 1 }), fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }))
  .map(([some, place]) => [...Map.groupBy(some, (_, at) => place[at]!).values()].map((own) => own.join(' ')));

test('no two stories have one name, and the rows’ order says nothing', () => {
  fc.assert(
    fc.property(stories, rows, (all, told) => {
      const names = namesOf(all, told);
      expect(new Set(names).size).toBe(all.length);
      expect(namesOf(all, told.toReversed())).toEqual(names);
    }),
  );
});

test('a story that grows keeps its name for ever', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), fc.nat(4), (order, at) => {
      const [first = '', ...others] = order;
      const told = [rowOf(`03T09 ${first} in ${first}`)];
      const grown = others.toSpliced(at, 0, first).join(' ');
      expect(namesOf([grown], told)).toEqual([first]);
    }),
  );
});

describe('candidates', () => {
  const room = new Newsroom(
    { ...quakeLater, at: '03T09:00' },
    { ...quake, at: '03T12:00', published: '2031-05-03T04:00:00Z' },
    { ...bridge, at: '03T12:00' },
  );
  const live = room.arrivals as ArticleArrival[];
  const told = rowOf(`03T09 ${quakeLater.id} in ${quakeLater.id}`);
  const named = (...rows: Parameters<typeof candidatesOf>[1][]) =>
    candidatesOf(live, rows[0] ?? [], () => true, undefined, rows[1]).map(({ id }) => id);

  test('have the name that readers of any edition had', () => {
    expect(named([])).toEqual(expect.arrayContaining([quake.id, bridge.id]));
    expect(named([told])).toEqual(expect.arrayContaining([quakeLater.id, bridge.id]));
    expect(named([], [told])).toEqual(expect.arrayContaining([quakeLater.id, bridge.id]));
  });
});
