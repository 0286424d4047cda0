/**
 * Changes a sample of every form at random, for 60 s or the seconds that are named, and reads it as a function does:
 * nothing but articles and rejections may come of it, in bounded time and memory. The seed is printed, and may be named
 * to see the same changes again: `node bench/fuzz.ts [SECONDS] [SEED]`.
 */
import fc from 'fast-check';
import { type Item, parseUpload } from '../core/article/parse.ts';
import { RejectedInput } from '../core/article/rejected-input.ts';
import { Article } from '../core/article/schema.ts';
import { extractFacts } from '../core/facts/extract.ts';
import { parseApart } from '../functions/parser/parse-apart.ts';
import { SAMPLES } from '../test/core/article/samples.ts';
import { report } from './measure.ts';

const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const MOST_FLIPS = 12;
const SLOWEST = 20; //   s an upload
const MEMORY = 512; //   MB the process may grow by

const samples = await Promise.all(Object.values(SAMPLES).map((make) => make()));
const change = fc.record({
  sample: fc.nat(samples.length - 1),
  other: fc.nat(samples.length - 1),
  how: fc.constantFrom('flip', 'truncate', 'splice', 'repeat'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  until: fc.double({ min: 0, max: 1, noNaN: true }),
  flips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: MOST_FLIPS,
  }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function changed({ sample, other, how, at, until, flips }: Change): [string, Uint8Array] {
  const [key, bytes] = samples[sample]!;
  const [from, to] = [at, until].map((share) => Math.floor(share * bytes.length)).sort((a, b) => a - b) as [
    number,
    number,
  ];
  if (how === 'truncate') return [key, bytes.subarray(0, from)];
  if (how === 'splice')
    return [key, Buffer.concat([bytes.subarray(0, from), samples[other]![1], bytes.subarray(to)])];
  if (how === 'repeat') {
    const piece = bytes.subarray(from, Math.min(to, from + 200));
    return [
      key,
      Buffer.concat([bytes.subarray(0, to), ...Array.from({ length: 500 }, () => piece), bytes.subarray(to)]),
    ];
  }
  const flipped = Uint8Array.from(bytes);
  for (const [place, mask] of flips) flipped[place % flipped.length]! ^= mask;
  return [key, flipped];
}

const counts = { articles: 0, rejected: 0, crashed: 0 };
const before = process.memoryUsage.rss();
let slowest = 0;
let peak = 0;
let inputs = 0;
const end = performance.now() + seconds * 1000;
for (let batch = 0; performance.now() < end; batch += 1) {
  for (const one of fc.sample(change, { numRuns: 100, seed: seed + batch })) {
    const [key, bytes] = changed(one);
    const start = performance.now();
    const items: Item[] = await parseUpload({ key, bytes }, parseApart()).catch((error: unknown) => {
      if (error instanceof RejectedInput && !(error.code === 'damaged' && typeof error.cause === 'string')) {
        counts.rejected += 1;
      } else {
        counts.crashed += 1;
        console.log(`crash at seed ${seed + batch}: ${JSON.stringify(one)}\n`, error);
      }
      return [];
    });
    for (const item of items) {
      if (!('article' in item)) continue;
      counts.articles += 1;
      extractFacts(Article.parse(item.article));
    }
    inputs += 1;
    slowest = Math.max(slowest, performance.now() - start);
    peak = Math.max(peak, process.memoryUsage.rss() - before);
    if (performance.now() > end) break;
  }
}
console.log(`${inputs} inputs of seed ${seed}: ${counts.articles} articles, ${counts.rejected} rejections`);
const holds = [
  report({ name: 'parsers that crashed or lost their thread', value: counts.crashed, unit: '', atMost: 0 }),
  report({ name: 'slowest upload', value: slowest / 1000, unit: 's', atMost: SLOWEST }),
  report({ name: 'memory, above the start', value: peak / 1024 / 1024, unit: 'MB', atMost: MEMORY }),
];
process.exitCode = holds.every(Boolean) ? 0 : 1;
