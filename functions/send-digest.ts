import type { Context, SQSEvent } from 'aws-lambda';
import { standing } from '../core/delivery/claim.ts';
import { composeMessage, type Message } from '../core/delivery/message.ts';
import { type Send, SendRequest } from '../core/delivery/schema.ts';
import { judgeSendFailure } from '../core/delivery/send-failure.ts';
import { receives } from '../core/delivery/subscriber.ts';
import { signToken } from '../core/delivery/token.ts';
import { spliceLinks } from '../core/digest/links.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type EditionStore, editionStore, type Mail } from './aws/edition-store.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { type Outcome, type SendsTable, sendsTable } from './aws/sends-table.ts';
import { type Mailer, sesMailer } from './aws/ses-mailer.ts';
import { setting } from './aws/setting.ts';
import { type SubscribersTable, subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';

export interface Deps {
  telemetry: Telemetry;
  clock: () => number; // ms since the epoch
  publication: string;
  sender: string; //      the From address
  unsubscribe: { url: string; secret: string };
  editions: Pick<EditionStore, 'mail'>;
  subscribers: Pick<SubscribersTable, 'find'>;
  sends: SendsTable;
  mailer: Mailer;
}

/**
 * One edition to one subscriber, at most once: the row in the ledger is claimed before the send and says afterwards
 * what became of it. Safe to repeat.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) =>
  eachRecord(event, context, deps.telemetry, async ({ body, id, received }) => {
    const { correlationId, ...request } = SendRequest.parse(body);
    const mail = await deps.editions.mail(request.edition);
    const claimedAt = new Date(deps.clock()).toISOString();
    const claim: Send = { ...request, status: 'CLAIMED', owner: id, attempt: received, claimedAt };
    const found = await deps.sends.claim(claim);
    const verdict = found ? standing(found, id, deps.clock()) : 'mine';
    if (verdict === 'settled') {
      deps.telemetry.info('Send:Repeated', { correlationId, ...request, status: found?.status });
      return;
    }
    if (verdict === 'busy') throw new Error('Another worker is sending this mail: look again later');
    const outcome = verdict === 'stale' ? OWNER_LOST : await send(deps, claim, mail);
    const held = await deps.sends.settle(verdict === 'stale' && found ? found : claim, outcome);
    const { status, reason } = outcome;
    deps.telemetry.info('Send:Settled', { correlationId, ...request, status, reason, held });
    deps.telemetry.count(`Sends${status}`);
    if (status === 'RELEASED')
      throw new Error('The mail could not be handed over now: it goes back to the queue');
  });

async function send(deps: Deps, { edition, subscriberId }: Send, mail: Mail): Promise<Outcome> {
  let message: Message;
  try {
    const subscriber = await deps.subscribers.find(subscriberId);
    if (!subscriber) return { status: 'SKIPPED', reason: 'unknown' };
    if (!receives(subscriber, mail.cadence)) return { status: 'SKIPPED', reason: subscriber.status };
    const token = signToken('unsubscribe', subscriberId, deps.unsubscribe.secret);
    const unsubscribe = `${deps.unsubscribe.url}?token=${token}`;
    const { publication, sender } = deps;
    const envelope = {
      publication,
      sender,
      to: subscriber.address,
      edition,
      cadence: mail.cadence,
      unsubscribe,
    };
    message = composeMessage(spliceLinks(mail.rendered, { unsubscribe }), envelope);
  } catch (error) {
    return { status: 'RELEASED', reason: nameOf(error) }; // nothing has left yet
  }
  try {
    return { status: 'ACCEPTED', messageId: await deps.mailer.send(message) };
  } catch (error) {
    return { status: FAILED[judgeSendFailure(error)], reason: nameOf(error) };
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
const OWNER_LOST: Outcome = { status: 'AMBIGUOUS', reason: 'owner lost' };
const FAILED = { rejected: 'REJECTED', released: 'RELEASED', ambiguous: 'AMBIGUOUS' } as const;

export const handler = onColdStart(() =>
  createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    publication: setting('PUBLICATION_NAME'),
    sender: setting('SENDER_ADDRESS'),
    unsubscribe: { url: setting('UNSUBSCRIBE_URL'), secret: setting('LINK_SECRET') },
    editions: editionStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
    sends: sendsTable(setting('SENDS_TABLE')),
    mailer: sesMailer(setting('CONFIGURATION_SET')),
  }),
);
