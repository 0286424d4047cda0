import { createHash } from 'node:crypto';
import * as z from 'zod';
import { CSV_HEADER } from '../../core/archive/facts-table.ts';
import type { DigestsBucket } from './digests-bucket.ts';

/** The rows of each edition of a day in the table of figures and quotations: CSV, by the edition's id and what is gone from it. */
export const FactsByEdition = z.record(z.string(), z.string());
export type FactsByEdition = z.infer<typeof FactsByEdition>;

/**
 * The table of figures and quotations, day by day, so that nobody reads all editions of a month to put it together. Only a
 * shortcut: of several who write at once one holds, and what is missing is in the editions.
 */
export interface DayFacts {
  /** @param day the newsroom's: "2031-05-03" */
  find(day: string): Promise<FactsByEdition>;
  save(day: string, facts: FactsByEdition): Promise<void>;
}

/**
 * Keeps `archive-facts/<8 hex digits>/<day>.json`.
 * @param header the first line of the table: rows that were put together for other columns are not found
 */
export function dayFacts(bucket: Pick<DigestsBucket, 'readJson' | 'save'>, header = CSV_HEADER): DayFacts {
  const columns = createHash('sha256').update(header).digest('hex').slice(0, 8);
  const key = (day: string) => `archive-facts/${columns}/${day}.json`;
  return {
    find: async (day) => (await bucket.readJson(key(day), FactsByEdition)) ?? {},
    save: (day, facts) => bucket.save(key(day), JSON.stringify(facts)),
  };
}
