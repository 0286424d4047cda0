import { HeadObjectCommand, NotFound, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { articleId } from '../../core/article/identity.ts';
import { UploadReport } from '../../core/article/upload-report.ts';
import { abreast } from '../../functions/aws/abreast.ts';
import { digestsBucket } from '../../functions/aws/digests-bucket.ts';
import { putArticle } from '../cli/put-article.ts';

/** A file in the bucket of articles. */
export interface UploadedFile {
  readonly key: string;
  readonly bytes: number;
  readonly at: string; //                         when it was uploaded: ISO 8601
  readonly report: UploadReport | undefined; // none: it is still being read
}

/** What is in the bucket of articles, and what became of it. */
export interface Uploads {
  /** Puts a file into the bucket under a key. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The newest files, and how many there are in all. */
  newest(most: number): Promise<{ files: UploadedFile[]; all: number }>;
}

const ABREAST = 8; // objects that are read at once

/** @param buckets their names */
export function uploadsIn(client: S3Client, buckets: { articles: string; digests: string }): Uploads {
  const digests = digestsBucket(buckets.digests, client);
  // A report of another version of the file is not its own: it has been uploaded anew, and is being read.
  const reportOn = async (key: string) => {
    const [version, report] = await Promise.all([
      versionOf(client, buckets.articles, key),
      digests.readJson(`uploads/${articleId(key)}.json`, UploadReport),
    ]);
    return report?.versionId === version ? report : undefined;
  };
  return {
    async put(key, bytes) {
      await putArticle(client, buckets.articles, key, bytes);
    },
    async newest(most) {
      const listed: Omit<UploadedFile, 'report'>[] = [];
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket: buckets.articles }))
        for (const { Key = '', Size = 0, LastModified } of Contents)
          listed.push({ key: Key, bytes: Size, at: LastModified?.toISOString() ?? '' });
      const newest = listed.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, most);
      const files: UploadedFile[] = [];
      await abreast(newest, ABREAST, async (file, index) => {
        files[index] = { ...file, report: await reportOn(file.key) };
      });
      return { files, all: listed.length };
    },
  };
}

/** @returns undefined where it has been taken away meanwhile */
async function versionOf(client: S3Client, bucket: string, key: string): Promise<string | undefined> {
  try {
    return (await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }))).VersionId;
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
