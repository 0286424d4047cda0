import { randomBytes } from 'node:crypto';

/** An object that was written, as a notification tells of it. */
export interface WrittenObject {
  bucket: string;
  key: string;
  bytes: number;
  etag: string;
  versionId?: string | undefined;
}

let lastSequence = 0n;

/**
 * The body of the queue message S3 sends for a written object.
 * Shape: Amazon S3 User Guide, "Event message structure", version 2.1.
 * @param name without the `s3:` the rule has, e.g. "ObjectCreated:Put"
 * @param rule id of the notification rule
 */
export function objectCreatedEvent(
  name: string,
  rule: string,
  region: string,
  object: WrittenObject,
  now: Date,
): string {
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: region,
        eventTime: now.toISOString(),
        eventName: name,
        userIdentity: { principalId: 'AWS:AIDALOCALUSER' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: {
          'x-amz-request-id': requestId(),
          'x-amz-id-2': randomBytes(48).toString('base64'),
        },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: rule,
          bucket: {
            name: object.bucket,
            ownerIdentity: { principalId: 'LOCALOWNER' },
            arn: `arn:aws:s3:::${object.bucket}`,
          },
          object: {
            key: eventKey(object.key),
            size: object.bytes,
            eTag: object.etag.replaceAll('"', ''),
            ...(object.versionId !== undefined && { versionId: object.versionId }),
            sequencer: nextSequencer(now),
          },
        },
      },
    ],
  });
}

/** The message S3 sends once when a notification is configured. */
export function testEvent(bucket: string, now: Date): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: now.toISOString(),
    Bucket: bucket,
    RequestId: requestId(),
    HostId: randomBytes(48).toString('base64'),
  });
}

/** @returns the key as S3 writes it in events: form encoding, a space as "+", slashes as they are */
export function eventKey(key: string): string {
  return encodeURIComponent(key)
    .replaceAll('%20', '+')
    .replaceAll('%2F', '/')
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Rises with every event, also over restarts; S3's have 16 or more hex digits and are compared as text. */
function nextSequencer(now: Date): string {
  const byClock = BigInt(now.getTime()) << 20n;
  lastSequence = byClock > lastSequence ? byClock : lastSequence + 1n;
  return lastSequence.toString(16).toUpperCase().padStart(18, '0');
}

const requestId = (): string => randomBytes(8).toString('hex').toUpperCase();
