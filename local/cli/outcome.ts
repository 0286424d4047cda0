import { setTimeout as pause } from 'node:timers/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { Rejection } from '../../core/article/rejected-input.ts';
import { digestsBucket } from '../../functions/aws/digests-bucket.ts';

const PATIENCE_MS = 10_000;

/** What the pipeline has made of an upload so far. */
export interface UploadOutcome {
  outcome: 'uploaded' | 'extracted' | 'rejected';
  message?: string;
}

/**
 * Waits until an upload's rejection or its facts are in the digests bucket, 10 s at most: after that it is
 * "uploaded", and the pipeline is still at it.
 * @param versionId the version the bucket gave the upload: another version's rejection is not its own
 */
export async function awaitOutcome(
  client: S3Client,
  bucket: string,
  article: { id: string; revision: string },
  versionId: string | undefined,
): Promise<UploadOutcome> {
  const digests = digestsBucket(bucket, client);
  const end = Date.now() + PATIENCE_MS;
  for (let wait = 30; Date.now() < end; wait = Math.min(wait * 1.5, 500)) {
    const rejection = await digests.readJson(`rejected/${article.id}.json`, Rejection);
    if (rejection && rejection.versionId === versionId)
      return { outcome: 'rejected', message: rejection.message };
    // Facts are the revision's own: it does not matter which upload of it they are from.
    const facts = await digests.readText(`articles/${article.id}/${article.revision}/facts.json`);
    if (facts !== undefined) return { outcome: 'extracted' };
    await pause(wait);
  }
  return { outcome: 'uploaded' };
}
