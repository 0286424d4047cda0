import { firstOf } from '../../../core/delivery/pages/fields.ts';
import { shown } from '../../../core/digest/shown.ts';
import { html, type Markup } from '../../../core/html.ts';
import { act } from '../../cli/editions/act-on-draft.ts';
import { approveDraft } from '../../cli/editions/acts.ts';
import { type Draft, droppable, droppableFact, leadable, whoAndWhen } from '../../cli/editions/draft.ts';
import { partsLeft } from '../../cli/editions/facts-in.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';

const FACT = /^([a-z0-9-]{1,80}) ([fq]\d{1,9})$/;

/** POST /editions/<id>/drop-fact: takes a figure or a quotation out of a draft. @throws Refused */
export async function dropFact(desk: Desk, { path: [id = ''], fields }: Visit): Promise<Answer> {
  const [, article = '', fact = ''] = FACT.exec(firstOf(await fields(), 'fact')) ?? [];
  let words: readonly string[] = [];
  const draft = await act(desk.editions, id, desk.editor, (seen) => {
    words = droppableFact(seen, { article, fact }).words;
    return { act: 'drop-fact', article, fact };
  });
  const left = draft.mail ? partsLeft(draft.mail.digest, article, words) : [];
  const still =
    left.length > 0 ? ` Its words still stand in: ${left.join(', ')}. If they may not, drop the story.` : '';
  const said = words.map((part) => `“${shown(part)}”`).join(' … ');
  return backTo(id, draft, html`<bdi>${said}</bdi> is dropped.${still}`);
}

/** POST /editions/<id>/drop-story: takes a story out of a draft. @throws Refused */
export async function dropStory(desk: Desk, { path: [id = ''], fields }: Visit): Promise<Answer> {
  const story = firstOf(await fields(), 'story');
  const draft = await act(desk.editions, id, desk.editor, (seen) => {
    return { act: 'drop-story', story: droppable(seen, story) };
  });
  return backTo(id, draft, 'The story is dropped.');
}

/** POST /editions/<id>/lead: puts a story first, also one there was no place for. @throws Refused */
export async function leadStory(desk: Desk, { path: [id = ''], fields }: Visit): Promise<Answer> {
  const story = firstOf(await fields(), 'story');
  const draft = await act(desk.editions, id, desk.editor, (seen) => {
    return { act: 'lead', story: leadable(seen, story) };
  });
  return backTo(id, draft, 'The story comes first.');
}

/** POST /editions/<id>/approve: has the draft mailed as it is now; asked again, asks for it again. @throws Refused */
export async function approve(desk: Desk, { path: [id = ''] }: Visit): Promise<Answer> {
  const done = await approveDraft(desk.editions, id, desk.editor);
  const words =
    'before' in done
      ? `It was approved by ${whoAndWhen(done.before)}, and is asked for again.`
      : done.draft.mail
        ? 'Approved. It is made and mailed now.'
        : 'Approved. Nothing was left in it, so it goes to nobody.';
  return { seeOther: `/editions/${id}`, notice: { kind: 'done', words } };
}

function backTo(id: string, { mail }: Draft, words: Markup | string): Answer {
  const all = mail
    ? words
    : html`${words} Nothing is left to mail: approved like this, the edition goes to nobody.`;
  return { seeOther: `/editions/${id}#draft`, notice: { kind: 'done', words: all } };
}
