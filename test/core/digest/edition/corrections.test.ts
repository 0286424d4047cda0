import { describe, expect, test } from 'vitest';
import { correctionOf } from '../../../../core/digest/edition/corrections.ts';
import { entryKey } from '../../../../core/digest/edition/entries.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import type { Figure } from '../../../../core/facts/schema.ts';
import { entryOf, may, revisionOf, type Written } from './newsroom.ts';

const report = (revision: string, wounded: string, soldiers: string): Written => ({
  id: 'quake',
  at: '03T09:00',
  revision,
  title: 'Earthquake shakes hill town of Marrenfeld',
  text: `The earthquake in Marrenfeld left ${wounded} people wounded, the mayor said. The army sent ${soldiers} soldiers to the town.`,
});

function correct(written: Written[], rows: { revision?: string; shows: number[] }[], withdrawn = false) {
  const entries = new Map(written.map(entryOf).map((entry) => [entryKey(entry.article), entry]));
  const told = rows.map(({ revision, shows }, index): Told => {
    const facts = revision && entries.get(`quake@${revisionOf(revision)}`)?.facts;
    const figures = facts ? facts.figures.filter(({ value }) => shows.includes(value ?? 0)) : [];
    return {
      article: 'quake',
      ...(revision && { revision: revisionOf(revision) }),
      cadence: 'daily',
      edition: `daily-${rows.length - index}`,
      closed: may(`0${rows.length - index}T09:00`),
      story: 'quake',
      kind: 'edition',
      figures: figures.map(({ id }) => id),
      quotes: [],
    };
  });
  const now = withdrawn ? {} : { now: revisionOf(written.at(-1)?.revision) };
  const choice = correctionOf({ told, arrived: may('09T09:00'), ...now }, entries, () => false);
  const value = (figure: Figure | undefined) => figure?.value;
  return choice?.figures.map(({ was, now: after }) => [value(was.figure), value(after?.figure)]);
}

describe('over several revisions', () => {
  test('what readers had last is compared with what stands', () => {
    const versions = [report('1', '30', '200'), report('2', '44', '200'), report('3', '50', '200')];
    const rows = [
      { revision: '2', shows: [44] },
      { revision: '1', shows: [30] },
    ];
    expect(correct(versions, rows)).toEqual([[44, 50]]);
  });

  test('a fact that only an older one showed, and that stood until now, is corrected', () => {
    const versions = [report('1', '30', '200'), report('2', '44', '200'), report('3', '44', '300')];
    const rows = [
      { revision: '2', shows: [44] },
      { revision: '1', shows: [30, 200] },
    ];
    expect(correct(versions, rows)).toEqual([[200, 300]]);
  });

  test('what readers know to have changed is not told again', () => {
    const versions = [report('1', '30', '200'), report('2', '44', '200'), report('3', '44', '200')];
    const rows = [
      { revision: '2', shows: [44] },
      { revision: '1', shows: [30] },
    ];
    expect(correct(versions, rows)).toBeUndefined();
  });

  test('after they were told that it was withdrawn there is nothing to correct', () => {
    const versions = [report('1', '30', '200'), report('2', '44', '200')];
    expect(correct(versions, [{ shows: [] }, { revision: '1', shows: [30] }])).toBeUndefined();
  });

  test('where what they had cannot be read any more there is none', () => {
    expect(correct([report('2', '44', '200')], [{ revision: '1', shows: [30] }])).toBeUndefined();
  });

  test('withdrawn, all that was shown is gone, each fact once', () => {
    const versions = [report('1', '30', '200'), report('2', '44', '200')];
    const rows = [
      { revision: '2', shows: [44, 200] },
      { revision: '1', shows: [30, 200] },
    ];
    expect(correct(versions, rows, true)).toEqual([
      [44, undefined],
      [200, undefined],
    ]);
  });
});

describe('the story that is corrected', () => {
  const versions = [report('1', '30', '200'), report('2', '44', '200')];
  const entries = new Map(versions.map(entryOf).map((entry) => [entryKey(entry.article), entry]));
  const [first] = entries.values();
  const row = (more: Partial<Told>): Told => ({
    ...{
      article: 'quake',
      revision: revisionOf('1'),
      cadence: 'daily',
      edition: 'd',
      closed: may('01T09:00'),
    },
    ...{ story: 'quake', kind: 'edition', figures: first!.facts.figures.map(({ id }) => id), quotes: [] },
    ...more,
  });

  test.each<[string, Partial<Told>[], string]>([
    ['is the one it was told in', [{ story: 'tremor' }], 'tremor'],
    ['is the newest of several', [{ story: 'tremor' }, { story: 'quake' }], 'tremor'],
    [
      'is not named by a correction that came alone',
      [{ story: 'x', kind: 'correction' }, { story: 'tremor' }],
      'tremor',
    ],
    ['is not named by what had nothing of it', [{ story: 'x', figures: [] }, { story: 'tremor' }], 'tremor'],
    ['is the last that was named where none is sure', [{ story: 'x', kind: 'correction' }], 'x'],
  ])('%s', (_, rows, story) => {
    const now = revisionOf('2');
    const revised = { told: rows.map(row), now, arrived: may('09T09:00') };
    expect(correctionOf(revised, entries, () => false)?.story).toBe(story);
  });
});
