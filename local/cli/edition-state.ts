import { styleText } from 'node:util';
import type { Brakes, EditionState } from '../../core/delivery/edition/schema.ts';
import { countSends, endedIn, type Reasons, type Standings } from '../../core/delivery/sends/tally.ts';
import type { EditionsTable } from '../../functions/aws/editions-table.ts';
import type { SendsTable } from '../../functions/aws/sends-table.ts';
import { unknownEdition } from './edition-steering.ts';
import { terminalWords } from './terminal-words.ts';

/** Prints all editions: a table on a terminal, JSON lines in a pipe. @returns the exit code */
export async function listEditions({ states }: { states: EditionsTable }): Promise<number> {
  printBrakes(await states.brakes());
  for await (const state of states.list()) {
    const { id, status, audience, planned, subject } = state;
    console.log(
      process.stdout.isTTY
        ? `${id.padEnd(48)} ${status.padEnd(9)} ${String(audience).padStart(9)}  ${planned}  ${terminalWords(subject)}`
        : JSON.stringify(state),
    );
  }
  return 0;
}

/** Prints how the sending of an edition stands, in a table that adds up to its audience. @returns the exit code */
export async function showEdition(
  { states, sends }: { states: EditionsTable; sends: SendsTable },
  id: string,
  json: boolean,
): Promise<number> {
  const { edition, brakes } = await states.leave(id);
  if (!edition) return unknownEdition(id);
  let standings = countSends([]);
  let accepted = NO_TIMES;
  for await (const page of sends.rows(id)) {
    standings = countSends(page, standings);
    accepted = page.reduce(
      (times, row) => (row.status === 'ACCEPTED' ? including(times, Date.parse(row.claimedAt)) : times),
      accepted,
    );
  }
  const rate = rateOf(accepted, standings.ended.accepted);
  const waiting = edition.audience - endedIn(standings.ended) - standings.claimed;
  if (json) {
    const plain = (_: string, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value);
    console.log(JSON.stringify({ edition, brakes, ...standings, waiting, rate }, plain, 2));
  } else {
    printBrakes(brakes);
    console.log(describeEdition(edition, standings, waiting, rate).join('\n'));
  }
  return 0;
}

/** @returns the lines that say how an edition's sending stands */
function describeEdition(
  edition: EditionState,
  { ended, claimed, reasons }: Standings,
  waiting: number,
  rate: number | undefined,
): string[] {
  const { id, subject, status, changed, reason, planned, audience } = edition;
  const row = (name: string, count: number, why: Reasons = new Map()) => {
    const words = [...why].map(([code, times]) => `${code} ${times}`);
    return `  ${name.padEnd(10)} ${String(count).padStart(9)}${words.length > 0 ? `  ${words.join(', ')}` : ''}`;
  };
  return [
    `${styleText('bold', terminalWords(subject))}`,
    `${id}: ${status} since ${changed}${reason === undefined ? '' : ` (${terminalWords(reason)})`}, planned ${planned}`,
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

function printBrakes({ halted, quotaUntil }: Brakes): void {
  if (halted !== undefined) console.error(`All sending is halted: ${terminalWords(halted)}`);
  if (quotaUntil !== undefined && Date.parse(quotaUntil) > Date.now())
    console.error(`The provider takes no more mails for now: sending goes on at ${quotaUntil}.`);
}
