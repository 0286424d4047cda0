import type { Brakes, EditionState } from '../../../core/delivery/edition/schema.ts';
import type { EditionsTable } from '../../../functions/aws/editions-table.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** One committed change of an edition's state. */
export interface EditionChange {
  readonly at: number;
  readonly before: EditionState | undefined;
  readonly after: EditionState;
}

/** The table of editions in memory, and the brakes. */
export interface Editions {
  readonly rows: ReadonlyMap<string, EditionState>;
  readonly changes: readonly EditionChange[];
  readonly brakes: readonly { readonly at: number; readonly brakes: Brakes }[]; // every change of them
  portFor(caller: Caller): EditionsTable;
}

/** No edition yet, and no brake set. Writes have the conditions of functions/aws/editions-table.ts. */
export function editions(effects: Effects, now: () => number): Editions {
  const rows = new Map<string, EditionState>();
  const changes: EditionChange[] = [];
  let brakes: Brakes = {};
  const braked: { at: number; brakes: Brakes }[] = [];
  const brake = (next: Brakes) => {
    brakes = next;
    braked.push({ at: now(), brakes });
  };
  const write = (after: EditionState) => {
    changes.push({ at: now(), before: rows.get(after.id), after });
    rows.set(after.id, after);
    return true;
  };
  // No clock ticks in these worlds: bench/month.ts has the slots.
  const unscheduled = async (): Promise<never> => {
    throw new Error('There are no slots in this world');
  };
  const slots = { ticks: unscheduled, saveTicks: unscheduled, noteSkipped: unscheduled };
  const portFor = (caller: Caller): EditionsTable => {
    const read = <T>(what: string, look: () => T) => effects.call(caller, `editions.${what}`, 'read', look);
    const change = <T>(what: string, make: () => T) =>
      effects.call(caller, `editions.${what}`, 'write', make);
    return {
      ...slots,
      find: (id) => read('find', () => rows.get(id)),
      begin: (state) =>
        change('begin', () => {
          const { status } = rows.get(state.id) ?? {};
          const overDraft = status === 'draft' && ['sending', 'empty'].includes(state.status);
          if (status === undefined || overDraft) write(state);
        }),
      skip: () => unscheduled(),
      async replace(seen, next) {
        const done = await change(`replace ${next.status}`, () => {
          const found = rows.get(seen.id);
          return found?.status === seen.status && found.changed === seen.changed ? write(next) : false;
        });
        if (done) return true;
        const found = await read('find', () => rows.get(seen.id));
        return found?.status === next.status && found.changed === next.changed;
      },
      async *list() {
        yield* await read('list', () =>
          [...rows.values()].sort((one, other) => (one.planned > other.planned ? -1 : 1)),
        );
      },
      leave: (id) => read('leave', () => ({ edition: rows.get(id), brakes })),
      brakes: () => read('brakes', () => brakes),
      halt: (reason) =>
        change('halt', () => {
          const { halted: _, ...others } = brakes;
          brake(reason === undefined ? others : { ...others, halted: reason });
        }),
      holdUntil: (until) =>
        change('holdUntil', () => {
          if ((brakes.quotaUntil ?? '') < until) brake({ ...brakes, quotaUntil: until });
        }),
    };
  };
  return { rows, changes, brakes: braked, portFor };
}
