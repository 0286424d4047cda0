import type { Send } from './schema.ts';

/**
 * Who of these subscribers is still to be sent a mail: whoever has no row, or one that was released.
 * @param rows what the ledger has of them
 */
export function unsettled(subscriberIds: readonly string[], rows: readonly Send[]): string[] {
  const held = rows.filter(({ status }) => status !== 'RELEASED');
  const settled = new Set(held.map(({ subscriberId }) => subscriberId));
  return subscriberIds.filter((id) => !settled.has(id));
}
