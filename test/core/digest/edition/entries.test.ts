import { describe, expect, test } from 'vitest';
import { castOf, entriesNeeded } from '../../../../core/digest/edition/entries.ts';
import type { Candidate, EditionInput, Member } from '../../../../core/digest/edition/input.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import { may, publicationOf, revisionOf } from './newsroom.ts';

const member = (id: string, more: Partial<Member> = {}): Member => ({
  ...{ id, revision: revisionOf(), key: `${id}.txt`, arrived: may('03T09:00'), fresh: true },
  ...more,
});

const row = (article: string, more: Partial<Told> = {}): Told => ({
  ...{ article, revision: revisionOf(), cadence: 'daily', edition: 'daily-1', closed: may('03T07:00') },
  ...{ story: 'a', kind: 'edition', figures: [], quotes: [] },
  ...more,
});

const cast = (members: Member[], told: Told[] = []) => {
  const { news, copies, had } = castOf({ id: 'a', members, told } satisfies Candidate);
  return [news, copies, had].map((list) => list.map(({ id }) => id));
};

describe('the cast of a story', () => {
  test.each<[string, Member[], Told[], string[][]]>([
    ['two reports', [member('a'), member('b')], [], [['a', 'b'], [], []]],
    ['a report and its copy', [member('a'), member('b', { copyOf: 'a' })], [], [['a'], ['b'], []]],
    ['one that was told', [member('a'), member('b')], [row('a')], [['b'], [], ['a']]],
    ['a new revision', [member('a')], [row('a', { revision: revisionOf('2') })], [['a'], [], ['a']]],
    ['one that was corrected at once', [member('a')], [row('a', { kind: 'correction' })], [['a'], [], []]],
    [
      'one that an editor dropped',
      [member('a'), member('b')],
      [row('a', { kind: 'dropped' })],
      [['b'], [], []],
    ],
    ['a copy of what was told', [member('a'), member('b', { copyOf: 'a' })], [row('a')], [[], [], []]],
    [
      'a report after an original and its copy', // the copy came last, and says nothing later than the original
      [member('a'), member('b', { copyOf: 'a' }), member('c')],
      [row('b', { closed: may('03T08:00') }), row('a')],
      [['c'], [], ['a']],
    ],
    [
      'a report after a copy whose original was not told',
      [member('b', { copyOf: 'a' }), member('c')],
      [row('b')],
      [['c'], [], ['b']],
    ],
    ['an old copy', [member('a'), member('b', { copyOf: 'a', fresh: false })], [], [['a'], [], []]],
  ])('%s', (_, members, told, expected) => {
    expect(cast(members, told)).toEqual(expected);
  });

  test('of very many the newest, the fresh ones before all', () => {
    const old = Array.from({ length: 30 }, (_, n) =>
      member(`old-${n}`, { arrived: may('03T12:00'), fresh: false }),
    );
    const fresh = Array.from({ length: 10 }, (_, n) => member(`fresh-${n}`, { arrived: may(`03T1${n}:00`) }));
    const [news = []] = cast([...old, ...fresh]);
    expect(news).toHaveLength(16);
    expect(news.filter((id) => id.startsWith('fresh'))).toHaveLength(10);
  });
});

test('what an edition needs is named once, and what it can do without as such', () => {
  const told = [row('b', { revision: revisionOf('2') }), row('b')];
  const input: EditionInput = {
    schema: 1,
    edition: { id: 'daily-2', cadence: 'daily' },
    kind: 'edition',
    closed: may('04T07:00'),
    audience: { of: 'cadence' },
    publication: publicationOf(),
    stories: [{ id: 'a', members: [member('a'), member('b', { revision: revisionOf('3') })], told }],
    revised: [
      { told, now: revisionOf('3'), arrived: may('03T09:00') },
      { told: [row('gone')], arrived: may('03T09:00') },
    ],
    settled: [],
  };
  const needed = entriesNeeded(input).map(({ id, revision, needed }) => `${id}${revision[0]} ${needed}`);
  expect(needed.sort()).toEqual(['a1 true', 'b1 false', 'b2 false', 'b3 true', 'gone1 false']);
});
