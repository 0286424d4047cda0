import { describe, expect, test } from 'vitest';
import { editorName } from '../../../../local/cli/editions/editor.ts';
import { factNamed, numbersOf, storyNamed } from '../../../../local/cli/editions/numbers.ts';
import { Refused } from '../../../../local/cli/editions/refused.ts';
import { whySkipped } from '../../../../local/cli/editions/skipped.ts';
import { UsageError } from '../../../../local/cli/usage.ts';

const numbers = {
  stories: new Map([
    ['flood-aa11', 1],
    ['flood-ab22', 2],
    ['2031-budget', 3],
    ['7', 4],
  ]),
  articles: new Map([
    ['flood-aa11', 1],
    ['flood-copy', 2],
  ]),
};

describe('a story', () => {
  test.each([
    ['flood-aa11', 'flood-aa11'],
    ['2', 'flood-ab22'],
    ['3', '2031-budget'],
    ['flood-ab', 'flood-ab22'],
    ['2031-', '2031-budget'],
    ['7', '7'], // an id before all
  ])('is named by %j', (word, story) => expect(storyNamed(word, numbers)).toBe(story));

  test.each([
    ['flood-a', '2 stories begin with flood-a, such as flood-aa11 and flood-ab22'],
    ['flood-aa111', 'no story flood-aa111'],
    ['5', 'no story 5'],
    ['20', 'no story 20'], // never the beginning of an id
    ['2031', 'no story 2031'],
    ['0', 'no story 0'],
    ['Flood-aa11', 'no story Flood-aa11'],
  ])('is not named by %j', (word, why) => {
    expect(() => storyNamed(word, numbers)).toThrow(Refused);
    expect(() => storyNamed(word, numbers)).toThrow(why);
  });
});

describe('a fact', () => {
  test.each([
    ['1:f130', { article: 'flood-aa11', fact: 'f130' }],
    ['2:q0', { article: 'flood-copy', fact: 'q0' }],
  ])('is named by %j', (word, fact) => expect(factNamed(word, numbers)).toEqual(fact));

  test.each(['3:f130', '1:x130', '1:f', ':f130', '1:f130 ', '1:1:f130', 'flood-aa11:f130', '1:F130'])(
    'is not named by %j',
    (word) => expect(() => factNamed(word, numbers)).toThrow('"edition show" names them, as 2:f130'),
  );
});

test('articles are numbered once, in the order of the input, those to be corrected last', () => {
  const member = (id: string) => ({ id, revision: 'r', key: id, arrived: '', fresh: true });
  const told = (article: string) => ({ article }) as never;
  const { stories, articles } = numbersOf({
    stories: [
      { id: 'b', members: [member('b'), member('c')], told: [] },
      { id: 'a', members: [member('a')], told: [] },
    ],
    revised: [
      { told: [told('c'), told('c')], arrived: '' },
      { told: [told('d')], arrived: '' },
    ],
  } as never);
  expect([...stories]).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
  expect([...articles]).toEqual([
    ['b', 1],
    ['c', 2],
    ['a', 3],
    ['d', 4],
  ]);
});

describe('an editor', () => {
  const user = (name: string) => () => name;

  test.each([
    ['Ana Ruiz', user('root'), 'Ana Ruiz'],
    [' Ana ', user('root'), 'Ana'],
    [undefined, user('ana'), 'ana'],
    ['山田', user('root'), '山田'],
    ['x'.repeat(120), user('root'), 'x'.repeat(120)],
  ])('%j is %j', (by, os, name) => expect(editorName(by, os)).toBe(name));

  test.each([
    ['', user('root')],
    ['  ', user('root')],
    ['x'.repeat(121), user('root')],
    ['Ana\u001b[2J', user('root')],
    ['Ana\nBen', user('root')],
    ['Ana\u202eneB', user('root')],
    [undefined, user('')],
    [
      undefined,
      () => {
        throw new Error('no such user');
      },
    ],
  ])('%j is asked for a name', (by, os) => {
    expect(() => editorName(by, os)).toThrow(UsageError);
    expect(() => editorName(by, os)).toThrow('--by NAME');
  });
});

test.each([
  ['daily-20310504t0500-24h', '2031-05-04T12:30:59.000Z', 'due 2031-05-04T05:00:00.000Z, 7 h 30 min late'],
  [
    'weekly-20310504t0545-168h15m',
    '2031-05-05T06:45:00.000Z',
    'due 2031-05-04T05:45:00.000Z, 25 h 0 min late',
  ],
  ['alert-harbour-1', '2031-05-04T12:30:59.000Z', 'its time had passed'],
])('%s skipped at %s: %s', (id, noted, why) => expect(whySkipped(id, noted)).toContain(why));
