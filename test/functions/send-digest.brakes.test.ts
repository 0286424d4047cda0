import { describe, expect, test } from 'vitest';
import type { Turn } from '../../functions/aws/pace.ts';
import { AGAIN, DONE } from './deps.ts';
import { ANA, named, REQUEST, setUp } from './send-worker.ts';
import { at, EDITION, ledger, row, sending, states } from './sending.ts';

describe('what the provider says', () => {
  test.each([
    ['BadRequestException', 'REJECTED', DONE],
    ['MessageRejected', 'RELEASED', AGAIN],
    ['TimeoutError', 'AMBIGUOUS', DONE],
    ['InternalServerError', 'AMBIGUOUS', DONE],
  ])('%s is %s', async (name, status, reply) => {
    const { run, outcome } = setUp({ changes: { mailer: { send: () => Promise.reject(named(name)) } } });
    expect(await run(REQUEST)).toEqual(reply);
    expect(outcome()).toMatchObject({ status, reason: name });
  });

  test.each([
    ['MessageRejected', 498, 'RELEASED', 'MessageRejected', AGAIN],
    ['MessageRejected', 499, 'REJECTED', 'gave up: MessageRejected', DONE],
    ['ThrottlingException', 9_000, 'RELEASED', 'ThrottlingException', AGAIN],
    ['TimeoutError', 499, 'AMBIGUOUS', 'TimeoutError', DONE],
  ])('%s after %i tries is %s', async (name, attempt, status, reason, reply) => {
    const rows = ledger(row(ANA, 'RELEASED', { attempt }));
    const { run, outcome } = setUp({
      rows,
      changes: { mailer: { send: () => Promise.reject(named(name)) } },
    });
    expect(await run(REQUEST)).toEqual(reply);
    expect(outcome()).toMatchObject({ status, reason });
  });

  test('"too many" slows all workers down, and the mail goes at its next turn', async () => {
    let tries = 0;
    const slowed: string[] = [];
    const mailer = {
      send: async () => {
        tries += 1;
        if (tries < 3) throw named('TooManyRequestsException');
        return 'ses-1';
      },
    };
    const pace = {
      turn: async (): Promise<Turn> => 'go',
      throttled: async () => void slowed.push('too many'),
    };
    const { run, outcome } = setUp({ changes: { mailer, pace } });
    expect(await run(REQUEST)).toEqual(DONE);
    expect([tries, slowed.length]).toEqual([3, 2]);
    expect(outcome()).toMatchObject({ status: 'ACCEPTED', attempt: 3 });
  });

  test('"too many" again and again sends the message back, and nobody is lost', async () => {
    let tries = 0;
    const send = async () => {
      tries += 1;
      throw named('ThrottlingException');
    };
    const { run, outcome } = setUp({ changes: { mailer: { send } } });
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect(tries).toBe(5);
    expect(outcome()).toMatchObject({ status: 'RELEASED' });
  });
});

describe('a turn', () => {
  const paced = (turn: Turn) => ({ pace: { turn: async () => turn, throttled: async () => {} } });

  test('that does not come in time sends the message back without a claim', async () => {
    const { run, rows } = setUp({ changes: paced('later') });
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect(rows.all()).toEqual([]);
  });

  test('that the quota allows no more holds all sending for ten minutes', async () => {
    const { run, rows, table, time, log } = setUp({ changes: paced('quota') });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(await table.brakes()).toEqual({ quotaUntil: at(3600) });
    expect(rows.all()).toEqual([]);
    time.now += 599_000;
    await run(REQUEST);
    expect(log.lines.at(-1)).toMatchObject({ event: 'Send:Held', keys: { held: 'quota' } });
  });
});

describe('while sending is held', () => {
  test.each(['paused', 'finished'] as const)(
    'a message of an edition that is %s is dropped',
    async (status) => {
      const { run, rows, table, turns } = setUp();
      table.byId.set(EDITION, sending(2, { status }));
      expect(await run(REQUEST)).toEqual(DONE);
      expect([rows.all(), turns]).toEqual([[], []]);
    },
  );

  test('the kill switch is read again after the wait for a turn', async () => {
    const table = states(sending(2));
    const turn = async (): Promise<Turn> => {
      await table.halt('wrong figure');
      return 'go';
    };
    const { run, rows, sent } = setUp({
      changes: { states: table, pace: { turn, throttled: async () => {} } },
    });
    expect(await run(REQUEST)).toEqual(DONE);
    expect([rows.all(), sent]).toEqual([[], []]);
  });

  test('an edition nobody has planned is not sent', async () => {
    const { run, rows, table } = setUp();
    table.byId.clear();
    expect(await run(REQUEST)).toEqual(AGAIN);
    expect(rows.all()).toEqual([]);
  });
});
