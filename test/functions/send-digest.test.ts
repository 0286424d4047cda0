import { describe, expect, test } from 'vitest';
import { readToken } from '../../core/delivery/links/token.ts';
import { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import type { Turn } from '../../functions/aws/pace.ts';
import { AGAIN, batch, context, DONE } from './deps.ts';
import { ANA, BEN, LINKED, MAIL, named, REQUEST, setUp } from './send-worker.ts';
import { active, at, EDITION, LINKS, NOW } from './sending.ts';

describe('a mail', () => {
  test('is sent, and the ledger says so', async () => {
    const { run, sent, outcome, turns } = setUp();
    expect(await run(REQUEST)).toEqual(DONE);
    const [mail] = sent;
    expect(mail).toMatchObject({ to: `${ANA}@example.org`, from: 'digest@harbour.example' });
    expect(mail!.tags).toEqual({ edition: EDITION, subscriber: ANA });
    expect(outcome()).toEqual({
      ...{ edition: EDITION, subscriberId: ANA, status: 'ACCEPTED', messageId: 'ses-1', attempt: 1 },
      ...{ owner: expect.stringContaining('message-0'), claimedAt: at() },
    });
    expect(turns).toEqual([NOW + 10_000 - 12_000]); // what is left of the invocation, less what the work takes
  });

  test('has a way out that is its own', async () => {
    const { run, sent } = setUp();
    await run(REQUEST);
    const raw = Buffer.from(sent[0]!.raw)
      .toString()
      .replaceAll(/=?\r\n ?/g, '');
    const [, link] = /<(https:\/\/pages.example\/unsubscribe\?token=[^>]+)>/.exec(raw)!;
    expect(readToken('unsubscribe', link!.split('token=')[1]!, LINKS, NOW)).toEqual({ subscriberId: ANA });
    expect(raw).toContain('<mailto:leave@harbour.example?subject=1.');
    expect(raw).toContain('https://pages.example/preferences?token=3D1.');
  });

  test('is one, however often it is asked for', async () => {
    const { run, sent } = setUp();
    await Promise.allSettled([run(REQUEST, REQUEST), run(REQUEST)]);
    await run(REQUEST);
    expect(sent).toHaveLength(1);
  });

  test('that one batch holds twice is one', async () => {
    const { handler, sent } = setUp();
    const twice = batch(REQUEST, REQUEST);
    twice.Records[1]!.messageId = 'message-0';
    await handler(twice, context());
    expect(sent).toHaveLength(1);
  });

  test('is encoded once for an edition', async () => {
    let read = 0;
    const html = {
      ...MAIL.rendered,
      get html() {
        read += 1;
        return LINKED;
      },
    };
    const mail = { ...MAIL, rendered: html };
    const { run, sent } = setUp({ changes: { editions: { mail: async () => mail } } });
    await run(REQUEST, { ...REQUEST, subscriberId: BEN });
    expect([sent.length, read]).toEqual([2, 1]);
  });
});

describe('nobody is mailed', () => {
  test.each<[string, Subscriber[], string]>([
    ['who has unsubscribed', [active(ANA, { status: 'unsubscribed' })], 'unsubscribed'],
    ['whose mailbox is gone', [active(ANA, { status: 'bounced' })], 'bounced'],
    ['who complained', [active(ANA, { status: 'complained' })], 'complained'],
    ['who has not confirmed', [active(ANA, { status: 'pending' })], 'pending'],
    [
      'who chose other editions',
      [active(ANA, { choices: { ...active(ANA).choices!, editions: ['daily'] } })],
      'unchosen',
    ],
    ['who is unknown', [], 'unknown'],
  ])('%s', async (_, who, reason) => {
    const { run, sent, outcome } = setUp({ who });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(outcome()).toMatchObject({ status: 'SKIPPED', reason });
  });

  test('at an address that is not one', async () => {
    const { run, sent, outcome } = setUp({ who: [active(ANA, { address: 'a@b.example, c@d.example' })] });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(outcome()).toMatchObject({ status: 'REJECTED', reason: 'InvalidAddress' });
  });

  test('whose row cannot be read', async () => {
    const find = async () => Subscriber.parse({ status: 'perhaps' });
    const { run, sent, outcome } = setUp({ changes: { subscribers: { find } } });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(outcome()).toMatchObject({ status: 'SKIPPED', reason: 'unreadable' });
  });

  test('who leaves while the mail waits for its turn', async () => {
    const who = [active(ANA)];
    const turn = async (): Promise<Turn> => {
      who[0] = active(ANA, { status: 'unsubscribed' });
      return 'go';
    };
    const { run, sent, outcome } = setUp({ who, changes: { pace: { turn, throttled: async () => {} } } });
    expect(await run(REQUEST)).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(outcome()).toMatchObject({ status: 'SKIPPED', reason: 'unsubscribed' });
  });
});

test('an edition that cannot be read claims nothing', async () => {
  const { run, rows } = setUp({
    changes: { editions: { mail: () => Promise.reject(named('InternalError')) } },
  });
  expect(await run(REQUEST)).toEqual(AGAIN);
  expect(rows.all()).toEqual([]);
});

test('a poisoned message costs its batch-mates nothing', async () => {
  const { run, sent } = setUp();
  expect(await run('not json', { edition: EDITION }, REQUEST)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'message-0' }, { itemIdentifier: 'message-1' }],
  });
  expect(sent).toHaveLength(1);
});

test('logs no address', async () => {
  const { run, log } = setUp();
  await run(REQUEST, 'not json');
  expect(log.events()).toContain('Send:Settled');
  expect(JSON.stringify(log.lines)).not.toContain('example.org');
  expect(log.counts).toEqual({ SendsACCEPTED: 1 });
});
