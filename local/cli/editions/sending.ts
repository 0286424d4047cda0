import { styleText } from 'node:util';
import type { Brakes, EditionState } from '../../../core/delivery/edition/schema.ts';
import { countSends, endedIn, type Reasons, type Standings } from '../../../core/delivery/sends/tally.ts';
import type { SendsTable } from '../../../functions/aws/sends-table.ts';
import { terminalWords } from '../terminal-words.ts';

/** How far the sending of an edition is. */
export interface Sending extends Standings {
  readonly waiting: number; //          of the audience, who has come to no end yet
  readonly rate: number | undefined; // mails per second from the first to the last
}

/** Counts the sends of an edition. */
export async function countSending(sends: SendsTable, { id, audience }: EditionState): Promise<Sending> {
  let standings = countSends([]);
  let accepted = NO_TIMES;
  for await (const page of sends.rows(id)) {
    standings = countSends(page, standings);
    accepted = page.reduce(
      (times, row) => (row.status === 'ACCEPTED' ? including(times, Date.parse(row.claimedAt)) : times),
      accepted,
    );
  }
  const waiting = audience - endedIn(standings.ended) - standings.claimed;
  return { ...standings, waiting, rate: rateOf(accepted, standings.ended.accepted) };
}

/** A table that adds up to the audience. */
export function describeSending({ audience }: EditionState, sending: Sending): string[] {
  const { ended, claimed, reasons, waiting, rate } = sending;
  const row = (name: string, count: number, why: Reasons = new Map()) => {
    const words = [...why].map(([code, times]) => `${code} ${times}`);
    return `  ${name.padEnd(10)} ${String(count).padStart(9)}${words.length > 0 ? `  ${words.join(', ')}` : ''}`;
  };
  return [
    styleText('bold', 'Sending'),
    row('accepted', ended.accepted),
    row('rejected', ended.rejected, reasons.rejected),
    row('skipped', ended.skipped, reasons.skipped),
    row('ambiguous', ended.ambiguous, reasons.ambiguous),
    row('claimed', claimed),
    row('waiting', waiting, reasons.released),
    row('audience', audience),
    ...(rate === undefined ? [] : [`  ${rate.toFixed(1)} mails per second from the first to the last`]),
  ];
}

interface Times {
  readonly first: number; // ms since 1970
  readonly last: number;
}

const NO_TIMES: Times = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

const including = ({ first, last }: Times, at: number): Times => ({
  first: Math.min(first, at),
  last: Math.max(last, at),
});

function rateOf({ first, last }: Times, mails: number): number | undefined {
  return last > first ? ((mails - 1) * 1000) / (last - first) : undefined;
}

/** Warns of what holds all sending back. */
export function printBrakes({ halted, quotaUntil }: Brakes): void {
  if (halted !== undefined) console.error(`All sending is halted: ${terminalWords(halted)}`);
  if (quotaUntil !== undefined && Date.parse(quotaUntil) > Date.now())
    console.error(`The provider takes no more mails for now: sending goes on at ${quotaUntil}.`);
}
