import { isThrottled, judgeSendFailure } from '../../core/delivery/sends/send-failure.ts';
import type { LimitsTable } from '../aws/limits-table.ts';
import type { Mailer, OutgoingMail } from '../aws/mailer.ts';
import type { Pace } from '../aws/pace.ts';

/** Letters that one subscriber gets in 24 hours, however often somebody asks. */
export const LETTERS_PER_DAY = 3;

const DAY = 86_400; //    s
const KEPT = 30 * DAY; // a mark outlives every redelivery: 4 days in the queue, 14 among the dead letters
const TRIES = 5; //       of a send that the provider is too busy for

/** What letters are sent with. */
export interface Postage {
  readonly clock: () => number; // ms since 1970
  readonly limits: Pick<LimitsTable, 'once' | 'forget'>;
  readonly mailer: Mailer;
  readonly pace: Pace;
}

interface Letter {
  readonly request: string;
  readonly subscriberId: string;
  readonly write: () => Promise<OutgoingMail | undefined>;
}

/** What became of a letter. "Repeated": its request had been dealt with. "Capped": its reader has had enough for a day.
 * "None": it was not due any more. */
export type Sent = { outcome: 'Accepted' | 'Repeated' | 'Capped' | 'None' } | Failed;
type Failed = { outcome: 'Rejected' | 'Ambiguous'; error: unknown };

/**
 * Sends the letter of one request at most once. A mark is taken before it goes and given back only when it certainly did
 * not, so a letter may be lost in a crash and is never doubled; whoever misses it can ask again.
 * @param write makes the mail, once it is certain that it may go; undefined when there is none to send after all
 * @param deadline ms since 1970: when a send may begin at the latest
 * @throws when the letter did not go for now: the request must come again
 */
export async function sendLetter(
  { clock, limits, mailer, pace }: Postage,
  { request, subscriberId, write }: Letter,
  deadline: number,
): Promise<Sent> {
  await turn(pace, deadline);
  const mark = `letter#${request}`;
  if (!(await limits.once(mark, KEPT, clock()))) return { outcome: 'Repeated' };
  let slot: string | undefined;
  let mail: OutgoingMail | undefined;
  try {
    slot = await freeSlot(limits, subscriberId, clock());
    if (!slot) return { outcome: 'Capped' };
    mail = await write();
    if (!mail) {
      await limits.forget(slot);
      return { outcome: 'None' };
    }
    await sendInTurn(mailer, pace, mail, deadline);
    return { outcome: 'Accepted' };
  } catch (error) {
    const unsent = mail === undefined || error instanceof NoTurn;
    const failure = unsent ? 'released' : judgeSendFailure(error);
    if (failure === 'rejected') return { outcome: 'Rejected', error };
    if (failure === 'ambiguous') return { outcome: 'Ambiguous', error };
    await limits.forget(mark);
    if (slot) await limits.forget(slot);
    throw error;
  }
}

/** Takes one of the day's letters to a subscriber. @returns its mark; undefined when all are taken */
async function freeSlot(limits: Postage['limits'], subscriberId: string, now: number) {
  for (let number = 1; number <= LETTERS_PER_DAY; number++) {
    const slot = `letters#${subscriberId}#${number}`;
    if (await limits.once(slot, DAY, now)) return slot;
  }
  return undefined;
}

async function sendInTurn(mailer: Mailer, pace: Pace, mail: OutgoingMail, deadline: number): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await mailer.send(mail);
      return;
    } catch (error) {
      if (!isThrottled(error)) throw error;
      await slowDown(pace);
      if (tries === TRIES) throw error;
      await turn(pace, deadline);
    }
  }
}

/** The sender got no turn: nothing has gone. */
class NoTurn extends Error {
  override name = 'NoTurn';
}

async function turn(pace: Pace, deadline: number): Promise<void> {
  const answer = await pace.turn(deadline).catch(noTurn);
  if (answer !== 'go') throw new NoTurn(answer);
}

async function slowDown(pace: Pace): Promise<void> {
  await pace.throttled().catch(noTurn);
}

function noTurn(cause: unknown): never {
  throw new NoTurn('the pace is not known', { cause });
}
