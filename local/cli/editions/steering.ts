import type { EditionState } from '../../../core/delivery/edition/schema.ts';
import { withStatus } from '../../../core/delivery/edition/status.ts';
import type { PlanRequest } from '../../../core/delivery/sends/schema.ts';
import type { EditionsTable } from '../../../functions/aws/editions-table.ts';
import type { Queue } from '../../../functions/aws/queue.ts';
import { unknown } from './refused.ts';

/** What steering takes. */
export interface Steering {
  readonly states: EditionsTable;
  readonly planner: Pick<Queue<PlanRequest>, 'send'>;
}

const TRIES = 5; // when workers change the edition at the same moment

// Why an edition can be neither stopped nor gone on with.
const WHY: Readonly<Record<EditionState['status'], string>> = {
  draft: 'a draft: nothing of it is sent before it is approved.',
  empty: 'empty: there was nothing new, and nobody is mailed.',
  skipped: 'skipped: its time had passed, and nobody is mailed.',
  sending: 'being sent.',
  paused: 'paused.',
  finished: 'finished: everybody has come to an end.',
};

/** Stops one edition; what has been handed over to the provider already is. @returns its state after that, if there is one */
export function stopEdition(
  { states }: Pick<Steering, 'states'>,
  id: string,
  reason: string | undefined,
): Promise<EditionState | undefined> {
  return changeState(states, id, (seen) =>
    seen.status === 'sending'
      ? withStatus(seen, 'paused', Date.now(), reason === undefined ? {} : { reason })
      : undefined,
  );
}

/** Goes on with a paused edition. @returns its state after that, if there is one */
export async function goOnWith(target: Steering, id: string): Promise<EditionState | undefined> {
  const state = await changeState(target.states, id, (seen) =>
    seen.status === 'paused' ? withStatus(seen, 'sending', Date.now()) : undefined,
  );
  if (state?.status === 'sending') await askAgain(target, [id]);
  return state;
}

/** Takes the kill switch off, and asks for all that was dropped in the meantime. @returns how many editions go on */
export async function goOnWithAll(target: Steering): Promise<number> {
  await target.states.halt(undefined);
  const sending: string[] = [];
  for await (const { id, status } of target.states.list()) if (status === 'sending') sending.push(id);
  await askAgain(target, sending);
  return sending.length;
}

/** Stops one edition, and says so. @returns the exit code */
export async function pause(target: Steering, id: string, reason: string | undefined): Promise<number> {
  const state = await stopEdition(target, id, reason);
  if (!state) return unknownEdition(id);
  if (state.status !== 'paused') return failed(`${id} is ${WHY[state.status]}`);
  console.log(`${id} is paused. Mails on their way arrive within seconds; "edition resume ${id}" goes on.`);
  return 0;
}

/** Goes on with a paused edition, and says so. @returns the exit code */
export async function resume(target: Steering, id: string): Promise<number> {
  const state = await goOnWith(target, id);
  if (!state) return unknownEdition(id);
  if (state.status !== 'sending') return failed(`${id} is ${WHY[state.status]}`);
  const { halted } = await target.states.brakes();
  console.log(
    halted === undefined
      ? `${id} goes on.`
      : `${id} goes on once "edition unhalt" has said so: all sending is halted (${halted}).`,
  );
  return 0;
}

/** Stops all sending, whatever the edition. @returns the exit code */
export async function halt({ states }: Steering, reason: string): Promise<number> {
  await states.halt(reason);
  console.log('All sending is halted; "edition unhalt" goes on.');
  return 0;
}

/** Takes the kill switch off, and says so. @returns the exit code */
export async function unhalt(target: Steering): Promise<number> {
  const editions = await goOnWithAll(target);
  console.log(`Sending goes on: ${editions} ${editions === 1 ? 'edition' : 'editions'}.`);
  return 0;
}

/** Has editions planned once more: the frozen audience holds, and only who has no mail yet is asked for. */
export async function askAgain({ planner }: Steering, editions: readonly string[]): Promise<void> {
  await planner.send(editions.map((edition) => ({ edition, correlationId: `operator@${edition}` })));
}

/**
 * Changes an edition's state, again when another change came between.
 * @param change what follows from a state; undefined to leave it
 * @returns the state it is in now; undefined when there is no such edition
 */
export async function changeState(
  states: EditionsTable,
  id: string,
  change: (seen: EditionState) => EditionState | undefined,
): Promise<EditionState | undefined> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const seen = await states.find(id);
    const next = seen && change(seen);
    if (!next || (await states.replace(seen, next))) return next ?? seen;
  }
  throw new Error(`${id} keeps changing: try again.`);
}

/** Says that there is no such edition. @returns the exit code */
export function unknownEdition(id: string): number {
  return failed(unknown(id));
}

function failed(message: string): number {
  console.error(message);
  return 1;
}
