import { GetObjectCommand, NoSuchKey, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { MAX_UPLOAD_BYTES, RejectedInput } from '../../core/article/rejected-input.ts';
import type { Upload } from '../../core/article/upload.ts';

/** Where articles are uploaded. */
export interface ArticlesBucket {
  /**
   * @param versionId the version the event named; without one the latest
   * @throws RejectedInput when the object is gone or too large to be an article; its bytes are then not fetched
   */
  read(key: string, versionId?: string): Promise<Upload>;
}

/** @param name the bucket's */
export function articlesBucket(name: string, client = new S3Client({})): ArticlesBucket {
  return {
    async read(key, versionId) {
      const object = await client
        .send(new GetObjectCommand({ Bucket: name, Key: key, VersionId: versionId }))
        .catch((error) => {
          throw isGone(error) ? new RejectedInput('not-found') : error;
        });
      if ((object.ContentLength ?? 0) > MAX_UPLOAD_BYTES) {
        (object.Body as { destroy?: () => void } | undefined)?.destroy?.();
        throw new RejectedInput('too-large');
      }
      const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
      return { key, bytes, ...(object.ContentType ? { contentType: object.ContentType } : {}) };
    },
  };
}

// A delete marker in the version's place answers 405 (MethodNotAllowed).
function isGone(error: unknown): boolean {
  if (error instanceof NoSuchKey) return true;
  return error instanceof S3ServiceException && ['NoSuchVersion', 'MethodNotAllowed'].includes(error.name);
}
