import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Send } from '../../../../core/delivery/sends/schema.ts';
import { countSends, endedIn } from '../../../../core/delivery/sends/tally.ts';

const row = (status: Send['status'], reason?: string): Send => ({
  ...{ edition: 'alert-harbour-1', subscriberId: 'a'.repeat(32), status, owner: 'o', attempt: 1 },
  ...{ claimedAt: '2026-03-01T08:00:00.000Z', ...(reason !== undefined && { reason }) },
});

test('counts rows by their end and its reason', () => {
  const rows = [
    ...[row('ACCEPTED'), row('ACCEPTED', 'by the operator'), row('CLAIMED'), row('RELEASED', 'TooMany')],
    ...[row('REJECTED', 'BadRequest'), row('REJECTED', 'BadRequest'), row('REJECTED')],
    ...[row('SKIPPED', 'bounced'), row('AMBIGUOUS', 'owner lost')],
  ];
  expect(countSends(rows)).toEqual({
    ended: { accepted: 2, rejected: 3, skipped: 1, ambiguous: 1 },
    claimed: 1,
    released: 1,
    reasons: {
      rejected: new Map([
        ['BadRequest', 2],
        ['unknown', 1],
      ]),
      skipped: new Map([['bounced', 1]]),
      ambiguous: new Map([['owner lost', 1]]),
      released: new Map([['TooMany', 1]]),
    },
  });
});

test('counts nothing where there is nothing', () => {
  expect(endedIn(countSends([]).ended)).toBe(0);
});

const Row = fc
  .tuple(fc.constantFrom(...Send.shape.status.options), fc.option(fc.string(), { nil: undefined }))
  .map(([status, reason]) => row(status, reason));

test('counts every row once, however it is cut into pages', () =>
  fc.assert(
    fc.property(fc.array(Row), fc.nat(), (rows, cut) => {
      const whole = countSends(rows);
      const at = rows.length === 0 ? 0 : cut % rows.length;
      expect(countSends(rows.slice(at), countSends(rows.slice(0, at)))).toEqual(whole);
      expect(endedIn(whole.ended) + whole.claimed + whole.released).toBe(rows.length);
      for (const end of ['rejected', 'skipped', 'ambiguous'] as const)
        expect([...whole.reasons[end].values()].reduce((sum, n) => sum + n, 0)).toBe(whole.ended[end]);
    }),
  ));
