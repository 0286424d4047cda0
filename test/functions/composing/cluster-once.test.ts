import { expect, test } from 'vitest';
import { clusterStories, type Member } from '../../../core/stories/cluster.ts';
import { sketchOf } from '../../../core/stories/sketch.ts';
import { clusterOnce } from '../../../functions/composing/cluster-once.ts';
import { TIDE, TIDE_TOO, TRAM } from './reports.ts';

const sketches = [TIDE, TIDE_TOO, TRAM].map((text) => sketchOf({ text, lang: 'en' }));
const members = (): Member[] => sketches.map((sketch, n) => ({ id: `a${n}`, at: '2031-05-07', sketch }));

test('what is asked again is not sorted again', () => {
  const cluster = clusterOnce();
  const stories = cluster(members());
  expect(stories).toEqual(clusterStories(members()));
  expect(cluster(members())).toBe(stories);
});

test.each<[string, (all: Member[]) => Member[]]>([
  ['one less', (all) => all.slice(1)],
  ['another revision of one', ([first, ...rest]) => [{ ...first!, sketch: sketches[2]! }, ...rest]],
  ['another date of one', ([first, ...rest]) => [{ ...first!, at: '2031-05-08' }, ...rest]],
  ['another in the place of one', ([first, ...rest]) => [{ ...first!, id: 'b0' }, ...rest]],
])('%s is sorted anew', (_name, changed) => {
  const cluster = clusterOnce();
  cluster(members());
  const others = changed(members());
  expect(cluster(others)).toEqual(clusterStories(others));
});
