/** What inputs made to do harm cost: each in a process of its own, read as `extract-facts` reads it. */
import { spawnSync } from 'node:child_process';
import { CASES } from './hostile/cases.ts';

const SECONDS = 20;
const MEGABYTES = 512;
const GRACE = 1.1; // the watch looks every 20 ms, and stopping takes a moment
const PATIENCE = 60_000; // ms: for a case that nothing stops

const only = process.argv[2] ?? '';
let ok = true;
console.log(
  `${''.padEnd(48)}${'seconds'.padStart(8)}${'MB'.padStart(6)}   outcome   (at most ${SECONDS} s and ${MEGABYTES} MB)`,
);
for (const name of Object.keys(CASES).filter((name) => name.includes(only))) {
  const { stdout, stderr } = spawnSync(process.execPath, ['bench/hostile/one.ts', name], {
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  const { outcome, milliseconds, megabytes } = line.startsWith('{')
    ? JSON.parse(line)
    : { outcome: `CRASH ${stderr.slice(-200)}`, milliseconds: PATIENCE, megabytes: Number.NaN };
  const holds =
    milliseconds <= SECONDS * 1000 * GRACE && megabytes <= MEGABYTES * GRACE && !outcome.includes('CRASH');
  ok &&= holds;
  console.log(
    `${name.padEnd(48)}${(milliseconds / 1000).toFixed(2).padStart(8)}${megabytes.toFixed(0).padStart(6)}   ${outcome}${holds ? '' : '   MISS'}`,
  );
}
process.exitCode = ok ? 0 : 1;
