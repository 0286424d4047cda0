import { createHash } from 'node:crypto';
import type { PlanRequest } from '../sends/schema.ts';
import type { Audience } from './schema.ts';

/** How many subscribers a part of an audience holds at most. */
export const PART_SIZE = 1000;

/**
 * Names one attempt at freezing an audience. Its parts stand under the name, so that attempts at once never mix.
 * @param attempt what no other attempt is called, not even one at the same message
 */
export function planName(attempt: string): string {
  return createHash('sha256').update(attempt).digest('hex').slice(0, 12);
}

/** A request to plan each part of a frozen audience. */
export function partRequests({ edition, parts }: Audience, correlationId: string): PlanRequest[] {
  return Array.from({ length: parts }, (_, part) => ({ edition, part, correlationId }));
}

/**
 * Reads sources side by side and saves what they yield in parts of PART_SIZE, the last one smaller.
 * Holds no more than a page of each source and the parts being saved. Stops all sources when one of them or a save fails.
 * @param pages what the sources yield, each item in one page of one source
 * @returns how many items there were in how many parts
 */
export async function inParts<Item>(
  pages: readonly AsyncIterable<readonly Item[]>[],
  save: (part: number, items: Item[]) => Promise<void>,
): Promise<{ size: number; parts: number }> {
  let rest: Item[] = [];
  let size = 0;
  let parts = 0;
  let failed = false;
  const read = async (source: AsyncIterable<readonly Item[]>) => {
    for await (const page of source) {
      if (failed) return;
      for (const item of page) {
        rest.push(item);
        size += 1;
        if (rest.length < PART_SIZE) continue;
        const full = rest;
        rest = [];
        await save(parts++, full);
      }
    }
  };
  const stop = (error: unknown) => {
    failed = true;
    throw error;
  };
  const ends = await Promise.allSettled(pages.map((source) => read(source).catch(stop)));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  if (rest.length > 0) await save(parts++, rest);
  return { size, parts };
}
