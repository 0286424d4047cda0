import { styleText } from 'node:util';
import { type Slot, slotEdition } from '../../../core/digest/edition/slot.ts';
import type { Deps } from '../../../functions/composing/deps.ts';
import { materialOf } from '../../../functions/composing/material.ts';
import { selectDue } from '../../../functions/composing/slot.ts';
import { printJson } from '../print-json.ts';
import { terminalLine } from '../terminal-words.ts';
import { aside } from './aside.ts';
import { draftOf } from './draft.ts';
import type { Showing } from './show.ts';
import { viewOfDraft } from './view-of-draft.ts';
import { writeFiles } from './write-files.ts';

/** What a preview reads. It writes nothing. */
export type Newsroom = Pick<Deps, 'facts' | 'versions' | 'arrivals' | 'tellings'>;

/** What edition is to be looked at. */
export interface Previewed extends Showing {
  readonly cadence: Slot['cadence'];
  readonly hours: number; //         its window, which ends now
  readonly out: string | undefined; // a folder for its files
}

/** The window of an edition in ordinary circumstances, in hours. */
export const USUAL_HOURS: Readonly<Record<Slot['cadence'], number>> = { daily: 24, weekly: 168 };

/**
 * Prints what an edition would hold if its window ended now, as the pipeline would select and compose it.
 * @param now ms since 1970
 * @returns the exit code
 */
export async function preview(
  target: Newsroom,
  publication: Deps['publication'],
  { cadence, hours, out, ...showing }: Previewed,
  now: number,
): Promise<number> {
  const [from, to] = [now - hours * 3_600_000, now].map((at) => new Date(at).toISOString()) as [
    string,
    string,
  ];
  const slot: Slot = { cadence, from, to, schedules: [{ zone: publication.zone, hour: 0 }] };
  const id = slotEdition(slot);
  const deps = { ...target, publication, telemetry: aside };
  const input = await selectDue(deps, slot, `preview@${id}`);
  const draft = draftOf(await materialOf(deps, input, `preview@${id}`), []);
  const { data, lines } = viewOfDraft(draft, showing.ledger);
  if (showing.json) printJson({ edition: input.edition, ...data });
  else {
    const subject = draft.mail ? terminalLine(draft.mail.rendered.subject) : 'Nothing new';
    console.log([styleText('bold', subject), `${cadence}: what came in after ${from}`, ...lines].join('\n'));
  }
  if (out === undefined) return 0;
  await writeFiles(out, draft.files);
  if (!showing.json) console.log(`Written to ${out}.`);
  return 0;
}
