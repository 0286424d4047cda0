import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isS3Event, uploadedObjects } from '../../../functions/aws/s3-event.ts';

const record = (key: string, changes: object = {}) => ({
  eventVersion: '2.1',
  eventName: 'ObjectCreated:Put',
  requestParameters: { sourceIPAddress: '2001:db8::1' },
  s3: { bucket: { name: 'articles' }, object: { key, versionId: 'v1', sequencer: '0A' } },
  ...changes,
});
const keysOf = (...records: object[]) => uploadedObjects({ Records: records }).map(({ key }) => key);

describe('uploadedObjects', () => {
  test.each([
    ['tide.txt', 'tide.txt'],
    ['desk/high+tide.txt', 'desk/high tide.txt'],
    ['a%2Bb.txt', 'a+b.txt'],
    ['a%2B+b.txt', 'a+ b.txt'],
    ['Hafen%C3%BCberblick.md', 'Hafenüberblick.md'],
    ['100%25.txt', '100%.txt'],
    ['a%252Fb.txt', 'a%2Fb.txt'],
  ])('decodes %s', (key, expected) => expect(keysOf(record(key))).toEqual([expected]));

  test('keeps the version', () =>
    expect(uploadedObjects({ Records: [record('a')] })).toEqual([{ key: 'a', versionId: 'v1' }]));
  test('does without a version', () =>
    expect(uploadedObjects({ Records: [record('a', { s3: { object: { key: 'a' } } })] })).toEqual([
      { key: 'a' },
    ]));
  test.each(['ObjectCreated:CompleteMultipartUpload', 'ObjectCreated:Copy', 's3:ObjectCreated:Put'])(
    '%s is an upload',
    (eventName) => expect(keysOf(record('a', { eventName }))).toEqual(['a']),
  );
  test.each(['ObjectRemoved:Delete', 'ObjectRestore:Completed', 'ObjectTagging:Put'])(
    '%s is none',
    (eventName) => expect(keysOf(record('a', { eventName }))).toEqual([]),
  );
  test('a folder marker is no article', () =>
    expect(keysOf(record('desk/'), record('desk/a.txt'))).toEqual(['desk/a.txt']));
  test("S3's test event names nothing", () =>
    expect(uploadedObjects({ Service: 'Amazon S3', Event: 's3:TestEvent', Bucket: 'articles' })).toEqual([]));
  test.each([null, 1, 'x', {}, { Records: [{}] }, { Records: [record('')] }])('%j is refused', (event) =>
    expect(() => uploadedObjects(event)).toThrow(),
  );
  test('any key comes back as it was', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (key) => {
        fc.pre(!key.endsWith('/') && key.isWellFormed());
        const encoded = encodeURIComponent(key).replaceAll('%20', '+');
        expect(keysOf(record(encoded))).toEqual([key]);
      }),
    ));
});

test.each([
  [{ Records: [record('a')] }, true],
  [{ Records: [{ messageId: '1', body: '{}', eventSource: 'aws:sqs' }] }, false],
  [{}, false],
])('isS3Event %#', (event, expected) => expect(isS3Event(event)).toBe(expected));
