import type { Context, SQSEvent } from 'aws-lambda';
import { type Hold, heldBack } from '../core/delivery/edition/held-back.ts';
import { parseLinkKeys } from '../core/delivery/links/keys.ts';
import { OWNER_LOST, standing } from '../core/delivery/sends/claim.ts';
import { type Send, SendRequest } from '../core/delivery/sends/schema.ts';
import { digestsBucket } from './aws/digests-bucket.ts';
import { eachRecord } from './aws/each-record.ts';
import { type EditionStore, editionStore } from './aws/edition-store.ts';
import { type EditionsTable, editionsTable } from './aws/editions-table.ts';
import { liveMailer, liveQuota } from './aws/mailer-setting.ts';
import { onColdStart } from './aws/on-cold-start.ts';
import { livePace, type Pace } from './aws/pace.ts';
import { publication } from './aws/publication.ts';
import { type Outcome, type SendsTable, sendsTable } from './aws/sends-table.ts';
import { optionalSetting, setting } from './aws/setting.ts';
import { subscribersTable } from './aws/subscribers-table.ts';
import { type Telemetry, telemetry } from './aws/telemetry.ts';
import { type EditionMail, editionMails, type From } from './sending/edition-mail.ts';
import { type HandOver, handOver } from './sending/hand-over.ts';

const MARGIN_MS = 12_000; //     from a worker's turn to the end of its work: claim, look-up, 7 s for the provider, ledger
const QUOTA_MS = 60 * 60_000; // how long all sending rests when the provider takes no more
const TRIES = 5; //              of one delivery, when the provider says "too many"

export interface Deps extends HandOver, From {
  readonly telemetry: Telemetry;
  readonly editions: Pick<EditionStore, 'mail'>;
  readonly states: Pick<EditionsTable, 'leave' | 'holdUntil'>;
  readonly sends: Pick<SendsTable, 'find' | 'claim' | 'settle'>;
  readonly pace: Pace;
}

/**
 * One edition to one subscriber, at most once: the row in the ledger is claimed before the send and says afterwards
 * what became of it. Safe to repeat. A message that comes while sending is held is dropped: the frozen audience and the
 * ledger know who is still to be mailed, and `settle-edition` asks again.
 */
export const createHandler = (deps: Deps) => {
  const mailOf = editionMails(deps.editions, deps);
  return (event: SQSEvent, context: Context) => {
    const deadline = deps.clock() + context.getRemainingTimeInMillis() - MARGIN_MS;
    const early = new Map<string, Promise<Hold | undefined>>(); // by edition: one look for the whole batch
    return eachRecord(event, context, deps.telemetry, async ({ body, id }) => {
      const request = SendRequest.parse(body);
      const { edition } = request;
      const mail = await mailOf(edition);
      if (!early.has(edition)) early.set(edition, holdOn(deps, edition));
      const held = await early.get(edition);
      if (held) return void dropped(deps, request, held);
      // Each try owns its row by a name of its own: a write of the one before may still be on its way.
      for (let tries = 1; tries <= TRIES; tries += 1)
        if ((await attempt(deps, request, `${id}/${tries}`, mail, deadline)) === 'done') return;
      throw new Error('The provider takes too few mails for now: this one goes back to the queue');
    });
  };
};

async function attempt(deps: Deps, request: SendRequest, owner: string, mail: EditionMail, deadline: number) {
  const { edition, subscriberId } = request;
  const row = await deps.sends.find(edition, subscriberId); // who has the mail needs no turn
  if (row && row.status !== 'RELEASED') return taken(deps, request, row, 'another');
  const turn = await deps.pace.turn(deadline);
  if (turn === 'later') throw new Error('No turn in time: the mail goes back to the queue');
  if (turn === 'quota') {
    await deps.states.holdUntil(new Date(deps.clock() + QUOTA_MS).toISOString());
    return dropped(deps, request, 'quota');
  }
  const held = await holdOn(deps, edition); // before every claim: waiting for a turn takes a while
  if (held) return dropped(deps, request, held);
  const claimedAt = new Date(deps.clock()).toISOString();
  const tried = (row?.attempt ?? 0) + 1;
  const claim: Send = { edition, subscriberId, status: 'CLAIMED', owner, attempt: tried, claimedAt };
  const found = await deps.sends.claim(claim);
  if (found && standing(found, owner, deps.clock()) !== 'mine') return taken(deps, request, found, owner);
  const { throttled, ...outcome } = await handOver(deps, claim, mail);
  await settle(deps, request, claim, outcome);
  if (outcome.status !== 'RELEASED') return 'done';
  if (!throttled) throw new Error('The mail could not be handed over now: it goes back to the queue');
  await deps.pace.throttled();
  return 'again';
}

async function holdOn({ states, clock }: Deps, id: string): Promise<Hold | undefined> {
  const { edition, brakes } = await states.leave(id);
  if (!edition) throw new Error(`Edition ${id} has not been planned`);
  return heldBack(edition, brakes, clock());
}

function dropped({ telemetry }: Deps, request: SendRequest, held: Hold): 'done' {
  telemetry.info('Send:Held', { ...request, held });
  return 'done';
}

/** Somebody else has or had the row. */
async function taken(deps: Deps, request: SendRequest, row: Send, owner: string): Promise<'done'> {
  const verdict = standing(row, owner, deps.clock());
  if (verdict === 'settled') deps.telemetry.info('Send:Repeated', { ...request, status: row.status });
  else if (verdict === 'stale') await settle(deps, request, row, OWNER_LOST);
  else throw new Error('Another worker is sending this mail: look again later');
  return 'done';
}

async function settle(deps: Deps, request: SendRequest, claim: Send, outcome: Outcome): Promise<void> {
  const written = await deps.sends.settle(claim, outcome);
  const { status, reason } = outcome;
  deps.telemetry.info('Send:Settled', { ...request, status, reason, written });
  deps.telemetry.count(`Sends${status}`);
}

export const handler = onColdStart(() => {
  const { name, sender } = publication();
  return createHandler({
    telemetry: telemetry(),
    clock: Date.now,
    publication: name,
    sender,
    mailbox: optionalSetting('UNSUBSCRIBE_MAILBOX'),
    links: parseLinkKeys(setting('LINK_KEYS')),
    pages: setting('PAGES_URL'),
    editions: editionStore(digestsBucket(setting('DIGESTS_BUCKET'))),
    states: editionsTable(setting('EDITIONS_TABLE')),
    subscribers: subscribersTable(setting('SUBSCRIBERS_TABLE')),
    sends: sendsTable(setting('SENDS_TABLE')),
    pace: livePace(setting('LIMITS_TABLE'), liveQuota()),
    mailer: liveMailer(),
  });
});
