import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterStories, type Member, type StoryCluster } from '../../../core/stories/cluster.ts';
import '../../property-seed.ts';
import { ALL, EVENTS, member } from './articles.ts';

type Event = keyof typeof EVENTS;
const events = Object.keys(EVENTS) as Event[];

const together = (stories: readonly StoryCluster[]) =>
  stories.map(({ members }) => members.map(({ id }) => id));

describe('articles of one event', () => {
  const stories = together(clusterStories(ALL));

  test.each(events)('%s: two reporters, one story', (event) => {
    expect(stories).toContainEqual([`${event}-first`, `${event}-second`]);
  });

  test.each(events)('%s: another of its kind is a story of its own', (event) => {
    expect(stories).toContainEqual([`${event}-lookalike`]);
  });

  test.each(events)('%s: the same with nothing else in the window', (event) => {
    const window = ALL.filter(({ id }) => id.startsWith(event));
    expect(together(clusterStories(window))).toEqual([
      [`${event}-first`, `${event}-second`],
      [`${event}-lookalike`],
    ]);
  });

  test('a story is named after its first article in time, an undated one coming last', () => {
    const window = [
      member('a', EVENTS.ferry.first),
      member('b', EVENTS.ferry.second, { at: '2031-05-02T08:00:00Z' }),
      member('c', EVENTS.mayor.first, { at: '2031-05-02T09:00:00+02:00' }),
      member('d', EVENTS.mayor.second, { at: '2031-05-01' }),
    ];
    expect(clusterStories(window)).toEqual([
      { id: 'd', members: [{ id: 'd' }, { id: 'c' }] },
      { id: 'b', members: [{ id: 'b' }, { id: 'a' }] },
    ]);
  });
});

/** Two bouts of one boxer in one hall. */
const BOUTS = {
  falk: [
    'Klara Ost stops Mia Falk\n\nKlara Ost kept her boxing title at Skarn Arena when she stopped Mia Falk in the seventh round. Falk, the southpaw from Brenna, went down twice before her trainer, Ivo Hald, threw the towel.',
    'Ost beats Falk in seven\n\nMia Falk lasted seven rounds against Klara Ost at Skarn Arena. Trainer Ivo Hald threw the towel when the Brenna southpaw had gone down for the second time. Ost keeps her boxing title.',
    'Falk trainer defends towel\n\nIvo Hald, who threw the towel for Mia Falk in the seventh round against Klara Ost at Skarn Arena, said that the southpaw from Brenna had taken enough. Falk went down twice in the boxing title fight.',
  ],
  roth: [
    'Klara Ost outpoints Tess Roth\n\nKlara Ost kept her boxing title at Skarn Arena with a win on points over Tess Roth. Judges Lund and Meyer had Ost ahead after twelve rounds; Roth, of Vessby, broke a hand in the fourth.',
    'Roth breaks hand and loses to Ost\n\nTess Roth boxed eight rounds with a broken hand at Skarn Arena. Klara Ost won after twelve on the cards of the judges Lund and Meyer. Roth, from Vessby, will ask for another boxing title fight.',
    'Judges had Ost ahead of Roth\n\nThe judges Lund and Meyer gave Klara Ost the twelve rounds at Skarn Arena by four points over Tess Roth of Vessby, who fought on with a broken hand. Ost keeps the boxing title.',
  ],
};

test('events that share half of their names are two stories, where each is told by several', () => {
  const window = Object.entries(BOUTS).flatMap(([bout, texts]) =>
    texts.map((text, at) => member(`${bout}-${at}`, text)),
  );
  expect(together(clusterStories([...window, ...ALL])).filter(([id]) => /falk|roth/.test(id!))).toEqual([
    ['falk-0', 'falk-1', 'falk-2'],
    ['roth-0', 'roth-1', 'roth-2'],
  ]);
});

describe('time', () => {
  const at = (first: string | undefined, second: string | undefined) =>
    clusterStories([
      member('a', EVENTS.quake.first, first ? { at: first } : {}),
      member('b', EVENTS.quake.second, second ? { at: second } : {}),
    ]).length;

  test.each([
    ['2031-05-01T23:00:00Z', '2031-05-15T22:00:00Z', 1],
    ['2031-05-01T23:00:00Z', '2031-05-15T23:00:01Z', 2],
    ['2031-05-15T23:00:01Z', '2031-05-01T23:00:00Z', 2],
    ['2031-05-01', '2031-05-15', 1],
    ['2031-05-01', '2031-05-16', 2],
    ['2031-05-01', undefined, 1],
    ['2031-05-01', 'some day', 1],
    [undefined, undefined, 1],
  ])('%s and %s: %i', (first, second, count) => expect(at(first, second)).toBe(count));

  const BURIAL = `Old Mere buries the dead of the Tarsa earthquake

The village of Old Mere on Tarsa buried 23 people whom the earthquake of magnitude 6.1 had killed. President Aldo Renn spoke
beside the fallen church, and promised the fishing village new homes. “Tarsa will not be alone,” Renn said again.`;

  test.each([
    ['another report', BURIAL],
    ['a copy', `${EVENTS.quake.second}\nThe church of Old Mere is to be built anew.`],
  ])('a story does not go on for longer than that, day after day: %s', (_, text) => {
    const days = (third: string) =>
      together(
        clusterStories([
          member('a', EVENTS.quake.first, { at: '2031-05-01' }),
          member('b', EVENTS.quake.second, { at: '2031-05-11' }),
          member('c', text, { at: third }),
        ]),
      );
    expect(days('2031-05-15')).toEqual([['a', 'b', 'c']]);
    expect(days('2031-05-21')).toHaveLength(2);
  });

  test('an undated article does not join what is far apart', () => {
    const stories = clusterStories([
      member('a', EVENTS.quake.first, { at: '2031-05-01' }),
      member('b', `${EVENTS.quake.second}\nMore tents came on Sunday.`, { at: '2031-06-20' }),
      member('c', EVENTS.quake.second),
    ]);
    for (const { members } of stories)
      expect(members.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['a', 'b']));
  });
});

