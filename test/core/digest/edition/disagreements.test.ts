import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../core/digest/edition/act.ts';
import { selectAlert } from '../../../../core/digest/edition/select-alert.ts';
import { selectSlot } from '../../../../core/digest/edition/select-slot.ts';
import { renderDigest } from '../../../../core/digest/render.ts';
import type { Digest } from '../../../../core/digest/schema.ts';
import { articleOf, may, Newsroom, type Written } from './newsroom.ts';

const OPENING = 'A fire at the Corvan ferry terminal on Sunday night';

/** A paper's report of one fire, as it came in. */
const report = (id: string, at: string, publisher: string, says: string, revision = '1'): Written => ({
  ...{ id, at, publisher, revision, title: `Fire at Corvan ferry terminal: ${publisher}` },
  text: `${says}\n\nThe terminal handles most crossings from Corvan to Ostrel Island, and ferries were cancelled.`,
});
const injured = (count: number | string) => `${OPENING} injured ${count} people, the harbour authority said.`;

const gazette = report('gazette', '03T05:10', 'Gazette', injured(17));
const gazetteLater = report('gazette', '03T07:10', 'Gazette', injured(21), '2');
const gazetteSilent = report('gazette', '03T07:10', 'Gazette', `${OPENING} closed the crossing.`, '2');
const post = report('post', '03T07:40', 'Post', injured(23));
const third = {
  ...report('third', '03T08:10', 'Third Wire', injured(11)),
  published: '2031-05-03T04:40:00Z',
};

/** What is told of the figures of a digest's first story. */
function toldOf(digest: Digest | undefined) {
  const [story] = digest?.stories ?? [];
  const words = ({ figure }: { figure: { text: string; source: number } }) =>
    `${digest?.sources[figure.source - 1]?.publisher} ${parseInt(figure.text, 10)}`;
  return {
    changes: story?.changes.map(({ was, now }) => `${words(now)}, was ${words(was)}`) ?? [],
    conflicts: story?.conflicts.map(({ sides }) => sides.map(words)) ?? [],
    figures: story?.figures.map(words) ?? [],
  };
}

/** Mails an alert of each report as it comes in. @returns the last one's digest, and the newsroom it leaves */
function alerts(...written: Written[]) {
  const room = new Newsroom();
  let digest: Digest | undefined;
  for (const one of written) {
    room.add(one);
    const { id, revision } = articleOf(one);
    const selected = selectAlert({ ...room.desk, article: { id, revision }, at: may(one.at) });
    digest = selected.kind === 'edition' ? room.tell(selected.input).digest : undefined;
  }
  return { room, digest };
}

/** The daily edition of what came in after its readers had a report. */
function dailyAfter(first: Written, ...written: Written[]): Digest | undefined {
  const { room } = alerts(first);
  for (const row of room.told) row.cadence = 'daily';
  room.add(...written);
  const window = { from: may('03T06:00'), to: may('04T06:00') };
  const slot = { cadence: 'daily' as const, ...window, schedules: [{ zone: 'UTC', hour: 6 }] };
  return room.compose(selectSlot({ ...room.desk, slot })).digest;
}

describe('an update in which another source says otherwise', () => {
  test.each<[string, Written[], string[]]>([
    ['a later one', [gazette, post], ['Post 23', 'Gazette 17']],
    ['one after a revision', [gazette, gazetteLater, post], ['Post 23', 'Gazette 21']],
    ['an older one', [gazette, post, third], ['Post 23', 'Gazette 17', 'Third Wire 11']],
    [
      'one that has come to another number',
      [gazette, post, report('gazette-2', '03T09:10', 'Gazette', injured(19))],
      ['Gazette 19', 'Post 23'],
    ],
    [
      'one that sides with the first',
      [
        gazette,
        report('post', '03T07:40', 'Post', injured(23)),
        report('echo', '03T09:10', 'Echo', injured(31)),
      ],
      ['Echo 31', 'Post 23', 'Gazette 17'],
    ],
  ])('is a conflict of both: %s', (_, written, sides) => {
    expect(toldOf(alerts(...written).digest)).toEqual({ changes: [], conflicts: [sides], figures: [] });
  });

  test('lists every side as a source, with when it was said', () => {
    const { digest } = alerts(gazette, post);
    expect(digest!.stories[0]!.sources).toEqual([1, 2]);
    expect(digest!.sources.map(({ articleId, arrived }) => [articleId, arrived])).toEqual([
      ['post', may('03T07:40')],
      ['gazette', may('03T05:10')],
    ]);
    expect(renderDigest(digest!).text).toMatch(
      /Post, received [^\n]+: 23[\s\S]+Gazette, received [^\n]+: 17/,
    );
  });

  test('cites no revision that counts no more', () => {
    const damage = (millions: number) => ` The damage of the fire is put at €${millions} million.`;
    const [first, second, other] = [gazette, gazetteLater, post].map((one, at) => ({
      ...one,
      text: one.text + damage(at < 2 ? 3 : 5),
    }));
    const { digest } = alerts(first!, second!, other!);
    expect(digest!.stories[0]!.conflicts).toHaveLength(2);
    expect(digest!.sources.map(({ articleId, revision }) => [articleId, revision])).toEqual([
      ['post', articleOf(other!).revision],
      ['gazette', articleOf(second!).revision],
    ]);
  });

  test('shows its readers the old side again: what corrects it is theirs too', () => {
    const { room, digest } = alerts(gazette, post);
    const rows = room.told.filter(({ edition }) => edition === digest!.edition.id);
    expect(rows.map(({ article, figures }) => [article, figures.length])).toEqual([
      ['gazette', 1],
      ['post', 1],
    ]);
  });

  test('is one too beside a correction of the same edition', () => {
    const digest = dailyAfter(gazette, gazetteLater, post);
    expect(
      digest!.corrections[0]!.figures.map(({ was, now }) => [
        parseInt(was.figure.text, 10),
        parseInt(now!.figure.text, 10),
      ]),
    ).toEqual([[17, 21]]);
    expect(toldOf(digest).conflicts).toEqual([['Post 23', 'Gazette 21']]);
  });
});

