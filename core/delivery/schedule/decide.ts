import type { Slot } from '../../digest/edition/slot.ts';
import type { Publication } from '../../publication/schema.ts';
import { byText } from '../../text-order.ts';
import { zoneName } from '../../time-zone.ts';
import type { Ticks } from './schema.ts';
import { type Days, slotBefore, slotsBetween } from './slots.ts';
import type { Subscribed } from './subscribed.ts';
import { opensAt, REACH_MS } from './windows.ts';

/** What the publication says of slots. */
export type Rules = Pick<Publication, 'cadences' | 'catchUp'>;

/** A moment at which slots are due, and whose. */
export interface Moment {
  readonly at: number; // ms since 1970
  readonly due: readonly Subscribed[];
}

const HOUR_MS = 3_600_000;

/** Whether the edition of a slot is due for more than so many hours. @param now ms since 1970 */
export function isTooLate({ to }: Pick<Slot, 'to'>, hours: number, now: number): boolean {
  return now - Date.parse(to) > hours * HOUR_MS;
}

/**
 * The moments at which slots are due, of all that has not been decided yet. The first tick ever is about its own moment
 * only; slots that are older than REACH_MS are left alone.
 * @param scheduled the moment of the tick, ms since 1970
 * @returns ascending; none when a later tick has come before this one. Zones that the runtime does not know have none
 */
export function momentsDue(
  subscribed: readonly Subscribed[],
  { cadences }: Pick<Rules, 'cadences'>,
  ticks: Ticks | undefined,
  scheduled: number,
): Moment[] {
  const ticked = ticks ? Date.parse(ticks.ticked) : scheduled - 1;
  const moments = new Map<number, Map<string, Subscribed>>();
  for (const { cadence, hour, zone: written } of subscribed) {
    const zone = zoneName(written);
    const days = daysOf(cadence, cadences);
    if (zone === undefined || days === undefined) continue;
    const after = Math.max(ticked, scheduled - REACH_MS[cadence]);
    for (const at of slotsBetween({ zone, hour }, days, after, scheduled)) {
      const due = moments.get(at) ?? new Map<string, Subscribed>();
      moments.set(at, due.set(`${cadence} ${hour} ${zone}`, { cadence, hour, zone }));
    }
  }
  return [...moments]
    .map(([at, due]) => ({
      at,
      due: [...due].sort(([one], [other]) => byText(one, other)).map(([, each]) => each),
    }))
    .sort((one, other) => one.at - other.at);
}

/**
 * Decides what becomes of the slots of a moment: those that are too late are skipped, the others are to be asked for.
 * What is decided holds, whoever asks and how often; a slot is skipped when `skipped` has its window.
 * @param now ms since 1970
 * @returns what is known of slots from then on
 */
export function decide(
  { at, due }: Moment,
  { skipped = [] }: Partial<Ticks>,
  { cadences, catchUp }: Rules,
  now: number,
): Omit<Ticks, 'version'> {
  const to = new Date(at).toISOString();
  const tooLate = isTooLate({ to }, catchUp, now);
  const remembered = skipped.filter((window) => Date.parse(window.to) >= at - REACH_MS[window.cadence]);
  const slots = new Map<string, Slot>();
  for (const { cadence, ...schedule } of due) {
    const days = daysOf(cadence, cadences) ?? 'all';
    // What is skipped is told window by window; the one that is made covers them all.
    const opens = tooLate
      ? slotBefore(schedule, days, at)
      : opensAt(schedule, { cadence, days, skipped: remembered }, at);
    const from = new Date(opens).toISOString();
    const known = slots.get(`${cadence} ${from}`)?.schedules ?? [];
    slots.set(`${cadence} ${from}`, { cadence, from, to, schedules: [...known, schedule] });
  }
  const decided = [...slots.values()];
  const late = tooLate ? decided.map(({ schedules: _, ...window }) => window) : [];
  return { ticked: to, due: decided, skipped: [...remembered, ...late] };
}

/** @returns undefined when the publication makes no such editions */
function daysOf(cadence: Slot['cadence'], { daily, weekly }: Rules['cadences']): Days | undefined {
  if (cadence === 'daily') return daily ? 'all' : undefined;
  return weekly || undefined;
}
