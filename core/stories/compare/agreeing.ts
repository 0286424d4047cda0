import { type Amount, compatible } from './amount.ts';
import { byTime, statedOnly } from './order.ts';
import type { Report, Stated } from './report.ts';
import { sameThing } from './same-thing.ts';
import { type Thing, thingsOf } from './thing.ts';

const CHECKED = 8; //     members of a group a figure is compared with
const LOOKED_AT = 200; // groups of like amounts: more hold one line of a table again and again

/**
 * Groups what several reports state of the same thing alike: "44 wounded" in one and "at least 40 people hurt" in another.
 * @returns every figure of every report in exactly one group, whatever the order of the reports; in a group the most exact
 * statement comes first, of equals the oldest
 */
export function agreeing(reports: readonly Report[]): Stated[][] {
  const groups: Thing[][] = [];
  const places = new Map<string, Thing[][]>(); // groups by dimension and magnitude
  for (const thing of reports.flatMap(thingsOf).toSorted(byTime)) {
    const keys = magnitudesOf(thing.amount);
    const group = groupOf(
      thing,
      keys.map((key) => places.get(key) ?? []),
    );
    if (group !== undefined) {
      group.push(thing);
      continue;
    }
    const made = [thing];
    groups.push(made);
    for (const key of keys) {
      const others = places.get(key);
      if (others) others.push(made);
      else places.set(key, [made]);
    }
  }
  return groups.map((group) => group.toSorted(byExactness).map(statedOnly));
}

/** The first group whose statements a figure agrees with. */
function groupOf(thing: Thing, near: readonly (readonly Thing[][])[]): Thing[] | undefined {
  let looked = 0;
  for (const groups of near)
    for (const group of groups) {
      if (!compatible(thing.amount, group[0]!.amount)) continue;
      if (group.slice(0, CHECKED).every((other) => agree(thing, other))) return group;
      looked += 1;
      if (looked === LOOKED_AT) return undefined;
    }
  return undefined;
}

const agree = (a: Thing, b: Thing): boolean => compatible(a.amount, b.amount) && sameThing(a, b) > 0;

/** The powers of two a statement reaches over: what it is compatible with reaches over one of them too. */
function magnitudesOf({ dimension, least, most, low, high }: Amount): string[] {
  const power = (value: number) => Math.floor(Math.log2(Math.max(Math.abs(value), 2 ** -20)));
  const ends = [least, most, low, high].map(power);
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  return Array.from({ length: last - first + 1 }, (_, at) => `${dimension} ${first + at}`);
}

const widthOf = ({ amount, figure }: Thing): number =>
  (figure.qualifier === 'exact' ? 0 : 1) + (amount.low === amount.high ? 0 : 1);

const byExactness = (a: Thing, b: Thing): number => widthOf(a) - widthOf(b) || byTime(a, b);
