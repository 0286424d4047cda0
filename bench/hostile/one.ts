/** Reads one hostile input as a function would, and prints what came of it as JSON: for bench/hostile.ts. */
import { parseUpload } from '../../core/article/parse.ts';
import { RejectedInput } from '../../core/article/rejected-input.ts';
import { extractFacts } from '../../core/facts/extract.ts';
import { parseApart } from '../../functions/parser/parse-apart.ts';
import { CASES } from './cases.ts';

const [key, make] = CASES[process.argv[2]!]!;
const bytes = make();
const before = process.memoryUsage.rss();
let peak = before;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
const start = performance.now();
let outcome: string;
try {
  const items = await parseUpload({ key, bytes }, parseApart());
  for (const item of items) if ('article' in item) extractFacts(item.article);
  const rejected = items.flatMap((item) => ('rejected' in item ? [item.rejected.code] : []));
  const articles = items.length - rejected.length;
  outcome = [articles > 0 ? `${articles} read` : '', ...new Set(rejected)].filter(Boolean).join(', ');
} catch (error) {
  outcome = error instanceof RejectedInput ? error.code : `CRASH ${error}`;
}
const milliseconds = performance.now() - start;
peak = Math.max(peak, process.memoryUsage.rss());
clearInterval(watch);
console.log(JSON.stringify({ outcome, milliseconds, megabytes: (peak - before) / 1024 / 1024 }));
