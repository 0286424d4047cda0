import { describe, expect, test } from 'vitest';
import { CLAIM_LEASE_MS } from '../../core/delivery/claim.ts';
import type { Message } from '../../core/delivery/message.ts';
import type { Send, Subscriber } from '../../core/delivery/schema.ts';
import { subscribe } from '../../core/delivery/subscriber.ts';
import { readToken } from '../../core/delivery/token.ts';
import { UNSUBSCRIBE_MARKER } from '../../core/digest/links.ts';
import type { SendsTable } from '../../functions/aws/sends-table.ts';
import { createHandler, type Deps } from '../../functions/send-digest.ts';
import { batch, context, recorded } from './deps.ts';

const NOW = Date.parse('2026-03-01T08:00:00.000Z');
const SECRET = 'a secret of some thirty-two letters';
const EDITION = 'alert-harbour-0123456789ab';
const ana = subscribe('ana@example.org', ['alert'], 'on paper', '2026-01-01T00:00:00.000Z');
const request = (subscriber = ana) => ({
  edition: EDITION,
  subscriberId: subscriber.id,
  correlationId: 'harbour@1',
});
const named = (name: string) => Object.assign(new Error(name), { name });

/** The ledger in memory, with the same conditional writes. */
function ledger(rows: Record<string, Send> = {}): SendsTable & { rows: Record<string, Send> } {
  const key = ({ edition, subscriberId }: Send) => `${edition}/${subscriberId}`;
  return {
    rows,
    async claim(send) {
      const found = rows[key(send)];
      if (found && found.status !== 'RELEASED') return found;
      rows[key(send)] = send;
      return undefined;
    },
    async settle(held, outcome) {
      const found = rows[key(held)];
      if (found?.status !== 'CLAIMED' || found.owner !== held.owner) return false;
      rows[key(held)] = { ...found, ...outcome };
      return true;
    },
  };
}

function setUp({
  subscribers = [ana],
  changes = {},
}: {
  subscribers?: Subscriber[];
  changes?: Partial<Deps>;
} = {}) {
  const log = recorded();
  const sent: Message[] = [];
  const sends = ledger();
  const deps: Deps = {
    telemetry: log.telemetry,
    clock: () => NOW,
    publication: 'The Harbour Digest',
    sender: 'digest@harbour.example',
    unsubscribe: { url: 'https://links.example/unsubscribe', secret: SECRET },
    editions: {
      mail: async () => ({
        cadence: 'alert',
        rendered: {
          subject: 'Wall breached',
          html: `<a href="${UNSUBSCRIBE_MARKER}">leave</a>`,
          text: UNSUBSCRIBE_MARKER,
        },
      }),
    },
    subscribers: { find: async (id) => subscribers.find((subscriber) => subscriber.id === id) },
    sends,
    mailer: {
      send: async (message) => {
        sent.push(message);
        return `ses-${sent.length}`;
      },
    },
    ...changes,
  };
  const run = (...bodies: unknown[]) => createHandler(deps)(batch(...bodies), context());
  return { deps, sent, rows: sends.rows, run, log, row: () => Object.values(sends.rows)[0] };
}

const DONE = { batchItemFailures: [] };
const AGAIN = { batchItemFailures: [{ itemIdentifier: 'message-0' }] };

