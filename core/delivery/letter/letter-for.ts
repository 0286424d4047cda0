import type { LinkRequest } from '../link-request.ts';
import type { Subscriber } from '../subscriber/schema.ts';
import { confirmable } from '../subscriber/state-machine.ts';

/** What a letter is for: to confirm a sign-up, to hand a subscriber's links over, or the link to the data. */
export type LetterKind = 'confirmation' | 'links' | 'data';

/** A letter that is due, and the one address it goes to. */
export interface DueLetter {
  readonly kind: LetterKind;
  readonly to: string; // as parseAddress returns it
}

/**
 * The letter that a request calls for, once the sign-up in it is noted. It goes where the subscriber confirmed to be,
 * whatever way the address was written now.
 * @param at the present moment, ISO 8601
 * @returns undefined when there is none: nobody is mailed who complained, was erased or bounced, unless a new sign-up
 *   waits to be confirmed, and nobody who asks for links without being subscribed
 */
export function letterFor(
  request: LinkRequest,
  subscriber: Subscriber | undefined,
  at: string,
): DueLetter | undefined {
  if (!subscriber) return undefined;
  const { status, address, signUp } = subscriber;
  if (request.kind === 'data') {
    return (status === 'active' || status === 'unsubscribed') && address
      ? { kind: 'data', to: address }
      : undefined;
  }
  if (status === 'active' && address) return { kind: 'links', to: address };
  if (request.kind === 'links' || status === 'complained' || !signUp) return undefined;
  return confirmable(subscriber, request.signUp.id, at)
    ? { kind: 'confirmation', to: signUp.address }
    : undefined;
}
