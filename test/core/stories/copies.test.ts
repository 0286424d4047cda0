import { describe, expect, test } from 'vitest';
import { clusterStories } from '../../../core/stories/cluster.ts';
import { EVENTS, member } from './articles.ts';

const TEXT = `${EVENTS.ferry.first}
Ekman Line, which owns the ship, said that the next sailing would be on Thursday at the earliest.
Skarn has had a ferry since 1911, and this was the third accident in the narrow mouth of its harbour.
The mayor asked the government for a wider one. “We ask every year,” the mayor said.`;
const lines = TEXT.split('\n');

/** Whose copy each of the articles is, by id. */
function copiesAmong(texts: Record<string, string>, at: Record<string, string> = {}): Record<string, string> {
  const stories = clusterStories(
    Object.entries(texts).map(([id, text]) => member(id, text, at[id] ? { at: at[id] } : {})),
  );
  const copies = stories.flatMap(({ members }) => members.filter(({ copyOf }) => copyOf !== undefined));
  return Object.fromEntries(copies.map(({ id, copyOf }) => [id, copyOf!]));
}

describe('a copy', () => {
  test.each([
    ['the same text', TEXT],
    ['without its last paragraph', lines.slice(0, -1).join('\n')],
    ['its first half', lines.slice(0, 5).join('\n')],
    ['under an agency', `SKARN, May 6 (Newswire) — ${lines.slice(2).join('\n')}`],
    ['under a byline', `By Ada Holm, Coast Press\n\n${TEXT}`],
    ['with other marks and spaces', TEXT.replace(/[“”]/g, '"').replaceAll('\n', '\n\n')],
    ['in one line', TEXT.replaceAll('\n', ' ')],
    ['with other figures', TEXT.replace('14', '16').replace('212', '209')],
    ['with a few words changed', TEXT.replace('ran into', 'hit').replaceAll(' said', ' added')],
    ['with a correction at its end', `${TEXT}\nThis article was corrected: the ship was built in 2009.`],
  ])('%s', (_, text) => {
    expect(Object.keys(copiesAmong({ a: TEXT, b: text, c: EVENTS.mayor.first }))).toHaveLength(1);
  });

  test.each([
    ['another reporter on the same event', EVENTS.ferry.second],
    ['another event of the kind', EVENTS.ferry.lookalike],
    ['one that shares a quotation', `${EVENTS.ferry.second}\n“We had no rudder for forty seconds,” he said.`],
    ['a new article with an old paragraph', `${EVENTS.ferry.second}\n${lines[3]}`],
    ['a new article with half of the old one', `${lines.slice(0, 4).join('\n')}\n${EVENTS.ferry.second}`],
    ['a sentence of few words', 'The Solveig, built in 2009.'],
    ['the same words in another order', TEXT.split(' ').toReversed().join(' ')],
    ['nothing', ''],
    ['a name', 'Skarn'],
    ['digits', '14 212 2009 1911'],
  ])('no copy: %s', (_, text) => {
    expect(copiesAmong({ a: TEXT, b: text, c: EVENTS.mayor.first })).toEqual({});
  });

  test('a short text is a copy of its equal alone', () => {
    const short = 'Skarn ferry runs aground.';
    expect(copiesAmong({ a: short, b: short, c: `${short} All are safe.` })).toEqual({ b: 'a' });
  });

  test('two texts that say nothing are no copies', () => {
    expect(copiesAmong({ a: '', b: '', c: 'Skarn', d: 'Skarn' })).toEqual({});
  });
});

describe('the original', () => {
  const early = '2031-05-01T08:00:00Z';
  const late = '2031-05-01T11:00:00Z';

  test.each([
    ['is the first of equals', TEXT, TEXT, { b: 'a' }],
    ['is the first of those that have about all of it', lines.slice(0, -1).join('\n'), TEXT, { b: 'a' }],
    ['is the whole, though a cut came first', lines.slice(0, 5).join('\n'), TEXT, { a: 'b' }],
  ])('%s', (_, first, second, copies) => {
    expect(copiesAmong({ a: first, b: second }, { a: early, b: late })).toEqual(copies);
  });

  test('is no copy itself, however many print it', () => {
    const texts = { a: TEXT, b: lines.slice(0, 8).join('\n'), c: lines.slice(0, 6).join('\n'), d: TEXT };
    expect(copiesAmong(texts, { a: early, b: late, c: late, d: late })).toEqual({ b: 'a', c: 'a', d: 'a' });
  });

  test('is near in time', () => {
    expect(copiesAmong({ a: TEXT, b: TEXT }, { a: early, b: '2031-05-20' })).toEqual({});
  });
});

test('a long text is told from its cut by a sample', () => {
  const long = Array.from({ length: 4_000 }, (_, at) => `word${(at * 7919) % 4_001}`).join(' ');
  const half = long.slice(0, long.length / 2);
  const other = long.replace(/word(\d)/g, 'term$1');
  expect(copiesAmong({ a: long, b: half, c: other })).toEqual({ b: 'a' });
});

test('a text that very many print, each with a line of its own, is one text', () => {
  const prints = Array.from({ length: 150 }, (_, at) => [`p${at}`, `${TEXT}\nMore on page ${at}.`]);
  const copies = copiesAmong(Object.fromEntries([['a', TEXT], ...prints]));
  expect(Object.keys(copies)).toHaveLength(150);
});
