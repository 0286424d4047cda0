import { describe, expect, test } from 'vitest';
import { CLAIM_LEASE_MS, SEND_WITHIN_MS } from '../../core/delivery/sends/claim.ts';
import type { Deps } from '../../functions/send-digest.ts';
import { AGAIN, DONE } from './deps.ts';
import { ANA, named, REQUEST, setUp } from './send-worker.ts';
import { active, at, ledger, NOW, row } from './sending.ts';

describe('a row', () => {
  test.each(['REJECTED', 'AMBIGUOUS', 'SKIPPED', 'ACCEPTED'] as const)(
    'that is %s is never sent again, and takes no turn',
    async (status) => {
      const { run, sent, turns } = setUp({ rows: ledger(row(ANA, status)) });
      expect(await run(REQUEST)).toEqual(DONE);
      expect([sent, turns]).toEqual([[], []]);
    },
  );

  test('that was released is sent, and counts its attempts', async () => {
    const { run, sent, outcome } = setUp({ rows: ledger(row(ANA, 'RELEASED', { attempt: 4 })) });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(sent).toHaveLength(1);
    expect(outcome()).toMatchObject({ status: 'ACCEPTED', attempt: 5 });
  });

  test('that another worker holds is looked at again later', async () => {
    const held = row(ANA, 'CLAIMED', { claimedAt: at() });
    const { run, sent, outcome } = setUp({ rows: ledger(held) });
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect([sent, outcome()]).toEqual([[], held]);
  });

  test('whose worker died is ambiguous, never a second mail', async () => {
    const claimedAt = new Date(NOW - CLAIM_LEASE_MS - 1).toISOString();
    const { run, sent, outcome } = setUp({ rows: ledger(row(ANA, 'CLAIMED', { claimedAt })) });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(outcome()).toMatchObject({ status: 'AMBIGUOUS', reason: 'owner lost' });
  });

  test('is not released under a second try by the late copy of the first one’s write', async () => {
    const rows = ledger();
    let late: Parameters<typeof rows.settle> | undefined;
    const settle: typeof rows.settle = (...write) => {
      late ??= write;
      return rows.settle(...write);
    };
    let tries = 0;
    const send = async () => {
      tries += 1;
      if (tries === 1) throw named('TooManyRequestsException');
      await rows.settle(...late!); // the client gave the first request up, and DynamoDB did not
      return 'ses-1';
    };
    const { run } = setUp({ changes: { sends: { ...rows, settle }, mailer: { send } } });
    expect(await run(REQUEST)).toEqual(DONE);
    expect([tries, rows.all()[0]?.status]).toEqual([2, 'ACCEPTED']);
  });

  test('claimed by a write whose answer was lost is ours', async () => {
    const rows = ledger();
    const claim: Deps['sends']['claim'] = async (send) => (await rows.claim(send)) ?? send;
    const { run, sent } = setUp({ rows, changes: { sends: { ...rows, claim } } });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(sent).toHaveLength(1);
  });

  test('whose owner wakes up late is released, for the mail may be another one’s by now', async () => {
    const setting = setUp({
      changes: {
        subscribers: {
          find: async (id) => {
            setting.time.now += SEND_WITHIN_MS + 1;
            return active(id);
          },
        },
      },
    });
    expect(await setting.run(REQUEST)).toEqual(AGAIN);
    expect(setting.sent).toEqual([]);
    expect(setting.outcome()).toMatchObject({ status: 'RELEASED', reason: 'too late' });
  });

  test('is released by a failure before the mail leaves', async () => {
    const find = () => Promise.reject(named('InternalServerError'));
    const { run, sent, outcome } = setUp({ changes: { subscribers: { find } } });
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect(sent).toEqual([]);
    expect(outcome()).toMatchObject({ status: 'RELEASED' });
  });

  test('stays claimed when what became of it cannot be written: nobody sends it again', async () => {
    const rows = ledger();
    const settle = () => Promise.reject(named('InternalServerError'));
    const { run, sent } = setUp({ rows, changes: { sends: { ...rows, settle } } });
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect(sent).toHaveLength(1);
  });
});
