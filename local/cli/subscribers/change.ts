import { subscriberId } from '../../../core/delivery/address.ts';
import type { Choices } from '../../../core/delivery/subscriber/schema.ts';
import type { SubscribersTable } from '../../../functions/aws/subscribers-table.ts';

/** The subscribers of a stack, and what their ids are made with. */
export interface Subscribers {
  readonly table: SubscribersTable;
  readonly addressKey: string;
}

/** Somebody the operator speaks of: by address, or by the id that logs hold. */
export type Named = { address: string } | { id: string };

/** @returns the id of somebody */
export function idOf(named: Named, { addressKey }: Pick<Subscribers, 'addressKey'>): string {
  return 'id' in named ? named.id : subscriberId(named.address, addressKey);
}

/**
 * Adds somebody who has agreed to it.
 * @param consent how; without it nobody comes back who has left, bounced, complained or been erased
 * @returns the exit code
 */
export async function addSubscriber(
  { table, addressKey }: Subscribers,
  address: string,
  choices: Choices,
  consent: string | undefined,
  now: Date,
): Promise<number> {
  const how = consent ?? 'vouched for by the operator';
  const event = { address, choices, how, at: now.toISOString(), anew: consent !== undefined };
  const id = subscriberId(address, addressKey);
  const { subscriber, changed } = await table.change(id, { kind: 'vouched', ...event });
  const editions = subscriber?.choices?.editions.join(', ') ?? '';
  if (subscriber?.status === 'active') {
    console.log(
      changed ? `Added ${address} (${editions}).` : `${address} is on the list already (${editions}).`,
    );
    return 0;
  }
  console.error(
    consent === undefined
      ? `${address} is ${subscriber?.status}: somebody who left comes back only by new consent. Say how it was given with --consent TEXT.`
      : `${address} is ${subscriber?.status} since ${subscriber?.changed}, and consent must be newer than that. Is this computer's clock right?`,
  );
  return 1;
}

/**
 * Mails somebody no more, and with `erase` forgets all about them but that they are not to be mailed.
 * @returns the exit code
 */
export async function removeSubscriber(
  subscribers: Subscribers,
  named: Named,
  erase: boolean,
  now: Date,
): Promise<number> {
  const at = now.toISOString();
  const id = idOf(named, subscribers);
  const { subscriber, changed } = await subscribers.table.change(id, { kind: erase ? 'erased' : 'left', at });
  const name = 'address' in named ? named.address : named.id;
  if (!subscriber) {
    console.error(`${name} is not on the list.`);
    return 1;
  }
  const done = erase ? 'Erased' : 'Removed';
  console.log(
    changed
      ? `${done} ${name}: no further mail is sent there.`
      : `${name} is ${subscriber.status} already: no mail is sent there.`,
  );
  return 0;
}
