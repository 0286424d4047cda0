import { expect, test } from 'vitest';
import { changesBetween } from '../../../../core/stories/compare/changes.ts';
import { reportFrom, shown } from './reports.ts';

const morning = reportFrom('Wire', 8, 'At least 12 people have died in the floods and 40 are missing.');
const moved = (...pair: Parameters<typeof changesBetween>) =>
  changesBetween(...pair).map(({ was, now }) => `${shown(now)}, was ${shown(was)}`);

test('tell what moved on', () => {
  const noon = reportFrom(
    'Post',
    12,
    'The toll of the floods has risen to 19. Another 33 people are missing.',
  );
  expect(moved([morning], [noon])).toEqual(['Post: 19, was Wire: 12', 'Post: 33, was Wire: 40']);
});

test('take the newest statement of either side', () => {
  const ten = reportFrom('Post', 10, 'The floods have killed 17 people.');
  const noon = reportFrom('Wire', 12, 'The floods have killed 21 people.');
  const evening = reportFrom('Post', 18, 'The floods have killed 26 people.');
  expect(moved([ten, morning], [evening, noon])).toEqual(['Post: 26, was Post: 17']);
});

test('pass over the number that is told to have been', () => {
  const noon = reportFrom('Wire', 12, 'The toll of the floods rose to 19, up from 12 in the morning.');
  expect(moved([morning], [noon])).toEqual(['Wire: 19, was Wire: 12']);
});

test('go by the number that the later report tells as over', () => {
  const was = reportFrom('Wire', 8, 'The storm has done away with the lines to 41,000 customers.');
  const now = reportFrom('Post', 12, 'About 6,500 homes were still without power, down from 41,000.');
  expect(moved([was], [now])).toEqual(['Post: 6,500, was Wire: 41,000']);
});

test('tell what a total was before', () => {
  const was = reportFrom('Wire', 8, 'Cholera has infected 266 people on the island.');
  const now = reportFrom('Post', 12, 'There were 44 new cases of cholera, bringing the total to 310.');
  expect(moved([was], [now])).toEqual(['Post: 310, was Wire: 266']);
});

test('leave alone what the later report says again', () => {
  const was = reportFrom(
    'Wire',
    8,
    'The fire above Tarent has burned 900 hectares. Some 300 firefighters are there.',
  );
  const now = reportFrom(
    'Post',
    12,
    'The fire above Tarent grew to 2,300 hectares. Half of the 300 firefighters have left.',
  );
  expect(moved([was], [now])).toEqual(['Post: 2,300 hectares, was Wire: 900 hectares']);
});

test.each([
  ['the same number', 'Twelve people have died in the floods, and 40 are missing.'],
  ['what the floor allows for', 'Thirteen people have died in the floods.'],
  ['another count', 'The floods have left 19 people injured.'],
  ['new deaths only', 'Nineteen more people died in the floods.'],
  ['a part', 'Of those missing, 19 are children.'],
  ['other floods', 'In the floods of 2019 there were 310 people killed.'],
])('none for %s', (_, text) => {
  expect(moved([morning], [reportFrom('Post', 12, text)])).toEqual([]);
});

test('none to a number that the earlier report tells as over', () => {
  const was = reportFrom('Wire', 8, 'A bus ticket costs 2.90 dollars, up from 2.40.');
  const now = reportFrom('Post', 12, 'On Sunday a bus ticket still cost 2.40 dollars.');
  expect(moved([was], [now])).toEqual([]);
});

test('none to what is older', () => {
  const noon = reportFrom('Post', 12, 'The floods have killed 19 people.');
  expect(moved([noon], [morning])).toEqual([]);
});