describe('send-digest', () => {
  test('mails a subscriber and says so in the ledger', async () => {
    const { run, sent, row } = setUp();
    expect(await run(request())).toEqual(DONE);
    expect(sent.map(({ to }) => to)).toEqual(['ana@example.org']);
    expect(row()).toMatchObject({ status: 'ACCEPTED', messageId: 'ses-1', attempt: 1 });
  });

  test('gives each mail its own way out', async () => {
    const { run, sent } = setUp();
    await run(request());
    const link = sent[0]!.headers['List-Unsubscribe']!.slice(1, -1);
    expect(sent[0]!.text).toBe(link);
    expect(sent[0]!.html).toContain(link);
    expect(readToken('unsubscribe', new URL(link).searchParams.get('token')!, SECRET)).toBe(ana.id);
  });

  test('the same request any number of times is one mail', async () => {
    const { run, sent } = setUp();
    await run(request(), request());
    await run(request());
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['unsubscribed', { ...ana, status: 'unsubscribed' as const }, 'unsubscribed'],
    ['bounced', { ...ana, status: 'bounced' as const }, 'bounced'],
    ['not confirmed', { ...ana, status: 'pending' as const }, 'pending'],
    ['on other editions only', { ...ana, editions: ['daily' as const] }, 'active'],
  ])('mails nobody who is %s', async (_, subscriber, reason) => {
    const { run, sent, row } = setUp({ subscribers: [subscriber] });
    expect(await run(request())).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(row()).toMatchObject({ status: 'SKIPPED', reason });
  });

  test('mails nobody who is unknown', async () => {
    const { run, sent, row } = setUp({ subscribers: [] });
    expect(await run(request())).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(row()).toMatchObject({ status: 'SKIPPED', reason: 'unknown' });
  });

  test.each([
    ['BadRequestException', 'REJECTED', DONE],
    ['MessageRejected', 'RELEASED', AGAIN],
    ['TooManyRequestsException', 'RELEASED', AGAIN],
    ['TimeoutError', 'AMBIGUOUS', DONE],
    ['InternalServerError', 'AMBIGUOUS', DONE],
  ])('%s from the mailer is %s', async (name, status, reply) => {
    const { run, row } = setUp({ changes: { mailer: { send: () => Promise.reject(named(name)) } } });
    expect(await run(request())).toEqual(reply);
    expect(row()).toMatchObject({ status, reason: name });
  });

  test('what was released is sent at the next try', async () => {
    let tries = 0;
    const mailer = {
      send: () =>
        ++tries === 1 ? Promise.reject(named('TooManyRequestsException')) : Promise.resolve('ses-1'),
    };
    const { run, row } = setUp({ changes: { mailer } });
    await run(request());
    expect(await run(request())).toEqual(DONE);
    expect(tries).toBe(2);
    expect(row()).toMatchObject({ status: 'ACCEPTED' });
  });

  test.each(['REJECTED', 'AMBIGUOUS', 'SKIPPED', 'ACCEPTED'] as const)(
    'what is %s is never sent again',
    async (status) => {
      const { run, sent, rows } = setUp();
      rows[`${EDITION}/${ana.id}`] = {
        ...request(),
        status,
        owner: 'other',
        attempt: 1,
        claimedAt: new Date(0).toISOString(),
      };
      expect(await run(request())).toEqual(DONE);
      expect(sent).toEqual([]);
    },
  );

  test('a claim another worker holds is looked at again later', async () => {
    const { run, sent, rows, row } = setUp();
    rows[`${EDITION}/${ana.id}`] = {
      ...request(),
      status: 'CLAIMED',
      owner: 'other',
      attempt: 1,
      claimedAt: new Date(NOW).toISOString(),
    };
    expect(await run(request())).toEqual(AGAIN);
    expect(sent).toEqual([]);
    expect(row()).toMatchObject({ status: 'CLAIMED', owner: 'other' });
  });

  test('a claim whose worker died is ambiguous, never a second mail', async () => {
    const { run, sent, rows, row } = setUp();
    const claimedAt = new Date(NOW - CLAIM_LEASE_MS - 1).toISOString();
    rows[`${EDITION}/${ana.id}`] = { ...request(), status: 'CLAIMED', owner: 'other', attempt: 1, claimedAt };
    expect(await run(request())).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(row()).toMatchObject({ status: 'AMBIGUOUS', reason: 'owner lost' });
  });

  test('a failure before the mail leaves releases the claim', async () => {
    const { run, sent, row } = setUp({
      changes: { subscribers: { find: () => Promise.reject(named('InternalServerError')) } },
    });
    expect(await run(request())).toEqual(AGAIN);
    expect(sent).toEqual([]);
    expect(row()).toMatchObject({ status: 'RELEASED' });
  });

  test('an edition that cannot be read claims nothing', async () => {
    const { run, rows } = setUp({
      changes: { editions: { mail: () => Promise.reject(named('InternalError')) } },
    });
    expect(await run(request())).toEqual(AGAIN);
    expect(rows).toEqual({});
  });

  test('a poisoned message costs its batch-mates nothing', async () => {
    const { run, sent } = setUp();
    expect(await run('not json', { edition: EDITION }, request())).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-0' }, { itemIdentifier: 'message-1' }],
    });
    expect(sent).toHaveLength(1);
  });

  test('logs no address', async () => {
    const { run, log } = setUp();
    await run(request(), 'not json');
    expect(log.events()).toContain('Send:Settled');
    expect(JSON.stringify(log.lines)).not.toContain('ana@');
    expect(log.counts).toEqual({ SendsACCEPTED: 1 });
  });
});
