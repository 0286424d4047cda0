import type { Brakes, EditionState } from '../../core/delivery/edition/schema.ts';
import type { LinkKeys } from '../../core/delivery/links/keys.ts';
import type { Send } from '../../core/delivery/sends/schema.ts';
import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import { slotEdition } from '../../core/digest/edition/slot.ts';
import type { EditionsTable } from '../../functions/aws/editions-table.ts';
import type { SendsTable } from '../../functions/aws/sends-table.ts';
import { slotsInMemory } from './slots.ts';

export const NOW = Date.parse('2026-03-01T08:00:00.000Z');
export const EDITION = 'alert-harbour-0123456789ab';
export const LINKS: LinkKeys = {
  current: '1',
  secrets: new Map([['1', 'a secret of some thirty-two letters']]),
};

/** @returns the moment so many seconds after NOW */
export const at = (seconds = 0) => new Date(NOW + seconds * 1000).toISOString();

/** @returns an id that begins with a digit */
export const reader = (digit: string, n = 0) => digit + n.toString(16).padStart(31, '0');

/** @returns a row of the ledger */
export const row = (subscriberId: string, status: Send['status'], more: Partial<Send> = {}): Send => ({
  ...{ edition: EDITION, subscriberId, status, owner: 'other', attempt: 1, claimedAt: at(-3600) },
  ...more,
});

/** @returns an active subscriber of alerts */
export const active = (id: string, more: Partial<Subscriber> = {}): Subscriber => ({
  ...{ schema: 2, id, version: 1, status: 'active', changed: at(-86_400), address: `${id}@example.org` },
  ...{ choices: { editions: ['alert'], topics: [], hour: 7, zone: 'Europe/Oslo' }, softBounces: [] },
  ...more,
});

/** @returns the state of an edition that is being sent */
export const sending = (audience: number, more: Partial<EditionState> = {}): EditionState => ({
  ...{ schema: 1, id: EDITION, cadence: 'alert', subject: 'Wall breached', status: 'sending', audience },
  ...{ planned: at(-60), changed: at(-60) },
  ...more,
});

/** The ledger in memory, with the conditions of the table's writes. */
export function ledger(...known: Send[]): SendsTable & { rows: SendsTable['rows']; all: () => Send[] } {
  const rows = new Map(known.map((send) => [send.subscriberId, send]));
  const change = (seen: Send, changes: Partial<Send>) => {
    const found = rows.get(seen.subscriberId);
    if (found?.status !== seen.status || found.owner !== seen.owner) return false;
    rows.set(seen.subscriberId, { ...found, ...changes });
    return true;
  };
  return {
    all: () => [...rows.values()],
    find: async (_, id) => rows.get(id),
    async claim(send) {
      const found = rows.get(send.subscriberId);
      if (found && found.status !== 'RELEASED') return found;
      rows.set(send.subscriberId, send);
      return undefined;
    },
    settle: async (held, outcome) => change({ ...held, status: 'CLAIMED' }, outcome),
    reopen: async (seen, status, reason) =>
      change(seen, { status, reason, ...(status === 'RELEASED' && { attempt: 1 }) }),
    async *rowsOf(_, ids) {
      for (const id of ids) yield [rows.get(id) ?? []].flat();
    },
    async *rows() {
      for (const send of [...rows.values()]) yield [send];
    },
  };
}

/** Editions in memory, with the conditions of the table's writes. */
export function states(
  ...known: EditionState[]
): EditionsTable & ReturnType<typeof slotsInMemory> & { byId: Map<string, EditionState> } {
  const byId = new Map(known.map((state) => [state.id, state]));
  let brakes: Brakes = {};
  const begin = async (state: EditionState) => {
    const draft = byId.get(state.id)?.status === 'draft' && ['sending', 'empty'].includes(state.status);
    if (!byId.has(state.id) || draft) byId.set(state.id, state);
  };
  const slots = slotsInMemory();
  return {
    ...slots,
    byId,
    find: async (id) => byId.get(id),
    begin,
    async skip({ cadence, from, to }, now) {
      const id = slotEdition({ cadence, from, to });
      const noted = new Date(now).toISOString();
      const times = { planned: noted, changed: noted };
      await begin({ schema: 1, id, cadence, status: 'skipped', audience: 0, ...times });
      if (byId.get(id)?.status !== 'skipped') return false;
      await slots.noteSkipped({ cadence, from, to });
      return true;
    },
    async replace(seen, next) {
      const found = byId.get(seen.id);
      if (found?.status !== seen.status || found.changed !== seen.changed) return false;
      byId.set(seen.id, next);
      return true;
    },
    async *list() {
      yield* byId.values();
    },
    leave: async (id) => ({ edition: byId.get(id), brakes }),
    brakes: async () => brakes,
    async halt(halted) {
      brakes = { ...brakes, halted };
    },
    async holdUntil(quotaUntil) {
      brakes = { ...brakes, quotaUntil };
    },
  };
}
