import type { buildApp } from './fauxqs.ts';
import { S3Error } from './fauxqs.ts';
import { queryOf, type Target, targetOf } from './target.ts';

type App = ReturnType<typeof buildApp>;

/** What fauxqs really does with a query parameter, by "METHOD bucket" or "METHOD object". Anything else gets a 501. */
const HONOURED: Record<string, readonly string[]> = {
  'GET bucket': [
    ...['list-type', 'prefix', 'delimiter', 'max-keys', 'continuation-token', 'start-after', 'marker'],
    ...['encoding-type', 'fetch-owner', 'location', 'versioning'],
  ],
  'POST bucket': ['delete'],
  'GET object': ['versionId', 'partNumber', 'attributes'],
  'HEAD object': ['versionId', 'partNumber'],
  'PUT object': ['uploadId', 'partNumber'],
  'POST object': ['uploads', 'uploadId'],
  'DELETE object': ['uploadId'],
};

/** Headers that ask for something fauxqs would silently leave out. */
const UNKNOWN_HEADERS =
  /^x-amz-(tagging|object-lock-.*|copy-source-if-.*|write-offset-bytes|server-side-encryption-customer-.*)$/;

/** Added by the SDKs or by presigning; they change nothing about what is done. */
const INERT_QUERY = /^(x-id$|x-amz-)/i;

/**
 * Answers 501 NotImplemented where fauxqs would succeed without doing what was asked, or do something else: tagging
 * would overwrite the object, `?notification` would list the bucket.
 * @param versioned whether a bucket keeps versions, for `?versioning`
 */
export function refuseWhatIsMissing(app: App, versioned: (bucket: string) => boolean): void {
  app.addHook('onRequest', (request, reply, done) => {
    const target = targetOf(request);
    if (target === undefined) return done();
    const missing = whatIsMissing(request.method, target, queryOf(request), request.headers);
    if (missing !== undefined) {
      const error = new S3Error('NotImplemented', `The embedded stack does not have ${missing}.`, 501);
      return reply.code(501).type('application/xml').send(error.toXml());
    }
    const answer =
      request.method === 'GET' && target.key === '' && bucketFact(target.bucket, queryOf(request), versioned);
    if (answer) return reply.type('application/xml').send(answer);
    done();
  });
}

function whatIsMissing(
  method: string,
  target: Target,
  query: Record<string, string>,
  headers: Record<string, unknown>,
): string | undefined {
  const place = `${method} ${target.key === '' ? 'bucket' : 'object'}`;
  const honoured = HONOURED[place] ?? [];
  const parameter = Object.keys(query).find((name) => !honoured.includes(name) && !INERT_QUERY.test(name));
  if (parameter !== undefined) return `${place}?${parameter}`;
  if (method === 'POST' && String(headers['content-type'] ?? '').startsWith('multipart/form-data'))
    return 'form uploads';
  return Object.keys(headers).find((name) => UNKNOWN_HEADERS.test(name));
}

function bucketFact(
  bucket: string,
  query: Record<string, string>,
  versioned: (bucket: string) => boolean,
): string | false {
  const open = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const namespace = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';
  if (query.location !== undefined) return `${open}<LocationConstraint ${namespace}/>`;
  if (query.versioning === undefined) return false;
  const status = versioned(bucket) ? '<Status>Enabled</Status>' : '';
  return `${open}<VersioningConfiguration ${namespace}>${status}</VersioningConfiguration>`;
}
