import { execFile } from 'node:child_process';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type Bundle, buildFunctions } from '../local/build.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SIZE = 1_000_000; // bytes
const COLD_IMPORT = 150; // ms
const RUNS = 9;

const bundles = await buildFunctions(ROOT);
for (const { name, bytes, onDemand } of bundles) {
  report(`bundle of ${name}`, `${(bytes / 1000).toFixed(0)} KB`, `≤ ${SIZE / 1000} KB`, bytes <= SIZE);
  report(`  read on demand by ${name}`, `${(onDemand / 1000).toFixed(0)} KB`, '-', true);
}
for (const bundle of bundles) {
  const took = await coldImport(bundle);
  report(
    `cold import of ${bundle.name}`,
    `${took.toFixed(0)} ms`,
    `≤ ${COLD_IMPORT} ms`,
    took <= COLD_IMPORT,
  );
}
const withMjml = bundles.filter(({ packages }) => packages.some((name) => name.startsWith('mjml')));
report('bundles with mjml in them', String(withMjml.length), '0', withMjml.length === 0);

const { packages } = JSON.parse(await readFile(join(ROOT, 'node_modules/.package-lock.json'), 'utf8'));
const bytes = await bytesIn(join(ROOT, 'node_modules'));
report('npm ci', `${(bytes / 1e6).toFixed(0)} MB in ${Object.keys(packages).length} packages`, '-', true);

/** One line: what was measured, the value, the target, whether it was met. */
function report(name: string, value: string, target: string, met: boolean): void {
  console.log(`${name.padEnd(32)} ${value.padStart(24)}   ${target.padEnd(10)} ${met ? 'ok' : 'MISS'}`);
}

/** Imports the bundle in fresh processes, with no compile cache. @returns the median in ms */
async function coldImport({ file }: Bundle): Promise<number> {
  const program = `const start = performance.now();
    await import(${JSON.stringify(pathToFileURL(file).href)});
    console.log(performance.now() - start);`;
  const env = { PATH: process.env.PATH };
  const took: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const args = ['--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    took.push(Number(stdout));
  }
  return took.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** What a folder takes on the disk, links not followed. */
async function bytesIn(folder: string): Promise<number> {
  let sum = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    sum += entry.isDirectory() ? await bytesIn(path) : (await lstat(path)).size;
  }
  return sum;
}
