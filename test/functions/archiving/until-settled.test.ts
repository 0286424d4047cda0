import { expect, test } from 'vitest';
import { untilSettled } from '../../../functions/archiving/until-settled.ts';

/** Reads these one after the other, the last of them again and again. */
function changing(...values: unknown[]) {
  const written: unknown[] = [];
  let reads = 0;
  const read = async () => values[Math.min(reads++, values.length - 1)];
  const write = async (known: unknown) => void written.push(known);
  return { written, run: () => untilSettled(read, write) };
}

test.each<[known: unknown[], written: unknown[]]>([
  [[['a']], [['a']]],
  [[['a'], ['a']], [['a']]], // equal, not the same
  [
    [['a'], ['a', 'b']],
    [['a'], ['a', 'b']],
  ],
  [
    [1, 2, 3],
    [1, 2, 3],
  ],
  [
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Map([['a', 1]]), new Map([['a', 2]])],
  ],
])('of %j it writes %j', async (known, written) => {
  const all = changing(...known);
  expect(await all.run()).toEqual(written.at(-1));
  expect(all.written).toEqual(written);
});

test('what never comes to rest is left to the next try', async () => {
  const all = changing(...Array.from({ length: 100 }, (_, n) => n));
  await expect(all.run()).rejects.toThrow('changed 10 times');
});
