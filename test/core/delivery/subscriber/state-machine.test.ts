import { describe, expect, test } from 'vitest';
import { type Status, Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import {
  confirmable,
  next,
  type SubscriberEvent,
} from '../../../../core/delivery/subscriber/state-machine.ts';
import { CHOICES, day, ID, signUpOn, somebody, vouchedOn } from './sample.ts';

const OTHER = { ...CHOICES, hour: 9 };
const EVENTS: Record<string, SubscriberEvent> = {
  'signed-up': { kind: 'signed-up', signUp: signUpOn(1) },
  confirmed: { kind: 'confirmed', signUp: 'sign-up-0', at: day(1), from: '192.0.2.9' },
  vouched: vouchedOn(1),
  'vouched-anew': vouchedOn(1, true),
  chose: { kind: 'chose', choices: OTHER, at: day(1) },
  left: { kind: 'left', at: day(1) },
  'bounced-hard': { kind: 'bounced', bounce: 'b1', hard: true, at: day(1) },
  'bounced-softly': { kind: 'bounced', bounce: 'b1', hard: false, at: day(1) },
  complained: { kind: 'complained', at: day(1) },
  erased: { kind: 'erased', at: day(1) },
};

// What each event makes of each status: "–" nothing, "+" the same status with something in it changed.
const TABLE = `
                 unknown  pending      active       unsubscribed  bounced     complained  erased
signed-up        pending  +            –            +             +           –           +
confirmed        –        active       –            –             –           –           –
vouched          active   active       –            –             –           –           –
vouched-anew     active   active       –            active        active      active      active
chose            –        –            +            –             –           –           –
left             –        unsubscribed unsubscribed –             –           –           –
bounced-hard     –        bounced      bounced      –             –           –           –
bounced-softly   –        +            +            –             –           –           –
complained       –        complained   complained   complained    complained  –           –
erased           –        erased       erased       erased        erased      erased      –`;

const [statuses = [], ...rows] = TABLE.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));
const CASES = rows.flatMap(([event = '', ...cells]) =>
  cells.map((cell, n) => [statuses[n] ?? '', event, cell] as const),
);

describe('every event in every status', () => {
  test('is in the table', () => {
    expect(CASES).toHaveLength(Object.keys(EVENTS).length * 7);
    expect(new Set(CASES.map(([status, event]) => `${status} ${event}`)).size).toBe(CASES.length);
  });

  test.each(CASES)('%s, %s: %s', (status, event, expected) => {
    const current = status === 'unknown' ? undefined : somebody(status as Status);
    const after = next(ID, current, EVENTS[event]!);
    if (expected === '–') return expect(after).toBeUndefined();
    expect(Subscriber.parse(after)).toEqual(after);
    expect(after?.status).toBe(expected === '+' ? status : expected);
    expect(after).not.toEqual(current);
    expect(after?.id).toBe(ID);
    return undefined;
  });
});

describe('a confirmation', () => {
  const confirmed = (at: string, signUp = 'sign-up-0'): SubscriberEvent => ({
    ...{ kind: 'confirmed', signUp, at, from: '192.0.2.9' },
  });

  test('records who agreed to what, when and from where', () =>
    expect(next(ID, somebody('pending'), confirmed(day(1)))).toEqual({
      ...{ schema: 2, id: ID, version: 3, status: 'active', changed: day(1) },
      ...{ address: 'ana@example.org', choices: CHOICES, softBounces: [] },
      consent: {
        ...{ at: day(1), how: 'double opt-in', from: '192.0.2.9' },
        asked: { id: 'sign-up-0', at: day(0), from: '192.0.2.7', wording: '1' },
      },
    }));

  test('is good for three days', () => {
    const later = (ms: number) => new Date(Date.parse(day(3)) + ms).toISOString();
    expect(next(ID, somebody('pending'), confirmed(later(0)))?.status).toBe('active');
    expect(next(ID, somebody('pending'), confirmed(later(1)))).toBeUndefined();
    expect(confirmable(somebody('pending'), 'sign-up-0', later(0))).toBe(true);
    expect(confirmable(somebody('pending'), 'sign-up-0', later(1))).toBe(false);
    expect(confirmable(undefined, 'sign-up-0', day(0))).toBe(false);
  });

  test('is of the sign-up that waits, not of an earlier one', () => {
    const again = next(ID, somebody('pending'), { kind: 'signed-up', signUp: signUpOn(1) });
    expect(next(ID, again, confirmed(day(1)))).toBeUndefined();
    expect(next(ID, again, confirmed(day(1), 'sign-up-1'))?.status).toBe('active');
  });

  test.each(['left', 'erased', 'complained', 'bounced-hard', 'vouched'])(
    'that comes after "%s" does nothing',
    (event) => {
      const after = next(ID, somebody('pending'), EVENTS[event]!);
      expect(next(ID, after, confirmed(day(2)))).toBeUndefined();
    },
  );

  // SQS delivers twice, and late: the sign-up that was confirmed and left again must not wait once more.
  test.each(['left', 'bounced-hard', 'erased'])('cannot be had again from a sign-up before "%s"', (event) => {
    const active = next(ID, somebody('pending'), confirmed(day(0.5)));
    const gone = next(ID, active, EVENTS[event]!);
    expect(next(ID, gone, { kind: 'signed-up', signUp: signUpOn(0) })).toBeUndefined();
  });
});

