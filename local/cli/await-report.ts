import { setTimeout as pause } from 'node:timers/promises';
import type { S3Client } from '@aws-sdk/client-s3';
import { articleId } from '../../core/article/identity.ts';
import { UploadReport } from '../../core/article/upload-report.ts';
import { digestsBucket } from '../../functions/aws/digests-bucket.ts';

const PATIENCE_MS = 10_000;

/**
 * Waits until the report on an upload is in the digests bucket, 10 s at most.
 * @param versionId the version the bucket gave the upload: another version's report is not its own
 * @returns undefined where the pipeline is still at it
 */
export async function awaitReport(
  client: S3Client,
  bucket: string,
  key: string,
  versionId: string | undefined,
): Promise<UploadReport | undefined> {
  const digests = digestsBucket(bucket, client);
  const end = Date.now() + PATIENCE_MS;
  for (let wait = 30; Date.now() < end; wait = Math.min(wait * 1.5, 500)) {
    const report = await digests.readJson(`uploads/${articleId(key)}.json`, UploadReport);
    if (report && report.versionId === versionId) return report;
    await pause(wait);
  }
  return undefined;
}
