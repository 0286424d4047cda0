/**
 * `node bench/archive.ts`: how long publish-archive takes for an edition, and what it costs to renew the lists when a month has
 * a thousand editions. Ports are in memory: on AWS each call adds its own milliseconds, and they go several at once.
 */
import { dayOf } from '../core/archive/calendar.ts';
import { entriesOf } from '../core/archive/entries.ts';
import { Digest, Manifest } from '../core/digest/schema.ts';
import { type Press, press } from '../test/functions/archiving/press.ts';
import { dailySlot, NOON, slotRequest } from '../test/functions/composing/newsroom.ts';
import { articleNumber } from '../test/pipeline/article-number.ts';
import { quantile, report } from './measure.ts';

const STORIES = 12;
const EDITIONS = 1000;
const RUNS = 20;
const HOUR = 3_600_000;

const twelve = press();
twelve.room.clock.now = NOON - HOUR;
for (let n = 0; n < STORIES; n++) await twelve.room.upload(`${n}.txt`, articleNumber(n));
twelve.room.clock.now = NOON;
await twelve.room.run(slotRequest(dailySlot()));
const requests = twelve.asked();
const times: number[] = [];
for (let run = 0; run < RUNS; run++) times.push((await counted(twelve, requests)).ms);
const one = await counted(twelve, requests);

const month = press();
await month.room.run(await month.room.upload('0.txt', articleNumber(0)));
const [request] = month.asked().filter((asked) => 'edition' in asked);
if (!request || !('edition' in request)) throw new Error('nothing was made');
await aMonthOf(month, request.edition);
const first = await counted(month, [request]);
const warm = await counted(month, [request]);

const held = [
  report({
    name: `edition of ${STORIES} stories: pages and lists, median`,
    value: quantile(times, 0.5),
    unit: 'ms',
    atMost: 250,
  }),
  report({ name: '  pages and other files written', value: one.writes, unit: 'files' }),
  report({ name: '  bytes written', value: one.bytes / 1024, unit: 'KiB' }),
  report({
    name: `alert in a month of ${EDITIONS} editions, the table of facts anew`,
    value: first.ms,
    unit: 'ms',
  }),
  report({ name: '  objects read', value: first.reads, unit: 'objects' }),
  report({
    name: 'the same, with the days that were put together before',
    value: warm.ms,
    unit: 'ms',
    atMost: 1000,
  }),
  report({ name: '  objects read', value: warm.reads, unit: 'objects', atMost: 60 }),
  report({ name: '  queries', value: warm.queries, unit: 'queries' }),
  report({ name: '  bytes of rows read', value: warm.rows / 1024, unit: 'KiB' }),
  report({ name: '  files written', value: warm.writes, unit: 'files' }),
  report({ name: '  bytes written', value: warm.bytes / 1024, unit: 'KiB' }),
];
process.exitCode = held.every(Boolean) ? 0 : 1;

/** Publishes in a container of its own. @returns how long it took, and what it read and wrote */
async function counted(all: Press, asked: readonly unknown[]) {
  const count = { ms: 0, reads: 0, queries: 0, rows: 0, writes: 0, bytes: 0 };
  const { entries, pages } = all.deps;
  const query =
    <Args extends unknown[], Row>(call: (...args: Args) => Promise<Row>) =>
    async (...args: Args) => {
      const rows = await call(...args);
      count.queries += 1;
      count.rows += Buffer.byteLength(JSON.stringify(rows));
      return rows;
    };
  all.deps.entries = {
    ...entries,
    days: query(entries.days),
    editionsOf: query(entries.editionsOf),
    tellingsOf: query(entries.tellingsOf),
    correctionsOf: query(entries.correctionsOf),
    pagesOf: query(entries.pagesOf),
  };
  all.deps.pages = {
    save: async (some) => {
      count.writes += some.length;
      count.bytes += some.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
      await pages.save(some);
    },
  };
  const read = all.room.reads.length;
  const began = performance.now();
  const { batchItemFailures } = await all.publish(...asked);
  count.ms = performance.now() - began;
  count.reads = all.room.reads.length - read;
  Object.assign(all.deps, { entries, pages });
  if (batchItemFailures.length > 0) throw new Error('it failed');
  return count;
}

/** Makes a month of one edition, spread over its days. */
async function aMonthOf({ room, entries, deps }: Press, edition: string): Promise<void> {
  const digest = Digest.parse(JSON.parse(room.objects[`editions/${edition}/digest.json`] ?? ''));
  const manifest = Manifest.parse(JSON.parse(room.objects[`editions/${edition}/manifest.json`] ?? ''));
  const from = Date.parse('2031-05-01T00:00:00Z');
  for (let n = 0; n < EDITIONS; n++) {
    const id = `alert-number-${n}`;
    const closed = new Date(from + (n * 31 * 24 * HOUR) / EDITIONS).toISOString();
    const other = { ...digest, closed, edition: { ...digest.edition, id } };
    const listed = entriesOf(other, manifest.subject ?? '');
    await entries.save(dayOf(deps.site?.publication.zone ?? 'UTC', closed), {
      ...listed,
      stories: [],
      articles: [],
    });
    room.objects[`editions/${id}/digest.json`] = JSON.stringify(other);
    room.objects[`editions/${id}/manifest.json`] = JSON.stringify({ ...manifest, edition: other.edition });
  }
}
