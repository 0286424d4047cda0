import type { Send } from '../../../core/delivery/sends/schema.ts';
import { frozenAudience } from './audience.ts';
import type { Breach, Check, Evidence } from './breach.ts';
import { cadenceOf, editionsWith, fileOf, handedOver, mayGet, statesBetween } from './evidence.ts';

const FINAL = {
  ACCEPTED: 'accepted',
  REJECTED: 'rejected',
  SKIPPED: 'skipped',
  AMBIGUOUS: 'ambiguous',
} as const;

/** 2: the four ends of an edition add up to its audience, and only then is it finished. */
export const addsUp: Check = function* ({ world, atRest }) {
  for (const edition of editionsWith(world, 'audience.json')) {
    const frozen = frozenAudience(world, edition)!;
    const state = world.editions.rows.get(edition);
    const breach = (what: string): Breach => ({ invariant: '2', what: `${edition}: ${what}` });
    if (state && state.audience !== frozen.size)
      yield breach(`its state says an audience of ${state.audience}, not ${frozen.size}`);
    for (const { at, after } of world.editions.changes) {
      if (after.id !== edition || after.status !== 'finished') continue;
      const tally = tallyAt(world.sends.changes, edition, at);
      const total = Object.values(tally).reduce((sum, count) => sum + count, 0);
      if (total !== frozen.size) yield breach(`finished when ${total} of ${frozen.size} had come to an end`);
      const said = after.outcome as Record<string, number> | undefined;
      if (Object.entries(tally).some(([end, count]) => said?.[end] !== count))
        yield breach(`its outcome ${JSON.stringify(said)} is not the ledger's ${JSON.stringify(tally)}`);
      if (
        JSON.stringify(sorted(JSON.parse(fileOf(world, edition, 'outcome.json') ?? '{}'))) !==
        JSON.stringify(sorted(said ?? {}))
      )
        yield breach('outcome.json says something else than its state');
    }
    if (atRest && state?.status !== 'finished')
      yield breach(`never finished: ${state?.status ?? 'has no state'}`);
  }
};

/** 4: ACCEPTED is in the provider's log, and what it took is ACCEPTED or counted as AMBIGUOUS. */
export const acceptedIsLogged: Check = function* ({ world, atRest }) {
  const taken = handedOver(world).filter(({ entry }) => entry.verdict === 'accepted');
  for (const row of world.sends.rows.values()) {
    if (row.status !== 'ACCEPTED') continue;
    const mail = taken.find(({ entry }) => entry.messageId === row.messageId);
    if (mail?.subscriberId !== row.subscriberId || mail.edition !== row.edition)
      yield {
        invariant: '4',
        what: `${name(row)} is ACCEPTED as ${row.messageId}, which the provider's log has not`,
      };
  }
  if (!atRest) return;
  for (const { edition, subscriberId } of taken) {
    if (edition === undefined) continue;
    const status = world.sends.rows.get(`${edition}/${subscriberId}`)?.status;
    if (status !== 'ACCEPTED' && status !== 'AMBIGUOUS')
      yield { invariant: '4', what: `${edition}/${subscriberId} was mailed and the ledger says ${status}` };
  }
};

/** R: REJECTED only what the provider refuses for good. S: SKIPPED only who was not to get it. A: AMBIGUOUS has a cause. */
export const endsAreEarned: Check = function* (evidence) {
  const { world } = evidence;
  const refused = handedOver(world).filter(({ entry }) => entry.verdict === 'refused');
  for (const { at, after } of world.sends.changes) {
    const { edition, subscriberId, status } = after;
    if (
      status === 'REJECTED' &&
      !refused.some((mail) => mail.edition === edition && mail.subscriberId === subscriberId)
    )
      yield {
        invariant: 'R',
        what: `${name(after)} is REJECTED (${after.reason}), and the provider refused nothing`,
      };
    const states = statesBetween(world, subscriberId, Date.parse(after.claimedAt), at);
    if (
      status === 'SKIPPED' &&
      states.length > 0 &&
      states.every((state) => mayGet(state, cadenceOf(edition)))
    )
      yield {
        invariant: 'S',
        what: `${name(after)} is SKIPPED (${after.reason}), and was to be mailed all along`,
      };
    if (status === 'AMBIGUOUS' && !troubled(evidence, after))
      yield {
        invariant: 'A',
        what: `${name(after)} is AMBIGUOUS (${after.reason}), and nothing went wrong where it was claimed`,
      };
  }
};

// What can keep an owner from knowing or telling what became of its mail.
const CAUSE = /^(crash|answer-lost|slow|stalled|late|timed out|5xx ses|(5xx|throttled) sends\.(settle|look))/;

function troubled({ world }: Evidence, { owner }: Send): boolean {
  const requestId = owner.slice(0, owner.indexOf('/'));
  const ended = world.lambda.ended.find(({ invocation }) => invocation.requestId === requestId);
  return !ended || ended.invocation.faults.some((fault) => CAUSE.test(fault));
}

function tallyAt(changes: Evidence['world']['sends']['changes'], edition: string, moment: number) {
  const rows = new Map<string, Send['status']>();
  for (const { at, after } of changes)
    if (after.edition === edition && at <= moment) rows.set(after.subscriberId, after.status);
  const tally: Record<string, number> = { accepted: 0, rejected: 0, skipped: 0, ambiguous: 0 };
  for (const status of rows.values()) if (status in FINAL) tally[FINAL[status as keyof typeof FINAL]]!++;
  return tally;
}

const sorted = (record: object) => Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
const name = ({ edition, subscriberId }: Send) => `${edition}/${subscriberId.slice(0, 6)}`;
