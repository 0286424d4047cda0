import { describe, expect, test } from 'vitest';
import { once, together } from '../../../functions/archiving/together.ts';

/** Work that ends when it is told to. */
function slow() {
  const begun: string[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const work = (key = '') => {
    begun.push(key);
    return new Promise<void>((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
  };
  const end = async (error?: Error) => {
    ends.shift()?.(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { begun, work, end };
}

describe('together', () => {
  test('those who ask while work is under way share the next, which begins when it is over', async () => {
    const { begun, work, end } = slow();
    const ask = together(work);
    const done: number[] = [];
    for (const n of [1, 2, 3]) ask('day').then(() => done.push(n));
    expect(begun).toEqual(['day']);
    await end();
    expect([begun, done]).toEqual([['day', 'day'], [1]]);
    await end();
    expect([begun, done]).toEqual([
      ['day', 'day'],
      [1, 2, 3],
    ]);
  });

  test('other work does not wait for it', () => {
    const { begun, work } = slow();
    const ask = together(work);
    void ask('one');
    void ask('other');
    expect(begun).toEqual(['one', 'other']);
  });

  test('what fails fails for those who share it, and those after it begin anew', async () => {
    const { begun, work, end } = slow();
    const ask = together(work);
    const outcomes: string[] = [];
    for (const n of [1, 2])
      ask('day').then(
        () => outcomes.push(`${n} done`),
        () => outcomes.push(`${n} failed`),
      );
    await end(new Error('no answer'));
    await end();
    expect(outcomes).toEqual(['1 failed', '2 done']);
    void ask('day');
    expect(begun).toHaveLength(3);
  });
});

test('once: what is done is not done again; what failed is', async () => {
  const { begun, work, end } = slow();
  const ask = once(work);
  const first = ask();
  expect(ask()).toBe(first);
  const refused = expect(first).rejects.toThrow('no answer');
  await end(new Error('no answer'));
  await refused;
  const second = ask();
  await end();
  await second;
  await ask();
  expect(begun).toHaveLength(2);
});
