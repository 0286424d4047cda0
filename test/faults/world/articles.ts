import { RejectedInput } from '../../../core/article/rejected-input.ts';
import type { ArticlesBucket } from '../../../functions/aws/articles-bucket.ts';
import type { ArticlesTable, Current } from '../../../functions/aws/articles-table.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** Uploads, all their versions kept, and the table of the versions that count. */
export interface Articles {
  readonly uploads: ReadonlyMap<string, string>; // by "key@version"
  readonly versions: ReadonlyMap<string, Current>; // that count, by id
  put(key: string, versionId: string, text: string): void;
  bucketFor(caller: Caller): ArticlesBucket;
  tableFor(caller: Caller): ArticlesTable;
}

/** No upload yet, and no version that counts. */
export function articles(effects: Effects): Articles {
  const uploads = new Map<string, string>();
  const versions = new Map<string, Current>();
  return {
    uploads,
    versions,
    put: (key, versionId, text) => void uploads.set(`${key}@${versionId}`, text),
    bucketFor: (caller) => ({
      read: (key, versionId) =>
        effects.call(caller, 'articles.read', 'read', () => {
          const text = uploads.get(`${key}@${versionId}`);
          if (text === undefined) throw new RejectedInput('not-found');
          return { key, bytes: new TextEncoder().encode(text), contentType: 'text/plain' };
        }),
    }),
    tableFor: (caller) => ({
      find: (id) => effects.call(caller, 'versions.find', 'read', () => versions.get(id)),
      findAll: (ids) =>
        effects.call(caller, 'versions.findAll', 'read', () => ids.flatMap((id) => versions.get(id) ?? [])),
      settle: (version) =>
        effects.call(caller, 'versions.settle', 'write', () => {
          const found = versions.get(version.id);
          const same = found !== undefined && found.revision === version.revision;
          if (found && !same && found.standing > version.standing) return false;
          const kept = same
            ? {
                arrived: found.arrived,
                ...(found.standing > version.standing && { standing: found.standing }),
              }
            : {};
          versions.set(version.id, { ...version, ...kept });
          return true;
        }),
    }),
  };
}
