import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { subscriberId } from '../../core/delivery/address.ts';
import type { LinkRequest } from '../../core/delivery/link-request.ts';
import { readToken } from '../../core/delivery/links/token.ts';
import type { Subscriber } from '../../core/delivery/subscriber/schema.ts';
import type { OutgoingMail } from '../../functions/aws/mailer.ts';
import type { Turn } from '../../functions/aws/pace.ts';
import { LETTERS_PER_DAY } from '../../functions/letters/send-letter.ts';
import { createHandler, type Deps } from '../../functions/mail-link.ts';
import { AGAIN, batch, context, DONE, recorded } from './deps.ts';
import {
  ACTIVE,
  ADDRESS_KEY,
  AT,
  KEYS,
  limitsInMemory,
  NOW,
  PUBLICATION,
  SIGN_UP,
  subscribersIn,
} from './subscription/stage.ts';

const ID = subscriberId(SIGN_UP.address, ADDRESS_KEY);
const ana: Subscriber = { ...ACTIVE, id: ID };
const signUp = (id = SIGN_UP.id): LinkRequest => ({
  kind: 'sign-up',
  id,
  at: AT,
  signUp: { ...SIGN_UP, id },
});
const links = (id: string, address = 'ANA@example.org'): LinkRequest => ({
  kind: 'links',
  id,
  at: AT,
  address,
});
const named = (name: string) => Object.assign(new Error('to ana@example.org'), { name });

function setUp(present: Subscriber[] = [], { changes = {} as Partial<Deps>, turns = [] as Turn[] } = {}) {
  const rows = new Map(present.map((subscriber) => [subscriber.id, subscriber]));
  const log = recorded();
  const sent: OutgoingMail[] = [];
  const limits = limitsInMemory();
  let now = NOW;
  const slowed = { times: 0 };
  const deps: Deps = {
    telemetry: log.telemetry,
    clock: () => now,
    sender: 'digest@harbour.example',
    stationery: { publication: PUBLICATION, pages: 'https://pages.example/', keys: KEYS },
    addressKey: ADDRESS_KEY,
    subscribers: subscribersIn(rows),
    limits,
    mailer: { send: async (mail) => `ses-${sent.push(mail)}` },
    pace: {
      turn: async () => turns.shift() ?? 'go',
      throttled: async () => void slowed.times++,
    },
    ...changes,
  };
  const run = (...bodies: unknown[]) => createHandler(deps)(batch(...bodies), context());
  return { run, sent, rows, limits, log, slowed, later: (ms: number) => (now += ms) };
}

