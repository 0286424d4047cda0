import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../core/digest/edition/act.ts';
import { composeEdition } from '../../../../core/digest/edition/compose-edition.ts';
import { Ledger } from '../../../../core/digest/edition/ledger.ts';
import { selectAlert } from '../../../../core/digest/edition/select-alert.ts';
import { selectCorrections } from '../../../../core/digest/edition/select-corrections.ts';
import { selectSlot } from '../../../../core/digest/edition/select-slot.ts';
import { Told } from '../../../../core/digest/edition/told.ts';
import { Digest } from '../../../../core/digest/schema.ts';
import { may, Newsroom, publicationOf, revisionOf, type Written } from './newsroom.ts';
import { bridge, market, orchestra, quake, quakeCopy, quakeCorrected, quakeLater } from './reports.ts';

const daily = (room: Newsroom, from = '03T07:00', to = '04T07:00') =>
  selectSlot({
    ...room.desk,
    slot: { cadence: 'daily', from: may(from), to: may(to), schedules: [{ zone: 'UTC', hour: 7 }] },
  });
const fates = ({ entries }: Ledger) =>
  Object.fromEntries(entries.map(({ article, fate, why }) => [article, why ? `${fate}: ${why}` : fate]));
const cards = (list: readonly { figure: { text: string }; hedge?: { text: string } | undefined }[]) =>
  list.map(({ figure, hedge }) => (hedge ? `${hedge.text} ${figure.text}` : figure.text));

type Did<A = Act> = A extends Act ? Omit<A, 'at' | 'by'> : never;
const act = (did: Did): Act => ({ ...did, at: may('04T07:10'), by: 'Ana' }) as Act;

const others = (): Written[] => [bridge, orchestra, market];

describe('composeEdition', () => {
  test('makes what the contracts say', () => {
    const { digest, ledger, told } = new Newsroom(quake, quakeCopy, ...others()).tell(
      daily(new Newsroom(quake, quakeCopy, ...others())),
    );
    expect(Digest.parse(digest)).toEqual(digest);
    expect(Ledger.parse(ledger)).toEqual(ledger);
    for (const row of told) expect(Told.parse(row)).toEqual(row);
    expect(digest?.stories.map(({ id, update }) => [id, update])).toEqual([
      ['orchestra', false],
      ['bridge', false],
      ['quake-first', false],
      ['market', false],
    ]);
  });

  test('a story keeps all its sources; a copy is listed as one', () => {
    const room = new Newsroom(quake, quakeCopy);
    const { digest, ledger, told } = room.tell(daily(room));
    expect(
      digest?.sources.map(({ number, articleId, copyOf, arrived }) => [number, articleId, copyOf, arrived]),
    ).toEqual([
      [1, 'quake-first', undefined, may('03T09:00')],
      [2, 'quake-copy', 1, may('03T09:30')],
    ]);
    expect(digest?.stories[0]?.sources).toEqual([1, 2]);
    expect(fates(ledger)).toEqual({ 'quake-first': 'used', 'quake-copy': 'duplicate: copy of quake-first' });
    expect(told.map(({ article, figures, led }) => [article, figures.length > 0, led])).toEqual([
      ['quake-copy', false, undefined],
      ['quake-first', true, true],
    ]);
  });

  test('lists eight sources of a story, whatever more there are', () => {
    const copies = Array.from({ length: 12 }, (_, n) => ({
      ...quakeCopy,
      id: `copy-${n}`,
      publisher: `Post ${n}`,
    }));
    const room = new Newsroom(quake, ...copies);
    const { digest, ledger } = room.tell(daily(room));
    expect(digest?.stories[0]?.sources).toHaveLength(8);
    expect(digest?.sources).toHaveLength(8);
    expect(ledger.totals).toEqual({ used: 1, duplicate: 12 });
  });

  test('refuses to go on without an article that is needed, or with facts of another', () => {
    const room = new Newsroom(quake, bridge);
    const input = daily(room);
    expect(() => composeEdition(input, [], new Map(), 0)).toThrow(TypeError);
    const [one, two] = [...room.entries];
    const mixed = new Map([
      [one![0], two![1]],
      [two![0], one![1]],
    ]);
    expect(() => composeEdition(input, [], mixed, 0)).toThrow(TypeError);
  });

  test('stories beyond the limit, and those that the mail has no room for, are below the cut and untold', () => {
    const room = new Newsroom(...others());
    room.publication = publicationOf({ limits: { stories: 2, figures: 6, quotes: 3 } });
    const { digest, settle } = room.compose(daily(room));
    expect(digest?.stories.map(({ id }) => id)).toEqual(['orchestra', 'bridge']);
    const { ledger, told } = settle(1);
    expect(fates(ledger)).toEqual({
      orchestra: 'used',
      bridge: 'below-cut: no room in the mail',
      market: 'below-cut: ranked 3; the edition has 2',
    });
    expect(told.map(({ article }) => article)).toEqual(['orchestra']);
  });

  test('a story has no more figures and quotations than its publication wants', () => {
    const room = new Newsroom(quake, quakeLater);
    room.publication = publicationOf({ limits: { stories: 1, figures: 1, quotes: 0 } });
    const [story] = room.compose(daily(room)).digest!.stories;
    expect(story!.figures.length + story!.conflicts.length + story!.changes.length).toBe(1);
    expect(story?.quotes).toEqual([]);
  });
});

