import { describe, expect, test } from 'vitest';
import { exactCopies } from '../../../core/stories/exact-copies.ts';

/** Members by id and amounts, all but the first copies of it. */
const sorted = (...amounts: (number[] | undefined)[]) => {
  const ids = ['a', 'b', 'c', 'd'].slice(0, amounts.length);
  const arrivals = new Map(ids.map((id, n) => [id, amounts[n] ? { amounts: amounts[n].map(String) } : {}]));
  const members = ids.map((id, n) => (n === 0 ? { id } : { id, copyOf: 'a' }));
  return exactCopies(members, arrivals).map(({ id, copyOf }) => (copyOf ? `${id}=${copyOf}` : id));
};

describe('a near-identical text', () => {
  test.each([
    ['that states the same is a copy', [[3, 40], [3, 40]], ['a', 'b=a']],
    ['that is cut short is a copy', [[3, 40], [40]], ['a', 'b=a']],
    ['that states nothing is a copy', [[3, 40], []], ['a', 'b=a']],
    ['of which it is not known is a copy', [[3, 40], undefined], ['a', 'b=a']],
    ['of what lists none is a copy', [undefined, [3]], ['a', 'b=a']],
    ['with another toll is none', [[3, 40], [3, 44]], ['a', 'b']],
    ['with more below it is none', [[3], [3, 9]], ['a', 'b']],
    ['is a copy of the account it agrees with', [[3, 40], [3, 44], [3, 44], [40]], ['a', 'b', 'c=b', 'd=a']],
  ])('%s', (_name, amounts, expected) => expect(sorted(...amounts)).toEqual(expected)); // biome-ignore format: a table
});
