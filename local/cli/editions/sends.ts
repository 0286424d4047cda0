import { withStatus } from '../../../core/delivery/edition/status.ts';
import type { Send } from '../../../core/delivery/sends/schema.ts';
import type { SendsTable } from '../../../functions/aws/sends-table.ts';
import { askAgain, changeState, type Steering, unknownEdition } from './steering.ts';

/** What came of a decision about mails. */
export interface Decided {
  readonly decided: number; //            rows that were written
  readonly unknown: readonly string[]; // subscribers named who have no such mail
  readonly paused: boolean; //            nothing is sent before the edition goes on
}

/**
 * Writes the operator's decision about mails that were rejected, or of which nobody knows whether they went out.
 * The rows come first: an edition that is found finished before all are written is opened again afterwards.
 * @param as "sent": they went out; "retry": they are to be sent
 * @param only these subscribers; none: all
 * @returns undefined when there is no such edition
 */
export async function decideSends(
  target: Steering & { sends: SendsTable },
  id: string,
  status: 'REJECTED' | 'AMBIGUOUS',
  as: 'sent' | 'retry',
  only: readonly string[],
): Promise<Decided | undefined> {
  if (!(await target.states.find(id))) return undefined;
  const wanted = new Set(only);
  let decided = 0;
  let open = 0;
  for await (const page of target.sends.rows(id)) {
    for (const row of page) {
      if (row.status === 'RELEASED') open += 1;
      if (row.status !== status || (only.length > 0 && !wanted.has(row.subscriberId))) continue;
      if (!(await decide(target.sends, row, as))) continue;
      wanted.delete(row.subscriberId);
      decided += 1;
    }
  }
  let paused = false;
  // Rows may be open already, of a run that ended before it came to this: nobody else opens the edition for them.
  if (decided + open > 0) {
    const state = await changeState(target.states, id, (seen) => {
      const status = seen.status === 'paused' ? 'paused' : 'sending';
      return withStatus(seen, status, Date.now(), seen.reason === undefined ? {} : { reason: seen.reason });
    });
    paused = state?.status === 'paused';
    await askAgain(target, [id]);
  }
  return { decided, unknown: [...wanted], paused };
}

/** The same, and says what was done. @returns the exit code */
export async function reopenSends(...decision: Parameters<typeof decideSends>): Promise<number> {
  const [, id, status, as] = decision;
  const came = await decideSends(...decision);
  if (!came) return unknownEdition(id);
  const { decided, unknown, paused } = came;
  const what = status.toLowerCase();
  for (const subscriberId of unknown) console.error(`${subscriberId}: no mail of ${id} to them is ${what}.`);
  if (decided === 0) console.log(`${id} has no ${what} mail to decide about.`);
  else console.log(`${decided} ${what} ${decided === 1 ? 'mail' : 'mails'} of ${id}: ${DONE[as]}.`);
  if (paused) console.log(`It is paused: "edition resume ${id}" goes on.`);
  return unknown.length > 0 ? 1 : 0;
}

const DONE = { sent: 'counted as accepted', retry: 'sent again' };

function decide(sends: SendsTable, row: Send, as: 'sent' | 'retry'): Promise<boolean> {
  const before = `${row.status.toLowerCase()}: ${row.reason ?? 'unknown'}`;
  return sends.reopen(row, as === 'sent' ? 'ACCEPTED' : 'RELEASED', `by the operator, was ${before}`);
}