describe('an update', () => {
  const room = new Newsroom(quake);
  room.tell(daily(room, '02T07:00', '03T10:00'));
  room.add(quakeLater, quakeCopy);
  const { digest, ledger } = room.tell(daily(room, '03T10:00', '04T07:00'));
  const [story] = digest!.stories;

  test('tells what changed, and only what is new', () => {
    expect(story?.update).toBe(true);
    expect(story?.changes.map(({ was, now }) => [cards([was]), cards([now])])).toEqual([
      [['At least 30'], ['44']],
    ]);
    expect(cards(story!.figures)).not.toContain('44');
    expect(story?.quotes.map(({ speaker }) => speaker?.name)).toEqual(['Otto Lindner']);
    const said = [...story!.summary, ...story!.keyPoints].map(({ text }) => text);
    expect(said.filter((text) => quake.text.includes(text))).toEqual([]);
  });

  test('lists the old article as the source of what was', () => {
    const was = story?.changes[0]?.was.figure.source;
    expect(digest?.sources.find(({ number }) => number === was)?.articleId).toBe('quake-first');
    expect(story?.sources[0]).toBe(story?.headline.source);
    expect(story?.sources).toContain(was);
  });

  test('accounts for what came in anew', () => {
    expect(fates(ledger)).toEqual({ 'quake-later': 'used' });
  });

  test('a report with nothing new is told already, and makes no edition', () => {
    room.add({ ...quakeCopy, id: 'late-copy', at: '04T09:00' });
    const late = room.tell(daily(room, '04T07:00', '05T07:00'));
    expect(late.digest).toBeUndefined();
    expect(fates(late.ledger)).toEqual({ 'late-copy': 'duplicate: copy of quake-first' });
    expect(late.told.map(({ article, figures }) => [article, figures])).toEqual([['late-copy', []]]);
  });
});

