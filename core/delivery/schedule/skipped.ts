import type { SkippedSlot, Ticks } from './schema.ts';

/** Whether it was decided that a slot is skipped. */
export function isSkipped({ skipped }: Pick<Ticks, 'skipped'>, { cadence, from, to }: SkippedSlot): boolean {
  return skipped.some((window) => window.cadence === cadence && window.from === from && window.to === to);
}
