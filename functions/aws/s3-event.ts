import * as z from 'zod';

/** An object that was put into the articles bucket. */
export interface UploadedObject {
  readonly key: string;
  readonly versionId?: string;
  readonly received?: string; // ISO 8601: when S3 had it
}

// Only the fields used: events come from IPv6 addresses and service principals too, and grow new fields.
const S3Event = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      eventTime: z.iso.datetime({ offset: true }).optional(),
      s3: z.object({ object: z.object({ key: z.string().min(1), versionId: z.string().optional() }) }),
    }),
  ),
});
const TestEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** Whether an event is S3's own, and not a batch of queue messages. */
export function isS3Event(event: unknown): boolean {
  return S3Event.safeParse(event).success;
}

/**
 * The objects an S3 event says were created. Folder markers (keys that end in "/") and the test event that S3 sends
 * when notifications are set up name no article.
 * @throws ZodError when it is no S3 event, URIError when a key is not percent-encoded UTF-8
 */
export function uploadedObjects(event: unknown): UploadedObject[] {
  if (TestEvent.safeParse(event).success) return [];
  return S3Event.parse(event)
    .Records.filter(({ eventName }) => /^(s3:)?ObjectCreated:/.test(eventName))
    .map(({ eventTime, s3: { object } }) => ({
      key: decodeKey(object.key),
      ...(eventTime ? { received: eventTime } : {}),
      ...(object.versionId ? { versionId: object.versionId } : {}),
    }))
    .filter(({ key }) => !key.endsWith('/'));
}

// S3 encodes keys as forms do: "+" is a space, and a real plus is %2B.
function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '));
}
