import { perform } from './acts.ts';
import type { Breach } from './checker/breach.ts';
import { check } from './checker/checker.ts';
import { mailboxes } from './habits.ts';
import { plantPeople } from './people.ts';
import type { Scenario } from './scenario.ts';
import type { Visit } from './world/door.ts';
import type { Edge, Plan } from './world/fault.ts';
import { world } from './world/world.ts';

/** What came of a history. */
export interface History {
  readonly breaches: readonly Breach[];
  readonly edges: readonly Edge[];
  readonly trace: readonly string[]; // empty unless asked for
}

const MOST_HAPPENINGS = 30_000; // a history that is not at rest by then never will be
const REDRIVES = 3; //             how often the operator puts dead letters back

/** Lives one history through and holds it against the invariants: the same arguments give the same history. */
export async function live(
  { seed, scenario, plan }: { seed: number; scenario: Scenario; plan: Plan },
  traced = false,
): Promise<History> {
  const here = world(seed, plan, scenario, traced);
  const visits: Visit[] = [];
  plantPeople(here, scenario.people);
  mailboxes(here, scenario.people, visits);
  for (const act of scenario.acts) here.time.after(act.at * 1000, () => perform(here, act, visits));
  const poisons = new Set(scenario.acts.map((act) => (act.kind === 'poison' ? act.body : undefined)));
  let atRest = await here.time.run(MOST_HAPPENINGS);
  for (let round = 0; atRest && round < REDRIVES; round++) {
    const again = Object.values(here.queues).map((queue) => queue.redrive((body) => !poisons.has(body)));
    if (again.every((count) => count === 0)) break;
    atRest = await here.time.run(MOST_HAPPENINGS);
  }
  const breaches = check({ world: here, scenario, visits, atRest });
  return { breaches, edges: here.effects.edges, trace: here.trace };
}
