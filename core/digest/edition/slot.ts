import * as z from 'zod';
import { Cadence } from '../../publication/schema.ts';
import { Time } from '../../time-schema.ts';
import { Schedule } from './audience-rule.ts';

/** What came in after `from`, and not after `to`. */
export const Window = z.object({ from: Time, to: Time });
export type Window = z.infer<typeof Window>;

/** A moment at which a daily or weekly edition is due, for all whose editions cover the same window. */
export const Slot = Window.extend({
  cadence: Cadence.exclude(['alert']),
  schedules: z.array(Schedule).min(1).max(2000),
});
export type Slot = z.infer<typeof Slot>;

/** The id of a slot's edition: "daily-20311123t0700-24h" closes at 07:00 UTC and covers a day. */
export function slotEdition({ cadence, from, to }: Omit<Slot, 'schedules'>): string {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
  const rest = minutes % 60 === 0 ? '' : `${minutes % 60}m`;
  const closes = to.slice(0, 16).replace(/[-:]/g, '').toLowerCase();
  return `${cadence}-${closes}-${Math.floor(minutes / 60)}h${rest}`;
}
