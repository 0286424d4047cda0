import type { Period } from './period.ts';
import type { Simulated } from './simulated.ts';

const QUARTER_MS = 900_000;

/** Ticks on every quarter of an hour, but not while the clock is out. @returns tells how many there were */
export function tickAll(
  time: Simulated,
  { from, to, outages }: Pick<Period, 'from' | 'to' | 'outages'>,
  tick: (scheduled: string) => Promise<void>,
) {
  let ticks = 0;
  const next = (moment: number) => {
    if (moment > to) return;
    time.at(moment, async () => {
      next(moment + QUARTER_MS);
      if (outages.some((outage) => outage.clockToo && outage.from <= moment && moment < outage.to)) return;
      ticks += 1;
      await tick(new Date(moment).toISOString().replace('.000Z', 'Z'));
    });
  };
  next(from);
  return () => ticks;
}
