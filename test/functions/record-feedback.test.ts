import { describe, expect, test } from 'vitest';
import { parseLinkKeys } from '../../core/delivery/links/keys.ts';
import { signToken } from '../../core/delivery/links/token.ts';
import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import { next, type SubscriberEvent } from '../../core/delivery/subscriber/state-machine.ts';
import { createHandler } from '../../functions/record-feedback.ts';
import {
  ADDRESS_KEY,
  ANA,
  bounce,
  complaint,
  enveloped,
  received,
  SETUP_NOTICE,
} from '../core/delivery/feedback/sample.ts';
import { batch, context, recorded } from './deps.ts';

const NOW = '2026-03-12T10:00:01.000Z';
const linkKeys = parseLinkKeys(JSON.stringify({ current: '1', 1: 'a link key of some thirty-two letters' }));
const token = signToken('unsubscribe', { subscriberId: ANA }, linkKeys);

const active: Subscriber = {
  schema: 2,
  id: ANA,
  version: 1,
  status: 'active',
  changed: '2026-01-01T00:00:00.000Z',
  address: 'ana@example.org',
  choices: { editions: ['alert'], topics: [], hour: 7, zone: 'UTC' },
  consent: { at: '2026-01-01T00:00:00.000Z', how: 'test' },
  softBounces: [],
};

function setUp(...known: Subscriber[]) {
  const rows = new Map(known.map((subscriber) => [subscriber.id, subscriber]));
  const log = recorded();
  const handler = createHandler({
    telemetry: log.telemetry,
    clock: () => Date.parse(NOW),
    addressKey: ADDRESS_KEY,
    linkKeys,
    subscribers: {
      async change(id: string, event: SubscriberEvent) {
        const now = next(id, rows.get(id), event);
        if (now) rows.set(id, now);
        return { subscriber: rows.get(id), changed: now !== undefined };
      },
    },
  });
  return {
    ...log,
    handle: (...bodies: unknown[]) => handler(batch(...bodies), context()),
    ana: () => rows.get(ANA),
  };
}

const soft = (feedbackId: string, at = '2026-03-10T06:13:04.310Z') =>
  bounce('Transient', 'MailboxFull', { feedbackId, timestamp: at });

describe('record-feedback', () => {
  test.each([
    ['a hard bounce', bounce('Permanent', 'General'), 'bounced', 'SubscribersBounced'],
    ['a complaint', complaint(), 'complained', 'SubscribersComplained'],
    ['a mail with the token', received(`Re: ${token}`), 'unsubscribed', 'SubscribersLeft'],
    ['an enveloped one', enveloped(JSON.stringify(complaint())), 'complained', 'SubscribersComplained'],
  ])('%s ends the mails', async (_, body, status, metric) => {
    const { handle, ana, counts } = setUp(active);
    expect(await handle(body)).toEqual({ batchItemFailures: [] });
    expect(ana()?.status).toBe(status);
    expect(counts).toEqual({ [metric]: 1 });
    await handle(body, body);
    expect(counts).toEqual({ [metric]: 1 });
  });

  test('the fifth soft bounce ends them, and a report that comes twice is one bounce', async () => {
    const { handle, ana, counts } = setUp(active);
    for (const id of ['a', 'b', 'b', 'c', 'a', 'd']) await handle(soft(id));
    expect(ana()).toMatchObject({ status: 'active', softBounces: { length: 4 } });
    expect(counts).toEqual({});
    await handle(soft('e'));
    expect(ana()?.status).toBe('bounced');
    expect(counts).toEqual({ SubscribersBounced: 1 });
  });

  test.each([
    ['a complaint, then a bounce', [complaint(), bounce('Permanent', 'General')], 'complained'],
    ['a bounce, then a complaint', [bounce('Permanent', 'General'), complaint()], 'complained'],
    ['leaving, then a bounce', [received(token), bounce('Permanent', 'General')], 'unsubscribed'],
    ['a bounce, then leaving', [bounce('Permanent', 'General'), received(token)], 'bounced'],
  ])('%s', async (_, bodies, status) => {
    const { handle, ana } = setUp(active);
    for (const body of bodies) await handle(body);
    expect(ana()?.status).toBe(status);
  });

  test('leaving takes back a sign-up that waits to be confirmed, and is no bounce', async () => {
    const signUp = {
      ...{ id: 'sign-up-1', address: 'ana@example.org', choices: active.choices!, at: NOW },
      ...{ from: '192.0.2.7', wording: '1' },
    };
    const { handle, ana, counts } = setUp({ ...active, status: 'bounced', signUp });
    await handle(received(token));
    expect(ana()).toMatchObject({ status: 'bounced' });
    expect(ana()?.signUp).toBeUndefined();
    expect(counts).toEqual({});
  });

  test.each([
    ['a forged token', received(`${token.slice(0, -4)}AAAA`)],
    ['a token for something else', received(signToken('preferences', { subscriberId: ANA }, linkKeys))],
    ['a mail in words', received('Stop it')],
    ['a delivery', { eventType: 'Delivery' }],
  ])('%s is acknowledged and changes nobody', async (_, body) => {
    const { handle, ana, counts } = setUp(active);
    expect(await handle(body)).toEqual({ batchItemFailures: [] });
    expect(ana()).toBe(active);
    expect(counts).toEqual({ FeedbackIgnored: 1 });
  });

  test('a bounce of somebody we do not know adds nobody', async () => {
    const { handle, ana } = setUp();
    expect(await handle(bounce('Permanent', 'General'))).toEqual({ batchItemFailures: [] });
    expect(ana()).toBeUndefined();
  });

  test('what cannot be read goes back alone; SES’s notice of a new destination does not', async () => {
    const { handle, ana } = setUp(active);
    const { batchItemFailures } = await handle(
      '{"eventType":',
      { eventType: 'Bounce' },
      SETUP_NOTICE,
      complaint(),
    );
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['message-0', 'message-1']);
    expect(ana()?.status).toBe('complained');
    expect(await handle(SETUP_NOTICE)).toEqual({ batchItemFailures: [] });
  });

  test('says ids and codes, no address and no token', async () => {
    const { handle, lines } = setUp(active);
    await handle(complaint(), received(token), received(`${token}x`), bounce('Permanent', 'General'));
    expect(lines.map(({ event, keys }) => [event, keys])).toContainEqual([
      'Feedback:Recorded',
      { subscriberId: ANA, feedback: 'complained', changed: true, status: 'complained' },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/@|192\.0\.2/);
    expect(JSON.stringify(lines)).not.toContain(token);
  });
});
