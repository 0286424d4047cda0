import { subscriberId } from '../../../core/delivery/address.ts';
import { readAddressField, readChoices, typedOf } from '../../../core/delivery/pages/choices-form.ts';
import { firstOf } from '../../../core/delivery/pages/fields.ts';
import { SubscriberId } from '../../../core/delivery/subscriber/schema.ts';
import type { Answer, Visit } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Notice } from '../notices.ts';
import { subscribersWith } from '../pages/subscribers-page.ts';

const LONGEST = 500; // characters of how consent was given

/** POST /subscribers/add: somebody who has agreed to it. */
export async function addSomebody(desk: Desk, { fields: read, query }: Visit): Promise<Answer> {
  const fields = await read();
  const typed = typedOf(fields);
  const address = readAddressField(typed.address);
  const wanted = readChoices(desk.publication.cadences, typed);
  if ('fault' in address || 'faults' in wanted) {
    const faults = {
      ...('fault' in address && { address: address.fault }),
      ...('faults' in wanted && wanted.faults),
    };
    return { page: await subscribersWith(desk, query, typed, faults) };
  }
  const consent = firstOf(fields, 'consent').slice(0, LONGEST);
  const { table, addressKey } = desk.subscribers;
  const { subscriber, changed } = await table.change(subscriberId(address.address, addressKey), {
    ...{ kind: 'vouched', address: address.address, choices: wanted.choices },
    how: consent || 'vouched for by the operator',
    ...{ at: new Date(desk.now()).toISOString(), anew: consent !== '' },
  });
  if (subscriber?.status === 'active')
    return told(
      'done',
      changed ? `${address.address} is added.` : `${address.address} is on the list already.`,
    );
  return told(
    'refused',
    consent === ''
      ? `${address.address} is ${subscriber?.status}: somebody who left comes back only by new consent. Say how they agreed.`
      : `${address.address} is ${subscriber?.status} since ${subscriber?.changed}, and consent must be newer than that. Is this computer’s clock right?`,
  );
}

/** POST /subscribers/remove: mails somebody no more, and forgets them too where that is asked for. */
export async function removeSomebody(desk: Desk, { fields: read }: Visit): Promise<Answer> {
  const fields = await read();
  const id = SubscriberId.safeParse(firstOf(fields, 'id')).data;
  if (id === undefined) return told('refused', 'Say whom.');
  const erase = firstOf(fields, 'erase') === 'yes';
  const at = new Date(desk.now()).toISOString();
  const before = await desk.subscribers.table.find(id);
  const { subscriber, changed } = await desk.subscribers.table.change(id, {
    kind: erase ? 'erased' : 'left',
    at,
  });
  const name = before?.address ?? 'Somebody without an address';
  if (!subscriber) return told('refused', 'They are not on the list.');
  if (!changed) return told('refused', `${name} is ${subscriber.status} already: no mail is sent there.`);
  return told('done', `${name} is ${erase ? 'erased' : 'removed'}: no further mail is sent there.`);
}

const told = (kind: Notice['kind'], words: string): Answer => ({
  ...{ seeOther: '/subscribers', notice: { kind, words } },
});
