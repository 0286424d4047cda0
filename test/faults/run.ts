import { parseArgs } from 'node:util';
import { INVARIANTS } from './checker/checker.ts';
import type { History } from './history.ts';
import { type Faults, liveSeed, liveTour, pairs, type Sweep, seeds, singles, type Tour } from './modes.ts';
import { TOURS } from './tours.ts';
import type { Fault } from './world/fault.ts';

const USAGE = `npm run faults                          every single fault, pairs of faults, random histories
npm run faults -- --histories N --pairs N   how many of these
npm run faults -- --seed N                  one random history, written out
npm run faults -- --tour T --fault E=F …    one tour with fault F at edge E, written out; T: ${Object.keys(TOURS).join(', ')}`;

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '20000' },
    pairs: { type: 'string', default: '4000' },
    seed: { type: 'string' },
    tour: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean' },
  },
});

const numbers = [values.histories, values.pairs, values.seed ?? '0'].map(Number);
const [histories, pairsWanted, seed] = numbers as [number, number, number];
const sound = numbers.every(Number.isSafeInteger) && (values.tour ?? 'held') in TOURS;

if (values.help) console.log(USAGE);
else if (!sound) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (values.seed !== undefined) writeOut(await liveSeed(seed, true));
else if (values.tour !== undefined) {
  const faults = values.fault.map((word) => word.split('=') as [string, Fault]);
  writeOut(await liveTour(values.tour as Tour, Object.fromEntries(faults) as Faults, true));
} else await everything();

async function everything(): Promise<void> {
  const started = performance.now();
  const sweeps: [string, () => Promise<Sweep>][] = [
    ['single faults', singles],
    ['pairs of faults', () => pairs(pairsWanted)],
    ['random histories', () => seeds(1, histories, progress)],
  ];
  for (const [name, sweep] of sweeps) await tell(name, await sweep());
  console.log(
    `${Object.keys(INVARIANTS).length} invariants, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
}

/** Says on a terminal how far it is. */
function progress(lived: number): void {
  if (process.stderr.isTTY && lived % 100 === 0) process.stderr.write(`\r${lived.toLocaleString('en')} \r`);
}

async function tell(name: string, { lived, possible, found }: Sweep): Promise<void> {
  const of = Number.isFinite(possible) ? ` of ${possible.toLocaleString('en')}` : '';
  const verdict = found.length === 0 ? 'no invariant broken' : `${found.length} BREAK AN INVARIANT`;
  console.log(`${name.padEnd(17)} ${lived.toLocaleString('en').padStart(7)}${of}: ${verdict}`);
  for (const { name: how, breaches } of found) {
    console.log(`  npm run faults -- ${how}`);
    for (const breach of breaches) console.log(`    ${sentence(breach)}`);
  }
  // The first is written out whole; the others are a command away.
  if (found[0]) writeOut(await found[0].writeOut());
}

function writeOut({ trace, breaches }: History): void {
  console.log(trace.join('\n'));
  for (const breach of breaches) console.log(`BROKEN ${sentence(breach)}`);
  if (breaches.length === 0) console.log('no invariant broken');
  else process.exitCode = 1;
}

function sentence({ invariant, what }: History['breaches'][0]): string {
  return `${invariant} (${INVARIANTS[invariant as keyof typeof INVARIANTS]}): ${what}`;
}
