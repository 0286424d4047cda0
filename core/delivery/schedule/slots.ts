import { create, toZonedDateTime } from 'temporal-polyfill/fns/PlainDateTime';
import type { Schedule } from '../../digest/edition/audience-rule.ts';
import { Weekday } from '../../publication/schema.ts';

/** The days on which a schedule has slots: all, or one of the week. */
export type Days = 'all' | Weekday;

const DAY_MS = 86_400_000;

// A local date is at most a day off UTC's, and a date that a zone left out has its slot a day later.
const MARGIN_DAYS = 2;

// Far enough back that there is a slot, even where a zone left a date out.
const BACK_DAYS = { all: 3, week: 10 };

/**
 * The slots of a schedule after `after` and not after `upTo`: its hour on each of its local dates. Where clocks leave that
 * hour out the slot comes later by what they left out; where they repeat it, the first time.
 * @param after ms since 1970, as `upTo`
 * @returns ms since 1970, ascending, each once: a date that a zone left out has none beside that of the next
 * @throws RangeError when the runtime does not know the zone
 */
export function slotsBetween({ zone, hour }: Schedule, days: Days, after: number, upTo: number): number[] {
  const slots: number[] = [];
  const last = Math.floor(upTo / DAY_MS) + MARGIN_DAYS;
  for (let day = Math.floor(after / DAY_MS) - MARGIN_DAYS; day <= last; day += 1) {
    if (days !== 'all' && weekdayOf(day) !== days) continue;
    const date = new Date(day * DAY_MS);
    const local = create(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), hour);
    const slot = toZonedDateTime(local, zone).epochMilliseconds; // "compatible", as RFC 5545 § 3.3.5 reads such times
    if (slot > after && slot <= upTo && slot !== slots.at(-1)) slots.push(slot);
  }
  return slots;
}

/** The last slot of a schedule before a moment. Times in ms since 1970. @throws RangeError as `slotsBetween` */
export function slotBefore(schedule: Schedule, days: Days, moment: number): number {
  const back = (days === 'all' ? BACK_DAYS.all : BACK_DAYS.week) * DAY_MS;
  const slot = slotsBetween(schedule, days, moment - back, moment - 1).at(-1);
  if (slot === undefined) throw new RangeError(`No slot before ${moment} in ${schedule.zone}`);
  return slot;
}

/** 1 January 1970, day 0, was a Thursday. */
function weekdayOf(day: number): Weekday | undefined {
  return Weekday.options[(((day + 3) % 7) + 7) % 7];
}
