import type { Scenario } from '../scenario.ts';
import type { Check } from './breach.ts';
import { editionsWith, hasSomething } from './evidence.ts';

/** 1: every upload comes to an end of its own, and to one only. */
export const uploadsEnd: Check = function* ({ world, scenario, atRest }) {
  if (!atRest) return;
  for (const act of scenario.acts) {
    if (act.kind !== 'upload') continue;
    const ends = new Set(
      world.digests.changes.flatMap(({ key, content = '{}' }) => {
        if (!key.startsWith('uploads/')) return [];
        const report = JSON.parse(content) as {
          key: string;
          versionId: string;
          items: { outcome: string }[];
        };
        return report.key === act.key && report.versionId === act.version
          ? report.items.map(({ outcome }) => outcome)
          : [];
      }),
    );
    const upload = `${act.key} ${act.version}`;
    if (ends.size === 0) yield { invariant: '1', what: `${upload} came to no end` };
    if (ends.has('rejected') && ends.size > 1)
      yield { invariant: '1', what: `${upload} was both rejected and not` };
  }
};

/** 12: when faults stop, everything comes to an end: no message is left, no claim is open, every edition has its audience. */
export const allComesToRest: Check = function* ({ world, scenario, atRest }) {
  if (!atRest) yield { invariant: '12', what: 'still busy when everything should have come to an end' };
  if (!atRest) return;
  const poisons = poisonsOf(scenario);
  for (const { settings, messages, dead } of Object.values(world.queues)) {
    if (messages.size > 0)
      yield { invariant: '12', what: `${messages.size} messages are left in ${settings.name}` };
    const sound = dead.filter(({ body }) => !poisons.has(body)).length;
    if (sound > 0) yield { invariant: '12', what: `${sound} sound messages died in ${settings.name}` };
  }
  for (const edition of editionsWith(world, 'manifest.json'))
    if (
      hasSomething(world, edition) &&
      !world.digests.objects.has(`editions/${edition}/audience.json`) &&
      !overtaken(scenario)
    )
      yield { invariant: '12', what: `${edition} was prepared and never planned` };
  for (const row of world.sends.rows.values())
    if (row.status === 'CLAIMED' || row.status === 'RELEASED')
      yield { invariant: '12', what: `${row.edition}/${row.subscriberId.slice(0, 6)} is left ${row.status}` };
};

/** The bodies of messages that no retry can mend. */
function poisonsOf({ acts }: Scenario): Set<string> {
  return new Set(acts.flatMap((act) => (act.kind === 'poison' ? [act.body] : [])));
}

// Their messages fail for nothing but poison and faults.
const EASY: ReadonlySet<string> = new Set(['uploads', 'compose', 'feedback']);

/** Whether a newer version of an article came: the edition of the older one need not be planned then. */
function overtaken({ acts }: Scenario): boolean {
  const keys = acts.flatMap((act) => (act.kind === 'upload' ? [act.key] : []));
  return new Set(keys).size < keys.length;
}

/** 13: a poisoned message fails alone and is never lost: what is done in its batch is done with. */
export const poisonFailsAlone: Check = function* ({ world, scenario, atRest }) {
  for (const { ended, messages, queue } of world.lambda.batches) {
    if (ended.invocation.faults.length > 0) continue;
    if (ended.how === 'threw')
      yield { invariant: '13', what: `${ended.invocation.requestId} failed its whole batch` };
    const failed = new Set(failuresOf(ended.reply));
    for (const { id, body } of messages) {
      if (failed.has(id) && EASY.has(queue.settings.name) && !poisonsOf(scenario).has(body))
        yield {
          invariant: '13',
          what: `${ended.invocation.requestId} failed ${id}, and nothing was amiss with it`,
        };
      if (!failed.has(id) || queue.settings.name !== 'send' || !body.includes('"subscriberId"')) continue;
      const { edition, subscriberId } = JSON.parse(body) as { edition: string; subscriberId: string };
      // What it settled itself, or found settled: another worker may be at it while it fails.
      const settled = world.sends.changes.find(
        ({ at, after }) =>
          after.edition === edition &&
          after.subscriberId === subscriberId &&
          !['CLAIMED', 'RELEASED'].includes(after.status) &&
          (at <= ended.invocation.started || after.owner === `${ended.invocation.requestId}/${id}`),
      );
      if (settled)
        yield { invariant: '13', what: `${ended.invocation.requestId} failed ${id}, whose mail had gone` };
    }
  }
  if (!atRest) return;
  for (const act of scenario.acts) {
    if (act.kind !== 'poison') continue;
    if (!world.queues[act.queue].dead.some(({ body }) => body === act.body))
      yield { invariant: '13', what: `the poisoned message of ${act.queue} is not among the dead letters` };
  }
};

function failuresOf(reply: unknown): string[] {
  const { batchItemFailures = [] } = (reply ?? {}) as { batchItemFailures?: { itemIdentifier: string }[] };
  return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
}
