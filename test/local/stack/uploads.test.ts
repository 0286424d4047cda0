import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ending, type TestStorage, testStorage } from './storage.ts';

let storage: TestStorage;
beforeAll(async () => {
  storage = await testStorage();
});
afterAll(() => storage.remove());

const put = (Key: string, Body: string, more: Partial<PutObjectCommandInput> = {}) =>
  storage.s3.send(new PutObjectCommand({ Bucket: 'articles', Key, Body, ...more }));
const read = async (Key: string, VersionId?: string) => {
  const { Body } = await storage.s3.send(new GetObjectCommand({ Bucket: 'articles', Key, VersionId }));
  return Body?.transformToString();
};

test.each<[string, Partial<PutObjectCommandInput>, string]>([
  ['If-None-Match on nothing', { Key: 'fresh', IfNoneMatch: '*' }, 'ok'],
  ['If-None-Match on something', { IfNoneMatch: '*' }, '412 PreconditionFailed'],
  ['If-None-Match with an ETag', { IfNoneMatch: '"abc"' }, '501 NotImplemented'],
  ['If-Match with another ETag', { IfMatch: '"abc"' }, '412 PreconditionFailed'],
  ['If-Match on nothing', { Key: 'none', IfMatch: '"abc"' }, '404 NoSuchKey'],
  ['If-Match with its ETag', { IfMatch: '"f97c5d29941bfb1b2fdab0874906ab82"' }, 'ok'],
  ['a wrong MD5', { ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }, '400 BadDigest'],
  ['the right MD5', { ContentMD5: '+XxdKZQb+xsv2rCHSQargg==' }, 'ok'],
  ['a wrong CRC32', { ChecksumCRC32: 'AAAAAA==' }, '400 BadDigest'],
  ['a wrong CRC32C', { ChecksumCRC32C: 'AAAAAA==' }, '400 BadDigest'],
  ['a wrong CRC64', { ChecksumCRC64NVME: 'AAAAAAAAAAA=' }, '400 BadDigest'],
  ['a wrong SHA-256', { ChecksumSHA256: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, '400 BadDigest'],
  ['tags', { Tagging: 'a=b' }, '501 NotImplemented'],
  ['an empty body', { Body: '' }, 'ok'],
])('a put with %s', async (_name, more, expected) => {
  await put('there', 'one');
  expect(await ending(put('there', 'one', more))).toBe(expected);
});

test('of many writers that race with If-None-Match exactly one wins', async () => {
  const race = Array.from({ length: 20 }, (_, n) => ending(put('race', String(n), { IfNoneMatch: '*' })));
  expect((await Promise.all(race)).filter((end) => end === 'ok')).toHaveLength(1);
});

test('every version stays readable by its id, over a restart and a delete', async () => {
  const key = 'a b+c/ü%.txt';
  const { VersionId: first } = await put(key, 'one');
  const { VersionId: second } = await put(key, 'two');
  const { VersionId: third } = await put(key, 'three');
  expect(new Set([first, second, third, undefined]).size).toBe(4);
  await storage.restart();
  expect([await read(key, first), await read(key, second), await read(key)]).toEqual(['one', 'two', 'three']);
  expect(await ending(read(key, 'nonsense'))).toBe('404 NoSuchVersion');
  const deleted = await storage.s3.send(new DeleteObjectCommand({ Bucket: 'articles', Key: key }));
  expect(deleted.DeleteMarker).toBe(true);
  expect(await ending(read(key))).toBe('404 NoSuchKey');
  expect(await read(key, third)).toBe('three');
  expect(await ending(read(key, deleted.VersionId))).toBe('404 NoSuchVersion');
});

test('a bucket without versioning has no version ids', async () => {
  const written = await storage.s3.send(new PutObjectCommand({ Bucket: 'plain', Key: 'k', Body: 'x' }));
  expect(written.VersionId).toBeUndefined();
  const [versioned, plain] = await Promise.all(
    ['articles', 'plain'].map((Bucket) => storage.s3.send(new GetBucketVersioningCommand({ Bucket }))),
  );
  expect([versioned?.Status, plain?.Status]).toEqual(['Enabled', undefined]);
});

test('what the server does not have is refused, and harms nothing', async () => {
  await put('kept', 'as it was');
  const target = { Bucket: 'articles', Key: 'kept' };
  const { s3 } = storage;
  expect(await ending(s3.send(new PutObjectTaggingCommand({ ...target, Tagging: { TagSet: [] } })))).toBe(
    '501 NotImplemented',
  );
  expect(await ending(s3.send(new DeleteObjectCommand({ ...target, VersionId: 'x' })))).toBe(
    '501 NotImplemented',
  );
  expect(await ending(s3.send(new ListObjectVersionsCommand({ Bucket: 'articles' })))).toBe(
    '501 NotImplemented',
  );
  expect(await read('kept')).toBe('as it was');
});

test('an upload may be large, of any content type or of none', async () => {
  const address = `${storage.url}/plain/large`;
  const large = new Uint8Array(50_000_000).fill(65);
  expect((await fetch(address, { method: 'PUT', body: large })).status).toBe(200);
  const { ContentLength } = await storage.s3.send(new HeadObjectCommand({ Bucket: 'plain', Key: 'large' }));
  expect(ContentLength).toBe(50_000_000);
  expect((await fetch(address, { method: 'PUT', body: new URLSearchParams('a=b') })).status).toBe(200);
  const copied = new CopyObjectCommand({ Bucket: 'plain', Key: 'copy', CopySource: 'plain/large' });
  expect(await ending(storage.s3.send(copied))).toBe('ok');
});

test('a key cannot leave the state folder', async () => {
  const raw = await fetch(`${storage.url}/plain/..%2F..%2Fescape.txt`, { method: 'PUT', body: 'x' });
  expect(raw.status).toBe(200);
  const { Body } = await storage.s3.send(new GetObjectCommand({ Bucket: 'plain', Key: '../../escape.txt' }));
  expect(await Body?.transformToString()).toBe('x');
});

test('only this machine can connect', async () => {
  const outside = Object.values(networkInterfaces()).flatMap((list = []) =>
    list.filter(({ internal, family }) => !internal && family === 'IPv4').map(({ address }) => address),
  );
  for (const host of outside) {
    const refused = await new Promise((resolve) => {
      const socket = connect(storage.port, host, () => resolve(false));
      socket.on('error', () => resolve(true)).on('connect', () => socket.destroy());
    });
    expect(refused).toBe(true);
  }
});
