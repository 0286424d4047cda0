import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { MAX_UPLOAD_BYTES, RejectedInput } from '../../../core/article/rejected-input.ts';
import { articlesBucket } from '../../../functions/aws/articles-bucket.ts';
import { digestsBucket } from '../../../functions/aws/digests-bucket.ts';

const s3 = mockClient(S3Client);
const client = new S3Client({ region: 'eu-west-1' });
/** A response's body: a stream with the readers that the SDK adds to it. */
const body = (content: string) =>
  Object.assign(Readable.from([Buffer.from(content)]), {
    transformToByteArray: async () => new Uint8Array(Buffer.from(content)),
    transformToString: async () => content,
  }) as never;
const metadata = { $metadata: {}, message: 'words are not looked at' };
const failure = (name: string) => new S3ServiceException({ name, $fault: 'client', ...metadata });

beforeEach(() => s3.reset());

describe('the articles bucket', () => {
  const bucket = articlesBucket('articles', client);

  test('reads the version an event names', async () => {
    s3.on(GetObjectCommand).resolves({
      Body: body('Tide rises'),
      ContentType: 'text/plain',
      ContentLength: 10,
    });
    const upload = await bucket.read('tide.txt', 'v7');
    expect({ ...upload, bytes: Buffer.from(upload.bytes).toString() }).toEqual({
      key: 'tide.txt',
      contentType: 'text/plain',
      bytes: 'Tide rises',
    });
    expect(s3.commandCalls(GetObjectCommand)[0]!.args[0].input).toEqual({
      Bucket: 'articles',
      Key: 'tide.txt',
      VersionId: 'v7',
    });
  });

  test('does not fetch what is too large', async () => {
    const Body = body('never read');
    s3.on(GetObjectCommand).resolves({ Body, ContentLength: MAX_UPLOAD_BYTES + 1 });
    await expect(bucket.read('huge.txt')).rejects.toMatchObject({ code: 'too-large' });
    expect((Body as unknown as Readable).destroyed).toBe(true);
  });

  test.each([new NoSuchKey(metadata), failure('NoSuchVersion'), failure('MethodNotAllowed')])(
    '%s: what is gone is rejected, not retried',
    async (error) => {
      s3.on(GetObjectCommand).rejects(error);
      await expect(bucket.read('gone.txt', 'v1')).rejects.toBeInstanceOf(RejectedInput);
    },
  );

  test.each([failure('AccessDenied'), failure('SlowDown'), new Error('socket hang up')])(
    '%s: trouble flies back to the queue',
    async (error) => {
      s3.on(GetObjectCommand).rejects(error);
      await expect(bucket.read('tide.txt')).rejects.not.toBeInstanceOf(RejectedInput);
    },
  );
});

describe('the digests bucket', () => {
  const bucket = digestsBucket('digests', client);
  const Shape = z.object({ tide: z.number() });

  test.each([
    ['a/digest.html', 'text/html; charset=utf-8'],
    ['a/digest.txt', 'text/plain; charset=utf-8'],
    ['a/facts.json', 'application/json'],
  ])('saves %s as %s', async (key, ContentType) => {
    s3.on(PutObjectCommand).resolves({});
    await bucket.save(key, 'content');
    expect(s3.commandCalls(PutObjectCommand)[0]!.args[0].input).toEqual({
      Bucket: 'digests',
      Key: key,
      Body: 'content',
      ContentType,
    });
  });

  test('reads and parses JSON', async () => {
    s3.on(GetObjectCommand).resolves({ Body: body('{"tide":3}') });
    expect(await bucket.readJson('tide.json', Shape)).toEqual({ tide: 3 });
  });

  test('believes nothing that is of another shape', async () => {
    s3.on(GetObjectCommand).resolves({ Body: body('{"tide":"high"}') });
    await expect(bucket.readJson('tide.json', Shape)).rejects.toBeInstanceOf(z.ZodError);
  });

  test('says undefined where there is nothing, and throws where it cannot know', async () => {
    s3.on(GetObjectCommand).rejects(new NoSuchKey(metadata));
    expect(await bucket.readText('none.txt')).toBeUndefined();
    s3.on(GetObjectCommand).rejects(failure('AccessDenied'));
    await expect(bucket.readText('none.txt')).rejects.toThrow();
  });

  test('writes once, by the bucket and not by looking first', async () => {
    s3.on(PutObjectCommand)
      .resolvesOnce({})
      .rejectsOnce(failure('PreconditionFailed'))
      .rejects(failure('ConditionalRequestConflict'));
    expect(await bucket.saveOnce('m.json', '{}')).toBe(true);
    expect(s3.commandCalls(PutObjectCommand)[0]!.args[0].input).toMatchObject({ IfNoneMatch: '*' });
    expect(await bucket.saveOnce('m.json', '{}')).toBe(false);
    await expect(bucket.saveOnce('m.json', '{}')).rejects.toThrow(); // 409: nobody knows yet
  });

  test('takes an object away', async () => {
    s3.on(DeleteObjectCommand).resolves({});
    await bucket.remove('rejected/tide.json');
    expect(s3.commandCalls(DeleteObjectCommand)[0]!.args[0].input).toEqual({
      Bucket: 'digests',
      Key: 'rejected/tide.json',
    });
  });
});
