import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cadences } from '../../core/publication/made.ts';
import { BadCsv } from '../cli/csv/read-csv.ts';
import type { Subscribers } from '../cli/subscribers/change.ts';
import { inBatches, readLines } from '../cli/subscribers/import.ts';
import { importCandidate, type Outcome, rowReader } from '../cli/subscribers/import-row.ts';

/** A table of subscribers that somebody chose, and what they say of everybody's consent. */
export interface Table {
  readonly bytes: Uint8Array;
  readonly consent: string;
}

/** What becomes, or would become, of the lines of a table. */
export interface Imported {
  readonly counts: ReadonlyMap<Outcome['outcome'], number>;
  readonly remarks: readonly (Outcome & { line: number })[]; // on lines that are not simply added, the first of them
  readonly fault?: string; //                                   why it could be read no further
}

const ABREAST = 16; //  lines under way at once
const REMARKS = 100; // that are kept

/** Imports subscribers as the command line does. @param dry only tells what would become of each line */
export async function importTable(
  subscribers: Subscribers,
  { bytes, consent }: Table,
  cadences: Cadences,
  { dry, at }: { dry: boolean; at: string },
): Promise<Imported> {
  const counts = new Map<Outcome['outcome'], number>();
  const remarks: (Outcome & { line: number })[] = [];
  const written = { how: consent, at, dry };
  const folder = await mkdtemp(join(tmpdir(), 'news-digest-import-')); // readable by its owner only
  try {
    const file = join(folder, 'subscribers.csv');
    await writeFile(file, bytes);
    const reader = (header: Parameters<typeof rowReader>[0]) =>
      rowReader(header, subscribers.addressKey, cadences, {});
    for await (const batch of inBatches(
      readLines(file, reader, () => {}),
      ABREAST,
    )) {
      const outcomes = await Promise.all(
        batch.map(async (read) => ('outcome' in read ? read : importCandidate(subscribers, read, written))),
      );
      for (const [n, { outcome, why }] of outcomes.entries()) {
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (outcome !== 'added' && remarks.length < REMARKS)
          remarks.push({ outcome, ...(why !== undefined && { why }), line: batch[n]!.line });
      }
    }
    return { counts, remarks };
  } catch (error) {
    if (error instanceof BadCsv) return { counts, remarks, fault: error.message };
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
