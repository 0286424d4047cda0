import { describe, expect, test } from 'vitest';
import { EditionInput } from '../../../../core/digest/edition/input.ts';
import { selectSlot } from '../../../../core/digest/edition/select-slot.ts';
import type { Slot } from '../../../../core/digest/edition/slot.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import { may, Newsroom, publicationOf, revisionOf } from './newsroom.ts';
import { bridge, market, orchestra, quake, quakeCopy, quakeCorrected, quakeLater } from './reports.ts';

const slot: Slot = {
  cadence: 'daily',
  from: may('03T07:00'),
  to: may('04T07:00'),
  schedules: [{ zone: 'Europe/Berlin', hour: 9 }],
};
const select = (room: Newsroom) => selectSlot({ ...room.desk, slot });
const storyIds = (room: Newsroom) => select(room).stories.map(({ id }) => id);

const toldRow = (more: Partial<Told>): Told => ({
  article: 'quake-first',
  revision: revisionOf(),
  cadence: 'daily',
  edition: 'daily-before',
  closed: may('03T07:00'),
  story: 'quake-first',
  kind: 'edition',
  figures: [],
  quotes: [],
  ...more,
});

describe('selectSlot', () => {
  test('is what the contract says', () => {
    const input = select(new Newsroom(quake, bridge));
    expect(EditionInput.parse(input)).toEqual(input);
    expect(input).toMatchObject({
      edition: { id: 'daily-20310504t0700-24h', cadence: 'daily' },
      closed: slot.to,
      window: { from: slot.from, to: slot.to },
      audience: { of: 'schedules', schedules: slot.schedules },
    });
  });

  test('one story of the reports of one event, with the copies among them told', () => {
    const { stories } = select(new Newsroom(bridge, quakeLater, quakeCopy, quake));
    expect(stories.map(({ members }) => members.map(({ id, copyOf, fresh }) => [id, copyOf, fresh]))).toEqual(
      [
        [
          ['quake-first', undefined, true],
          ['quake-copy', 'quake-first', true],
          ['quake-later', undefined, true],
        ],
        [['bridge', undefined, true]],
      ],
    );
  });

  test('most publishers first, a copy is none; then the newest', () => {
    expect(storyIds(new Newsroom(quake, quakeCopy, bridge, orchestra))).toEqual([
      'orchestra',
      'bridge',
      'quake-first',
    ]);
    expect(storyIds(new Newsroom(quake, quakeLater, bridge, orchestra))[0]).toBe('quake-first');
  });

  test.each([
    ['at its beginning', '03T07:00', []],
    ['just after', '03T07:01', ['bridge']],
    ['at its end', '04T07:00', ['bridge']],
    ['after it', '04T07:01', []],
  ])('an article that comes in %s', (_, at, expected) => {
    const input = select(new Newsroom({ ...bridge, at }));
    expect(input.stories.map(({ id }) => id)).toEqual(expected);
    expect(input.settled).toEqual([]);
  });

  test('an article from before the window belongs to the story of a fresh one, and makes none alone', () => {
    const room = new Newsroom({ ...quake, at: '02T09:00' }, quakeLater, { ...bridge, at: '02T10:00' });
    expect(select(room).stories.map(({ members }) => members.map(({ id, fresh }) => [id, fresh]))).toEqual([
      [
        ['quake-first', false],
        ['quake-later', true],
      ],
    ]);
  });

  test('what can be in no story is settled', () => {
    const room = new Newsroom(quake, quakeCorrected, bridge).withdraw('bridge', '03T13:00');
    const key = 'uploads/photo.jpg';
    room.arrivals.push(
      { kind: 'rejected', at: may('03T08:00'), article: 'photo', key, code: 'image' },
      { kind: 'rejected', at: may('03T06:00'), article: 'early', key, code: 'image' },
      {
        ...{ kind: 'embargoed', at: may('03T08:30'), article: 'budget', key, revision: revisionOf() },
        until: may('05T00:00'),
      },
    );
    const { settled, stories } = select(room);
    expect(stories.map(({ members }) => members)).toEqual([
      [expect.objectContaining({ id: 'quake-first', revision: revisionOf('2') })],
    ]);
    expect(settled.map(({ article, fate, why }) => [article, fate, why])).toEqual([
      ['photo', 'rejected', 'image'],
      ['budget', 'embargoed', `until ${may('05T00:00')}`],
      ['quake-first', 'superseded', `revision ${revisionOf('2')} counts`],
      ['bridge', 'withdrawn', undefined],
      ['bridge', 'withdrawn', undefined],
    ]);
  });

  test('an article that a newer revision overtook after the window is superseded in it', () => {
    const room = new Newsroom(quake, { ...quakeCorrected, at: '04T08:00' });
    expect(select(room)).toMatchObject({ stories: [], settled: [{ fate: 'superseded' }], revised: [] });
  });

  test('a source that went back to an earlier revision is there once, as it came in last', () => {
    const room = new Newsroom(quake, quakeCorrected, { ...quake, at: '03T14:00' });
    const { stories, settled } = select(room);
    expect(stories.flatMap(({ members }) => members.map(({ arrived }) => arrived))).toEqual([
      may('03T14:00'),
    ]);
    expect(settled.map(({ why }) => why)).toEqual(['came in again', `revision ${revisionOf()} counts`]);
  });

  test('stories beyond three times the places are below the cut', () => {
    const room = new Newsroom(quake, quakeLater, bridge, orchestra);
    room.publication = publicationOf({ limits: { stories: 1, figures: 6, quotes: 3 } });
    expect(select(room).settled).toEqual([]);
    const { stories, settled } = select(room.add(market));
    expect(stories).toHaveLength(3);
    expect(settled).toEqual([
      expect.objectContaining({
        article: 'market',
        fate: 'below-cut',
        story: 'market',
        why: 'ranked 4 of 4',
      }),
    ]);
  });
});

describe('what readers of a slot had', () => {
  test.each([
    ['an edition that was over when the window began', {}, 1],
    ['an edition of another hour, over within the window', { closed: may('03T10:00') }, 0],
    ['a correction at once, within the window', { kind: 'correction' as const, closed: may('03T10:00') }, 1],
    ['a correction at once, after it', { kind: 'correction' as const, closed: may('04T10:00') }, 1],
  ])('%s', (_, more, rows) => {
    const room = new Newsroom({ ...quake, at: '02T09:00' }, quakeLater);
    room.told.push(toldRow(more));
    expect(select(room).stories[0]?.told).toHaveLength(rows);
  });

  test.each([
    ['had the old revision', toldRow({}), 1],
    ['had it in an edition that is not over yet', toldRow({ closed: may('03T08:00') }), 0],
    [
      'know of the new one',
      toldRow({ revision: revisionOf('2'), kind: 'correction', closed: may('03T13:00') }),
      0,
    ],
  ])('readers who %s', (_, row, revised) => {
    const room = new Newsroom({ ...quake, at: '02T09:00' }, quakeCorrected);
    room.told.push(toldRow({}), row);
    if (row.closed === may('03T08:00')) room.told.shift();
    expect(select(room).revised).toHaveLength(revised);
  });

  test('a withdrawal in the window needs a correction, one before it does not', () => {
    for (const [at, revised] of [
      ['03T10:00', 1],
      ['02T10:00', 0],
    ] as const) {
      const room = new Newsroom({ ...quake, at: '01T09:00' }).withdraw('quake-first', at);
      room.told.push(toldRow({}));
      expect(select(room).revised.map(({ now, arrived }) => [now, arrived])).toEqual(
        revised ? [[undefined, may(at)]] : [],
      );
    }
  });
});
