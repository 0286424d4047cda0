import type { Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import { next } from '../../../core/delivery/subscriber/state-machine.ts';
import type { Reader } from '../../../functions/aws/reader-scans.ts';
import type { SubscribersTable } from '../../../functions/aws/subscribers-table.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** One committed change of a subscriber. */
export interface SubscriberChange {
  readonly at: number;
  readonly id: string;
  readonly before: Subscriber | undefined;
  readonly after: Subscriber;
}

/** The table of subscribers in memory: reads are strongly consistent, a write replaces exactly the version it saw. */
export interface Subscribers {
  readonly rows: ReadonlyMap<string, Subscriber>;
  readonly changes: readonly SubscriberChange[];
  /** Writes a row as it is, before a history begins. */
  plant(row: Subscriber): void;
  /** Is told when a function looks somebody up. */
  onLookUp: (id: string, by: string) => void;
  portFor(caller: Caller): SubscribersTable;
}

const CHOSE_NOTHING = { topics: [], zone: 'UTC', hour: 0 };
const PAGE = 2; // rows; small, so that a scan has many edges

/** Nobody yet. */
export function subscribers(effects: Effects, now: () => number): Subscribers {
  const rows = new Map<string, Subscriber>();
  const changes: SubscriberChange[] = [];
  const writers = new Map<string, symbol>(); // who wrote a row last
  const write = (row: Subscriber) => {
    changes.push({ at: now(), id: row.id, before: rows.get(row.id), after: row });
    rows.set(row.id, row);
  };
  const portFor = (caller: Caller): SubscribersTable => {
    const find = (id: string) =>
      effects.call(caller, 'subscribers.find', 'read', () => {
        self.onLookUp(id, caller.current?.name ?? '');
        return rows.get(id);
      });
    // A page starts after a row's id, whatever was written since.
    async function* pages(wanted: (row: Subscriber) => boolean, after = '') {
      for (let last: string | undefined = after; last !== undefined; ) {
        const from: string = last;
        const page: Subscriber[] = await effects.call(caller, 'subscribers.scan', 'read', () =>
          [...rows.values()]
            .filter(({ id }) => id > from)
            .sort((one, other) => (one.id < other.id ? -1 : 1))
            .filter(wanted)
            .slice(0, PAGE),
        );
        last = page.length < PAGE ? undefined : page.at(-1)?.id;
        yield page;
      }
    }
    return {
      find,
      async change(id, event) {
        const writer = Symbol(id);
        for (let current = await find(id); ; current = await find(id)) {
          // A write that was refused may have met its own earlier try.
          if (writers.get(id) === writer) return { subscriber: current, changed: true };
          const following = next(id, current, event);
          if (!following) return { subscriber: current, changed: false };
          const row = { ...following, version: (current?.version ?? 0) + 1 };
          const written = await effects.call(caller, `subscribers.put ${event.kind}`, 'write', () => {
            if (rows.get(id)?.version !== current?.version) return false;
            write(row);
            writers.set(id, writer);
            return true;
          });
          if (written) return { subscriber: row, changed: true };
        }
      },
      async *readersOf(cadence, segment, segments) {
        const mine = ({ id }: Subscriber) => Number.parseInt(id.slice(0, 8), 16) % segments === segment;
        const reads = ({ status, choices }: Subscriber) =>
          status === 'active' && choices?.editions.includes(cadence);
        for await (const page of pages((row) => mine(row) && Boolean(reads(row)))) {
          yield page.map(
            ({ id, choices: { topics, zone, hour } = CHOSE_NOTHING }): Reader => ({ id, topics, zone, hour }),
          );
        }
      },
      schedules: async () => [], // no clock ticks in these worlds
      async *list(after) {
        for await (const page of pages(() => true, after)) yield* page;
      },
    };
  };
  const self: Subscribers = { rows, changes, plant: write, onLookUp: () => {}, portFor };
  return self;
}
