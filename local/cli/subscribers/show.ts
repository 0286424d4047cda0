import { styleText } from 'node:util';
import type { Status, Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import { printLine } from '../print-line.ts';
import { idOf, type Named, type Subscribers } from './change.ts';

/** Which subscribers to print. */
export interface Wanted {
  status: Status | undefined; //  all where left out
  limit: number; //               Infinity: all
  after: string | undefined; //   go on after this id
}

/**
 * Prints subscribers in no order, a page of the table at a time: a table on a terminal, JSON lines in a pipe.
 * @returns the exit code
 */
export async function listSubscribers(
  { table }: Pick<Subscribers, 'table'>,
  { status, limit, after }: Wanted,
): Promise<number> {
  let printed = 0;
  let last = '';
  for await (const subscriber of table.list(after)) {
    if (status !== undefined && subscriber.status !== status) continue;
    if (printed === limit) {
      console.error(`There are more: go on with --after ${last}`);
      return 0;
    }
    await printLine(process.stdout.isTTY ? rowOf(subscriber) : jsonOf(subscriber));
    printed += 1;
    last = subscriber.id;
  }
  return 0;
}

/** Prints all that is known of somebody: for reading on a terminal, as JSON in a pipe. @returns the exit code */
export async function showSubscriber(subscribers: Subscribers, named: Named): Promise<number> {
  const found = await subscribers.table.find(idOf(named, subscribers));
  if (!found) {
    console.error(`${'address' in named ? named.address : named.id} is not on the list.`);
    return 1;
  }
  console.log(process.stdout.isTTY ? describeSubscriber(found) : JSON.stringify(found));
  return 0;
}

/** Somebody's state, consent and choices, in lines. */
export function describeSubscriber(subscriber: Subscriber): string {
  const { id, address, status, changed, choices, consent, signUp, softBounces } = subscriber;
  const asked = consent?.asked;
  const lines: [string, string | undefined][] = [
    ['id', id],
    ['address', address],
    ['status', `${status} since ${changed}`],
    ['editions', choices?.editions.join(', ')],
    ['topics', choices && (choices.topics.join(', ') || 'everything')],
    ['hour', choices && `${choices.hour}:00 ${choices.zone}`],
    ['consent', consent && `${consent.how}, ${consent.at}${consent.from ? ` from ${consent.from}` : ''}`],
    ['asked for', asked && `${asked.at} from ${asked.from}, wording ${asked.wording}`],
    ['waits', signUp && `sign-up of ${signUp.at} from ${signUp.from} for ${signUp.address}`],
    ['soft bounces', softBounces.length > 0 ? softBounces.map(({ at }) => at).join(', ') : undefined],
  ];
  return lines
    .filter(([, words]) => words !== undefined)
    .map(([name, words]) => `${styleText('dim', name.padEnd(13))} ${words}`)
    .join('\n');
}

function rowOf({ id, address, status, choices, changed }: Subscriber): string {
  const editions = choices?.editions.join(',') ?? '';
  return `${id}  ${status.padEnd(12)} ${editions.padEnd(18)} since ${changed}  ${address ?? ''}`;
}

function jsonOf({ id, address, status, changed, choices }: Subscriber): string {
  return JSON.stringify({ id, address, status, changed, ...choices });
}
