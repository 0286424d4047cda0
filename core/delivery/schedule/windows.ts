import type { Schedule } from '../../digest/edition/audience-rule.ts';
import type { Slot } from '../../digest/edition/slot.ts';
import type { SkippedSlot } from './schema.ts';
import { type Days, slotBefore, slotsBetween } from './slots.ts';

const DAY_MS = 86_400_000;

/** How far back the window of a slot may reach, and how old slots are looked at that no tick has come for; ms. */
export const REACH_MS: Readonly<Record<Slot['cadence'], number>> = { daily: 8 * DAY_MS, weekly: 35 * DAY_MS };

/** What the slots of a cadence have in common. */
export interface Course {
  readonly cadence: Slot['cadence'];
  readonly days: Days;
  readonly skipped: readonly SkippedSlot[];
}

/**
 * When the window opens that closes at a schedule's slot: at the slot before, or further back over windows that were
 * skipped, so that what came in then is not lost.
 * @param to ms since 1970
 * @returns ms since 1970, no earlier than REACH_MS before `to`
 */
export function opensAt(schedule: Schedule, { cadence, days, skipped }: Course, to: number): number {
  const earliest = to - REACH_MS[cadence];
  const isSlot = (moment: number) => slotsBetween(schedule, days, moment - 1, moment).length > 0;
  for (let from = slotBefore(schedule, days, to); ; ) {
    // Windows of other schedules may close at the same moment, but they opened at another one.
    const opened = skipped
      .filter((window) => window.cadence === cadence && Date.parse(window.to) === from)
      .map((window) => Date.parse(window.from))
      .find(isSlot);
    if (opened === undefined || opened < earliest) return from;
    from = opened;
  }
}
