import { extname } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';

const CONTENT_TYPES: Record<string, string> = { '.txt': 'text/plain', '.md': 'text/markdown' };

/** Puts a file into the bucket of articles. @returns the version the bucket gave it */
export async function putArticle(
  client: S3Client,
  bucket: string,
  key: string,
  bytes: Uint8Array,
): Promise<string | undefined> {
  const ContentType = CONTENT_TYPES[extname(key).toLowerCase()];
  const put = new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType });
  return (await client.send(put)).VersionId;
}
