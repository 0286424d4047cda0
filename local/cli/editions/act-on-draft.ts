import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import { withStatus } from '../../../core/delivery/edition/status.ts';
import type { Act } from '../../../core/digest/edition/act.ts';
import type { EditionsTable } from '../../../functions/aws/editions-table.ts';
import { type Draft, type Drafts, draftOf, readDraft, whoAndWhen } from './draft.ts';
import { Refused, unknown } from './refused.ts';

/** Where drafts and what editors did to them are kept. */
export interface Desk extends Drafts {
  readonly states: Pick<EditionsTable, 'find' | 'replace'>;
}

/** What an editor asks for, before it is known when. */
type Choice = Act extends infer One ? (One extends Act ? Omit<One, 'at' | 'by'> : never) : never;

const TRIES = 50; // when other editors act at the same moment

/**
 * Notes what an editor does to a draft, again when another editor's act came between: then it is chosen anew, for the
 * draft as it is now.
 * @returns the draft after it
 * @throws Refused where there is no such draft, or `choose` says so
 */
export async function act(
  target: Desk,
  id: string,
  by: string,
  choose: (draft: Draft) => Choice,
): Promise<Draft> {
  const { states } = target;
  checkDraft(id, await states.find(id));
  const material = await readDraft(target, id);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const seen = checkDraft(id, await states.find(id));
    const before = seen.acts ?? [];
    const choice = choose(draftOf(material, before));
    const { subject: _, ...next } = withStatus(seen, 'draft', Date.now());
    const acts: Act[] = [...before, { ...choice, at: next.changed, by }];
    const draft = draftOf(material, acts);
    const subject = draft.mail?.rendered.subject;
    if (await states.replace(seen, { ...next, ...(subject && { subject }), acts })) return draft;
  }
  throw new Error(`${id} keeps changing: try again.`);
}

/** @throws Refused for what nobody may edit any more */
function checkDraft(id: string, state: EditionState | undefined): EditionState {
  if (!state) throw new Refused(unknown(id));
  if (state.status !== 'draft') throw new Refused(`${id} is no draft: it is ${state.status}.`);
  const approved = state.acts?.find((act) => act.act === 'approve');
  if (approved)
    throw new Refused(`${id} was approved by ${whoAndWhen(approved)}: it cannot be changed any more.`);
  return state;
}
