import { stat } from 'node:fs/promises';
import type { Cadences } from '../../../core/publication/made.ts';
import { type CsvRow, readCsv } from '../csv/read-csv.ts';
import { progressBar } from '../progress-bar.ts';
import type { Subscribers } from './change.ts';
import type { TypedChoices } from './choices.ts';
import { importReport } from './import-report.ts';
import { type Candidate, importCandidate, type Outcome, rowReader } from './import-row.ts';

const ABREAST = 16; // lines under way at once

/** How an import is to go. */
export interface ImportOptions {
  readonly consent: string; //                what the operator says of everybody's consent
  readonly dry: boolean; //                   write nothing to the table
  readonly report: string | undefined; //     a file for what became of each line; standard output when left out
  readonly cadences: Cadences; //             the editions that are made
  readonly defaults: TypedChoices; //         for columns that are not there and cells that are blank
}

/** A line that can be imported, or what became of it before it got so far. */
type Line = { line: number } & (Candidate | Outcome);

/**
 * Imports subscribers from CSV. What became of each line is told in the order of the file, and counted at the end. It may
 * be stopped and done again: who is on the list already stays as they are. Memory grows with the ids of the addresses
 * that have come before, by some 100 bytes each.
 * @returns the exit code: 1 when a line was invalid
 * @throws BadCsv where the file is no table; what stood before the fault has been imported and told
 */
export async function importSubscribers(
  subscribers: Subscribers,
  file: string,
  { consent, dry, report, cadences, defaults }: ImportOptions,
  now: Date,
): Promise<number> {
  const bar = progressBar((await stat(file)).size, { label: percent });
  const told = await importReport(report, dry);
  const written = { how: consent, at: now.toISOString(), dry };
  let bytes = 0;
  const lines = readLines(
    file,
    (header) => rowReader(header, subscribers.addressKey, cadences, defaults),
    (count) => {
      bytes += count;
    },
  );
  try {
    for await (const batch of inBatches(lines, ABREAST)) {
      const outcomes = await Promise.allSettled(
        batch.map(async (read) => ('outcome' in read ? read : importCandidate(subscribers, read, written))),
      );
      const first = outcomes.findIndex(({ status }) => status === 'rejected');
      const done = first < 0 ? outcomes : outcomes.slice(0, first);
      bar.hide();
      await told.tell(
        done.flatMap((outcome, n) =>
          outcome.status === 'fulfilled' ? [{ ...outcome.value, line: batch[n]!.line }] : [],
        ),
      );
      const failed = outcomes[first];
      if (failed?.status === 'rejected')
        throw new Error(`Line ${batch[first]!.line}: ${(failed.reason as Error).message}`);
      bar.step(bytes);
      bytes = 0;
    }
  } finally {
    bar.end();
    await told.end();
  }
  return told.count('invalid') > 0 ? 1 : 0;
}

/** What each line of a file after its first is: somebody to import, or why not. @throws BadCsv */
export async function* readLines(
  file: string,
  readerOf: (header: CsvRow) => ReturnType<typeof rowReader>,
  onBytes: (count: number) => void,
): AsyncGenerator<Line> {
  const seen = new Map<string, number>();
  let read: ReturnType<typeof rowReader> | undefined;
  for await (const row of readCsv(file, onBytes)) {
    if (!read) {
      read = readerOf(row);
      continue;
    }
    const { line } = row;
    const found = read(row);
    if ('outcome' in found) {
      yield { line, ...found };
      continue;
    }
    const key = Buffer.from(found.id, 'hex').toString('latin1'); // half the size, and no part of a longer text
    const before = seen.get(key);
    if (before === undefined) seen.set(key, line);
    yield before === undefined
      ? { line, ...found }
      : { line, outcome: 'duplicate', why: `of line ${before}` };
  }
}

/** Items in lots of a size; those before a fault come before it is thrown. */
export async function* inBatches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let batch: T[] = [];
  try {
    for await (const item of items) {
      batch.push(item);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}

const percent = (done: number, total: number) => `${Math.floor((done / total) * 100)} %`;
