import { Readable } from 'node:stream';
import { GetObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';

/** A path that no object can have: CloudFront and S3 refuse it, too, or find nothing. */
export class BadPath extends Error {
  override name = 'BadPath';
}

const LONGEST = 1024; // bytes of a key (Amazon S3 User Guide, "Naming Amazon S3 objects")

/**
 * The key of the object a path asks for, below the served folder.
 * @param path as it was sent, percent-encoded
 * @throws BadPath where it is no path, steps out of the folder, or is encoded so that it might for somebody
 */
export function keyOf(path: string): string {
  let key: string;
  try {
    key = decodeURIComponent(path);
  } catch {
    throw new BadPath();
  }
  const segments = key.split('/').slice(1);
  const inner = segments.slice(0, -1);
  const encodedSlash = segments.length !== path.split('/').length - 1;
  if (!key.startsWith('/') || encodedSlash || /[\\\p{Cc}]/u.test(key) || Buffer.byteLength(key) > LONGEST)
    throw new BadPath();
  if (inner.includes('') || segments.some((segment) => segment === '.' || segment === '..'))
    throw new BadPath();
  return key.slice(1);
}

/** What a bucket answers: an object and what is said about it, or that there is none. */
export interface Found {
  status: number;
  headers: Record<string, string>; // lower case
  body: Readable;
}

/** Reads an object. @throws when the storage cannot be reached or fails */
export async function readObject(s3: S3Client, bucket: string, key: string): Promise<Found> {
  try {
    const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    const headers = {
      'content-type': found.ContentType,
      'content-length': found.ContentLength?.toString(),
      'content-disposition': found.ContentDisposition,
      'cache-control': found.CacheControl,
      etag: found.ETag,
      'last-modified': found.LastModified?.toUTCString(),
    };
    const said = Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    return { status: 200, headers: Object.fromEntries(said), body: found.Body as Readable };
  } catch (error) {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status !== 403 && status !== 404) throw error;
    return { status, headers: {}, body: Readable.from([]) };
  }
}
