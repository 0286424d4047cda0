import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { ZodType } from 'zod';

/** Where the pipeline keeps what it makes, each kind under its own prefix. */
export interface DigestsBucket {
  /** @returns undefined where there is no such object */
  readText(key: string): Promise<string | undefined>;
  /** Reads and parses a JSON object; undefined where there is none. @throws ZodError when it is not of that shape */
  readJson<T>(key: string, schema: ZodType<T>): Promise<T | undefined>;
  /** Writes an object; the type follows from the key's ending. Safe to repeat. */
  save(key: string, content: string): Promise<void>;
  /** Writes an object unless there is one. @returns whether this call wrote it */
  saveOnce(key: string, content: string): Promise<boolean>;
  /** Takes an object away, if there is one. */
  remove(key: string): Promise<void>;
}

const CONTENT_TYPES: Record<string, string> = {
  json: 'application/json',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** @param name the bucket's */
export function digestsBucket(name: string, client = new S3Client({})): DigestsBucket {
  const put = (key: string, content: string, condition: { IfNoneMatch?: string } = {}) => {
    const ContentType = CONTENT_TYPES[key.slice(key.lastIndexOf('.') + 1)];
    return client.send(
      new PutObjectCommand({ Bucket: name, Key: key, Body: content, ContentType, ...condition }),
    );
  };
  const readText = async (key: string) => {
    try {
      const object = await client.send(new GetObjectCommand({ Bucket: name, Key: key }));
      return await object.Body?.transformToString();
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  };
  return {
    readText,
    async readJson(key, schema) {
      const text = await readText(key);
      return text === undefined ? undefined : schema.parse(JSON.parse(text));
    },
    async save(key, content) {
      await put(key, content);
    },
    async saveOnce(key, content) {
      try {
        await put(key, content, { IfNoneMatch: '*' });
        return true;
      } catch (error) {
        // 412: it exists. 409 (another write is under way) flies on: the message comes again and finds out.
        if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return false;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: name, Key: key }));
    },
  };
}
