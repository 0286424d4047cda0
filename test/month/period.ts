import { RejectedInput } from '../../core/article/rejected-input.ts';
import { openUpload } from '../../core/article/upload.ts';
import type { PlanRequest, SendRequest } from '../../core/delivery/sends/schema.ts';
import type { ComposeRequest } from '../../core/digest/schema.ts';
import type { Publication } from '../../core/publication/schema.ts';
import { editionStore } from '../../functions/aws/edition-store.ts';
import { factsStore } from '../../functions/aws/facts-store.ts';
import { createHandler as composeDigest } from '../../functions/compose-digest.ts';
import { createHandler as extractFacts } from '../../functions/extract-facts.ts';
import { createHandler as planSends } from '../../functions/plan-sends.ts';
import { createHandler as scheduleEditions } from '../../functions/schedule-editions.ts';
import { chance } from '../faults/world/chance.ts';
import { recorded } from '../functions/deps.ts';
import { memoryBucket } from '../functions/memory-bucket.ts';
import { arrivalsInMemory, articlesInMemory, tellingsInMemory } from '../functions/memory-tables.ts';
import { publicationOf } from '../functions/publication.ts';
import { states } from '../functions/sending.ts';
import { type Upload, uploadsOf } from './newspaper.ts';
import { type Person, people, readersTable } from './readers.ts';
import { type Outage, simulated } from './simulated.ts';
import { tickAll } from './tick-all.ts';

/** What a simulated time is made of. Moments are ms since 1970. */
export interface Period {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly readers: number;
  readonly zones: readonly string[];
  readonly hours: readonly number[];
  readonly outages: readonly Outage[];
}

/** Somebody was mailed an edition. */
export interface Mailed {
  readonly edition: string;
  readonly subscriberId: string;
}

/** What came of it. */
export interface Lived {
  readonly period: Period;
  readonly publication: Publication;
  readonly people: readonly Person[];
  readonly uploads: readonly Upload[];
  readonly mailed: readonly Mailed[];
  readonly ticks: number;
  readonly objects: Readonly<Record<string, string>>; // of the digests bucket
  readonly arrivals: ReturnType<ReturnType<typeof arrivalsInMemory>['rows']>;
  readonly states: ReturnType<typeof states>['byId'];
  readonly failures: readonly string[]; // why messages were sent back
}

/**
 * Lives through a time: the functions that schedule, extract, compose and plan, on ports in memory and a clock that runs as
 * fast as they do. Who is asked to be mailed is mailed, once an edition, as the ledger of sends would have it.
 */
export async function live(period: Period): Promise<Lived> {
  const luck = chance(period.seed);
  const publication = publicationOf({ catchUp: 3, cadences: { alert: true, daily: true, weekly: 'monday' } });
  const all = people(period.readers, period.zones, period.hours, luck);
  const uploads = uploadsOf(period.from, period.to, luck);
  const time = simulated(period.from, period.outages, luck);
  const { bucket, objects } = memoryBucket();
  const arrivals = arrivalsInMemory();
  const versions = articlesInMemory();
  const table = states();
  const mailed = new Map<string, Mailed>();
  const files = new Map<string, Upload>();
  const { telemetry, lines } = recorded();
  const shared = {
    telemetry,
    clock: time.now,
    now: time.now,
    publication,
    versions,
    arrivals,
    states: table,
  };
  const editions = () => editionStore(bucket); // each function has its own, and keeps its own mails
  const queues = {
    uploads: time.queue<object>((...call) => extract(...call)),
    ticks: time.queue<object>((...call) => schedule(...call), 0.3),
    compose: time.queue<ComposeRequest>((...call) => compose(...call), 0.1),
    plan: time.queue<PlanRequest>((...call) => plan(...call), 0.1),
  };
  const extract = extractFacts({
    ...shared,
    articles: {
      async read(key, versionId) {
        const file = files.get(`${key}@${versionId}`);
        if (!file) throw new RejectedInput('not-found');
        return { key, bytes: new TextEncoder().encode(file.text) };
      },
    },
    facts: factsStore(bucket),
    composer: queues.compose,
    parseApart: () => async (format, upload) => format.parse(await openUpload(upload)),
  });
  const subscribers = readersTable(all);
  const schedule = scheduleEditions({ ...shared, subscribers, composer: queues.compose });
  const compose = composeDigest({
    ...{ ...shared, facts: factsStore(bucket), tellings: tellingsInMemory(), editions: editions() },
    ...{ planner: queues.plan, composer: queues.compose },
    ...{ links: () => undefined, archivist: { send: async () => {} } },
  });
  const plan = planSends({
    ...{ ...shared, editions: editions(), subscribers, planner: queues.plan },
    sends: {
      async *rowsOf(edition, ids) {
        const has = ids.filter((id) => mailed.has(`${edition} ${id}`));
        const claimedAt = new Date(time.now()).toISOString();
        yield has.map((subscriberId) => ({
          ...{ edition, subscriberId, status: 'ACCEPTED' as const, owner: 'somebody', attempt: 1, claimedAt },
        }));
      },
    },
    sender: { send: async (requests: readonly SendRequest[]) => requests.forEach(mail) },
    settler: { send: async () => {} },
  });
  const mail = ({ edition, subscriberId }: SendRequest) => {
    const name = `${edition} ${subscriberId}`;
    if (mailed.has(name)) throw new Error(`${name} was asked for again`);
    mailed.set(name, { edition, subscriberId });
  };
  for (const [n, upload] of uploads.entries())
    time.at(upload.at, () => {
      files.set(`${upload.key}@v${n}`, upload);
      return queues.uploads.send([s3Event(upload.key, `v${n}`, upload.at)]);
    });
  const ticks = tickAll(time, period, (scheduled) => queues.ticks.send([{ scheduled }]));
  await time.run();
  const failures = lines.filter(({ level }) => level === 'error').map(({ keys }) => String(keys.error));
  return {
    ...{
      period,
      publication,
      people: all,
      uploads,
      objects,
      failures,
    },
    ...{ mailed: [...mailed.values()], arrivals: arrivals.rows(), states: table.byId, ticks: ticks() },
  };
}

function s3Event(key: string, versionId: string, at: number): object {
  const object = { key, versionId };
  const eventTime = new Date(at).toISOString();
  return { Records: [{ eventName: 'ObjectCreated:Put', eventTime, s3: { object } }] };
}