describe('a sign-up', () => {
  const signedUp = (n: number, id?: string): SubscriberEvent => ({
    kind: 'signed-up',
    signUp: signUpOn(n, id),
  });

  test('changes nothing about somebody who left until it is confirmed', () => {
    const left = somebody('unsubscribed');
    expect(next(ID, left, signedUp(1))).toEqual({ ...left, signUp: signUpOn(1) });
  });
  test('that is older than the one that waits is not taken', () => {
    const waiting = next(ID, somebody('unsubscribed'), signedUp(2));
    expect(next(ID, waiting, signedUp(1))).toBeUndefined();
  });
  test('that is told twice is taken once', () => {
    expect(next(ID, somebody('pending'), signedUp(0))).toBeUndefined();
    expect(next(ID, somebody('pending'), signedUp(0, 'another-one'))?.signUp?.id).toBe('another-one');
  });
  test('is taken back by leaving, and stays so', () => {
    const waiting = next(ID, somebody('bounced'), signedUp(1));
    const left = next(ID, waiting, { kind: 'left', at: day(2) });
    expect(left).toEqual({ ...somebody('bounced'), changed: day(2) });
    expect(next(ID, left, signedUp(1))).toBeUndefined();
  });
  test('of an erased address that complains about it ends there', () => {
    const waiting = next(ID, somebody('erased'), signedUp(1));
    const after = next(ID, waiting, { kind: 'complained', at: day(2) });
    expect(after).toEqual({ ...somebody('erased'), status: 'complained', changed: day(2) });
  });
  test('of an erased address can be erased', () => {
    const waiting = next(ID, somebody('erased'), signedUp(1));
    expect(next(ID, waiting, { kind: 'erased', at: day(2) })).toEqual({
      ...somebody('erased'),
      changed: day(2),
    });
  });
});

describe('an operator’s word', () => {
  test('brings somebody back only when it was given after they went', () => {
    expect(next(ID, somebody('unsubscribed'), vouchedOn(0, true))).toBeUndefined();
    expect(next(ID, somebody('unsubscribed'), vouchedOn(-1, true))).toBeUndefined();
    expect(next(ID, somebody('unsubscribed'), vouchedOn(1, true))?.consent).toEqual({
      at: day(1),
      how: 'on paper',
    });
  });
  // A clock that runs slow must not make the leaving look older than the opting in.
  test('counts from before a leaving that is reported with an earlier time', () => {
    const active = next(ID, undefined, vouchedOn(2))!;
    const left = next(ID, active, { kind: 'left', at: day(1) })!;
    expect(left).toMatchObject({ status: 'unsubscribed', changed: day(2) });
    expect(next(ID, left, vouchedOn(2, true))).toBeUndefined();
  });
  test('adds editions to those of an active subscriber, and keeps the rest', () => {
    const more = { editions: ['daily', 'alert'], topics: [], hour: 20, zone: 'UTC' } as const;
    const event = { ...vouchedOn(1), choices: { ...more, editions: [...more.editions], topics: [] } };
    const { choices, consent } = next(ID, somebody('active'), event as SubscriberEvent)!;
    expect(choices).toEqual({ ...CHOICES, editions: ['alert', 'daily'] });
    expect(consent).toEqual(somebody('active').consent);
  });
});
