import type { Scenario } from '../scenario.ts';
import type { Visit } from '../world/door.ts';
import type { World } from '../world/world.ts';

/** An invariant that does not hold. */
export interface Breach {
  readonly invariant: string; // its number in the list of checker.ts
  readonly what: string;
}

/** What there is to judge a history by: the provider's own log, what tables and buckets went through, and who asked for what. */
export interface Evidence {
  readonly world: World;
  readonly scenario: Scenario;
  readonly visits: readonly Visit[];
  readonly atRest: boolean;
}

/** Says where one or several invariants do not hold. */
export type Check = (evidence: Evidence) => Iterable<Breach>;

/** How long after somebody has left a mail may still start, and a row be claimed after sending was stopped, ms. */
export const GRACE_MS = 5_000;
