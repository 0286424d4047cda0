import { type Check, GRACE_MS } from './breach.ts';

/** K: the kill switch and a pause are looked at before every claim. */
export const brakesHold: Check = function* ({ world }) {
  for (const { at, after } of world.sends.changes) {
    if (after.status !== 'CLAIMED') continue;
    const requestId = after.owner.slice(0, after.owner.indexOf('/'));
    const invocation = world.lambda.ended.find(
      (ended) => ended.invocation.requestId === requestId,
    )?.invocation;
    if (invocation && invocation.faults.length > 0) continue; // a worker that slept acts on what it saw
    const halted = heldSince(
      world.editions.brakes.map(({ at: since, brakes }) => [since, brakes.halted !== undefined]),
      at,
    );
    const changes = world.editions.changes.filter((change) => change.after.id === after.edition);
    const paused = heldSince(
      changes.map((change) => [change.at, change.after.status === 'paused']),
      at,
    );
    for (const since of [halted, paused])
      if (since !== undefined && at - since > GRACE_MS)
        yield {
          invariant: 'K',
          what: `${requestId} claimed a row ${at - since} ms after sending was stopped`,
        };
  }
};

/** Since when something holds at a moment, given when it began and ended to. */
function heldSince(
  turns: readonly (readonly [at: number, held: boolean])[],
  moment: number,
): number | undefined {
  const last = turns.findLast(([at]) => at <= moment);
  return last?.[1] ? last[0] : undefined;
}
