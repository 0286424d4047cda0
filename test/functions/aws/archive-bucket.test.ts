import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { archiveBucket } from '../../../functions/aws/archive-bucket.ts';

const s3 = mockClient(S3Client);
const bucket = archiveBucket('digests', 'public', new S3Client({ region: 'eu-west-1' }));

beforeEach(() => s3.reset());

describe('the archive bucket', () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8', 'public, max-age=60'],
    ['editions/daily-1.json', 'application/json; charset=utf-8', 'public, max-age=60'],
    ['facts/2031-05.csv', 'text/csv; charset=utf-8', 'public, max-age=60'],
    ['robots.txt', 'text/plain; charset=utf-8', 'public, max-age=60'],
    ['sitemap.xml', 'application/xml; charset=utf-8', 'public, max-age=60'],
    ['feed.xml', 'application/atom+xml; charset=utf-8', 'public, max-age=60'],
    ['style-0a1b2c3d.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
  ])('writes %s below archive/ as what it is', async (path, ContentType, CacheControl) => {
    s3.on(PutObjectCommand).resolves({});
    await bucket.save([{ path, content: 'ä' }]);
    expect(s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input)).toEqual([
      { Bucket: 'digests', Key: `archive/${path}`, Body: 'ä', ContentType, CacheControl },
    ]);
  });

  test('of a private archive says that nobody but the reader keeps a page', async () => {
    s3.on(PutObjectCommand).resolves({});
    const own = archiveBucket('digests', 'private', new S3Client({ region: 'eu-west-1' }));
    await own.save([
      { path: 'index.html', content: 'ä' },
      { path: 'style-0a1b2c3d.css', content: '' },
    ]);
    expect(s3.commandCalls(PutObjectCommand).map(({ args }) => args[0].input.CacheControl)).toEqual([
      'private, max-age=60',
      'public, max-age=31536000, immutable',
    ]);
  });

  test.each(['pages/script.js', 'README', 'index.html/'])(
    'refuses %s, which no archive has',
    async (path) => {
      await expect(bucket.save([{ path, content: '' }])).rejects.toThrow(TypeError);
      expect(s3.calls()).toHaveLength(0);
    },
  );

  test('trouble with one page is trouble with all', async () => {
    s3.on(PutObjectCommand).resolvesOnce({}).rejects(new Error('no answer'));
    const pages = ['a.html', 'b.html'].map((path) => ({ path, content: path }));
    await expect(bucket.save(pages)).rejects.toThrow('no answer');
  });
});
