import type { buildApp } from './fauxqs.ts';
import { versionedKey } from './object-store.ts';
import { queryOf, targetOf, writtenObject } from './target.ts';
import { newVersionId, type Versions } from './versions.ts';

type App = ReturnType<typeof buildApp>;

/** Reads `?versionId=` and answers `x-amz-version-id` for buckets the template versions. */
export function answerVersions(app: App, versions: Versions): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const { versionId } = queryOf(request);
    const target = targetOf(request);
    if (target !== undefined && versionId !== undefined && versionId !== 'null') {
      (request.params as { '*': string })['*'] = versionedKey(target.key, versionId);
    }
    done();
  });

  // fauxqs handles and answers within one tick, so the present version is the one this request wrote or read.
  app.addHook('onSend', (request, reply, _payload, done) => {
    const target = targetOf(request);
    if (
      target === undefined ||
      target.key === '' ||
      !versions.covers(target.bucket) ||
      reply.statusCode >= 300
    )
      return done();
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (writtenObject(request) !== undefined || reads) {
      const version = queryOf(request).versionId ?? versions.currentId(target.bucket, target.key);
      if (version !== undefined) reply.header('x-amz-version-id', version);
    } else if (request.method === 'DELETE' && queryOf(request).uploadId === undefined) {
      reply.header('x-amz-delete-marker', 'true').header('x-amz-version-id', newVersionId());
    }
    done();
  });
}
