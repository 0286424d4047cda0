import { parseUpload } from '../../../core/article/parse.ts';
import type { Apart } from '../../../core/article/unpack.ts';
import { openUpload } from '../../../core/article/upload.ts';
import type { Publication } from '../../../core/publication/schema.ts';
import { dayFacts } from '../../../functions/aws/day-facts.ts';
import { editionStore } from '../../../functions/aws/edition-store.ts';
import { factsStore } from '../../../functions/aws/facts-store.ts';
import type { Telemetry } from '../../../functions/aws/telemetry.ts';
import { createHandler as composeDigest } from '../../../functions/compose-digest.ts';
import { createHandler as extractFacts } from '../../../functions/extract-facts.ts';
import { createHandler as mailLink } from '../../../functions/mail-link.ts';
import { createHandler as planSends } from '../../../functions/plan-sends.ts';
import { createHandler as publishArchive } from '../../../functions/publish-archive.ts';
import { createHandler as recordFeedback } from '../../../functions/record-feedback.ts';
import { createHandler as sendDigest } from '../../../functions/send-digest.ts';
import { createHandler as serveSubscription } from '../../../functions/serve-subscription.ts';
import { createHandler as settleEdition } from '../../../functions/settle-edition.ts';
import { ARTICLES } from '../scenario.ts';
import type { Caller } from './invocation.ts';
import type { Deployed, Handler } from './lambda.ts';
import { CONSUMERS, type QueueName, SETTINGS } from './settings.ts';
import type { World } from './world.ts';

/** The functions of a world, by what calls them. */
export type Deployments = Readonly<Record<QueueName | 'door', Deployed>>;

/** Builds the production handlers around a world's ports. */
export function deployments(world: Omit<World, 'functions'>): Deployments {
  const { time, ses, pace, queues } = world;
  const clock = time.now;
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(8, '0')}`;
  const telemetry = silence;
  const { sender, mailbox, pages, addressKey, linkKeys } = SETTINGS;
  const access = world.archived ? 'public' : 'off';
  const publication: Publication = { ...SETTINGS.publication, archive: { access, texts: 'whole' } };
  const links = world.archived ? { base: SETTINGS.archive } : undefined;
  const mailing = (caller: Caller) => ({
    ...{ telemetry, clock, sender },
    mailer: ses.mailerFor(caller),
    pace: pace.portFor(caller, ses.quotaFor(caller)),
    subscribers: world.subscribers.portFor(caller),
  });
  const create: Record<QueueName | 'door', (caller: Caller) => Handler> = {
    uploads: (caller) =>
      extractFacts({
        ...{ telemetry, now: clock, parseApart: () => inProcess },
        articles: world.articles.bucketFor(caller),
        facts: factsStore(world.digests.portFor(caller)),
        versions: world.articles.tableFor(caller),
        arrivals: world.newsroom.arrivalsFor(caller),
        composer: queues.compose.portFor(caller),
      }),
    compose: (caller) =>
      composeDigest({
        ...{ telemetry, now: clock, publication },
        facts: factsStore(world.digests.portFor(caller)),
        versions: world.articles.tableFor(caller),
        arrivals: world.newsroom.arrivalsFor(caller),
        tellings: world.newsroom.tellingsFor(caller),
        states: world.editions.portFor(caller),
        editions: editionStore(world.digests.portFor(caller)),
        links: () => links,
        archivist: queues.archive.portFor(caller),
        planner: queues.plan.portFor(caller),
        composer: queues.compose.portFor(caller),
      }),
    archive: (caller) =>
      publishArchive({
        ...{ telemetry, now: clock },
        site: links && { publication, base: links.base, subscribe: pages },
        editions: editionStore(world.digests.portFor(caller)),
        facts: factsStore(world.digests.portFor(caller)),
        versions: world.articles.tableFor(caller),
        entries: world.archive.tableFor(caller),
        pages: world.archive.bucketFor(caller),
        days: dayFacts(world.digests.portFor(caller)),
        planner: queues.plan.portFor(caller),
        archivist: queues.archive.portFor(caller),
      }),
    plan: (caller) =>
      planSends({
        ...{ telemetry, clock },
        editions: editionStore(world.digests.portFor(caller)),
        states: world.editions.portFor(caller),
        subscribers: world.subscribers.portFor(caller),
        sends: world.sends.portFor(caller),
        planner: queues.plan.portFor(caller),
        sender: queues.send.portFor(caller),
        settler: queues.settle.portFor(caller),
      }),
    send: (caller) =>
      sendDigest({
        ...{ ...mailing(caller), mailbox, pages, links: linkKeys, publication: publication.name },
        editions: editionStore(world.digests.portFor(caller)),
        states: world.editions.portFor(caller),
        sends: world.sends.portFor(caller),
      }),
    settle: (caller) =>
      settleEdition({
        ...{ telemetry, clock },
        editions: editionStore(world.digests.portFor(caller)),
        states: world.editions.portFor(caller),
        sends: world.sends.portFor(caller),
        planner: queues.plan.portFor(caller),
        sender: queues.send.portFor(caller),
        settler: queues.settle.portFor(caller),
      }),
    link: (caller) =>
      mailLink({
        ...{ ...mailing(caller), addressKey, stationery: { publication, pages, keys: linkKeys } },
        limits: world.limits.portFor(caller),
      }),
    feedback: (caller) =>
      recordFeedback({
        ...{ telemetry, clock, addressKey, linkKeys },
        subscribers: world.subscribers.portFor(caller),
      }),
    door: (caller) =>
      serveSubscription({
        ...{ telemetry, clock, newId, publication, addressKey, keys: linkKeys, signUpsPerHour: 500 },
        subscribers: world.subscribers.portFor(caller),
        limits: world.limits.portFor(caller),
        letters: queues.link.portFor(caller),
      }),
  };
  const consumers = Object.entries(CONSUMERS).map(([queue, { name, timeout }]) => [
    queue,
    { name, timeout, create: create[queue as QueueName] },
  ]);
  const door = { name: 'serve-subscription', timeout: 10_000, create: create.door };
  return { ...Object.fromEntries(consumers), door };
}

const inProcess: Apart = async (format, upload) => format.parse(await openUpload(upload));

// What a parser loads when it is first wanted takes time that the virtual clock does not see.
await parseUpload(
  { key: 'first.json', bytes: new TextEncoder().encode(ARTICLES.wire), contentType: 'text/plain' },
  inProcess,
);

const silence: Telemetry = {
  ...{ info: () => {}, warn: () => {}, error: () => {}, count: () => {} },
  ...{ begin: () => {}, flush: () => {} },
};
