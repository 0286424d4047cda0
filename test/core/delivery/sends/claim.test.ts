import { expect, test } from 'vitest';
import {
  ABANDONED_MS,
  abandoned,
  CLAIM_LEASE_MS,
  maySend,
  SEND_WITHIN_MS,
  standing,
} from '../../../../core/delivery/sends/claim.ts';
import type { Send } from '../../../../core/delivery/sends/schema.ts';

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

test.each([
  ['just claimed', claimedAgo(0), true],
  ['at the very end of its time', claimedAgo(SEND_WITHIN_MS), true],
  ['too late', claimedAgo(SEND_WITHIN_MS + 1), false],
])('a mail %s may be handed over: %s', (_, claim, expected) => expect(maySend(claim, NOW)).toBe(expected));

test('an owner has given up before anybody takes the claim for stale', () =>
  expect(SEND_WITHIN_MS + 7_000).toBeLessThan(CLAIM_LEASE_MS)); // 7 s: what a mailer waits for the provider

test.each([
  [claimedAgo(ABANDONED_MS + 1), true],
  [claimedAgo(ABANDONED_MS), false],
  [{ ...claimedAgo(ABANDONED_MS + 1), status: 'RELEASED' }, false],
  [{ ...claimedAgo(ABANDONED_MS + 1), status: 'ACCEPTED' }, false],
] as const)('%j is abandoned: %s', (found, expected) => expect(abandoned(found, NOW)).toBe(expected));
