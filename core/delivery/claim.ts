import type { Send } from './schema.ts';

/** How long a claim is believed to be at work, in ms. Longer than the send function's timeout, so its owner is dead by then. */
export const CLAIM_LEASE_MS = 15_000;

/** What the row that stood in the way of a claim means for the one who wanted it. */
export type Standing = 'mine' | 'settled' | 'busy' | 'stale';

/**
 * Judges the row found where a claim failed.
 * "mine": an earlier try of the same write did arrive. "settled": nothing is left to do. "busy": another worker is at it.
 * "stale": another worker died holding it, so the mail may or may not have gone and must not be sent again.
 * @param owner the claimant
 * @param now ms since the epoch
 */
export function standing(found: Send, owner: string, now: number): Standing {
  if (found.status !== 'CLAIMED') return 'settled';
  if (found.owner === owner) return 'mine';
  return now - Date.parse(found.claimedAt) > CLAIM_LEASE_MS ? 'stale' : 'busy';
}
