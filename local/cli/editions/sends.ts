import { withStatus } from '../../../core/delivery/edition/status.ts';
import type { Send } from '../../../core/delivery/sends/schema.ts';
import type { SendsTable } from '../../../functions/aws/sends-table.ts';
import { askAgain, changeState, type Steering, unknownEdition } from './steering.ts';

/**
 * Writes the operator's decision about mails that were rejected, or of which nobody knows whether they went out.
 * The rows come first: an edition that is found finished before all are written is opened again afterwards.
 * @param as "sent": they went out; "retry": they are to be sent
 * @param only these subscribers; none: all
 * @returns the exit code
 */
export async function reopenSends(
  target: Steering & { sends: SendsTable },
  id: string,
  status: 'REJECTED' | 'AMBIGUOUS',
  as: 'sent' | 'retry',
  only: readonly string[],
): Promise<number> {
  if (!(await target.states.find(id))) return unknownEdition(id);
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
  const what = status.toLowerCase();
  for (const subscriberId of wanted) console.error(`${subscriberId}: no mail of ${id} to them is ${what}.`);
  if (decided === 0) console.log(`${id} has no ${what} mail to decide about.`);
  else console.log(`${decided} ${what} ${decided === 1 ? 'mail' : 'mails'} of ${id}: ${DONE[as]}.`);
  // Rows may be open already, of a run that ended before it came to this: nobody else opens the edition for them.
  if (decided + open > 0) {
    const state = await changeState(target.states, id, (seen) => {
      const status = seen.status === 'paused' ? 'paused' : 'sending';
      return withStatus(seen, status, Date.now(), seen.reason === undefined ? {} : { reason: seen.reason });
    });
    if (state?.status === 'paused') console.log(`It is paused: "edition resume ${id}" goes on.`);
    await askAgain(target, [id]);
  }
  return wanted.size > 0 ? 1 : 0;
}

const DONE = { sent: 'counted as accepted', retry: 'sent again' };

function decide(sends: SendsTable, row: Send, as: 'sent' | 'retry'): Promise<boolean> {
  const before = `${row.status.toLowerCase()}: ${row.reason ?? 'unknown'}`;
  return sends.reopen(row, as === 'sent' ? 'ACCEPTED' : 'RELEASED', `by the operator, was ${before}`);
}
