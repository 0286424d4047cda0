import type { Unit } from './lexicon/figures.ts';

/** How many of a smaller unit make a larger one (NIST Handbook 44, appendix C), by the larger's name. */
const parts: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['foot', new Map([['inch', 12]])],
  [
    'stone',
    new Map([
      ['pound-mass', 14],
      ['GBP', 14], // "9 stone 2 pounds"
    ]),
  ],
  ['pound-mass', new Map([['ounce', 16]])],
  [
    'hour',
    new Map([
      ['minute', 60],
      ['metre', 60], // "2h 15m"
    ]),
  ],
  ['minute', new Map([['second', 60]])],
  ['year', new Map([['month', 12]])],
]);

/** A number with its unit. */
interface Measured {
  readonly value: number;
  readonly unit: Unit | undefined;
}

/**
 * Adds a measure in a smaller unit to one in a larger: "5ft 7in" is 5 7/12 feet, "2 hours 14 minutes" 2 14/60 hours.
 * @returns the sum in the larger unit; undefined where they are two measures, as in "5 feet 30 inches"
 */
export function compound(larger: Measured, smaller: Measured): number | undefined {
  const part = parts.get(larger.unit?.name ?? '')?.get(smaller.unit?.name ?? '');
  const whole = Number.isInteger(larger.value) && larger.value > 0;
  if (part === undefined || !whole || smaller.value <= 0 || smaller.value >= part) return undefined;
  return larger.value + smaller.value / part;
}
