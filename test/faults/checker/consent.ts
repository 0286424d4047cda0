import type { Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import type { Visit } from '../world/door.ts';
import type { SubscriberChange } from '../world/subscribers.ts';
import type { World } from '../world/world.ts';
import type { Check } from './breach.ts';

const ENDED = new Set<Subscriber['status']>(['unsubscribed', 'bounced', 'complained', 'erased']);

/** 7: nobody comes back but by a letter that went out after they had left. */
export const neverBack: Check = function* ({ world, visits }) {
  const { changes } = world.subscribers;
  for (const { at, id, before, after } of changes) {
    if (after.status !== 'active' || before?.status === 'active') continue;
    const ended = changes.findLast((one) => one.id === id && one.at < at && ends(one));
    const left = visits.findLast(
      (visit) => isDone(visit, 'unsubscribed') && idIn(visit) === id && visit.answered < at,
    );
    const since = Math.max(ended?.at ?? 0, left?.asked ?? 0);
    const letter = world.ses.log.find(({ mail }) =>
      Buffer.from(mail.raw).includes(`Message-ID: <letter.${after.consent?.asked?.id}@`),
    );
    const planted = before === undefined;
    if (!planted && !(letter && letter.started >= since))
      yield { invariant: '7', what: `${id.slice(0, 6)} is active again by a letter from before they left` };
  }
};

const ends = ({ before, after }: SubscriberChange) =>
  ENDED.has(after.status) && after.status !== before?.status;

/** 5: a page that says it is done has done it. */
export const pagesTellTheTruth: Check = function* ({ world, visits }) {
  for (const visit of visits) {
    const id = idIn(visit);
    if (id === undefined) continue;
    const row = rowAt(world, id, visit.answered);
    const breach = {
      invariant: '5',
      what: `${visit.requestId} said "${visit.said}" to ${id.slice(0, 6)}, who is ${row?.status}`,
    };
    const backSince = (row?.status === 'active' && Date.parse(row.changed) >= visit.asked) || false;
    if (isDone(visit, 'unsubscribed') && row?.status === 'active' && !backSince) yield breach;
    if (isDone(visit, 'erased') && row?.status !== 'erased' && row?.signUp === undefined && row !== undefined)
      yield breach;
    if (isDone(visit, 'erased') && row?.status === 'erased' && (row.address ?? row.consent)) yield breach;
    if (isDone(visit, 'confirmed') && !wasActive(world, id, visit)) yield breach;
  }
};

/** 11: GET and HEAD change nothing. */
export const lookingChangesNothing: Check = function* ({ world, visits }) {
  const looks = new Map(
    visits.filter(({ method }) => method !== 'POST').map((visit) => [visit.requestId, visit]),
  );
  for (const { by, edge } of world.effects.applied) {
    const look = looks.get(by.requestId);
    if (look) yield { invariant: '11', what: `${look.method} ${look.path} wrote: ${edge.what}` };
  }
};

const isDone = (visit: Visit, said: string) =>
  visit.method === 'POST' && visit.status === 200 && visit.said === said;

/** The subscriber a link is for: the second part of its token. */
const idIn = ({ token }: Visit) => token?.split('.')[1];

function rowAt(world: World, id: string, moment: number): Subscriber | undefined {
  return world.subscribers.changes.findLast((change) => change.id === id && change.at <= moment)?.after;
}

function wasActive(world: World, id: string, { asked, answered }: Visit): boolean {
  const during = world.subscribers.changes.filter(
    (change) => change.id === id && change.at >= asked && change.at <= answered,
  );
  return [rowAt(world, id, asked), ...during.map(({ after }) => after)].some(
    (row) => row?.status === 'active',
  );
}
