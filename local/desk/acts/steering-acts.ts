import { firstOf } from '../../../core/delivery/pages/fields.ts';
import { decideSends } from '../../cli/editions/sends.ts';
import { goOnWith, goOnWithAll, stopEdition } from '../../cli/editions/steering.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Notice } from '../notices.ts';
import { standingOf } from '../pages/standing.ts';
import { counted } from '../words.ts';

const LONGEST = 500; // characters of a reason

/** POST /halt: nothing is sent any more, whatever the edition. */
export async function halt(desk: Desk, { fields }: Visit): Promise<Answer> {
  const reason = reasonIn(firstOf(await fields(), 'reason'));
  if (reason === undefined)
    return at('/editions', refused('Say why all sending is to stop: those who look will read it.'));
  await desk.editions.states.halt(reason);
  return at('/editions', done('All sending is stopped.'));
}

/** POST /unhalt: sending goes on. */
export async function unhalt(desk: Desk): Promise<Answer> {
  const editions = await goOnWithAll(desk.editions);
  return at('/editions', done(`Sending goes on, with ${counted(editions, 'edition')} to be sent.`));
}

/** POST /editions/<id>/pause: no more of one edition is sent. */
export async function pauseEdition(desk: Desk, { path: [id = ''], fields }: Visit): Promise<Answer> {
  const reason = reasonIn(firstOf(await fields(), 'reason'));
  const state = await stopEdition(desk.editions, id, reason);
  if (state?.status === 'paused')
    return at(`/editions/${id}`, done('It is paused. Mails on their way arrive within seconds.'));
  return at(`/editions/${id}`, refused(state ? `It cannot be paused. ${standingOf(state).word}.` : UNKNOWN));
}

/** POST /editions/<id>/resume: a paused edition goes on. */
export async function goOn(desk: Desk, { path: [id = ''] }: Visit): Promise<Answer> {
  const state = await goOnWith(desk.editions, id);
  if (state?.status !== 'sending')
    return at(`/editions/${id}`, refused(state ? `It is not paused. ${standingOf(state).word}.` : UNKNOWN));
  const { halted } = await desk.editions.states.brakes();
  return at(
    `/editions/${id}`,
    done(halted === undefined ? 'It goes on.' : 'It goes on once all sending is let go on.'),
  );
}

/** POST /editions/<id>/decide: mails that were rejected, or of which nobody knows whether they went out. */
export async function decide(desk: Desk, { path: [id = ''], fields }: Visit): Promise<Answer> {
  const decision = DECISIONS.get(firstOf(await fields(), 'as'));
  if (!decision) return at(`/editions/${id}`, refused('Say what is to become of the mails.'));
  const [status, as, words] = decision;
  const came = await decideSends(desk.editions, id, status, as, []);
  if (!came) return at(`/editions/${id}`, refused(UNKNOWN));
  if (came.decided === 0)
    return at(`/editions/${id}`, refused('There is no such mail to decide about any more.'));
  const paused = came.paused ? ' It is paused: let it go on.' : '';
  return at(`/editions/${id}`, done(`${counted(came.decided, 'mail')}: ${words}.${paused}`));
}

const DECISIONS: ReadonlyMap<string, ['REJECTED' | 'AMBIGUOUS', 'sent' | 'retry', string]> = new Map([
  ['rejected-retry', ['REJECTED', 'retry', 'sent again']],
  ['ambiguous-sent', ['AMBIGUOUS', 'sent', 'counted as accepted']],
  ['ambiguous-retry', ['AMBIGUOUS', 'retry', 'sent again']],
]);

const UNKNOWN = 'There is no such edition.';

const reasonIn = (words: string) =>
  words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .slice(0, LONGEST)
    .trim() || undefined;
const at = (seeOther: string, notice: Notice): Answer => ({ seeOther, notice });
const done = (words: string): Notice => ({ kind: 'done', words });
const refused = (words: string): Notice => ({ kind: 'refused', words });
