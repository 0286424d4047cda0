import { describe, expect, test } from 'vitest';
import { EditionInput } from '../../../../core/digest/edition/input.ts';
import {
  type CorrectionsDesk,
  selectCorrections,
} from '../../../../core/digest/edition/select-corrections.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import { may, publicationOf, revisionOf } from './newsroom.ts';

const row = (edition: string, more: Partial<Told> = {}): Told => ({
  article: 'quake',
  revision: revisionOf(),
  cadence: 'daily',
  edition,
  closed: may('03T07:00'),
  story: 'quake',
  kind: 'edition',
  figures: ['f7'],
  quotes: [],
  ...more,
});

const select = (told: readonly Told[], more: Partial<CorrectionsDesk> = {}) =>
  selectCorrections({
    article: { id: 'quake', revision: revisionOf('2') },
    arrived: may('03T12:00'),
    cadence: 'daily',
    told,
    publication: publicationOf(),
    at: may('03T12:01'),
    ...more,
  });

describe('selectCorrections', () => {
  test('goes to whoever had words of the article', () => {
    const told = [row('daily-b'), row('daily-a'), row('daily-none', { figures: [] })];
    const input = select(told)!;
    expect(EditionInput.parse(input)).toEqual(input);
    expect(input).toMatchObject({
      edition: { id: `correction-daily-quake-${revisionOf('2')}`, cadence: 'daily' },
      kind: 'correction',
      closed: may('03T12:01'),
      audience: { of: 'carriers', editions: ['daily-a', 'daily-b'] },
      stories: [],
      revised: [{ now: revisionOf('2'), arrived: may('03T12:00') }],
    });
  });

  test('names a withdrawal as such', () => {
    const input = select([row('a', { figures: [], led: true })], {
      article: { id: 'quake' },
      cadence: 'alert',
    });
    expect(input?.edition).toEqual({ id: 'correction-alert-quake-withdrawn', cadence: 'alert' });
    expect(input?.revised[0]).not.toHaveProperty('now');
  });

  test.each([
    ['nobody had it', []],
    ['nobody had words of it', [row('a', { figures: [] })]],
    ['an editor dropped it', [row('a', { kind: 'dropped' })]],
    [
      'they know of it',
      [row('a'), row('b', { revision: revisionOf('2'), kind: 'correction', closed: may('03T11:00') })],
    ],
    ['it is what they had', [row('a', { revision: revisionOf('2') })]],
  ])('none where %s', (_, told) => {
    expect(select(told)).toBeUndefined();
  });

  test('what they had goes back past a correction', () => {
    const corrected = row('b', { revision: revisionOf('3'), kind: 'correction', closed: may('03T11:00') });
    expect(select([row('a'), corrected])?.revised[0]?.told.map(({ edition }) => edition)).toEqual(['b', 'a']);
  });
});
