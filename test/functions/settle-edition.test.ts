import { describe, expect, test } from 'vitest';
import { AGAIN, DONE } from './deps.ts';
import { at, EDITION, ledger, reader, row, sending, states } from './sending.ts';
import { ended, REQUEST, setUp } from './settle-worker.ts';

describe('an edition', () => {
  test('is finished once everybody has come to an end', async () => {
    const { run, state, outcomes, settler, planner, log } = setUp({ rows: ended });
    expect(await run()).toEqual(DONE);
    const outcome = { accepted: 1, rejected: 1, skipped: 1, ambiguous: 1 };
    expect(state()).toMatchObject({ status: 'finished', outcome, changed: at() });
    expect(outcomes).toEqual([outcome]);
    expect([settler.bodies, planner.bodies]).toEqual([[], []]);
    expect(log.counts).toEqual({ EditionsFinished: 1 });
  });

  test.each(['RELEASED', 'CLAIMED'] as const)('is not finished while a mail is %s', async (status) => {
    const last = row(reader('b'), status, { claimedAt: at(-59) });
    const { run, state, outcomes, settler } = setUp({ rows: [...ended.slice(1), last] });
    expect(await run()).toEqual(DONE);
    expect(state()).toMatchObject({ status: 'sending' });
    expect(outcomes).toEqual([]);
    expect(settler.bodies).toEqual([{ ...REQUEST, looked: 4, since: at(), ended: 3 }]);
    expect(settler.delays).toEqual([16]);
  });

  test.each([1, 3])('of %d parts is counted as well', async (parts) => {
    const { run, state } = setUp({ rows: ended, parts });
    await run();
    expect(state().outcome).toEqual({ accepted: 1, rejected: 1, skipped: 1, ambiguous: 1 });
  });

  test('of one part is looked up by name', async () => {
    const sends = { ...ledger(...ended), rows: () => expect.unreachable() };
    const { run, state } = setUp({ rows: ended, parts: 1, changes: { sends } });
    await run();
    expect(state().status).toBe('finished');
  });

  test('of nobody is finished at once', async () => {
    const { run, state } = setUp({ size: 0, parts: 0 });
    await run();
    expect(state().outcome).toEqual({ accepted: 0, rejected: 0, skipped: 0, ambiguous: 0 });
  });

  test('is finished though it is paused', async () => {
    const { run, state, table } = setUp({ rows: ended });
    table.byId.set(EDITION, sending(4, { status: 'paused', reason: 'wrong figure' }));
    await run();
    expect(state().status).toBe('finished');
    expect(state()).not.toHaveProperty('reason');
  });

  test.each(['finished', 'empty', 'skipped'] as const)('once %s is looked at no more', async (status) => {
    const { run, table, settler, outcomes } = setUp({ rows: ended });
    table.byId.set(EDITION, sending(4, { status }));
    expect(await run()).toEqual(DONE);
    expect([settler.bodies, outcomes, table.byId.get(EDITION)?.status]).toEqual([[], [], status]);
  });

  test('still noted as a draft is looked at again: it is about to be noted as sent', async () => {
    const { run, table, outcomes } = setUp({ rows: ended });
    table.byId.set(EDITION, sending(4, { status: 'draft' }));
    expect(await run()).toEqual(AGAIN);
    expect([outcomes, table.byId.get(EDITION)?.status]).toEqual([[], 'draft']);
  });

  test('that somebody changes at the same moment is looked at again', async () => {
    const table = states(sending(4));
    const replace = async () => false;
    const { run, settler, planner } = setUp({ rows: ended, changes: { states: { ...table, replace } } });
    expect(await run()).toEqual(DONE);
    expect(settler.bodies).toHaveLength(1);
    expect(planner.bodies).toEqual([]);
  });

  test('nobody has planned is refused', async () => {
    const { run, table } = setUp();
    table.byId.clear();
    expect(await run()).toEqual(AGAIN);
  });
});

describe('a claim', () => {
  test('whose worker died is ambiguous, and its edition can end', async () => {
    const lost = row(reader('b'), 'CLAIMED', { claimedAt: at(-61) });
    const { run, sends, state, log } = setUp({ rows: [...ended.slice(1), lost] });
    await run();
    expect(log.counts).toMatchObject({ SendsAMBIGUOUS: 1 });
    expect(await sends.find(EDITION, lost.subscriberId)).toMatchObject({
      status: 'AMBIGUOUS',
      reason: 'owner lost',
    });
    expect(state().outcome).toMatchObject({ accepted: 0, ambiguous: 2 });
  });

  test('that its worker settles in the same moment keeps what the worker says', async () => {
    const lost = row(reader('b'), 'CLAIMED', { claimedAt: at(-61) });
    const sends = { ...ledger(...ended.slice(1), lost), settle: async () => false };
    const { run, state } = setUp({ changes: { sends } });
    await run();
    expect(state().status).toBe('sending');
  });
});

test.each(['{}', 'not json', { ...REQUEST, looked: -1 }])('refuses %j', async (poison) => {
  expect(await setUp().run(poison)).toEqual(AGAIN);
});
