import type { NotificationRule } from '../template/plan.ts';
import type { buildApp } from './fauxqs.ts';
import { SqsStore } from './fauxqs.ts';
import type { ObjectStore } from './object-store.ts';
import { objectCreatedEvent } from './s3-event.ts';
import { queryOf, type targetOf, writtenObject } from './target.ts';
import type { Versions } from './versions.ts';

type App = ReturnType<typeof buildApp>;

/** What the notifier needs to know of the stack. */
export interface Notifier {
  store: ObjectStore;
  versions: Versions;
  queues: SqsStore;
  region: string;
  /** Rules by physical bucket name. */
  rules: ReadonlyMap<string, readonly NotificationRule[]>;
  /** Told of every object written, whether a rule matches or not. */
  onWritten: (bucket: string, key: string, bytes: number) => void;
}

/**
 * Sends S3's event notifications to queues. The message is in the queue's file before the upload is answered, so an
 * accepted upload cannot lose its event to a killed process.
 */
export function notifyQueues(
  app: App,
  { store, versions, queues, region, rules, onWritten }: Notifier,
): void {
  app.addHook('onSend', (request, reply, _payload, done) => {
    const target = writtenObject(request);
    if (target === undefined || reply.statusCode !== 200) return done();
    const { bucket, key } = target;
    const object = store.headObject(bucket, key);
    const name = createdBy(request);
    onWritten(bucket, key, object.contentLength);
    for (const rule of rules.get(bucket) ?? []) {
      if (!matches(rule, `s3:${name}`, key)) continue;
      const written = {
        bucket,
        key,
        bytes: object.contentLength,
        etag: object.etag,
        versionId: versions.currentId(bucket, key),
      };
      const message = objectCreatedEvent(name, rule.id, region, written, new Date());
      queues.getQueueByArn(rule.queueArn)?.enqueue(SqsStore.createMessage(message));
    }
    done();
  });
}

/** @returns whether a rule asks for this event ("s3:ObjectCreated:Put") of this decoded key */
export function matches(rule: NotificationRule, event: string, key: string): boolean {
  const asked = rule.event.endsWith('*') ? event.startsWith(rule.event.slice(0, -1)) : event === rule.event;
  return asked && key.startsWith(rule.prefix) && key.endsWith(rule.suffix);
}

function createdBy(request: Parameters<typeof targetOf>[0] & { headers: Record<string, unknown> }): string {
  if (queryOf(request).uploadId !== undefined) return 'ObjectCreated:CompleteMultipartUpload';
  return request.headers['x-amz-copy-source'] === undefined ? 'ObjectCreated:Put' : 'ObjectCreated:Copy';
}
