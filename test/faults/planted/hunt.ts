import type { Sweep } from '../modes.ts';
import { samples, seeds } from '../modes.ts';

// Run in a copy of the sources that holds a planted bug: prints which invariant caught it first, and after how many histories.
const [wanted = ''] = process.argv.slice(2);
const SEEDS = 40; //  at a time
const ROUNDS = 75;

const caught = ({ found }: Sweep) =>
  found.find(({ breaches }) => breaches.some(({ invariant }) => invariant === wanted));

let lived = 0;
const hunts = [...Array.from({ length: ROUNDS }, (_, round) => () => seeds(1 + round * SEEDS, SEEDS))];
hunts.splice(2, 0, samples);
for (const hunt of hunts) {
  const sweep = await hunt();
  lived += sweep.lived;
  const how = caught(sweep);
  if (!how) continue;
  console.log(JSON.stringify({ lived, how: how.name }));
  break;
}
