import { styleText } from 'node:util';
import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import type { EditionStore } from '../../../functions/aws/edition-store.ts';
import type { EditionsTable } from '../../../functions/aws/editions-table.ts';
import type { SendsTable } from '../../../functions/aws/sends-table.ts';
import { printJson } from '../print-json.ts';
import { terminalLine } from '../terminal-words.ts';
import { describeActs, describeLedger } from './describe-ledger.ts';
import { type Drafts, draftOf, readDraft } from './draft.ts';
import { readManifest } from './read-manifest.ts';
import { countSending, describeSending, printBrakes } from './sending.ts';
import { whySkipped } from './skipped.ts';
import { unknownEdition } from './steering.ts';
import { type View, viewOfDraft } from './view-of-draft.ts';

/** What showing an edition takes. */
export interface Shelf extends Drafts {
  readonly states: Pick<EditionsTable, 'leave'>;
  readonly sends: SendsTable;
  readonly editions: Pick<EditionStore, 'input' | 'manifest'>;
}

/** How an edition is to be shown. */
export interface Showing {
  readonly json: boolean;
  readonly ledger: boolean; // with each of its entries, however many there are
}

/** Prints an edition as it stands: a draft with all that can be dropped, another with what became of it. @returns the exit code */
export async function showEdition(target: Shelf, id: string, showing: Showing): Promise<number> {
  const { edition, brakes } = await target.states.leave(id);
  if (!edition) return unknownEdition(id);
  const { data, lines } = await viewOf(target, edition, showing);
  if (showing.json) printJson({ edition, brakes, ...data });
  else {
    printBrakes(brakes);
    console.log([...headOf(edition), ...lines].join('\n'));
  }
  return 0;
}

async function viewOf(target: Shelf, edition: EditionState, { ledger: all }: Showing): Promise<View> {
  const { id, status, planned, acts = [] } = edition;
  if (status === 'skipped') return { data: {}, lines: [whySkipped(id, planned)] };
  if (status === 'draft') return viewOfDraft(draftOf(await readDraft(target, id, acts), acts), all);
  const made = await viewOfMade(target, id, all);
  if (status === 'empty') return made;
  const sending = await countSending(target.sends, edition);
  return { data: { ...sending, ...made.data }, lines: [...describeSending(edition, sending), ...made.lines] };
}

async function viewOfMade(target: Shelf, id: string, all: boolean): Promise<View> {
  const manifest = await readManifest(target, id);
  if (typeof manifest !== 'object') return { data: {}, lines: [] };
  const { ledger, acts } = manifest;
  return { data: { ledger, acts }, lines: [...describeActs(acts), ...describeLedger(ledger, all)] };
}

function headOf(edition: EditionState): string[] {
  const { id, subject, status, changed, reason, planned, acts = [] } = edition;
  const why = reason === undefined ? '' : ` (${terminalLine(reason)})`;
  const words = subject ?? (status === 'empty' ? 'Nothing new' : id);
  const noted = planned === changed ? '' : `, planned ${planned}`;
  const isApproved = status === 'draft' && acts.some(({ act }) => act === 'approve');
  const standing = isApproved ? 'draft, approved,' : status;
  return [styleText('bold', terminalLine(words)), `${id}: ${standing} since ${changed}${why}${noted}`];
}
