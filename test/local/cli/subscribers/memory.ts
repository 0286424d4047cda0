import { vi } from 'vitest';
import { subscriberId } from '../../../../core/delivery/address.ts';
import type { Choices, Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import { next } from '../../../../core/delivery/subscriber/state-machine.ts';
import type { SubscribersTable } from '../../../../functions/aws/subscribers-table.ts';
import type { Subscribers } from '../../../../local/cli/subscribers/change.ts';

export const KEY = 'an address key of thirty-two letters';
export const CHOICES: Choices = { editions: ['alert'], topics: [], hour: 7, zone: 'UTC' };
export const NOW = new Date('2026-03-02T08:00:00.000Z');
export const BEFORE = '2026-03-01T08:00:00.000Z';

/** @returns somebody who got to a status before `NOW` */
export function somebody(address: string, rest: Partial<Subscriber> = {}): Subscriber {
  const base = { schema: 2, version: 1, status: 'active', changed: BEFORE, softBounces: [] } as const;
  const consent = { at: BEFORE, how: 'on paper' };
  return { ...base, softBounces: [], id: idOf(address), address, choices: CHOICES, consent, ...rest };
}

export const idOf = (address: string): string => subscriberId(address, KEY);

/** A table in memory; `kept` is what it holds, by id. */
export function memory(...known: readonly Subscriber[]): Subscribers & { kept: Map<string, Subscriber> } {
  const kept = new Map(known.map((subscriber) => [subscriber.id, subscriber]));
  const table: SubscribersTable = {
    find: async (id) => kept.get(id),
    async change(id, event) {
      const current = kept.get(id);
      const following = next(id, current, event);
      if (following) kept.set(id, { ...following, version: (current?.version ?? 0) + 1 });
      return { subscriber: kept.get(id), changed: following !== undefined };
    },
    async *readersOf() {},
    schedules: async () => [],
    async *list(after) {
      const ids = [...kept.keys()].sort();
      for (const id of ids) if (after === undefined || id > after) yield kept.get(id)!;
    },
  };
  return { table, addressKey: KEY, kept };
}

/** Catches what a command prints. */
export function printed() {
  const words = { out: '', err: '' };
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    words.out += `${line}\n`;
  });
  vi.spyOn(console, 'error').mockImplementation((line: string) => {
    words.err += `${line}\n`;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    words.out += String(text);
    for (const done of rest) if (typeof done === 'function') (done as () => void)();
    return true;
  });
  return words;
}
