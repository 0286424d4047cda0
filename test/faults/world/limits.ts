import type { LimitsTable } from '../../../functions/aws/limits-table.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** Counters and marks in memory. */
export interface Limits {
  portFor(caller: Caller): LimitsTable;
}

/** Nothing counted or marked yet. Marks end by the caller’s clock, as in functions/aws/limits-table.ts. */
export function limits(effects: Effects): Limits {
  const counters = new Map<string, number>();
  const marks = new Map<string, { owner: symbol; expires: number }>(); // ms since 1970
  return {
    portFor: (caller) => ({
      count: (name, window, now) =>
        effects.call(caller, 'limits.count', 'write', () => {
          const key = `${name}@${Math.floor(now / (window * 1000))}`;
          counters.set(key, (counters.get(key) ?? 0) + 1);
          return counters.get(key)!;
        }),
      async once(name, keepSeconds, now) {
        const owner = Symbol(name);
        const taken = await effects.call(caller, 'limits.once', 'write', () => {
          if ((marks.get(name)?.expires ?? 0) > now) return false;
          marks.set(name, { owner, expires: now + keepSeconds * 1000 });
          return true;
        });
        if (taken) return true;
        return effects.call(caller, 'limits.look', 'read', () => marks.get(name)?.owner === owner);
      },
      forget: (name) => effects.call(caller, 'limits.forget', 'write', () => void marks.delete(name)),
    }),
  };
}
