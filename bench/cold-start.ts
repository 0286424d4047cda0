/** How soon the extraction engine has its first article's facts in a process that has just begun. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { quantile, report } from './measure.ts';

const RUNS = 15;
const scratch = mkdtempSync(join(tmpdir(), 'bench-cold-'));
const entry = `
import { parseUpload } from './core/article/parse.ts';
import { extractFacts } from './core/facts/extract.ts';
export const facts = async (upload) => extractFacts((await parseUpload(upload))[0].article);`;
buildSync({
  stdin: { contents: entry, resolveDir: resolve(import.meta.dirname, '..') },
  ...{ outdir: scratch, entryNames: 'engine', outExtension: { '.js': '.mjs' } },
  ...{ bundle: true, format: 'esm', platform: 'node', minify: true, logLevel: 'error' },
  splitting: true, // as functions are built: what is imported dynamically is read when its form comes
  external: ['yaml', 'markdown-it'], // loaded when Markdown comes
});
writeFileSync(
  join(scratch, 'article.txt'),
  readFileSync('test/corpus/council-library-row/council-library-row.txt'),
);
writeFileSync(
  join(scratch, 'run.mjs'),
  `import { readFileSync } from 'node:fs';
  const bytes = readFileSync(new URL('article.txt', import.meta.url));
  const start = performance.now();
  const { facts } = await import('./engine.mjs');
  const { quotes } = await facts({ key: 'article.txt', bytes });
  if (quotes.length === 0) throw new Error('nothing was found');
  console.log(performance.now() - start);`,
);
const times = Array.from({ length: RUNS }, () =>
  Number(execFileSync(process.execPath, [join(scratch, 'run.mjs')])),
);
rmSync(scratch, { recursive: true });
const ok = report({
  name: 'import and first article, cold, median',
  value: quantile(times, 0.5),
  unit: 'ms',
  atMost: 60,
});
process.exitCode = ok ? 0 : 1;
