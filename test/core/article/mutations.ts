import fc from 'fast-check';
import { expect } from 'vitest';
import type { Item } from '../../../core/article/parse.ts';
import { RejectedInput } from '../../../core/article/rejected-input.ts';

/**
 * Flips bits of samples, and cuts off one in three: what is read of it must be articles, or a rejection.
 * @param most flips of one sample
 */
export async function endsWellWhateverIsDone(
  samples: readonly Uint8Array[],
  read: (bytes: Uint8Array) => Promise<Item[]>,
  { runs, most }: { runs: number; most: number },
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { maxLength: most }),
      fc.nat(),
      async (sample, flips, cut) => {
        const bytes = Uint8Array.from(sample);
        for (const [at, mask] of flips) bytes[at % bytes.length]! ^= mask;
        const part = cut % 3 === 0 ? bytes.subarray(0, cut % bytes.length) : bytes;
        const outcome = await read(part).catch((error: unknown) => error);
        expect(Array.isArray(outcome) || outcome instanceof RejectedInput).toBe(true);
      },
    ),
    { numRuns: runs },
  );
}
