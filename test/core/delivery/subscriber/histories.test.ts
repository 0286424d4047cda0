import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Subscriber } from '../../../../core/delivery/subscriber/schema.ts';
import { next, type SubscriberEvent } from '../../../../core/delivery/subscriber/state-machine.ts';
import { CHOICES, day, ID, signUpOn, vouchedOn } from './sample.ts';

// Few days and few names, so that things are told twice, late and out of order in most histories.
const when = fc.nat({ max: 12 });
const event: fc.Arbitrary<SubscriberEvent> = fc.oneof(
  fc.record({ kind: fc.constant('signed-up' as const), signUp: when.map((n) => signUpOn(n)) }),
  fc.tuple(when, when).map(
    ([n, at]): SubscriberEvent => ({
      ...{ kind: 'confirmed', signUp: `sign-up-${n}`, at: day(at), from: '192.0.2.9' },
    }),
  ),
  fc.tuple(when, fc.boolean()).map(([n, anew]) => vouchedOn(n, anew)),
  when.map((n): SubscriberEvent => ({ kind: 'chose', choices: { ...CHOICES, hour: n }, at: day(n) })),
  fc
    .tuple(when, fc.constantFrom('left', 'complained', 'erased'))
    .map(([n, kind]) => ({ kind, at: day(n) }) as SubscriberEvent),
  when.map((n): SubscriberEvent => ({ kind: 'bounced', bounce: 'hard', hard: true, at: day(n) })),
  fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 90 })).map(
    ([id, n]): SubscriberEvent => ({
      ...{ kind: 'bounced', bounce: `bounce-${id}`, hard: false, at: day(n) },
    }),
  ),
);

const hasEnded = (status: string | undefined) =>
  status !== undefined && !['pending', 'active'].includes(status);

/** When somebody last said yes: the sign-up that they confirmed, or the operator's word. */
const agreed = ({ consent }: Subscriber) => Date.parse(consent?.asked?.at ?? consent?.at ?? '');

test('no history leads back without new consent, whatever is told twice, late or out of order', () => {
  let comebacks = 0;
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40, size: 'max' }), (history) => {
      let current: Subscriber | undefined;
      let ended = Number.NEGATIVE_INFINITY; // the latest moment that an ending counted for was reported with
      for (const told of history) {
        const before = current;
        const following = next(ID, before, told);
        const ends =
          told.kind === 'bounced' ? told.hard : ['left', 'complained', 'erased'].includes(told.kind);
        if (following && ends && 'at' in told) ended = Math.max(ended, Date.parse(told.at));
        current = following ?? before;
        if (!current) continue;
        expect(Subscriber.parse(current)).toEqual(current);
        if (ends) expect(current.status).not.toBe('active');
        if (current.status === 'active') expect(agreed(current)).toBeGreaterThan(ended);
        if (hasEnded(before?.status)) {
          expect(current.status).not.toBe('pending');
          comebacks += Number(current.status === 'active');
        }
      }
    }),
    { numRuns: 1_000 },
  );
  expect(comebacks).toBeGreaterThan(100); // or the test would look at nothing
});

test('in every history each state holds together', () =>
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40, size: 'max' }), (history) => {
      let current: Subscriber | undefined;
      for (const told of history) {
        const before = current;
        current = next(ID, before, told) ?? before;
        if (!current) continue;
        const { status, address, choices, consent, signUp, softBounces } = current;
        // What is told twice counts once.
        expect(next(ID, current, told) ?? current).toEqual(current);
        if (before) expect(Date.parse(current.changed)).toBeGreaterThanOrEqual(Date.parse(before.changed));
        if (status === 'active') expect([address, choices, consent, signUp]).toEqual(IS_ACTIVE);
        if (status === 'erased') expect({ address, choices, consent, softBounces }).toEqual(NOTHING);
        expect(softBounces.length).toBeLessThanOrEqual(10);
        expect(new Set(softBounces.map(({ id }) => id)).size).toBe(softBounces.length);
        const moments = softBounces.map(({ at }) => Date.parse(at));
        expect(moments).toEqual(moments.toSorted((one, other) => one - other));
      }
    }),
    { numRuns: 500 },
  ));

const IS_ACTIVE = [expect.any(String), expect.anything(), expect.anything(), undefined];
const NOTHING = { address: undefined, choices: undefined, consent: undefined, softBounces: [] };

test('nothing that is given is changed', () =>
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (history) => {
      let current: Subscriber | undefined;
      for (const told of history) {
        const copies = structuredClone([current, told]);
        const following = next(ID, current, told);
        expect([current, told]).toEqual(copies);
        current = following ?? current;
      }
    }),
  ));
