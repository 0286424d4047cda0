import { describe, expect, test } from 'vitest';
import { EditionInput } from '../../../../core/digest/edition/input.ts';
import { type AlertDesk, selectAlert } from '../../../../core/digest/edition/select-alert.ts';
import type { Told } from '../../../../core/digest/edition/told.ts';
import { may, Newsroom, revisionOf } from './newsroom.ts';
import { bridge, quake, quakeCopy, quakeCorrected, quakeLater } from './reports.ts';

function select(room: Newsroom, id: string, at = '03T20:00', more: Partial<AlertDesk> = {}) {
  const revision = more.article?.revision ?? revisionOf();
  const selected = selectAlert({ ...room.desk, at: may(at), ...more, article: { id, revision } });
  return selected.kind === 'edition' ? selected.input : undefined;
}

const freshIn = (input: EditionInput | undefined) =>
  input?.stories.flatMap(({ members }) => members.filter(({ fresh }) => fresh).map(({ id }) => id));

const toldRow = (article: string, more: Partial<Told> = {}): Told => ({
  article,
  revision: revisionOf(),
  cadence: 'alert',
  edition: 'alert-before',
  closed: may('03T09:01'),
  story: 'quake-first',
  kind: 'edition',
  figures: [],
  quotes: [],
  ...more,
});

describe('selectAlert', () => {
  test('is what the contract says', () => {
    const input = select(new Newsroom(quake), 'quake-first')!;
    expect(EditionInput.parse(input)).toEqual(input);
    expect(input).toMatchObject({
      edition: { id: `alert-quake-first-${revisionOf()}`, cadence: 'alert' },
      kind: 'edition',
      closed: may('03T20:00'),
      audience: { of: 'cadence' },
      settled: [],
    });
    expect(input).not.toHaveProperty('window');
  });

  test('articles of one story that come at once make one alert, whichever asks first', () => {
    const room = new Newsroom(quakeLater, quakeCopy, quake, bridge);
    const inputs = ['quake-first', 'quake-copy', 'quake-later'].map((id) => select(room, id));
    expect(new Set(inputs.map((input) => input?.edition.id))).toEqual(
      new Set([`alert-quake-first-${revisionOf()}`]),
    );
    for (const input of inputs) {
      expect(input).toEqual(inputs[0]);
      expect(freshIn(input)).toEqual(['quake-first', 'quake-copy', 'quake-later']);
    }
  });

  test('what is told founds no alert; a later article of its story makes one of its own', () => {
    const room = new Newsroom(quake, quakeLater);
    room.told.push(toldRow('quake-first'));
    expect(select(room, 'quake-first')).toBeUndefined();
    const input = select(room, 'quake-later');
    expect(input?.edition.id).toBe(`alert-quake-later-${revisionOf()}`);
    expect(input?.stories[0]).toMatchObject({
      members: [{ fresh: false }, { fresh: true }],
      told: room.told,
    });
  });

  test.each([
    ['of another revision', { revision: revisionOf('3') }, true],
    ['at once, as a correction', { kind: 'correction' as const }, true],
    ['that an editor dropped', { kind: 'dropped' as const }, false],
  ])('a row %s', (_, more, makes) => {
    const room = new Newsroom(quake);
    room.told.push(toldRow('quake-first', more));
    expect(select(room, 'quake-first') !== undefined).toBe(makes);
  });

  test('what came in later is not looked at', () => {
    const room = new Newsroom(quake, quakeLater);
    expect(freshIn(select(room, 'quake-first', '03T10:00'))).toEqual(['quake-first']);
    expect(select(room, 'quake-later', '03T10:00')).toBeUndefined();
  });

  test.each([
    ['was superseded', new Newsroom(quake, quakeCorrected)],
    ['was withdrawn', new Newsroom(quake).withdraw('quake-first', '03T12:00')],
    ['is not there', new Newsroom(bridge)],
  ])('an article that %s makes none', (_, room) => {
    expect(select(room, 'quake-first')).toBeUndefined();
  });

  test('what a draft holds is left to it', () => {
    const room = new Newsroom(quake, quakeLater);
    const taken = [{ id: 'quake-first', revision: revisionOf() }];
    const input = select(room, 'quake-later', '03T20:00', { taken });
    expect(input?.edition.id).toBe(`alert-quake-later-${revisionOf()}`);
    expect(input?.stories[0]?.members.map(({ id }) => id)).toEqual(['quake-later']);
    expect(select(room, 'quake-first', '03T20:00', { taken })).toBeUndefined();
  });

  test.each([
    ['first', 'quake-copy'],
    ['copy', 'quake-first'],
  ])('the copy of what a draft holds (the %s) makes none of its own', (held, came) => {
    const room = new Newsroom(quake, quakeCopy, quakeLater);
    const taken = [{ id: `quake-${held}`, revision: revisionOf() }];
    expect(select(room, came, '03T20:00', { taken })).toBeUndefined();
    expect(freshIn(select(room, 'quake-later', '03T20:00', { taken }))).toEqual(['quake-later']);
  });

  test('a new revision of what was told may need a correction', () => {
    const room = new Newsroom(quake, quakeCorrected);
    room.told.push(toldRow('quake-first', { figures: ['f1'] }));
    const article = { id: 'quake-first', revision: revisionOf('2') };
    const input = select(room, 'quake-first', '03T20:00', { article });
    expect(input?.revised).toEqual([{ told: room.told, now: revisionOf('2'), arrived: may('03T12:00') }]);
    expect(freshIn(input)).toEqual(['quake-first']);
  });

  test('an article that is asked for again a month later still has its alert', () => {
    expect(freshIn(select(new Newsroom(quake), 'quake-first', '31T09:00'))).toEqual(['quake-first']);
  });
});
