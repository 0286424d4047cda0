import type { Context, SQSEvent } from 'aws-lambda';
import { subscriberId } from '../core/delivery/address.ts';
import { composeLetter, type Stationery } from '../core/delivery/letter/compose-letter.ts';
import { type DueLetter, letterFor } from '../core/delivery/letter/letter-for.ts';
import { LinkRequest } from '../core/delivery/link-request.ts';
import { parseLinkKeys } from '../core/delivery/links/keys.ts';
import { letterMail } from '../core/delivery/mail/letter-mail.ts';
import type { Subscriber } from '../core/delivery/subscriber/schema.ts';
import { next } from '../core/delivery/subscriber/state-machine.ts';
import { eachRecord } from './aws/each-record.ts';
import { limitsTable } from './aws/limits-table.ts';
import type { OutgoingMail } from './aws/mailer.ts';
import { liveMailer, liveQuota } from './aws/mailer-setting.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { livePace } from './aws/pace.ts';
import { publication } from './aws/publication.ts';
import { setting } from './aws/setting.ts';
import { type SubscribersTable, subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';
import { type Postage, sendLetter } from './letters/send-letter.ts';

const TO_SEND_MS = 10_000; // what one send takes at most, with what follows it

export interface Deps extends Postage {
  telemetry: Telemetry;
  sender: string; // the From address
  stationery: Stationery;
  addressKey: string;
  subscribers: Pick<SubscribersTable, 'find' | 'change'>;
}

/**
 * A request from the public pages → the sign-up in it noted, and at most one letter. Safe to repeat. Whether an address is
 * known decides what is mailed here, and is told to nobody but its reader.
 */
export const createHandler = (deps: Deps) => (event: SQSEvent, context: Context) =>
  eachRecord(event, context, deps.telemetry, async ({ body }) => {
    const deadline = deps.clock() + context.getRemainingTimeInMillis() - TO_SEND_MS;
    const request = LinkRequest.parse(body);
    const id = idOf(request, deps.addressKey);
    const change = request.kind === 'sign-up' && ({ kind: 'signed-up', signUp: request.signUp } as const);
    const dueTo = (subscriber: Subscriber | undefined) =>
      letterFor(request, subscriber, new Date(deps.clock()).toISOString());
    const known = await deps.subscribers.find(id);
    const keys = { correlationId: request.id, subscriberId: id, asked: request.kind };
    const letter = dueTo((change && next(id, known, change)) || known);
    if (!letter) return deps.telemetry.info('Letter:None', keys);
    // A sign-up takes the place of the one that waits only where its letter goes: else whoever types an address often
    // enough would leave its owner with links that all have run out.
    const write = async () => {
      const due = change ? dueTo((await deps.subscribers.change(id, change)).subscriber) : letter;
      return due && mailOf(deps, request, id, due);
    };
    const sent = await sendLetter(deps, { request: request.id, subscriberId: id, write }, deadline);
    if ('error' in sent) deps.telemetry.error('Letter:Failed', sent.error, keys);
    deps.telemetry.info(`Letter:${sent.outcome}`, { ...keys, letter: letter.kind });
    deps.telemetry.count(`Letters${sent.outcome}`);
  });

function mailOf(deps: Deps, request: LinkRequest, id: string, { kind, to }: DueLetter): OutgoingMail {
  const { sender, stationery } = deps;
  const date = deps.clock();
  const letter = composeLetter(kind, id, request, stationery, date);
  const headers = { publication: stationery.publication.name, sender, to, messageId: `letter.${request.id}` };
  const raw = letterMail({ ...headers, ...letter, date });
  return { to, from: sender, raw, tags: { letter: kind, subscriber: id } };
}

function idOf(request: LinkRequest, addressKey: string): string {
  if (request.kind === 'data') return request.subscriberId;
  return subscriberId(request.kind === 'links' ? request.address : request.signUp.address, addressKey);
}

export const handler = onColdStart(() => {
  const limits = setting('LIMITS_TABLE');
  const head = publication();
  return createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    sender: head.sender,
    stationery: {
      publication: head,
      pages: setting('PAGES_URL'),
      keys: parseLinkKeys(setting('LINK_KEYS')),
    },
    addressKey: setting('ADDRESS_KEY'),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
    limits: limitsTable(limits),
    mailer: liveMailer(),
    pace: livePace(limits, liveQuota()),
  });
});
