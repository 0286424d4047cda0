import { expect, test } from 'vitest';
import { conflictsAmong } from '../../../../core/stories/compare/conflicts.ts';
import { reportFrom, shown } from './reports.ts';

const wire = reportFrom('Wire', 8, 'At least 30 people were wounded in the raid on Orsk, police said.');
const post = reportFrom('Post', 9, 'The raid on Orsk wounded 44 people, the hospital said.');
const found = (...reports: Parameters<typeof conflictsAmong>[0]) =>
  conflictsAmong(reports).map((sides) => sides.map(shown));

test('stand side by side, the newest first', () => {
  expect(found(wire, post)).toEqual([['Post: 44', 'Wire: 30']]);
});

test('are the same whatever the order of the reports', () => {
  const herald = reportFrom('Herald', 10, 'In Orsk 61 people were injured.');
  expect(found(herald, post, wire)).toEqual(found(wire, post, herald));
  expect(found(wire, post, herald)).toEqual([['Herald: 61', 'Post: 44', 'Wire: 30']]);
});

test('take of one source only what it stated last', () => {
  const later = reportFrom('Wire', 11, 'Police in Orsk now say 52 people were wounded.');
  expect(found(wire, later, post)).toEqual([['Wire: 52', 'Post: 44']]);
});

test('are over once the source has come round', () => {
  const later = reportFrom('Wire', 11, 'Police in Orsk now say 44 people were wounded.');
  expect(found(wire, later, post)).toEqual([]);
});

test.each([
  ['one source', [wire, reportFrom('Wire', 9, 'The raid wounded 44 people.')]],
  ['compatible numbers', [wire, reportFrom('Post', 9, 'The raid wounded 33 people.')]],
  ['other things', [wire, reportFrom('Post', 9, 'The raid killed 44 people.')]],
  [
    'a number the other bears out',
    [wire, reportFrom('Post', 9, 'The raid wounded 30 people in Orsk and 44 people were injured in all.')],
  ],
  ['one report', [wire]],
  ['none', []],
])('none among %s', (_, reports) => {
  expect(conflictsAmong(reports)).toEqual([]);
});

test('are looked for among the forty newest reports', () => {
  const others = Array.from({ length: 39 }, (_, at) =>
    reportFrom(`Paper ${at}`, 10, 'The mayor of Orsk spoke.'),
  );
  expect(found(post, ...others, wire)).toEqual([]);
  expect(found(post, ...others.slice(1), wire)).toEqual([['Post: 44', 'Wire: 30']]);
});

test('are none between reports that are no news, which join what news does not agree with', () => {
  const herald = reportFrom('Herald', 10, 'In Orsk 61 people were injured.');
  const sides = (...news: (typeof wire)[]) =>
    conflictsAmong([wire, post, herald], (report) => news.includes(report)).map((one) => one.map(shown));
  expect(sides()).toEqual([]);
  expect(sides(herald)).toEqual([['Herald: 61', 'Post: 44', 'Wire: 30']]);
});
