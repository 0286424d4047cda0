import type { BucketPlan, QueuePlan, TopicPlan } from '../template/plan.ts';
import { buildApp, SnsStore, SqsStore } from './fauxqs.ts';
import { returnLostReceives } from './lost-receives.ts';
import { type MessageQueue, messageQueue } from './message-queue.ts';
import { notifyQueues } from './notifications.ts';
import { ObjectStore } from './object-store.ts';
import { Persistence } from './persistence.ts';
import { refuseWhatIsMissing } from './refusals.ts';
import { testEvent } from './s3-event.ts';
import { publishTo } from './topics.ts';
import { guardUploads } from './uploads.ts';
import { answerVersions } from './version-headers.ts';

/** What S3 and SQS are started with. */
export interface StorageOptions {
  dataDir: string;
  port: number;
  region: string;
  buckets: readonly BucketPlan[];
  queues: readonly QueuePlan[];
  topics?: readonly TopicPlan[];
  onWritten?: (bucket: string, key: string, bytes: number) => void;
}

/** The running S3 and SQS server. */
export interface StorageServer {
  /** Messages of a queue by state; undefined for an unknown queue. */
  count: (queue: string) => { ready: number; inFlight: number } | undefined;
  /** A queue as Lambda's pollers use it, by its ARN. */
  queue: (arn: string) => MessageQueue;
  /** Puts a message into a queue, by its ARN. */
  send: (queueArn: string, body: string) => void;
  /** Puts a message into every queue subscribed to a topic. */
  publish: (topicArn: string, message: string) => void;
  stop: () => Promise<void>;
}

/**
 * Starts S3 and SQS on one port of 127.0.0.1 with the template's buckets and queues, on the state the last run left.
 * @returns when it accepts requests; rejects with EADDRINUSE when the port is taken
 */
export async function startStorage(options: StorageOptions): Promise<StorageServer> {
  const persistence = new Persistence(options.dataDir);
  const { versions } = persistence;
  const queues = new SqsStore();
  queues.host = ''; // the default makes queue URLs of a host name that does not resolve
  const store = new ObjectStore(versions);
  const topics = new SnsStore();
  persistence.load(queues, topics, store);
  queues.persistence = persistence;
  for (const queue of queues.allQueues()) queue.persistence = persistence;
  store.persistence = persistence;
  createQueues(queues, options.queues);
  createBuckets(store, queues, options.buckets, (bucket) => versions.enable(bucket));

  const app = buildApp({
    logger: false,
    defaultRegion: options.region,
    stores: { sqsStore: queues, snsStore: topics, s3Store: store },
  });
  const rules = new Map(options.buckets.map((bucket) => [bucket.name, bucket.notifications]));
  refuseWhatIsMissing(app, (bucket) => versions.covers(bucket));
  guardUploads(app, store);
  answerVersions(app, versions);
  notifyQueues(app, {
    store,
    versions,
    queues,
    region: options.region,
    rules,
    onWritten: options.onWritten ?? (() => {}),
  });
  returnLostReceives(app, queues);
  await app.listen({ port: options.port, host: '127.0.0.1' });

  return {
    count: (name) => {
      const queue = queues.getQueueByName(name);
      return (
        queue && {
          ready: queue.messages.length + queue.delayedMessages.length,
          inFlight: queue.inflightMessages.size,
        }
      );
    },
    queue: (arn) => messageQueue(queues, arn),
    send: (arn, body) => {
      const queue = queues.getQueueByArn(arn);
      if (queue === undefined) throw new Error(`${arn} is not a queue of the template`);
      queue.enqueue(SqsStore.createMessage(body));
    },
    publish: (topicArn, message) => publishTo(queues, options.topics ?? [], topicArn, message),
    stop: async () => {
      await app.close();
      persistence.close();
    },
  };
}

/** A queue of the last run keeps its messages and takes the template's present attributes. */
function createQueues(store: SqsStore, plans: readonly QueuePlan[]): void {
  for (const { name, url, arn, attributes } of plans) {
    const existing = store.getQueueByArn(arn);
    if (existing === undefined) store.createQueue(name, url, arn, attributes);
    else {
      existing.setAttributes(attributes);
      Object.assign(existing, { url });
    }
  }
}

function createBuckets(
  store: ObjectStore,
  queues: SqsStore,
  plans: readonly BucketPlan[],
  version: (name: string) => void,
): void {
  for (const { name, versioned, notifications } of plans) {
    if (versioned) version(name);
    if (store.hasBucket(name)) continue;
    store.createBucket(name);
    for (const rule of notifications) {
      queues.getQueueByArn(rule.queueArn)?.enqueue(SqsStore.createMessage(testEvent(name, new Date())));
    }
  }
}
