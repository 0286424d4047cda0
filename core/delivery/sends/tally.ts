import type { Send, Tally } from './schema.ts';

/** How many rows came to one end, by the reason they give. */
export type Reasons = ReadonlyMap<string, number>;

/** What the ledger says of an edition. Who has no row at all is in none of these. */
export interface Standings {
  readonly ended: Tally;
  readonly claimed: number; //  a worker is at them
  readonly released: number; // to be tried again
  readonly reasons: Readonly<Record<'rejected' | 'skipped' | 'ambiguous' | 'released', Reasons>>;
}

const NOTHING: Standings = {
  ended: { accepted: 0, rejected: 0, skipped: 0, ambiguous: 0 },
  claimed: 0,
  released: 0,
  reasons: { rejected: new Map(), skipped: new Map(), ambiguous: new Map(), released: new Map() },
};

const END = {
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
  SKIPPED: 'skipped',
  AMBIGUOUS: 'ambiguous',
  RELEASED: 'released',
} as const;

/** Adds rows of the ledger, each of another subscriber, to what was counted before. */
export function countSends(sends: Iterable<Send>, before: Standings = NOTHING): Standings {
  const ended = { ...before.ended };
  const reasons = {
    rejected: new Map(before.reasons.rejected),
    skipped: new Map(before.reasons.skipped),
    ambiguous: new Map(before.reasons.ambiguous),
    released: new Map(before.reasons.released),
  };
  let { claimed, released } = before;
  for (const { status, reason = 'unknown' } of sends) {
    const end = status === 'CLAIMED' ? 'claimed' : END[status];
    if (end === 'claimed') claimed += 1;
    else if (end === 'released') released += 1;
    else ended[end] += 1;
    if (end !== 'claimed' && end !== 'accepted')
      reasons[end].set(reason, (reasons[end].get(reason) ?? 0) + 1);
  }
  return { ended, claimed, released, reasons };
}

/** How many have come to an end. An edition is finished when they are its whole audience. */
export function endedIn({ accepted, rejected, skipped, ambiguous }: Tally): number {
  return accepted + rejected + skipped + ambiguous;
}
