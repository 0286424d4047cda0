import { setTimeout as pause } from 'node:timers/promises';
import { type Allowance, spacing, usedUp } from '../../core/delivery/sends/pacing.ts';
import { type PaceRow, paceRow } from './pace-row.ts';
import type { SendQuota } from './send-quota.ts';

/** What a sender may do: send now, try again much later, or stop because the provider takes no more for now. */
export type Turn = 'go' | 'later' | 'quota';

/** The provider's own pace, shared by all workers. */
export interface Pace {
  /** Waits for this worker's next turn, until `deadline` (ms since 1970) at most. */
  turn(deadline: number): Promise<Turn>;
  /** The provider said "too many": all workers slow down. */
  throttled(): Promise<void>;
}

/** What a pace is kept with. */
export interface PaceDeps {
  row: PaceRow;
  quota: SendQuota;
  clock: () => number; //                    ms since 1970
  sleep: (ms: number) => Promise<unknown>;
}

const ALLOWANCE_MS = 60_000; // how long the provider's word on its quota is believed
const AT_ONCE = 10; //          turns that are reserved together: a batch of messages

interface Waiting {
  readonly deadline: number;
  readonly answer: (turn: Turn | Promise<Turn>) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Gives turns no closer together than the provider's rate allows, over all workers: each reserves the next ones in a row
 * they share, and hands them out as their moments come. Nobody waits beyond his deadline.
 */
export function sharedPace({ row, quota, clock, sleep }: PaceDeps): Pace {
  let allowed: { since: number; allowance: Promise<Allowance> } | undefined;
  let known: Allowance | undefined;
  const allowance = () => {
    if (!allowed || clock() - allowed.since > ALLOWANCE_MS) {
      const asked = { since: clock(), allowance: quota.read() };
      allowed = asked;
      asked.allowance.then(
        (fresh) => {
          known = fresh;
        },
        () => {
          if (allowed === asked) allowed = undefined;
        },
      );
    }
    return allowed.allowance;
  };
  // SES takes one such question a second from the whole account: when many ask, what it said last has to do.
  const latest = () => allowance().catch((error) => known ?? Promise.reject(error));

  const serve = async (callers: readonly Waiting[]) => {
    const allows = await latest();
    if (usedUp(allows)) {
      for (const { answer } of callers) answer('quota');
      return;
    }
    const every = spacing(allows);
    const deadline = Math.min(...callers.map((caller) => caller.deadline));
    const { first, turns } = await row.reserve(callers.length, every, clock(), deadline);
    for (const [n, { answer }] of callers.entries()) {
      if (n >= turns) answer('later');
      else answer(sleep(Math.max(0, first + n * every - clock())).then(() => 'go' as const));
    }
  };

  let waiting: Waiting[] = [];
  let serving = false;
  const serveAll = async () => {
    serving = true;
    while (waiting.length > 0) {
      const callers = waiting.slice(0, AT_ONCE);
      waiting = waiting.slice(AT_ONCE);
      await serve(callers).catch((error) => {
        for (const { fail } of callers) fail(error);
      });
    }
    serving = false;
  };

  return {
    turn: (deadline) =>
      new Promise<Turn>((answer, fail) => {
        waiting.push({ deadline, answer, fail });
        if (!serving) void serveAll();
      }),
    async throttled() {
      allowed = undefined; // it may be the daily quota: ask afresh
      await row.rest(clock());
    },
  };
}

/** @returns the pace that all workers of a deployment share in its table of limits */
export function livePace(table: string, quota: SendQuota): Pace {
  return sharedPace({ row: paceRow(table), quota, clock: Date.now, sleep: pause });
}
