import type { Figure } from '../../facts/schema.ts';
import { AGE, measureOf } from './measures.ts';

/** A number as far as its article commits itself. Ends in the dimension's own unit. */
export interface Amount {
  readonly dimension: string;
  readonly low: number; //   what is stated: `low` is `high` but for a range
  readonly high: number;
  readonly least: number; // what the statement allows
  readonly most: number;
}

const NEAR = 1.25; //   an open bound speaks of numbers up to a quarter away: "at least 30" is no word for 44
const PASSED = 1.1; //  times a floor a number passes it: 47 where it was "at least 40"
const DOWN = 2; //      "up to 50" of half of them: such a bound is seldom reached
const NEARBY = 3; //    or this many: "at least 2" is one for 3 and 5
const LOOSE = 0.1; //   how far "about" reaches
const LOOSER = 0.15; // where the number is round: "about 40" may be 46
const ROUNDED = 0.03; // how far a round number may be from what it rounds: 4,000 from 4,110
const SHORT = 0.999; //  of half a place: 2.5 is not 2 rounded

/** The place a number is rounded to: 100,000 for 8.2 million, 0.1 for 39.4. */
const placeOf = (value: number): number => {
  let place = 1;
  while (value !== 0 && place < 1e15 && value % (place * 10) === 0) place *= 10;
  while (place > 1e-6 && Math.abs(value / place - Math.round(value / place)) > 1e-9) place /= 10;
  return place;
};

/** Half the place an exact number may have been rounded to. Small counts are counted, not rounded. */
const slackOf = (value: number, counted: boolean): number => {
  const place = placeOf(value);
  if (counted && (value < 100 || place === 1)) return 0;
  return (value < 100 ? Math.min(place, 1) / 2 : Math.min(place / 2, value * ROUNDED)) * SHORT;
};

/** Reads a figure's amount. */
export function amountOf(figure: Figure): Amount {
  const { dimension, scale } = measureOf(figure);
  const low = figure.value ?? figure.range!.low;
  const high = figure.value ?? figure.range!.high;
  const { least, most } = boundsOf(figure, low, high, dimension);
  return { dimension, low: low * scale, high: high * scale, least: least * scale, most: most * scale };
}

function boundsOf({ qualifier }: Figure, low: number, high: number, dimension: string) {
  const above = Math.max(high * NEAR, high + NEARBY);
  const below = low > 0 ? Math.min(low / DOWN, Math.max(low - NEARBY, 0)) : low - NEARBY;
  const size = Math.abs(low);
  const loose = Math.max(size * LOOSE, Math.min(size * LOOSER, placeOf(size) / 2));
  if (qualifier === 'at-least' || qualifier === 'more-than') return { least: low, most: above };
  if (qualifier === 'at-most' || qualifier === 'less-than') return { least: below, most: high };
  if (qualifier === 'about') return { least: low - loose, most: high + loose };
  if (qualifier === 'nearly') return { least: low - loose, most: high };
  if (low !== high) return { least: low, most: high };
  const slack = slackOf(size, dimension === 'count' || dimension === AGE);
  return { least: low - slack, most: low + slack };
}

/** Whether two amounts are the same number, however it is written. */
export function equal(a: Amount, b: Amount): boolean {
  const same = (x: number, y: number) => Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y));
  return a.dimension === b.dimension && same(a.low, b.low) && same(a.high, b.high);
}

/**
 * Whether two statements can both be right: "at least 2" and "3", "about 1,200" and "1,187", "8.2 million" and "8.17 million",
 * but not "at least 30" and "44", which stand too far apart to be one count.
 */
export function compatible(a: Amount, b: Amount): boolean {
  if (a.dimension !== b.dimension) return false;
  return equal(a, b) || allows(a, b) || allows(b, a);
}

/** Whether what one statement allows reaches what the other states. */
function allows(a: Amount, b: Amount): boolean {
  return a.least <= b.high && b.low <= a.most;
}

/** Whether a number has moved on since another was told: both cannot hold, or a floor has clearly been passed. */
export function movedOn(was: Amount, now: Amount): boolean {
  return (
    !compatible(was, now) || (was.most > was.high && now.low > Math.max(was.high * PASSED, was.high + 2))
  );
}
