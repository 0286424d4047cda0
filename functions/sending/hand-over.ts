import * as z from 'zod';
import { InvalidAddress } from '../../core/address.ts';
import type { LinkKeys } from '../../core/delivery/links/keys.ts';
import { pageLink } from '../../core/delivery/links/page-links.ts';
import { signToken } from '../../core/delivery/links/token.ts';
import { type MailRecipient, spliceMail } from '../../core/delivery/mail/splice-mail.ts';
import { maySend, TRIES_OF_A_MAIL } from '../../core/delivery/sends/claim.ts';
import type { Send } from '../../core/delivery/sends/schema.ts';
import { isThrottled, judgeSendFailure } from '../../core/delivery/sends/send-failure.ts';
import { receives } from '../../core/delivery/subscriber/receives.ts';
import type { Mailer, OutgoingMail } from '../aws/mailer.ts';
import type { Outcome } from '../aws/sends-table.ts';
import type { SubscribersTable } from '../aws/subscribers-table.ts';
import type { EditionMail } from './edition-mail.ts';

/** What handing a mail over needs. */
export interface HandOver {
  readonly clock: () => number; // ms since 1970
  readonly sender: string; //      the address digests come from
  readonly links: LinkKeys;
  readonly pages: string; //       the URL that subscribers' pages are below; ends in "/"
  readonly subscribers: Pick<SubscribersTable, 'find'>;
  readonly mailer: Mailer;
}

/**
 * Hands a claimed mail over, unless its subscriber is not to be mailed any more: looked up last of all, so that
 * whoever has left since the edition was planned gets none.
 * @returns what became of it; RELEASED when nothing has left. Never throws
 */
export async function handOver(deps: HandOver, claim: Send, mail: EditionMail): Promise<HandedOver> {
  const outcome = await tryOnce(deps, claim, mail);
  const givenUp = outcome.status === 'RELEASED' && !outcome.throttled && claim.attempt >= TRIES_OF_A_MAIL;
  return givenUp ? { status: 'REJECTED', reason: `gave up: ${outcome.reason}` } : outcome;
}

type HandedOver = Outcome & { throttled?: true };

async function tryOnce(deps: HandOver, claim: Send, mail: EditionMail): Promise<HandedOver> {
  let outgoing: OutgoingMail;
  try {
    const subscriber = await deps.subscribers.find(claim.subscriberId);
    if (!subscriber) return { status: 'SKIPPED', reason: 'unknown' };
    const { address, status } = subscriber;
    if (!receives(subscriber, mail.cadence))
      return { status: 'SKIPPED', reason: status === 'active' ? 'unchosen' : status };
    if (address === undefined) return { status: 'SKIPPED', reason: 'no address' };
    outgoing = mailTo(deps, claim, address, mail);
  } catch (error) {
    // A row or an address that is no good now never will be; anything else may pass, and nothing has left yet.
    if (error instanceof z.ZodError) return { status: 'SKIPPED', reason: 'unreadable' };
    return { status: error instanceof InvalidAddress ? 'REJECTED' : 'RELEASED', reason: nameOf(error) };
  }
  if (!maySend(claim, deps.clock())) return { status: 'RELEASED', reason: 'too late' };
  try {
    return { status: 'ACCEPTED', messageId: await deps.mailer.send(outgoing) };
  } catch (error) {
    const outcome = { status: FAILED[judgeSendFailure(error)], reason: nameOf(error) };
    return isThrottled(error) ? { ...outcome, throttled: true } : outcome;
  }
}

function mailTo(
  deps: HandOver,
  { edition, subscriberId }: Send,
  to: string,
  mail: EditionMail,
): OutgoingMail {
  const unsubscribe = signToken('unsubscribe', { subscriberId }, deps.links);
  const preferences = signToken('preferences', { subscriberId }, deps.links);
  const recipient: MailRecipient = {
    ...{ subscriberId, to, date: deps.clock(), mailto: unsubscribe },
    unsubscribe: pageLink(deps.pages, 'unsubscribe', unsubscribe),
    preferences: pageLink(deps.pages, 'preferences', preferences),
  };
  const raw = spliceMail(mail.prepared, recipient);
  return { to, from: deps.sender, raw, tags: { edition, subscriber: subscriberId } };
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
const FAILED = { rejected: 'REJECTED', released: 'RELEASED', ambiguous: 'AMBIGUOUS' } as const;