describe('a correction', () => {
  const corrected = (by: Written, cadence: 'daily' | 'alert') => {
    const room = new Newsroom(quake);
    const first =
      cadence === 'daily'
        ? daily(room, '02T07:00', '03T10:00')
        : selectAlert({
            ...room.desk,
            article: { id: quake.id, revision: revisionOf() },
            at: may('03T10:00'),
          });
    room.tell(
      'kind' in first && first.kind === 'edition' && 'input' in first
        ? first.input
        : (first as ReturnType<typeof daily>),
    );
    return room.add(by);
  };

  test('names old and new in the next edition, and does not tell the new again', () => {
    const room = corrected(quakeCorrected, 'daily');
    const { digest, ledger, told } = room.tell(daily(room, '03T10:00', '04T07:00'));
    expect(digest?.stories).toEqual([]);
    expect(
      digest?.corrections.map(({ withdrawn, edition, figures }) => [
        withdrawn,
        edition,
        figures.map(({ was, now }) => [cards([was]), now && cards([now])]),
      ]),
    ).toEqual([[false, 'daily-20310503t1000-27h', [[['At least 30'], ['At least 50']]]]]);
    expect(digest?.sources.map(({ revision }) => revision)).toEqual([revisionOf('2'), revisionOf()]);
    expect(fates(ledger)).toEqual({ 'quake-first': 'used: in a correction' });
    expect(told).toEqual([
      expect.objectContaining({ revision: revisionOf('2'), kind: 'edition', quotes: [] }),
    ]);
    expect(told[0]?.figures).toHaveLength(1);

    const again = daily(room, '04T07:00', '05T07:00');
    expect([again.revised, again.stories]).toEqual([[], []]);
  });

  test('a reworded revision corrects nothing and is no news', () => {
    const reworded = { ...quakeCorrected, text: quake.text.replace('a baker', 'who bakes') };
    const room = corrected(reworded, 'daily');
    const { digest, ledger } = room.tell(daily(room, '03T10:00', '04T07:00'));
    expect(digest).toBeUndefined();
    expect(fates(ledger)).toEqual({ 'quake-first': 'told' });
  });

  test('of a fact that was not shown is none', () => {
    const room = corrected(quakeCorrected, 'daily');
    for (const row of room.told) row.figures.length = 0;
    const { digest } = room.tell(daily(room, '03T10:00', '04T07:00'));
    expect(digest?.corrections ?? []).toEqual([]);
  });

  test('a withdrawn article is told as such, with all that was shown of it', () => {
    const room = corrected(orchestra, 'daily').withdraw('quake-first', '03T15:00');
    const { digest, told, ledger } = room.tell(daily(room, '03T10:00', '04T07:00'));
    const [correction] = digest!.corrections;
    expect(correction?.withdrawn).toBe(true);
    expect(correction?.headline.text).toBe(quake.title);
    expect(correction?.figures.every(({ now }) => now === undefined)).toBe(true);
    expect(correction?.quotes).toHaveLength(1);
    expect(told.find(({ article }) => article === 'quake-first')).not.toHaveProperty('revision');
    expect(fates(ledger)).toEqual({ orchestra: 'used', 'quake-first': 'withdrawn' });
    expect(daily(room, '03T10:00', '05T07:00').revised).toHaveLength(1);
    expect(daily(room, '04T07:00', '05T07:00').revised).toEqual([]);
  });

  test('at once is an edition of nothing else, and keeps the next one from saying it again', () => {
    const room = corrected(quakeCorrected, 'daily');
    const desk = { article: { id: quake.id, revision: revisionOf('2') }, arrived: may('03T12:00') };
    const input = selectCorrections({ ...desk, cadence: 'daily', ...room.desk, at: may('03T12:01') })!;
    const { digest, ledger, told } = room.tell(input);
    expect(digest?.corrections).toHaveLength(1);
    expect(ledger).toEqual({ entries: [], totals: {} });
    expect(told.map(({ kind, story }) => [kind, story])).toEqual([['correction', 'quake-first']]);
    const next = daily(room, '03T10:00', '04T07:00');
    expect(next.revised).toEqual([]);
    expect(room.compose(next).digest).toBeUndefined();
  });

  test('a new revision brings its own alert, with the correction in it', () => {
    const room = corrected(quakeCorrected, 'alert');
    const article = { id: quake.id, revision: revisionOf('2') };
    const selected = selectAlert({ ...room.desk, article, at: may('03T12:01') });
    if (selected.kind === 'done') throw new Error('there is an alert');
    const { digest, told } = room.tell(selected.input);
    expect(digest?.corrections).toHaveLength(1);
    expect(digest?.stories).toEqual([]);
    expect(told).toHaveLength(1);
    expect(selectAlert({ ...room.desk, article, at: may('03T12:02') })).toEqual({ kind: 'done' });
  });
});

