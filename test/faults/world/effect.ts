import type { Chance } from './chance.ts';
import { lostAnswer, serverError, tooMany } from './errors.ts';
import type { Edge, Fault, Plan } from './fault.ts';
import type { Caller, Invocation } from './invocation.ts';
import type { Scheduler } from './scheduler.ts';

/** A write that took place, and who asked for it. */
export interface Applied {
  readonly at: number;
  readonly edge: Edge;
  readonly by: Invocation;
}

/** The edges of a world: every call of a port goes through here. */
export interface Effects {
  /** Numbers an edge and asks the plan what goes wrong at it. */
  readonly edge: (by: string, what: string, kind: Edge['kind']) => { edge: Edge; fault: ReturnType<Plan> };
  /**
   * Carries a call out after a while, and answers after another while, unless something goes wrong.
   * @param carryOut changes the world in one step; what it throws is the answer
   */
  readonly call: <T>(caller: Caller, what: string, kind: Edge['kind'], carryOut: () => T) => Promise<T>;
  readonly edges: Edge[];
  readonly applied: Applied[];
}

const SLOW_MS = 400_000; //  longer than SendQueue's visibility timeout
const LATE_MS = 6_000; //   longer than a mail may wait after its reader was looked up
const STALL_MS = 25_000; //  longer than the lease of a claim, shorter than the timeout of most functions
const PATIENCE_MS = 5_000; // how long the mailer, which alone has such a limit, waits for an answer
const calmly = (what: string, kind: Edge['kind']) => ({
  edge: { number: -1, by: 'operator', what, kind },
  fault: undefined,
});
const never = new Promise<never>(() => {});

/** @param plan what goes wrong at which edge */
export function effects(time: Scheduler, chance: Chance, plan: Plan, trace: (line: string) => void): Effects {
  const edges: Edge[] = [];
  const applied: Applied[] = [];
  const edge: Effects['edge'] = (by, what, kind) => {
    const next = { number: edges.length, by, what, kind };
    edges.push(next);
    return { edge: next, fault: plan(next) };
  };
  // Mostly some milliseconds; now and then long enough for anything to come between.
  const latency = () => (chance.happens(0.04) ? chance.below(1_500) : 1 + chance.below(20));

  const call = <T>(caller: Caller, what: string, kind: Edge['kind'], carryOut: () => T): Promise<T> => {
    const by = caller.current;
    if (!by || by.dead) return never;
    const { edge: here, fault } = by.calm ? calmly(what, kind) : edge(by.name, what, kind);
    trace(`${by.requestId} ${what}${fault ? `  ← ${fault}` : ''} [${here.number}]`);
    if (fault) by.faults.push(`${fault} ${what}`);
    const carried = (): T => {
      if (kind !== 'read') applied.push({ at: time.now(), edge: here, by });
      return carryOut();
    };
    return new Promise<T>((resolve, reject) => {
      const answer = (delay: number, speak: () => void) => time.after(delay, () => by.dead || speak());
      const carryOutAndAnswer = (delay: number) => {
        // A request under way when its sender dies may still arrive.
        if (by.dead && fault !== 'slow' && chance.happens(0.5)) return;
        try {
          if (fault === 'repeated') carried();
          const result = carried();
          answer(delay, () => resolve(result));
        } catch (error) {
          answer(delay, () => reject(error));
        }
      };
      const unheard = () => {
        try {
          carried();
        } catch {
          // Refused, and nobody hears of it.
        }
      };
      const ways: Record<Fault | 'well', () => void> = {
        well: () => carryOutAndAnswer(latency()),
        throttled: () => answer(0, () => reject(tooMany())),
        '5xx': () => answer(0, () => reject(serverError())),
        late: () => carryOutAndAnswer(LATE_MS),
        stalled: () => carryOutAndAnswer(STALL_MS),
        repeated: () => carryOutAndAnswer(latency()),
        'crash-before': () => by.die('crash-before'),
        'crash-after': () => {
          unheard();
          by.die('crash-after');
        },
        'answer-lost': () => {
          unheard();
          answer(PATIENCE_MS, () => reject(lostAnswer()));
        },
        slow: () => {
          if (kind === 'mail') answer(PATIENCE_MS, () => reject(lostAnswer()));
          time.after(SLOW_MS, () => carryOutAndAnswer(0));
        },
        ...{ duplicated: () => {}, delayed: () => {} }, // happen to deliveries alone
      };
      time.after(latency(), ways[fault ?? 'well']);
    });
  };
  return { edge, call, edges, applied };
}
