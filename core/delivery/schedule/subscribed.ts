import type { Schedule } from '../../digest/edition/audience-rule.ts';
import type { Slot } from '../../digest/edition/slot.ts';

/** A time at which somebody gets editions of a cadence. */
export interface Subscribed extends Schedule {
  readonly cadence: Slot['cadence'];
}
