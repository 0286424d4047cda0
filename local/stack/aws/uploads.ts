import { checkUpload } from './checksums.ts';
import type { buildApp } from './fauxqs.ts';
import { S3Error } from './fauxqs.ts';
import type { ObjectStore } from './object-store.ts';
import { type Target, targetOf, writtenObject } from './target.ts';

type App = ReturnType<typeof buildApp>;

/** The largest body one request may carry, bytes. S3 allows 5 GiB; here the body is held in memory. */
const MAX_REQUEST_BYTES = 256 * 1024 * 1024;

/** Content types fauxqs keeps for SQS and SNS; an upload that claims one is still bytes. */
const QUEUE_TYPES = /^application\/(x-www-form-urlencoded|x-amz-json-1\.0)/;

/**
 * Makes uploads honest: any content type and size up to 256 MiB, empty bodies, checksums compared, and
 * `If-None-Match: *` and `If-Match` decided in the same tick as the write, so that one of many racing writers wins.
 */
export function guardUploads(app: App, store: ObjectStore): void {
  app.addContentTypeParser(
    /^[^/]+\//,
    { parseAs: 'buffer', bodyLimit: MAX_REQUEST_BYTES },
    (_request, body, done) => done(null, body),
  );

  app.addHook('onRequest', (request, _reply, done) => {
    const claimed = request.raw.headers['content-type'];
    if (targetOf(request) !== undefined && (claimed === undefined || QUEUE_TYPES.test(claimed))) {
      request.raw.headers['content-type'] = 'binary/octet-stream'; // what S3 stores when it is told nothing
    }
    done();
  });

  app.addHook('preHandler', (request, reply, done) => {
    const target = targetOf(request);
    if (target === undefined || target.key === '') return done();
    try {
      if (request.method === 'PUT') {
        request.body ??= Buffer.alloc(0);
        checkUpload(request.headers, request.body as Buffer);
      }
      const written = writtenObject(request) ?? (request.method === 'DELETE' ? target : undefined);
      if (written !== undefined) checkConditions(request.headers, written, store);
    } catch (error) {
      if (!(error instanceof S3Error)) throw error;
      return reply.code(error.statusCode).type('application/xml').send(error.toXml());
    }
    done();
  });
}

/**
 * S3's conditional writes.
 * @returns nothing; throws PreconditionFailed (412), NoSuchKey (404, If-Match on nothing) or NotImplemented (501)
 */
function checkConditions(
  headers: Record<string, unknown>,
  { bucket, key }: Target,
  store: ObjectStore,
): void {
  const none = headers['if-none-match'];
  const match = headers['if-match'];
  if (none === undefined && match === undefined) return;
  const present = store.find(bucket, key);
  if (none !== undefined && none !== '*') {
    throw new S3Error('NotImplemented', 'If-None-Match on a write takes only *.', 501);
  }
  if (match !== undefined && present === undefined) {
    throw new S3Error('NoSuchKey', 'The specified key does not exist.', 404, `/${bucket}/${key}`);
  }
  const differs =
    match !== undefined && String(match).replaceAll('"', '') !== present?.etag.replaceAll('"', '');
  if (differs || (none !== undefined && present !== undefined)) {
    throw new S3Error(
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
      412,
    );
  }
}
