import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvLine } from '../../../core/csv.ts';
import type { Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import type { Subscribers } from './change.ts';

const COLUMNS = [
  'address',
  'status',
  'editions',
  'topics',
  'hour',
  'zone',
  'changed',
  'consent_at',
  'consent',
];

/**
 * Writes everybody with an address as CSV that `readCsv` reads back, a page of the table at a time.
 * @param file where to; standard output when left out. It is readable by its owner only
 * @returns the exit code
 */
export async function exportSubscribers(
  { table }: Pick<Subscribers, 'table'>,
  file: string | undefined,
): Promise<number> {
  const count = { written: 0, left: 0 };
  const lines = Readable.from(linesOf(table.list(), count));
  if (file === undefined) await pipeline(lines, process.stdout, { end: false });
  else {
    const output = await open(file, 'w', 0o600);
    await output.chmod(0o600); // a file that was there already keeps its mode otherwise
    await pipeline(lines, output.createWriteStream());
  }
  console.error(
    `${count.written} subscribers exported; ${count.left} left out, who have no address: not confirmed yet, or erased.`,
  );
  return 0;
}

async function* linesOf(subscribers: AsyncIterable<Subscriber>, count: { written: number; left: number }) {
  yield csvLine(COLUMNS);
  for await (const { address, status, choices, changed, consent } of subscribers) {
    if (address === undefined) count.left += 1;
    else {
      count.written += 1;
      const { editions = [], topics = [], hour = '', zone = '' } = choices ?? {};
      yield csvLine([
        ...[address, status, editions.join(','), topics.join(', '), String(hour), zone],
        ...[changed, consent?.at ?? '', consent?.how ?? ''],
      ]);
    }
  }
}
