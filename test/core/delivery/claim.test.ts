import { expect, test } from 'vitest';
import { CLAIM_LEASE_MS, standing } from '../../../core/delivery/claim.ts';
import type { Send } from '../../../core/delivery/schema.ts';

const NOW = Date.parse('2026-03-01T08:00:00.000Z');
const row = (changes: Partial<Send>): Send => ({
  edition: 'alert-harbour-1',
  subscriberId: 'a'.repeat(32),
  status: 'CLAIMED',
  owner: 'other',
  attempt: 1,
  claimedAt: new Date(NOW).toISOString(),
  ...changes,
});
const claimedAgo = (ms: number) => row({ claimedAt: new Date(NOW - ms).toISOString() });

test.each([
  ['our own write, whose answer was lost', row({ owner: 'me' }), 'mine'],
  ['our own write, however old', row({ owner: 'me', claimedAt: new Date(0).toISOString() }), 'mine'],
  ['another worker, just now', claimedAgo(0), 'busy'],
  ['another worker, at the very end of its lease', claimedAgo(CLAIM_LEASE_MS), 'busy'],
  ['another worker, dead', claimedAgo(CLAIM_LEASE_MS + 1), 'stale'],
  ['a clock that runs ahead', claimedAgo(-60_000), 'busy'],
  ['accepted', row({ status: 'ACCEPTED' }), 'settled'],
  ['accepted by us before', row({ status: 'ACCEPTED', owner: 'me' }), 'settled'],
  ['rejected', row({ status: 'REJECTED' }), 'settled'],
  ['ambiguous', row({ status: 'AMBIGUOUS' }), 'settled'],
  ['skipped', row({ status: 'SKIPPED' }), 'settled'],
] as const)('%s', (_, found, expected) => expect(standing(found, 'me', NOW)).toBe(expected));
