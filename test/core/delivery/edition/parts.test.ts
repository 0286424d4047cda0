import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inParts, PART_SIZE, planName } from '../../../../core/delivery/edition/parts.ts';

/** A source that yields numbers from `first` on in pages, and tells how many it has yielded. */
async function* numbers(first: number, count: number, page: number, yielded: (n: number) => void = () => {}) {
  for (let done = 0; done < count; done += page) {
    const size = Math.min(page, count - done);
    yielded(size);
    yield Array.from({ length: size }, (_, n) => first + done + n);
  }
}

/** What was saved, by part. */
function saver() {
  const parts: number[][] = [];
  const save = async (part: number, items: number[]) => {
    await Promise.resolve();
    parts[part] = items;
  };
  return { parts, save };
}

describe('parts', () => {
  test.each([
    [0, 0],
    [1, 1],
    [1000, 1],
    [1001, 2],
    [2000, 2],
  ])('of %d items are %d', async (count, parts) => {
    const { save, parts: saved } = saver();
    expect(await inParts([numbers(0, count, 300)], save)).toEqual({ size: count, parts });
    expect(saved).toHaveLength(parts);
  });

  test('hold each item of all sources once, none more than PART_SIZE', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 1, max: 700 })), { maxLength: 8 }),
        async (sources) => {
          const { save, parts } = saver();
          const shares = sources.map(([count, page], n) => numbers(n * 10_000, count, page));
          const { size } = await inParts(shares, save);
          const items = parts.flat();
          expect(items).toHaveLength(size);
          expect(new Set(items).size).toBe(size);
          expect(size).toBe(sources.reduce((sum, [count]) => sum + count, 0));
          for (const part of parts.slice(0, -1)) expect(part).toHaveLength(PART_SIZE);
        },
      ),
      { numRuns: 30 },
    ));

  test('of 200 000 readers are held a few at a time', async () => {
    let live = 0;
    let most = 0;
    const shares = Array.from({ length: 8 }, (_, n) =>
      numbers(n * 25_000, 25_000, 1000, (size) => {
        live += size;
        most = Math.max(most, live);
      }),
    );
    const { size } = await inParts(shares, async (_, items) => {
      await new Promise((resolve) => setImmediate(resolve)); // as slow as writing a part
      live -= items.length;
    });
    expect(size).toBe(200_000);
    expect(live).toBe(0);
    expect(most).toBeLessThanOrEqual(17_000); // a page of each source, a part of each being saved, and the rest
  });

  test('end with the first source that fails, and the others are read no further', async () => {
    let read = 0;
    // biome-ignore lint/correctness/useYield: it fails before
    async function* broken(): AsyncGenerator<number[]> {
      throw new Error('throttled');
    }
    const { save } = saver();
    const endless = numbers(0, 1_000_000, 10, (size) => {
      read += size;
    });
    await expect(inParts([endless, broken()], save)).rejects.toThrow('throttled');
    expect(read).toBeLessThan(100);
  });

  test('that cannot be saved fail the whole', async () => {
    const save = () => Promise.reject(new Error('no bucket'));
    await expect(inParts([numbers(0, 10, 10)], save)).rejects.toThrow('no bucket');
  });
});

test('each attempt has a name of its own, fit for a key', () => {
  expect(planName('request/message/1')).toMatch(/^[0-9a-f]{12}$/);
  expect(planName('request/message/1')).toBe(planName('request/message/1'));
  expect(planName('request/message/1')).not.toBe(planName('request/message/2'));
});
