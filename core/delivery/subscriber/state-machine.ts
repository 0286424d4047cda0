import type { Choices, SignUp, Subscriber } from './schema.ts';

/** Something that happened to a subscriber. `at` is a moment in UTC. */
export type SubscriberEvent =
  | { kind: 'signed-up'; signUp: SignUp } //                              on a public page, by whoever it was
  | { kind: 'confirmed'; signUp: string; at: string; from: string } //    by the link mailed to the address
  | { kind: 'vouched'; address: string; choices: Choices; how: string; at: string; anew: boolean } // by the operator
  | { kind: 'chose'; choices: Choices; at: string }
  | { kind: 'left'; at: string }
  | { kind: 'bounced'; bounce: string; hard: boolean; at: string }
  | { kind: 'complained'; at: string }
  | { kind: 'erased'; at: string };

/** How long a sign-up may be confirmed, ms: three days. */
export const CONFIRMABLE_MS = 3 * 86_400_000;

/** A mailbox that bounces softly this often is a mailbox that is gone … */
const SOFT_BOUNCES = 5;

/** … unless this long passes between two of them, ms: 30 days. */
const SOFT_BOUNCE_MEMORY_MS = 30 * 86_400_000;

/**
 * The one way a subscriber's state changes. It never goes back without new consent: only a sign-up made after it and
 * confirmed, or an operator who says how consent was given anew after it, leads out of unsubscribed, bounced,
 * complained or erased. Messages may come twice and late: an ending always counts, an opting in older than it never does.
 * @returns the state that follows; undefined when nothing changes. Its version is that of `current`
 */
export function next(
  id: string,
  current: Subscriber | undefined,
  event: SubscriberEvent,
): Subscriber | undefined {
  if (event.kind === 'signed-up') return signedUp(id, current, event.signUp);
  if (event.kind === 'vouched') return vouched(id, current, event);
  if (!current) return undefined;
  switch (event.kind) {
    case 'confirmed':
      return confirmed(current, event);
    case 'chose':
      return current.status === 'active' ? { ...current, choices: event.choices } : undefined;
    case 'left':
      if (mailed(current)) return become(current, 'unsubscribed', event.at);
      return current.signUp && become(current, current.status, event.at);
    case 'bounced':
      if (!mailed(current)) return undefined;
      return event.hard ? become(current, 'bounced', event.at) : softlyBounced(current, event);
    case 'complained':
      if (current.status === 'complained' || (current.status === 'erased' && !current.signUp))
        return undefined;
      return become(current, 'complained', event.at);
    case 'erased': {
      if (current.status === 'erased' && !current.signUp) return undefined;
      const { schema, version, status, changed } = become(current, 'erased', event.at);
      return { schema, id, version, status, changed, softBounces: [] };
    }
  }
}

/** Whether the sign-up of that name may still be confirmed. */
export function confirmable(current: Subscriber | undefined, signUp: string, at: string): boolean {
  const waiting = current?.signUp;
  return waiting?.id === signUp && Date.parse(at) - Date.parse(waiting.at) <= CONFIRMABLE_MS;
}

const mailed = ({ status }: Subscriber) => status === 'pending' || status === 'active';

const isAfter = (one: string, other: string) => Date.parse(one) > Date.parse(other);

// Nothing waits any more, and no opting in from before counts, whatever the clocks of those who report.
function become({ signUp, ...kept }: Subscriber, status: Subscriber['status'], at: string): Subscriber {
  return { ...kept, status, changed: latest(at, kept.changed, signUp?.at ?? at) };
}

function latest(...moments: readonly string[]): string {
  return moments.reduce((one, other) => (isAfter(other, one) ? other : one));
}

// A stranger may type any address: until the address confirms, a sign-up changes nothing but what waits to be confirmed.
function signedUp(id: string, current: Subscriber | undefined, signUp: SignUp): Subscriber | undefined {
  if (!current) {
    return { schema: 2, id, version: 1, status: 'pending', changed: signUp.at, signUp, softBounces: [] };
  }
  const { status, changed, signUp: waiting } = current;
  if (status === 'active' || status === 'complained') return undefined;
  if (status !== 'pending' && !isAfter(signUp.at, changed)) return undefined;
  if (waiting && (waiting.id === signUp.id || isAfter(waiting.at, signUp.at))) return undefined;
  return { ...current, signUp };
}

function confirmed(
  current: Subscriber,
  { signUp, at, from }: SubscriberEvent & { kind: 'confirmed' },
): Subscriber | undefined {
  if (!current.signUp || !confirmable(current, signUp, at)) return undefined;
  const { id, address, choices, at: asked, from: askedFrom, wording } = current.signUp;
  const consent = { at, how: 'double opt-in', from, asked: { id, at: asked, from: askedFrom, wording } };
  return { ...become(current, 'active', at), address, choices, consent, softBounces: [] };
}

function vouched(
  id: string,
  current: Subscriber | undefined,
  { address, choices, how, at, anew }: SubscriberEvent & { kind: 'vouched' },
): Subscriber | undefined {
  if (current?.status === 'active') {
    const editions = [...new Set([...(current.choices?.editions ?? []), ...choices.editions])];
    if (editions.length === current.choices?.editions.length) return undefined;
    return { ...current, choices: { ...choices, ...current.choices, editions } };
  }
  if (current && current.status !== 'pending' && !(anew && isAfter(at, current.changed))) return undefined;
  const version = current?.version ?? 1;
  const changed = current ? become(current, 'active', at).changed : at;
  return {
    ...{ schema: 2, id, version, status: 'active', changed, softBounces: [] },
    ...{ address, choices, consent: { at, how } },
  };
}

function softlyBounced(
  current: Subscriber,
  { bounce, at }: SubscriberEvent & { kind: 'bounced' },
): Subscriber | undefined {
  if (current.softBounces.some(({ id }) => id === bounce)) return undefined; // reported twice
  const bounces = [...current.softBounces, { id: bounce, at }];
  bounces.sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const fresh = bounces.findLastIndex(
    (one, n) => n > 0 && Date.parse(one.at) - Date.parse(bounces[n - 1]!.at) > SOFT_BOUNCE_MEMORY_MS,
  );
  const softBounces = bounces.slice(Math.max(fresh, 0));
  if (!softBounces.some(({ id }) => id === bounce)) return undefined; // from too long ago
  return softBounces.length >= SOFT_BOUNCES
    ? { ...become(current, 'bounced', at), softBounces }
    : { ...current, softBounces };
}