describe('mail-link', () => {
  test('notes a sign-up and mails its confirmation, without list headers', async () => {
    const { run, sent, rows, log } = setUp();
    expect(await run(signUp())).toEqual(DONE);
    expect(rows.get(ID)).toMatchObject({ status: 'pending', signUp: SIGN_UP });
    expect(sent).toMatchObject([
      {
        to: 'ana@example.org',
        from: 'digest@harbour.example',
        tags: { letter: 'confirmation', subscriber: ID },
      },
    ]);
    const mail = await PostalMime.parse(sent[0]!.raw);
    expect(mail).toMatchObject({
      from: { name: 'The Harbour Digest', address: 'digest@harbour.example' },
      to: [{ address: 'ana@example.org' }],
      subject: 'Please confirm: The Harbour Digest',
      messageId: '<letter.sign-up-1@harbour.example>',
    });
    expect(mail.headers.map(({ key }) => key).filter((key) => key.startsWith('list-'))).toEqual([]);
    const [link = ''] = mail.text!.match(/https:\S+/)!;
    const token = new URL(link).searchParams.get('token')!;
    expect(readToken('confirm', token, KEYS, NOW)).toEqual({ subscriberId: ID, detail: SIGN_UP.id });
    expect(mail.html).toContain('Confirm your subscription');
    expect(log.counts).toEqual({ LettersAccepted: 1 });
    expect(JSON.stringify(log.lines)).not.toMatch(/@example|token=/);
  });

  test('mails somebody subscribed their links, to the address they confirmed, and changes nothing', async () => {
    const { run, sent, rows } = setUp([ana]);
    await run(links('links-01'), { ...signUp(), signUp: { ...SIGN_UP, address: 'ANA@example.org' } });
    expect(sent.map(({ to, tags }) => [to, tags.letter])).toEqual([
      ['ana@example.org', 'links'],
      ['ana@example.org', 'links'],
    ]);
    expect(rows.get(ID)).toEqual(ana);
  });

  test.each([
    ['a stranger', [], links('links-01', 'stranger@example.org')],
    ['who complained', [{ ...ana, status: 'complained' as const }], signUp()],
    ['who is not known by the link', [], { kind: 'data', id: 'data-001', at: AT, subscriberId: ID }],
  ])('mails nothing to %s', async (_, present, request) => {
    const { run, sent, rows, limits } = setUp(present);
    expect(await run(request)).toEqual(DONE);
    expect(sent).toEqual([]);
    expect([...rows.values()]).toEqual(present);
    expect(limits.marks.size).toBe(0);
  });

  test('the same request any number of times is one letter', async () => {
    const { run, sent, log } = setUp();
    await run(signUp(), signUp());
    await run(signUp());
    expect(sent).toHaveLength(1);
    expect(log.counts).toEqual({ LettersAccepted: 1, LettersRepeated: 2 });
  });

  test('a mailbox gets three letters a day, however its address is written', async () => {
    const { run, sent, log, later } = setUp([ana]);
    const ask = (n: number) => run(links(`links-0${n}`, n % 2 ? 'ana@example.org' : 'Ana@Example.org'));
    for (let n = 0; n < LETTERS_PER_DAY + 2; n++) expect(await ask(n)).toEqual(DONE);
    expect(sent).toHaveLength(LETTERS_PER_DAY);
    expect(log.counts).toEqual({ LettersAccepted: 3, LettersCapped: 2 });
    later(86_399_999);
    await ask(7);
    expect(sent).toHaveLength(LETTERS_PER_DAY);
    later(1);
    await ask(8);
    expect(sent).toHaveLength(LETTERS_PER_DAY + 1);
  });

  test('beyond them a sign-up does not take the place of the one that was mailed last', async () => {
    const { run, sent, rows, log } = setUp();
    const ids = Array.from({ length: LETTERS_PER_DAY + 1 }, (_, n) => `sign-up-${n}`);
    for (const id of ids) expect(await run(signUp(id))).toEqual(DONE);
    expect(sent).toHaveLength(LETTERS_PER_DAY);
    expect(rows.get(ID)?.signUp?.id).toBe(ids[LETTERS_PER_DAY - 1]);
    expect(log.counts).toEqual({ LettersAccepted: LETTERS_PER_DAY, LettersCapped: 1 });
  });

  test('a sign-up that another has overtaken meanwhile is not mailed, and takes none of the day’s letters', async () => {
    const rows = new Map<string, Subscriber>();
    const { find, change } = subscribersIn(rows);
    const later = { ...SIGN_UP, id: 'sign-up-2', at: new Date(NOW + 1).toISOString() };
    const overtaken: Deps['subscribers'] = {
      find,
      async change(id, event) {
        await change(id, { kind: 'signed-up', signUp: later });
        return change(id, event);
      },
    };
    const { run, sent, limits, log } = setUp([], { changes: { subscribers: overtaken } });
    expect(await run(signUp())).toEqual(DONE);
    expect(sent).toEqual([]);
    expect(rows.get(ID)?.signUp).toEqual(later);
    expect([...limits.marks.keys()]).toEqual(['letter#sign-up-1']);
    expect(log.counts).toEqual({ LettersNone: 1 });
  });

  test('where a sign-up cannot be noted, the request comes again with nothing taken', async () => {
    const rows = new Map<string, Subscriber>();
    const { find, change } = subscribersIn(rows);
    let failing = true;
    const failingOnce: Deps['subscribers'] = {
      find,
      change: (id, event) => (failing ? Promise.reject(named('TimeoutError')) : change(id, event)),
    };
    const { run, sent, limits } = setUp([], { changes: { subscribers: failingOnce } });
    expect(await run(signUp())).toEqual(AGAIN);
    expect(limits.marks.size).toBe(0);
    failing = false;
    expect(await run(signUp())).toEqual(DONE);
    expect(sent).toHaveLength(1);
  });

  test.each([
    ['BadRequestException', DONE, 'Rejected'],
    ['TimeoutError', DONE, 'Ambiguous'],
    ['InternalServerError', DONE, 'Ambiguous'],
    ['MessageRejected', AGAIN, undefined],
  ])('%s from the mailer', async (name, reply, outcome) => {
    let tries = 0;
    const mailer = {
      send: async () => {
        if (++tries === 1) throw named(name);
        return 'ses-1';
      },
    };
    const { run, limits, log } = setUp([], { changes: { mailer } });
    expect(await run(signUp())).toEqual(reply);
    expect(log.counts).toEqual(outcome ? { [`Letters${outcome}`]: 1 } : {});
    expect(limits.marks.size).toBe(outcome ? 2 : 0);
    await run(signUp());
    expect(tries).toBe(outcome ? 1 : 2);
  });

  test.each(['throttled', 'turn'] as const)(
    'a throttled letter comes again with nothing taken when the pace cannot be told: %s',
    async (call) => {
      let turns = 0;
      const fail = () => Promise.reject(named('InternalServerError'));
      const pace = {
        turn: () => (++turns > 1 && call === 'turn' ? fail() : Promise.resolve('go' as const)),
        throttled: () => (call === 'throttled' ? fail() : Promise.resolve()),
      };
      const mailer = { send: () => Promise.reject(named('ThrottlingException')) };
      const { run, limits, log } = setUp([], { changes: { mailer, pace } });
      expect(await run(signUp())).toEqual(AGAIN);
      expect([limits.marks.size, log.counts]).toEqual([0, {}]);
    },
  );

  test('a throttled letter waits for its next turn, and all senders slow down', async () => {
    const refusals = ['TooManyRequestsException', 'ThrottlingException'];
    const mailer = {
      send: async () => {
        const name = refusals.shift();
        if (name) throw named(name);
        return 'ses-1';
      },
    };
    const { run, slowed, log } = setUp([], { changes: { mailer } });
    expect(await run(signUp())).toEqual(DONE);
    expect(slowed.times).toBe(2);
    expect(log.counts).toEqual({ LettersAccepted: 1 });
  });

  test('a letter that stays throttled, or whose turn does not come again, comes again with nothing taken', async () => {
    const mailer = { send: () => Promise.reject(named('TooManyRequestsException')) };
    for (const turns of [[], ['go', 'later'], ['go', 'quota']] as Turn[][]) {
      const { run, limits } = setUp([], { changes: { mailer }, turns });
      expect(await run(signUp())).toEqual(AGAIN);
      expect(limits.marks.size).toBe(0);
    }
  });

  test.each(['later', 'quota'] as const)(
    'without a turn ("%s") nothing is taken, and the request comes again',
    async (turn) => {
      const { run, sent, limits } = setUp([], { turns: [turn] });
      expect(await run(signUp())).toEqual(AGAIN);
      expect([sent, limits.marks.size]).toEqual([[], 0]);
      expect(await run(signUp())).toEqual(DONE);
      expect(sent).toHaveLength(1);
    },
  );

  test('where the day’s letters cannot be counted, the request comes again with nothing taken', async () => {
    const { run, sent, limits } = setUp([ana]);
    const { once } = limits;
    limits.once = async (name, keep, now) => {
      if (!name.startsWith('letters#')) return once(name, keep, now);
      limits.once = once;
      throw named('ThrottlingException');
    };
    expect(await run(links('links-01'))).toEqual(AGAIN);
    expect(limits.marks.size).toBe(0);
    expect(await run(links('links-01'))).toEqual(DONE);
    expect(sent).toHaveLength(1);
  });

  test('a crash after the mark is a letter lost, never two', async () => {
    const { run, sent, limits } = setUp([ana]);
    await limits.once('letter#links-01', 60, NOW);
    expect(await run(links('links-01'))).toEqual(DONE);
    expect(sent).toEqual([]);
  });

  test('a poisoned message costs its batch-mates nothing', async () => {
    const { run, sent } = setUp([ana]);
    const poison = { ...links('links-01'), address: 'ana@example.org\r\nBcc: bo@example.org', kind: 'data' };
    expect(await run(poison, links('links-02'))).toEqual(AGAIN);
    expect(sent).toHaveLength(1);
  });
});
