import { apart, counted } from './apart.ts';
import { type Signs, signsOf } from './signs.ts';
import type { Thing } from './thing.ts';

/** Evidence from which two figures count the same thing. */
export const ENOUGH = 4;

const TELLING = 2; // words two sentences share that make them speak of one thing

// Near the weights a logistic regression gives them over invented pairs of reports; round, for there are few of those.
const WEIGHTS: Signs = {
  state: 4,
  topic: 2.2,
  other: -1.2,
  noun: 1.5,
  what: 0.7,
  own: 0.2,
  wide: 0.3,
  names: 0.5,
  strange: -4.5,
  unsaid: -0.5,
  number: 1,
  total: 0.5,
  near: 2,
  alone: 0.7,
};
const NAMES = Object.keys(WEIGHTS) as (keyof Signs)[];

/** Whether enough is said of both to compare them: a bare number or people of whom nothing more is said may be anybody. */
function comparable(a: Thing, b: Thing, signs: Signs): boolean {
  if (signs.state > 0) return true;
  if (!counted(a)) return signs.topic + signs.what + signs.own > 0 || signs.wide >= TELLING;
  if (signs.topic > 0) return true;
  if (a.noun === undefined || b.noun === undefined) return false;
  if (a.state === undefined && b.state === undefined && signs.own >= TELLING) return true;
  return a.noun === b.noun && a.people !== 'any';
}

/** How much speaks for two figures counting the same thing; minus infinity where something rules it out. */
export function evidenceFor(a: Thing, b: Thing): number {
  if (apart(a, b)) return Number.NEGATIVE_INFINITY;
  const signs = signsOf(a, b);
  if (!comparable(a, b, signs)) return Number.NEGATIVE_INFINITY;
  return NAMES.reduce((sum, name) => sum + WEIGHTS[name] * signs[name], 0);
}

/**
 * How surely two figures count the same thing: 0 where in doubt. Who says so makes no difference; another time, a part, a plan or
 * other people do.
 */
export function sameThing(a: Thing, b: Thing): number {
  const evidence = evidenceFor(a, b);
  return evidence >= ENOUGH ? evidence : 0;
}
