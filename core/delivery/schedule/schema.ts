import * as z from 'zod';
import { Slot, Window } from '../../digest/edition/slot.ts';
import { Time } from '../../time-schema.ts';

/** The clock's word to `schedule-editions` that a moment has come, as EventBridge Scheduler writes it: without milliseconds. */
export const TickRequest = z.object({ scheduled: Time });
export type TickRequest = z.infer<typeof TickRequest>;

/** A window whose edition was due for too long to be made any more: the next one covers it as well. */
export const SkippedSlot = Window.extend({ cadence: Slot.shape.cadence });
export type SkippedSlot = z.infer<typeof SkippedSlot>;

/** What has been decided about slots so far: one row, each version of it replacing exactly the one before. */
export const Ticks = z.object({
  version: z.int().positive(),
  ticked: Time, //                   about all slots up to this moment it is decided what becomes of them
  due: z.array(Slot), //             those of that moment, while they may not have been acted upon yet
  skipped: z.array(SkippedSlot), //  those that later windows may have to cover, oldest first
});
export type Ticks = z.infer<typeof Ticks>;
