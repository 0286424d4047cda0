import type { Pace } from '../../../functions/aws/pace.ts';
import type { SendQuota } from '../../../functions/aws/send-quota.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';
import type { Scheduler } from './scheduler.ts';

/** The pace all workers share, in memory. */
export interface SharedPace {
  portFor(caller: Caller, quota: SendQuota): Pace;
}

const PUSH_BACK_MS = 2_000; // how far a throttled call pushes everybody's next turn

/** @param perSecond turns given; more than the provider takes, so that throttling happens */
export function sharedPace(perSecond: number, effects: Effects, time: Scheduler): SharedPace {
  let next = 0; // ms since 1970: the next free turn
  return {
    portFor(caller, quota) {
      let asks = false;
      return {
        async turn(deadline) {
          if (asks) {
            asks = false;
            const { perDay, sentToday } = await quota.read();
            if (perDay >= 0 && sentToday >= perDay) return 'quota';
          }
          const mine = await effects.call(caller, 'pace.reserve', 'write', () => {
            const turn = Math.max(next, time.now());
            if (turn <= deadline) next = turn + 1000 / perSecond;
            return turn;
          });
          if (mine > deadline) return 'later';
          await new Promise<void>((resolve) => time.after(mine - time.now(), resolve));
          return 'go';
        },
        async throttled() {
          asks = true;
          await effects.call(caller, 'pace.push', 'write', () => {
            next = Math.max(next, time.now()) + PUSH_BACK_MS;
          });
        },
      };
    },
  };
}