describe('an editor', () => {
  const room = new Newsroom(quake, quakeLater, ...others());
  const input = daily(room);
  const ids = (acts: Act[]) => room.compose(input, acts).digest?.stories.map(({ id }) => id);

  test('drops a story: the others move up, and it stays untold', () => {
    const { ledger, told, digest } = new Newsroom(quake, ...others()).tell(
      daily(new Newsroom(quake, ...others())),
      [act({ act: 'drop-story', story: 'bridge' })],
    );
    expect(digest?.stories.map(({ id }) => id)).not.toContain('bridge');
    expect(fates(ledger).bridge).toBe('dropped: by Ana');
    expect(told.map(({ article }) => article)).not.toContain('bridge');
  });

  test('leads with a story; of several the one said last comes first', () => {
    const [first] = ids([])!;
    expect(first).toBe('quake-first');
    expect(ids([act({ act: 'lead', story: 'market' })])).toEqual([
      'market',
      'quake-first',
      'orchestra',
      'bridge',
    ]);
    const twice = [act({ act: 'lead', story: 'market' }), act({ act: 'lead', story: 'bridge' })];
    expect(ids(twice)).toEqual(['bridge', 'market', 'quake-first', 'orchestra']);
  });

  test('drops a fact, and every other statement of it', () => {
    const all = room.compose(input).digest!.stories.find(({ id }) => id === 'orchestra')!;
    const [figure, quote] = [all.figures[0]!, all.quotes[0]!];
    const acts = [figure.id, quote.id].map((fact) => act({ act: 'drop-fact', article: 'orchestra', fact }));
    const left = room.compose(input, acts).digest!.stories.find(({ id }) => id === 'orchestra')!;
    expect(left.figures.map(({ id }) => id)).not.toContain(figure.id);
    expect(left.quotes).toEqual([]);
    expect(left.headline).toEqual(all.headline);
  });

  test('drops everything: there is no digest; an alert is not offered again', () => {
    const drop = input.stories.map(({ id }) => act({ act: 'drop-story', story: id }));
    const { digest, ledger, told } = new Newsroom(quake, quakeLater, ...others()).tell(input, drop);
    expect(digest).toBeUndefined();
    expect(ledger.totals).toEqual({ dropped: 5 });
    expect(told).toEqual([]);

    const alone = new Newsroom(quake);
    const article = { id: quake.id, revision: revisionOf() };
    const selected = selectAlert({ ...alone.desk, article, at: may('03T10:00') });
    if (selected.kind === 'done') throw new Error('there is an alert');
    expect(alone.tell(selected.input, [act({ act: 'drop-story', story: 'quake-first' })]).told).toEqual([
      expect.objectContaining({ article: 'quake-first', kind: 'dropped', figures: [] }),
    ]);
    expect(selectAlert({ ...alone.desk, article, at: may('03T10:01') })).toEqual({ kind: 'done' });

    alone.add(quakeLater);
    const next = selectAlert({
      ...alone.desk,
      article: { ...article, id: quakeLater.id },
      at: may('03T20:00'),
    });
    if (next.kind === 'done') throw new Error('there is an alert');
    const [story] = alone.tell(next.input).digest!.stories;
    expect(story).toMatchObject({ update: false, changes: [], sources: [1] });
    expect(story?.headline.text).toBe(quakeLater.title);
  });

  test.each<Did>([
    { act: 'drop-story', story: 'nowhere' },
    { act: 'drop-fact', article: 'bridge', fact: 'f99999' },
    { act: 'lead', story: 'nowhere' },
    { act: 'approve' },
  ])('%o changes nothing', (did) => {
    expect(room.compose(input, [act(did)]).digest).toEqual(room.compose(input).digest);
  });
});
