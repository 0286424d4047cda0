import { setTimeout as pause } from 'node:timers/promises';
import { GetObjectCommand, HeadObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Rejection } from '../../core/article/rejected-input.ts';

const PATIENCE_MS = 10_000;

/** What the pipeline has made of an upload so far. */
export interface UploadOutcome {
  outcome: 'uploaded' | 'extracted' | 'rejected';
  message?: string;
}

/**
 * Waits until an upload's facts or its rejection are in the digests bucket, 10 s at most: after that it is
 * "uploaded", and the pipeline is still at it.
 * @param since when the upload began: an older rejection is not its own
 */
export async function awaitOutcome(
  client: S3Client,
  bucket: string,
  article: { id: string; revision: string },
  since: Date,
): Promise<UploadOutcome> {
  const facts = `articles/${article.id}/${article.revision}/facts.json`;
  const rejected = `rejected/${article.id}.json`;
  const writtenSince = async (Key: string, time: Date) => {
    try {
      const { LastModified } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key }));
      return LastModified !== undefined && LastModified.getTime() + 1000 > time.getTime(); // S3 counts whole seconds
    } catch (error) {
      if (error instanceof S3ServiceException && error.$metadata.httpStatusCode === 404) return false;
      throw error;
    }
  };
  const end = Date.now() + PATIENCE_MS;
  for (let wait = 30; Date.now() < end; wait = Math.min(wait * 1.5, 500)) {
    // Facts are the revision's own: it does not matter when they were written.
    if (await writtenSince(facts, new Date(0))) return { outcome: 'extracted' };
    if (await writtenSince(rejected, since)) {
      const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: rejected }));
      const { message } = Rejection.parse(JSON.parse((await Body?.transformToString()) ?? ''));
      return { outcome: 'rejected', message };
    }
    await pause(wait);
  }
  return { outcome: 'uploaded' };
}
