import { expect, test } from 'vitest';
import type { Send } from '../../../../core/delivery/sends/schema.ts';
import { unsettled } from '../../../../core/delivery/sends/unsettled.ts';

const [ana, ben, cai, dag] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(32)) as [string, ...string[]];
const row = (subscriberId: string, status: Send['status']): Send => ({
  ...{ edition: 'e', subscriberId, status, owner: 'o', attempt: 1 },
  claimedAt: '2026-03-01T08:00:00.000Z',
});

test.each([
  ['nobody has a row', [], [ana, ben!, cai!]],
  ['one was released', [row(ben!, 'RELEASED')], [ana, ben!, cai!]],
  ['one is under way', [row(ben!, 'CLAIMED')], [ana, cai!]],
  ['all have come to an end', [row(ana, 'ACCEPTED'), row(ben!, 'AMBIGUOUS'), row(cai!, 'SKIPPED')], []],
  ['one was refused', [row(cai!, 'REJECTED')], [ana, ben!]],
  ['somebody else has a row', [row(dag!, 'ACCEPTED')], [ana, ben!, cai!]],
])('who is still to be sent a mail when %s', (_, rows, expected) =>
  expect(unsettled([ana, ben!, cai!], rows)).toEqual(expected),
);
