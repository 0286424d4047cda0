import type { Send } from '../../../core/delivery/sends/schema.ts';
import type { SendsTable } from '../../../functions/aws/sends-table.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** One committed change of a row of the ledger. */
export interface SendChange {
  readonly at: number;
  readonly before: Send | undefined;
  readonly after: Send;
}

/** The ledger in memory, with the conditions of functions/aws/sends-table.ts. */
export interface Sends {
  readonly rows: ReadonlyMap<string, Send>; // by "edition/subscriber"
  readonly changes: readonly SendChange[];
  portFor(caller: Caller): SendsTable;
}

const PAGE = 3; // rows

/** An empty ledger. */
export function sends(effects: Effects, now: () => number): Sends {
  const rows = new Map<string, Send>();
  const changes: SendChange[] = [];
  const keyOf = ({ edition, subscriberId }: Pick<Send, 'edition' | 'subscriberId'>) =>
    `${edition}/${subscriberId}`;
  const write = (after: Send) => {
    changes.push({ at: now(), before: rows.get(keyOf(after)), after });
    rows.set(keyOf(after), after);
    return true;
  };
  const change = async (caller: Caller, what: string, seen: Send, changes: Partial<Send>) => {
    const done = await effects.call(caller, `sends.${what}`, 'write', () => {
      const found = rows.get(keyOf(seen));
      if (found?.status !== seen.status || found.owner !== seen.owner) return false;
      return write({ ...found, ...changes });
    });
    if (done) return true;
    const found = await effects.call(caller, 'sends.look', 'read', () => rows.get(keyOf(seen)));
    const fields = Object.entries(changes) as [keyof Send, unknown][];
    return found?.owner === seen.owner && fields.every(([field, value]) => found[field] === value);
  };
  const portFor = (caller: Caller): SendsTable => ({
    async claim(send) {
      const ours = await effects.call(caller, 'sends.claim', 'write', () => {
        const found = rows.get(keyOf(send));
        return found === undefined || found.status === 'RELEASED' ? write(send) : false;
      });
      if (ours) return undefined;
      return effects.call(caller, 'sends.look', 'read', () => rows.get(keyOf(send)));
    },
    settle: (held, outcome) =>
      change(caller, `settle ${outcome.status}`, { ...held, status: 'CLAIMED' }, outcome),
    find: (edition, subscriberId) =>
      effects.call(caller, 'sends.find', 'read', () => rows.get(keyOf({ edition, subscriberId }))),
    async *rowsOf(edition, subscriberIds) {
      for (let first = 0; first < subscriberIds.length; first += PAGE)
        yield await effects.call(caller, 'sends.rowsOf', 'read', () =>
          subscriberIds
            .slice(first, first + PAGE)
            .flatMap((subscriberId) => rows.get(keyOf({ edition, subscriberId })) ?? []),
        );
    },
    async *rows(edition) {
      for (let last: string | undefined = ''; last !== undefined; ) {
        const from: string = last;
        const page: Send[] = await effects.call(caller, 'sends.rows', 'read', () =>
          [...rows.values()]
            .filter((row) => row.edition === edition && row.subscriberId > from)
            .sort((one, other) => (one.subscriberId < other.subscriberId ? -1 : 1))
            .slice(0, PAGE),
        );
        last = page.length < PAGE ? undefined : page.at(-1)?.subscriberId;
        yield page;
      }
    },
    reopen: (seen, status, reason) =>
      change(caller, `reopen ${status}`, seen, {
        ...{ status, reason },
        ...(status === 'RELEASED' && { attempt: 1 }),
      }),
  });
  return { rows, changes, portFor };
}
