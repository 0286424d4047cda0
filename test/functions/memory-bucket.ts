import type { DigestsBucket } from '../../functions/aws/digests-bucket.ts';

/** A bucket in memory that tells what was read. */
export function memoryBucket(objects: Record<string, string> = {}) {
  const reads: string[] = [];
  const readText = async (key: string) => {
    reads.push(key);
    return objects[key];
  };
  const bucket: DigestsBucket = {
    readText,
    readJson: async (key, schema) => {
      const found = await readText(key);
      return found === undefined ? undefined : schema.parse(JSON.parse(found));
    },
    save: async (key, content) => {
      objects[key] = content;
    },
    saveOnce: async (key, content) => {
      if (key in objects) return false;
      objects[key] = content;
      return true;
    },
    remove: async (key) => {
      delete objects[key];
    },
  };
  return { bucket, objects, reads };
}