describe('no conflict across editions', () => {
  const none = { conflicts: [] };

  test('where a paper moves its own number on', () => {
    const own = report('gazette-2', '03T09:10', 'Gazette', injured(21));
    expect(toldOf(alerts(gazette, own).digest)).toMatchObject({
      ...none,
      changes: ['Gazette 21, was Gazette 17'],
    });
  });

  test.each([
    [
      'has risen to',
      'The number of people injured in the fire at the Corvan ferry terminal has risen to 23.',
    ],
    ['up from', `${OPENING} injured 23 people, up from 17, police said.`],
  ])('where the words of another say that it moved: %s', (_, says) => {
    const told = toldOf(alerts(gazette, report('post', '03T07:40', 'Post', says)).digest);
    expect(told).toMatchObject({ ...none, changes: ['Post 23, was Gazette 17'] });
  });

  test.each<[string, Written[]]>([
    ['its source says no more', [gazette, gazetteSilent, post]],
    ['both can be right', [gazette, report('post', '03T07:40', 'Post', injured('at least 15'))]],
    ['it is the same', [gazette, report('post', '03T07:40', 'Post', injured(17))]],
    [
      'it counts something else',
      [gazette, report('post', '03T07:40', 'Post', `${OPENING} stranded 2,300 passengers.`)],
    ],
  ])('with what is none: %s', (_, written) => {
    expect(toldOf(alerts(...written).digest)).toMatchObject({ ...none, changes: [] });
  });

  test('where its readers had every side', () => {
    const says = `Police arrested a night watchman, and searched his company’s offices for documents. ${injured(17)}`;
    const { digest } = alerts(gazette, post, report('echo', '03T09:10', 'Echo', says));
    expect(digest?.stories).toHaveLength(1);
    expect(toldOf(digest)).toEqual({ ...none, changes: [], figures: [] });
  });

  test('with what the same edition’s revision says no more', () => {
    const told = toldOf(dailyAfter(gazette, gazetteSilent, post));
    expect(told).toEqual({ ...none, changes: [], figures: ['Post 23'] });
  });

  test('with an article that was taken back', () => {
    const { room } = alerts(gazette);
    room.withdraw('gazette', '03T06:00').add(post);
    const { id, revision } = articleOf(post);
    const selected = selectAlert({ ...room.desk, article: { id, revision }, at: may(post.at) });
    if (selected.kind !== 'edition') throw new Error('an alert was due');
    expect(toldOf(room.compose(selected.input).digest)).toEqual({
      ...none,
      changes: [],
      figures: ['Post 23'],
    });
  });

  test('with a side that an editor dropped', () => {
    const { room } = alerts(gazette);
    room.add(post);
    const { id, revision } = articleOf(post);
    const selected = selectAlert({ ...room.desk, article: { id, revision }, at: may(post.at) });
    if (selected.kind !== 'edition') throw new Error('an alert was due');
    const [seventeen] = room.entries.get(`gazette@${articleOf(gazette).revision}`)!.facts.figures;
    const drop: Act = {
      ...{ act: 'drop-fact', article: 'gazette', fact: seventeen!.id },
      ...{ at: may(post.at), by: 'desk' },
    };
    expect(toldOf(room.compose(selected.input, [drop]).digest)).toEqual({
      ...none,
      changes: [],
      figures: ['Post 23'],
    });
  });
});
