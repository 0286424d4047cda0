import type { Send } from './schema.ts';

/**
 * How long a claim is believed to be at work, in ms. Longer than a claim can be between being made and being settled:
 * its owner starts no send later than SEND_WITHIN_MS after it, and gives up on the provider's answer after 7 s.
 */
export const CLAIM_LEASE_MS = 15_000;

/**
 * How long after its claim a mail may be handed over, in ms. An owner that comes later may have lost the row; and the
 * subscriber, looked up in between, may have left: with 2 s to connect, no send starts more than 5 s after somebody left.
 */
export const SEND_WITHIN_MS = 3_000;

/** When a claim is given up by whoever looks over an edition, in ms: later than by one who wants the row itself. */
export const ABANDONED_MS = 60_000;

/**
 * How often a mail that the provider does not take is tried, when it says so of this mail and not of the pace: at one
 * try every 6 minutes, for two days. An edition must come to an end, and `edition retry-rejected` begins anew.
 */
export const TRIES_OF_A_MAIL = 500;

/** What becomes of a claim whose owner died: nobody can say whether the mail has gone, so it must not go again. */
export const OWNER_LOST = { status: 'AMBIGUOUS', reason: 'owner lost' } as const;

/** What the row that stood in the way of a claim means for the one who wanted it. */
export type Standing = 'mine' | 'settled' | 'busy' | 'stale';

/**
 * Judges the row found where a claim failed.
 * "mine": an earlier try of the same write did arrive. "settled": nothing is left to do. "busy": another worker is at it.
 * "stale": another worker died holding it, so the mail may or may not have gone and must not be sent again.
 * @param owner the claimant
 * @param now ms since 1970
 */
export function standing(found: Send, owner: string, now: number): Standing {
  if (found.status !== 'CLAIMED') return 'settled';
  if (found.owner === owner) return 'mine';
  return olderThan(found, CLAIM_LEASE_MS, now) ? 'stale' : 'busy';
}

/** Whether the owner of a claim may still hand the mail over. */
export function maySend(claim: Send, now: number): boolean {
  return !olderThan(claim, SEND_WITHIN_MS, now);
}

/** Whether a row is a claim whose owner must be dead. */
export function abandoned(send: Send, now: number): boolean {
  return send.status === 'CLAIMED' && olderThan(send, ABANDONED_MS, now);
}

function olderThan({ claimedAt }: Send, age: number, now: number): boolean {
  return now - Date.parse(claimedAt) > age;
}