describe('other scripts', () => {
  test.each([
    [
      'zh',
      '北港市周二发生六点一级地震，至少九人遇难。市长林海说，军队已前往旧美村救援，教堂倒塌。',
      '北港地震遇难人数升至二十三人。军队在旧美村彻夜搜救，市长林海承诺重建教堂。',
      '北港市议会周四投票决定修建十八公里自行车道，交通委员会主席表示预算为四百万元。',
    ],
    [
      'el',
      'Η δήμαρχος της Βέσμπι Λένα Μος παραιτήθηκε για τη σύμβαση του λιμανιού με την εταιρεία του αδελφού της.',
      'Παραιτήθηκε η Λένα Μος, δήμαρχος της Βέσμπι: η σύμβαση για το λιμάνι πήγε στον αδελφό της.',
      'Σεισμός στην Τάρσα: εννέα νεκροί στο χωριό, ο πρόεδρος Άλντο Ρεν έστειλε τον στρατό.',
    ],
  ])('%s', (lang, first, second, other) => {
    const window = [
      member('a', first, { lang }),
      member('b', second, { lang }),
      member('c', other, { lang }),
    ];
    expect(together(clusterStories(window))).toEqual([['a', 'b'], ['c']]);
  });
});

describe('whatever comes in', () => {
  const ODD = ['', 'Skarn', '12 700 3,5 2031', '…—!?', 'e'.repeat(50_000), 'und die der '.repeat(400)];
  const odd = ODD.map((text, index) => member(`odd-${index}`, text));

  test('nothing makes no story', () => expect(clusterStories([])).toEqual([]));

  test('texts that say nothing are stories of their own', () => {
    const stories = clusterStories([
      ...odd,
      ...odd.map(({ sketch }, index) => ({ id: `x-${index}`, sketch })),
    ]);
    const empty = stories.filter(({ members }) => members.some(({ id }) => id === 'odd-0' || id === 'odd-3'));
    expect(empty.map(({ members }) => members.length)).toEqual([1, 1]);
    expect(stories.flatMap(({ members }) => members)).toHaveLength(2 * ODD.length);
  });

  test('an id that is used twice names two members', () => {
    const twice = [member('a', EVENTS.ferry.first), member('a', EVENTS.mayor.first)];
    expect(together(clusterStories(twice))).toEqual([['a'], ['a']]);
    expect(clusterStories(twice.toReversed())).toEqual(clusterStories(twice));
  });

  test('a sketch that is not ours is not trusted', () => {
    const broken: Member = {
      id: 'broken',
      sketch: { schema: 1, terms: '/////w==', shingles: 'AAA=', length: 9_999 },
    };
    expect(together(clusterStories([broken, ...ALL]))).toContainEqual(['broken']);
  });

  test('the outcome does not depend on the order', () => {
    const cut = ALL.map(({ id }) => member(`${id}-cut`, textOf(id).split('\n').slice(0, -1).join('\n')));
    const days = fc.constantFrom(undefined, '2031-05-01', '2031-05-02T10:00:00Z', '2031-05-30');
    const dated = fc
      .tuple(...[...ALL, ...cut, ...odd].map((one) => days.map((at) => (at ? { ...one, at } : one))))
      .chain((members) =>
        fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length })),
      );
    fc.assert(
      fc.property(dated, ([members, shuffled]) => {
        expect(clusterStories(shuffled)).toEqual(clusterStories(members));
      }),
      { numRuns: 40 },
    );
  });

  test('every member is in one story, whose copies are of a member that is none', () => {
    fc.assert(
      fc.property(fc.subarray([...ALL, ...odd]), (members) => {
        const stories = clusterStories(members);
        const ids = stories.flatMap((story) => story.members.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(members.map(({ id }) => id).toSorted());
        for (const story of stories) {
          expect(story.id).toBe(story.members[0]!.id);
          const originals = story.members.filter(({ copyOf }) => copyOf === undefined).map(({ id }) => id);
          for (const { copyOf } of story.members) if (copyOf) expect(originals).toContain(copyOf);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function textOf(id: string): string {
  const [event, part] = id.split('-') as [Event, 'first' | 'second' | 'lookalike'];
  return EVENTS[event][part];
}
