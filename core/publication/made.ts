import { Cadence, type Publication } from './schema.ts';

/** Which editions there are, and on which day the weekly one comes. */
export type Cadences = Publication['cadences'];

/** The editions that are made, in the order they are offered. */
export function cadencesMade(cadences: Cadences): Cadence[] {
  return Cadence.options.filter((cadence) => cadences[cadence] !== false);
}

/** What somebody gets who does not choose: one mail a day where there is one, else the first edition there is. */
export function usualCadence(cadences: Cadences): Cadence {
  return cadences.daily ? 'daily' : (cadencesMade(cadences)[0] ?? 'daily');
}
