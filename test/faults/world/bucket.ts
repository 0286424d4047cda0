import type { ZodType } from 'zod';
import type { DigestsBucket } from '../../../functions/aws/digests-bucket.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** One change of an object. */
export interface ObjectChange {
  readonly at: number;
  readonly key: string;
  readonly content: string | undefined; // undefined: taken away
}

/** A bucket in memory that remembers every change. */
export interface Bucket {
  readonly objects: ReadonlyMap<string, string>;
  readonly changes: readonly ObjectChange[];
  /** The port as one caller has it. */
  portFor(caller: Caller): DigestsBucket;
}

/** An empty bucket. */
export function bucket(effects: Effects, now: () => number): Bucket {
  const objects = new Map<string, string>();
  const changes: ObjectChange[] = [];
  const put = (key: string, content: string) => {
    objects.set(key, content);
    changes.push({ at: now(), key, content });
  };
  const file = (key: string) => key.slice(key.lastIndexOf('/') + 1);
  return {
    objects,
    changes,
    portFor(caller) {
      const readText = (key: string) =>
        effects.call(caller, `bucket.read ${file(key)}`, 'read', () => objects.get(key));
      return {
        readText,
        async readJson<T>(key: string, schema: ZodType<T>) {
          const text = await readText(key);
          return text === undefined ? undefined : schema.parse(JSON.parse(text));
        },
        save: (key, content) =>
          effects.call(caller, `bucket.save ${file(key)}`, 'write', () => put(key, content)),
        saveOnce: (key, content) =>
          effects.call(caller, `bucket.saveOnce ${file(key)}`, 'write', () => {
            if (objects.has(key)) return false;
            put(key, content);
            return true;
          }),
        remove: (key) =>
          effects.call(caller, `bucket.remove ${file(key)}`, 'write', () => {
            if (objects.delete(key)) changes.push({ at: now(), key, content: undefined });
          }),
      };
    },
  };
}
