import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import type { EditionsTable } from '../../../functions/aws/editions-table.ts';
import { terminalLine } from '../terminal-words.ts';
import { printBrakes } from './sending.ts';
import { whySkipped } from './skipped.ts';

/** Prints all editions: a table on a terminal, JSON lines in a pipe. @returns the exit code */
export async function listEditions({ states }: { states: EditionsTable }): Promise<number> {
  printBrakes(await states.brakes());
  for await (const state of states.list())
    console.log(process.stdout.isTTY ? describeState(state) : JSON.stringify(state));
  return 0;
}

function describeState(state: EditionState): string {
  const { id, status, audience, planned } = state;
  const counted = String(audience).padStart(9);
  return `${id.padEnd(48)} ${status.padEnd(9)} ${counted}  ${planned}  ${terminalLine(whatOf(state))}`;
}

/** What an edition is about; where nobody is mailed, why. */
function whatOf({ id, status, subject, planned }: EditionState): string {
  if (status === 'empty') return 'nothing new';
  if (status === 'skipped') return whySkipped(id, planned);
  return subject ?? (status === 'draft' ? 'nothing is left to mail' : '');
}
