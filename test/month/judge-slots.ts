import { slotEdition } from '../../core/digest/edition/slot.ts';
import { isFor, type Made } from './made.ts';
import type { Lived } from './period.ts';
import type { Person } from './readers.ts';
import { owed } from './wall.ts';

/** The last slot before the first tick, and all that are owed since. */
export function momentsOf({ period }: Lived, { zone, hour }: Person, cadence: 'daily' | 'weekly'): number[] {
  const weekday = cadence === 'weekly' ? 1 : undefined;
  const before = owed(zone, hour, weekday, period.from - 10 * 86_400_000, period.from - 1).at(-1)!;
  return [before, ...owed(zone, hour, weekday, period.from - 1, period.to)];
}

/** What became of one reader's slot. */
export function endOf(
  { states }: Lived,
  made: ReadonlyMap<string, Made>,
  person: Person,
  cadence: 'daily' | 'weekly',
  moment: number,
  before: number,
): 'mailed' | 'empty' | 'skipped' | { fault: string } {
  const editions = [...made.values()].filter(
    (edition) => edition.window?.to === iso(moment) && isFor(edition, person, cadence),
  );
  const window = { cadence, from: iso(before), to: iso(moment) };
  const skipped = states.get(slotEdition(window))?.status === 'skipped';
  const [edition] = editions;
  if (!edition) return skipped ? 'skipped' : { fault: 'neither made nor skipped' };
  if (editions.length > 1) return { fault: `made ${editions.length} times` };
  if (skipped) return { fault: 'both made and skipped' };
  if (edition.subject !== undefined)
    return edition.mails.has(person.id) ? 'mailed' : { fault: 'made and not mailed' };
  const status = states.get(edition.edition.id)?.status;
  return status === 'empty' ? 'empty' : { fault: `nothing new, and noted as ${status}` };
}

/** A window. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The windows of a schedule’s editions, in their order. */
export function windowsOf(made: ReadonlyMap<string, Made>, person: Person, cadence: string): Span[] {
  return [...made.values()]
    .filter((edition) => isFor(edition, person, cadence))
    .flatMap(({ window }) => window ?? [])
    .toSorted((one, other) => (one.to < other.to ? -1 : 1));
}

/** Windows that leave a gap, or overlap. */
export function untiled(name: string, windows: readonly Span[]): string[] {
  return windows.flatMap(({ from }, n) => {
    const before = windows[n - 1];
    return !before || before.to === from
      ? []
      : [`${name}: a window closes at ${before.to}, the next opens at ${from}`];
  });
}

/** Each arrival since a schedule's first window opened is in one window of it. */
export function arrivedElsewhere({ arrivals }: Lived, name: string, windows: readonly Span[]): string[] {
  const [first, last] = [windows[0], windows.at(-1)];
  if (!first || !last) return [];
  return arrivals
    .filter(({ at }) => first.from < at && at <= last.to)
    .flatMap(({ at, article }) => {
      const holds = windows.filter(({ from, to }) => from < at && at <= to).length;
      return holds === 1 ? [] : [`${name}: ${article}, which came at ${at}, is in ${holds} windows`];
    });
}

/** A moment as rows have it. */
export const iso = (moment: number): string => new Date(moment).toISOString();
