import { type History, live } from './history.ts';
import { randomFaults, randomScenario } from './random-scenario.ts';
import { TOURS } from './tours.ts';
import { chance } from './world/chance.ts';
import { type Edge, type Fault, faultsAt, planned } from './world/fault.ts';

/** A history that breaks an invariant, and how to live it again. */
export interface Found {
  readonly name: string; // "--seed 17", "--tour sending --fault 12=crash-after"
  readonly breaches: History['breaches'];
  readonly writeOut: () => Promise<History>; // the same history, traced
}

/** What came of many histories. */
export interface Sweep {
  readonly lived: number;
  readonly possible: number; // how many there are of the kind
  readonly found: readonly Found[];
}

/** A fixed tour, by its name. */
export type Tour = keyof typeof TOURS;

/** What goes wrong, by the number of the edge. */
export type Faults = Readonly<Record<number, Fault>>;

const TOUR_NAMES = Object.keys(TOURS) as Tour[];
const TOUR_SEED = 1;
const ENOUGH = 5; // breaches, and then a sweep stops

/** One tour, with these faults at these edges. */
export function liveTour(tour: Tour, faults: Faults = {}, traced = false): Promise<History> {
  return live({ seed: TOUR_SEED, scenario: TOURS[tour], plan: planned(faults) }, traced);
}

/** The history of a seed: who there is, what they do and what goes wrong, all by chance. */
export function liveSeed(seed: number, traced = false): Promise<History> {
  return live({ seed, scenario: randomScenario(seed), plan: randomFaults(seed) }, traced);
}

/** Every tour, with every fault at every edge, one at a time. */
export async function singles(): Promise<Sweep> {
  const all: [Tour, Faults][] = [];
  for (const tour of TOUR_NAMES)
    for (const [number, fault] of await choicesOf(tour)) all.push([tour, { [number]: fault }]);
  return sweep(all, all.length);
}

/** Every fault at the first edge of each kind in all tours: that a function does one thing, or a queue delivers. */
export async function samples(): Promise<Sweep> {
  const some = new Map<string, [Tour, Faults]>();
  let possible = 0;
  for (const tour of TOUR_NAMES) {
    for (const edge of (await liveTour(tour)).edges)
      for (const fault of faultsAt(edge)) {
        const kind = `${edge.by} ${edge.what} ${fault}`;
        if (!some.has(kind)) some.set(kind, [tour, { [edge.number]: fault }]);
        possible++;
      }
  }
  return sweep([...some.values()], possible);
}

/** Two faults at two edges of a tour: of all such pairs `most`, evenly by chance. */
export async function pairs(most: number): Promise<Sweep> {
  const luck = chance(2);
  const choices = await Promise.all(TOUR_NAMES.map(async (tour) => [tour, await choicesOf(tour)] as const));
  const possible = choices.reduce((sum, [, of]) => sum + pairsOf(of), 0);
  const some = Array.from({ length: most }, (): [Tour, Faults] => {
    const [tour, of] = luck.pick(choices);
    const one = luck.pick(of);
    let other = luck.pick(of);
    while (other[0] === one[0]) other = luck.pick(of);
    return [tour, { [one[0]]: one[1], [other[0]]: other[1] }];
  });
  return sweep(some, possible);
}

/** Random histories, by the seeds from `first` on. */
export async function seeds(
  first: number,
  count: number,
  told: (lived: number) => void = () => {},
): Promise<Sweep> {
  const found: Found[] = [];
  let lived = 0;
  for (let seed = first; seed < first + count && found.length < ENOUGH; seed++) {
    const { breaches } = await liveSeed(seed);
    const writeOut = () => liveSeed(seed, true);
    if (breaches.length > 0) found.push({ name: `--seed ${seed}`, breaches, writeOut });
    told(++lived);
  }
  return { lived, possible: Number.POSITIVE_INFINITY, found };
}

/** What can go wrong in a tour where nothing does yet. */
async function choicesOf(tour: Tour): Promise<[edge: number, fault: Fault][]> {
  const { edges } = await liveTour(tour);
  return edges.flatMap((edge: Edge) => faultsAt(edge).map((fault): [number, Fault] => [edge.number, fault]));
}

/** How many pairs of faults at two different edges there are. */
function pairsOf(choices: readonly (readonly [edge: number, fault: Fault])[]): number {
  const atEdge = [...Map.groupBy(choices, ([edge]) => edge).values()].map(({ length }) => length);
  const same = atEdge.reduce((sum, count) => sum + count * count, 0);
  return (choices.length ** 2 - same) / 2;
}

async function sweep(all: readonly (readonly [Tour, Faults])[], possible: number): Promise<Sweep> {
  const found: Found[] = [];
  let lived = 0;
  for (const [tour, faults] of all) {
    if (found.length >= ENOUGH) break;
    const { breaches } = await liveTour(tour, faults);
    lived++;
    const words = Object.entries(faults).map(([edge, fault]) => `--fault ${edge}=${fault}`);
    const name = `--tour ${tour} ${words.join(' ')}`;
    const writeOut = () => liveTour(tour, faults, true);
    if (breaches.length > 0) found.push({ name, breaches, writeOut });
  }
  return { lived, possible, found };
}
