import type { SignUp, Subscriber } from '../../../core/delivery/subscriber/schema.ts';
import { idOf } from '../people.ts';
import { frozenAudience } from './audience.ts';
import { type Check, GRACE_MS } from './breach.ts';
import { cadenceOf, handedOver, mayGet, statesBetween } from './evidence.ts';

/** 3: the provider never took two mails of one edition for one address. */
export const noneTwice: Check = function* ({ world }) {
  const seen = new Set<string>();
  for (const { edition, entry } of handedOver(world)) {
    if (edition === undefined || entry.verdict !== 'accepted') continue;
    const key = `${edition} to ${entry.mail.to}`;
    if (seen.has(key))
      yield { invariant: '3', what: `${key} was taken twice, the second time as ${entry.messageId}` };
    seen.add(key);
  }
};

/** 5 and 6: a digest starts only to who is on the list with consent, or was no more than 5 s before. */
export const onlyReaders: Check = function* ({ world }) {
  for (const { edition, entry, subscriberId } of handedOver(world)) {
    if (edition === undefined) continue;
    const { started } = entry;
    const cadence = cadenceOf(edition);
    const states = statesBetween(world, subscriberId, started - GRACE_MS, started);
    if (states.some((state) => mayGet(state, cadence))) continue;
    const ever = statesBetween(world, subscriberId, 0, started).concat(
      world.subscribers.changes
        .filter(({ id, at }) => id === subscriberId && at <= started)
        .map(({ after }) => after),
    );
    const invariant = ever.some(({ consent }) => consent) ? '5' : '6';
    const now = states.at(-1)?.status ?? 'unknown';
    yield { invariant, what: `${edition} to ${entry.mail.to}, who is ${now}, started at ${started}` };
  }
};

/** 8: mails go to the frozen audience and to nobody else, and not before it is frozen. */
export const onlyTheAudience: Check = function* ({ world }) {
  for (const { edition, entry, subscriberId } of handedOver(world)) {
    if (edition === undefined) continue;
    const frozen = frozenAudience(world, edition);
    if (!frozen || entry.started < frozen.at)
      yield { invariant: '8', what: `${edition} started before its audience was frozen` };
    else if (!frozen.members.includes(subscriberId))
      yield { invariant: '8', what: `${edition} went to ${entry.mail.to}, who is not of its audience` };
  }
};

const DAY_MS = 86_400_000;

/** L: one letter a request at most, three a day to an address, to one address each, none with the headers of a list. */
export const lettersAreFew: Check = function* ({ world }) {
  const taken = handedOver(world).filter(({ entry }) => entry.verdict === 'accepted');
  for (const { headers, entry } of taken)
    if (headers.get('to') !== entry.mail.to)
      yield { invariant: 'L', what: `${entry.messageId} names another address than it went to` };
  const letters = taken.filter(({ edition }) => edition === undefined);
  const ids = new Set<string>();
  for (const [index, { headers, entry }] of letters.entries()) {
    const id = headers.get('message-id') ?? '';
    if (ids.has(id)) yield { invariant: 'L', what: `the letter ${id} went twice` };
    ids.add(id);
    if (headers.has('list-unsubscribe'))
      yield { invariant: 'L', what: `the letter ${id} has the headers of a list` };
    const before = letters
      .slice(0, index)
      .filter((other) => other.entry.mail.to === entry.mail.to && entry.at - other.entry.at < DAY_MS);
    if (before.length >= 3)
      yield { invariant: 'L', what: `${entry.mail.to} got more than three letters in a day` };
  }
};

/** What says for certain that nothing was done, but where a mark could then not be given back. */
const DEFINITE = /^(throttled (?!limits.forget)|5xx (?!ses|limits.forget))/;

/** L: a letter is lost only to a crash or to an answer that nobody knows. */
export const lettersArrive: Check = function* ({ world, atRest }) {
  if (!atRest) return;
  const letters = handedOver(world).filter(({ entry }) => entry.verdict !== 'throttled');
  const batches = world.lambda.batches.filter(({ queue }) => queue.settings.name === 'link');
  // By their words: a dead letter that is put back is another message.
  const requests = new Set(batches.flatMap(({ messages }) => messages.map(({ body }) => body)));
  for (const body of requests) {
    if (!body.includes('"signUp"')) continue;
    const { signUp } = JSON.parse(body) as { signUp: SignUp };
    const tries = batches.filter(({ messages }) => messages.some((message) => message.body === body));
    const certain = tries.every(
      ({ ended }) =>
        ended.how === 'answered' && ended.invocation.faults.every((fault) => DEFINITE.test(fault)),
    );
    // Whoever has left before the last try is owed none.
    const { at } = tries.at(-1)!.ended;
    const [row] = statesBetween(world, idOf(signUp.address), at, at);
    const theirs = letters.filter(
      ({ edition, entry }) => edition === undefined && entry.mail.to === signUp.address,
    );
    const sent = theirs.some(({ headers }) => headers.get('message-id')?.startsWith(`<letter.${signUp.id}@`));
    if (certain && isOpenTo(row, signUp, at) && !sent && theirs.length < 3)
      yield {
        invariant: 'L',
        what: `the letter ${signUp.id} was lost, and all that failed failed for certain`,
      };
  }
};

/** Whether a sign-up, noted or not, was the latest of somebody whom nothing kept from confirming it. */
function isOpenTo(row: Subscriber | undefined, signUp: SignUp, now: number): boolean {
  if (now - Date.parse(signUp.at) > 3 * 86_400_000) return false;
  if (row?.status === 'active' || row?.status === 'complained') return false;
  if (row && row.status !== 'pending' && row.changed >= signUp.at) return false;
  return !row?.signUp || row.signUp.at <= signUp.at;
}
