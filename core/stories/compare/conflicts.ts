import { byText } from '../../text-order.ts';
import { compatible } from './amount.ts';
import { disagreeing, type Match } from './matching.ts';
import { byTime, statedOnly } from './order.ts';
import type { Report, Stated } from './report.ts';
import { sameThing } from './same-thing.ts';
import { leadingThings, type Thing } from './thing.ts';

const MOST = 40; // reports compared, the newest: it takes time with their square

/**
 * Finds figures that count the same thing and cannot all be right: "at least 30" and "44", not "at least 2" and "3".
 * @param isNews of two reports that both are none, nothing is found; but they join what others do not agree on
 * @returns conflicts of two or more sides from as many sources, each side the newest statement of its source, the newest first;
 * the same whatever the order of the reports
 */
export function conflictsAmong(
  reports: readonly Report[],
  isNews: (report: Report) => boolean = () => true,
): Stated[][] {
  const newest = reports
    .toSorted(
      ({ at: a, article: one }, { at: b, article: other }) =>
        byText(b, a) || byText(one.id, other.id) || byText(one.revision, other.revision),
    )
    .slice(0, MOST);
  const matches: Match[] = [];
  for (const [index, now] of newest.entries())
    for (const was of newest.slice(index + 1))
      if (was.source !== now.source && (isNews(was) || isNews(now)))
        matches.push(...disagreeing(leadingThings(was), leadingThings(now), compatible));
  const told = new Set<Thing>();
  return matches
    .toSorted((a, b) => b.score - a.score || byTime(b.now, a.now) || byTime(b.was, a.was))
    .flatMap(({ was, now }) => {
      if (told.has(was) || told.has(now)) return [];
      const sides = sidesOf([now, was], newest);
      for (const side of sides) told.add(side);
      const latest = latestOf(sides);
      const differ = latest.some((a) => latest.some((b) => !compatible(a.amount, b.amount)));
      return differ ? [latest.map(statedOnly)] : [];
    })
    .toSorted((a, b) => byTime(b[0]!, a[0]!));
}

/** All statements of what two sides count: those that count the same as every other. */
function sidesOf(pair: readonly Thing[], reports: readonly Report[]): Thing[] {
  const sides = [...pair];
  for (const report of reports)
    for (const thing of leadingThings(report))
      if (!sides.includes(thing) && sides.every((side) => sameThing(side, thing) > 0)) sides.push(thing);
  return sides;
}

/** Of each source the newest statement, the newest first. */
function latestOf(sides: readonly Thing[]): Thing[] {
  const latest = new Map<string, Thing>();
  for (const side of sides.toSorted(byTime)) latest.set(side.report.source, side);
  return [...latest.values()].toSorted((a, b) => byTime(b, a));
}
