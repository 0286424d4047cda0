/**
 * `npm run bench`: every benchmark in turn, each in a process of its own. Exits 1 when a target is missed.
 * kill.ts takes half an hour and is run by itself.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const benches = readdirSync('bench').filter(
  (file) => file.endsWith('.ts') && !['all.ts', 'kill.ts', 'measure.ts'].includes(file),
);
const missed = benches.toSorted().filter((file) => {
  console.log(`\n${file.replace('.ts', '')}`);
  return spawnSync(process.execPath, [`bench/${file}`], { stdio: 'inherit' }).status !== 0;
});
console.log(missed.length === 0 ? '\nEvery target is met.' : `\nMissed: ${missed.join(', ')}`);
process.exitCode = missed.length === 0 ? 0 : 1;
