import { frozenAudience } from './checker/audience.ts';
import { insist } from './habits.ts';
import { halt, pause } from './operator.ts';
import { idOf } from './people.ts';
import type { Act, Knock } from './scenario.ts';
import type { Visit } from './world/door.ts';
import { feedbackOf } from './world/feedback.ts';
import { linkOf } from './world/old-link.ts';
import { SETTINGS, START } from './world/settings.ts';
import type { World } from './world/world.ts';

const LOOK_AGAIN_MS = 100; //  for an edition where there is none yet …
const PATIENCE_MS = 120_000; // … and for how long

/** Has something happen from outside. */
export function perform(world: World, act: Act, visits: Visit[]): void {
  const about = 'address' in act ? act.address : 'key' in act ? `${act.key} ${act.version}` : '';
  world.say(`— ${act.kind} ${about}`);
  const { queues, time } = world;
  switch (act.kind) {
    case 'upload':
      world.articles.put(act.key, act.version, act.text);
      queues.uploads.put(s3Event(act, time.now()), 0);
      break;
    case 'bounce':
    case 'complain': {
      const mail = { to: act.address, tags: { subscriber: idOf(act.address) } };
      const kind = act.kind === 'bounce' ? 'Bounce' : 'Complaint';
      const event = feedbackOf({ messageId: `before-${mail.to}`, mail }, kind, time.now());
      queues.feedback.put(JSON.stringify(event), 0);
      break;
    }
    case 'poison':
      queues[act.queue].put(act.body, 0);
      break;
    case 'plan again':
    case 'redrive':
      whenPrepared(world, act, (edition) => askAgain(world, edition, act.kind === 'redrive'));
      break;
    case 'pause':
      whenPrepared(world, act, (edition) => pause(world, edition, act.seconds));
      break;
    case 'halt':
      halt(world, act.seconds);
      break;
    default:
      knock(world, act.kind, act.address, visits);
  }
}

/** Has somebody do something at the door, by a link of long ago or a form. */
function knock(world: World, kind: Knock, address: string, visits: Visit[]): void {
  const ways: Record<Knock, [link: string, fields: Record<string, string>]> = {
    leave: [linkOf('unsubscribe', address), { 'List-Unsubscribe': 'One-Click' }],
    erase: [linkOf('data', address), { erase: 'yes' }],
    'choose weekly': [linkOf('preferences', address), { editions: 'weekly' }],
    'sign up': [SETTINGS.pages, { address, editions: 'alert' }],
    'ask for links': [`${SETTINGS.pages}links`, { address }],
  };
  insist(world, ...ways[kind], visits);
}

/** Does something to every edition, as soon as there is one. */
function whenPrepared(world: World, act: Act, does: (edition: string) => void): void {
  const editions = [...world.digests.objects.keys()].flatMap(
    (key) => /^editions\/([^/]+)\/manifest\.json$/.exec(key)?.[1] ?? [],
  );
  for (const edition of editions) does(edition);
  const patient = world.time.now() < START + act.at * 1000 + PATIENCE_MS;
  if (editions.length === 0 && patient) world.time.after(LOOK_AGAIN_MS, () => whenPrepared(world, act, does));
}

/** Another request for an edition's pages or plan, and, from long ago, those to send and to settle it. */
function askAgain(world: World, edition: string, all: boolean): void {
  const { queues } = world;
  const correlationId = 'again';
  const first = world.archived ? queues.archive : queues.plan;
  first.put(JSON.stringify({ edition, correlationId }), 0);
  const members = frozenAudience(world, edition)?.members;
  if (!all || !members) return;
  queues.plan.put(JSON.stringify({ edition, part: 0, correlationId }), 0);
  queues.settle.put(JSON.stringify({ edition, looked: 3, correlationId }), 0);
  for (const subscriberId of members)
    queues.send.put(JSON.stringify({ edition, subscriberId, correlationId }), 0);
}

function s3Event({ key, version }: { key: string; version: string }, now: number): string {
  const object = { key, versionId: version };
  const eventTime = new Date(now).toISOString();
  return JSON.stringify({ Records: [{ eventName: 'ObjectCreated:Put', eventTime, s3: { object } }] });
}
