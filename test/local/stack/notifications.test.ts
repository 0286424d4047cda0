import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isS3Event, uploadedObjects } from '../../../functions/aws/s3-event.ts';
import { matches } from '../../../local/stack/aws/notifications.ts';
import { eventKey } from '../../../local/stack/aws/s3-event.ts';
import { ending, type TestStorage, testStorage } from './storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await testStorage([{ prefix: 'in/', suffix: '.txt' }]);
});
afterAll(() => storage.remove());

async function received() {
  const queue = storage.server.queue('arn:aws:sqs:us-east-1:000000000000:uploads');
  if (storage.server.count('uploads')?.ready === 0) return [];
  const messages = await queue.receive(10, new AbortController().signal);
  for (const { ReceiptHandle } of messages) queue.remove(ReceiptHandle);
  return messages.map(({ Body }) => JSON.parse(Body));
}

test('a new notification announces itself once', async () => {
  expect(await received()).toEqual([expect.objectContaining({ Event: 's3:TestEvent', Bucket: 'articles' })]);
  await storage.restart();
  expect(await received()).toEqual([]);
});

test('a put is told in the shape S3 has, and our own parser reads it', async () => {
  const Key = 'in/Größe 5 km + 20%.txt';
  const { VersionId, ETag } = await storage.s3.send(
    new PutObjectCommand({ Bucket: 'articles', Key, Body: 'abc' }),
  );
  const [event] = await received();
  expect(event.Records).toHaveLength(1);
  expect(event.Records[0]).toMatchObject({
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    awsRegion: 'us-east-1',
    eventName: 'ObjectCreated:Put',
    requestParameters: { sourceIPAddress: '127.0.0.1' },
    s3: {
      s3SchemaVersion: '1.0',
      bucket: { name: 'articles', arn: 'arn:aws:s3:::articles' },
      object: {
        key: 'in/Gr%C3%B6%C3%9Fe+5+km+%2B+20%25.txt',
        size: 3,
        eTag: ETag?.replaceAll('"', ''),
        versionId: VersionId,
      },
    },
  });
  expect(isS3Event(event)).toBe(true);
  const moment = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
  expect(uploadedObjects(event)).toEqual([{ key: Key, versionId: VersionId, received: moment }]);
});

test('later events have higher sequencers', async () => {
  const sequencers: string[] = [];
  for (let n = 0; n < 5; n++) {
    await storage.s3.send(new PutObjectCommand({ Bucket: 'articles', Key: 'in/same.txt', Body: String(n) }));
    const [event] = await received();
    sequencers.push(event.Records[0].s3.object.sequencer);
  }
  expect(sequencers).toEqual([...new Set(sequencers)].sort());
});

test('copies and multipart uploads are told by their names', async () => {
  const { s3 } = storage;
  const target = { Bucket: 'articles', Key: 'in/parts.txt' };
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(target));
  const { ETag } = await s3.send(new UploadPartCommand({ ...target, UploadId, PartNumber: 1, Body: 'abc' }));
  const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
  await s3.send(new CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload }));
  await s3.send(
    new CopyObjectCommand({ Bucket: 'articles', Key: 'in/copy.txt', CopySource: 'articles/in/parts.txt' }),
  );
  const names = (await received()).map((event) => event.Records[0].eventName);
  expect(names).toEqual(['ObjectCreated:CompleteMultipartUpload', 'ObjectCreated:Copy']);
});

test('what was not written, and what no rule asks for, is not told', async () => {
  const put = (Key: string, more = {}) =>
    storage.s3.send(new PutObjectCommand({ Bucket: 'articles', Key, Body: 'x', ...more }));
  await put('out/a.txt');
  await put('in/a.md');
  await put('in/once.txt');
  await ending(put('in/once.txt', { IfNoneMatch: '*' }));
  await ending(put('in/wrong.txt', { ChecksumCRC32: 'AAAAAA==' }));
  expect((await received()).map((event) => event.Records[0].s3.object.key)).toEqual(['in/once.txt']);
});

test.each([
  ['s3:ObjectCreated:*', 's3:ObjectCreated:Put', true],
  ['s3:ObjectCreated:Put', 's3:ObjectCreated:Put', true],
  ['s3:ObjectCreated:Put', 's3:ObjectCreated:Copy', false],
  ['s3:ObjectCreated:*', 's3:ObjectRemoved:Delete', false],
])('a rule for %s on %s', (event, happened, expected) => {
  expect(matches({ id: 'r', event, queueArn: '', prefix: '', suffix: '' }, happened, 'k')).toBe(expected);
});

test.each([
  ['plain/a-b_c.txt', 'plain/a-b_c.txt'],
  ["it's (1)!.txt", 'it%27s+%281%29%21.txt'],
  ['日本*~', '%E6%97%A5%E6%9C%AC*%7E'],
])('the key %s in an event', (key, expected) => {
  expect(eventKey(key)).toBe(expected);
  expect(decodeURIComponent(expected.replaceAll('+', ' '))).toBe(key);
});
