import type { Scenario } from '../scenario.ts';
import { type Archive, archive } from './archive.ts';
import { type Articles, articles } from './articles.ts';
import { type Bucket, bucket } from './bucket.ts';
import { type Chance, chance } from './chance.ts';
import { type Editions, editions } from './editions.ts';
import { type Effects, effects } from './effect.ts';
import type { Plan } from './fault.ts';
import { type Deployments, deployments } from './functions.ts';
import { type Lambda, lambda } from './lambda.ts';
import { type Limits, limits } from './limits.ts';
import { type Newsroom, newsroom } from './newsroom.ts';
import { type SharedPace, sharedPace } from './pace.ts';
import { type MessageQueue, messageQueue } from './queue.ts';
import { type Scheduler, scheduler } from './scheduler.ts';
import { type Sends, sends } from './sends.ts';
import { type Ses, ses } from './ses.ts';
import { CONSUMERS, QUEUES, type QueueName, START } from './settings.ts';
import { type Subscribers, subscribers } from './subscribers.ts';

/** Everything the functions of a deployment touch, in memory and in virtual time. */
export interface World {
  readonly time: Scheduler;
  readonly chance: Chance;
  readonly effects: Effects;
  readonly lambda: Lambda;
  readonly articles: Articles;
  readonly archived: boolean; // whether editions get pages
  readonly archive: Archive;
  readonly newsroom: Newsroom;
  readonly digests: Bucket;
  readonly subscribers: Subscribers;
  readonly sends: Sends;
  readonly editions: Editions;
  readonly limits: Limits;
  readonly ses: Ses;
  readonly pace: SharedPace;
  readonly queues: Readonly<Record<QueueName, MessageQueue>>;
  readonly trace: string[];
  /** Writes a line into the history. */
  readonly say: (line: string) => void;
  readonly functions: Deployments;
}

/**
 * A world with the production functions deployed in it and nothing going on.
 * @param plan what goes wrong
 * @param scenario what kind of account its mails go through, and whether editions get pages
 * @param traced whether it writes its history down
 */
export function world(
  seed: number,
  plan: Plan,
  { account, archived = false }: Pick<Scenario, 'account' | 'archived'>,
  traced: boolean,
): World {
  const time = scheduler(START);
  const luck = chance(seed);
  const trace: string[] = [];
  const say = (line: string) => {
    if (traced) trace.push(`${((time.now() - START) / 1000).toFixed(3).padStart(10)} s  ${line}`);
  };
  const edges = effects(time, luck, plan, say);
  const platform = lambda(time, luck, say);
  const queues = Object.fromEntries(
    Object.entries(QUEUES).map(([name, set]) => [name, messageQueue({ name, ...set }, time, luck, edges)]),
  ) as Record<QueueName, MessageQueue>;
  const made = {
    ...{ time, chance: luck, effects: edges, lambda: platform, queues, trace, say },
    articles: articles(edges),
    archived,
    archive: archive(edges, time.now),
    newsroom: newsroom(edges),
    digests: bucket(edges, time.now),
    subscribers: subscribers(edges, time.now),
    sends: sends(edges, time.now),
    editions: editions(edges, time.now),
    limits: limits(edges),
    ses: ses(account, edges, time.now),
    pace: sharedPace(account.paced, edges, time),
  };
  const functions = deployments(made);
  for (const [name, { batch, abreast }] of Object.entries(CONSUMERS) as [
    QueueName,
    (typeof CONSUMERS)[QueueName],
  ][])
    platform.connect(queues[name], functions[name], { batch, abreast });
  return { ...made, functions };
}
