import type { ArchiveBucket } from '../../../functions/aws/archive-bucket.ts';
import type { ArchiveTable } from '../../../functions/aws/archive-table.ts';
import { archiveInMemory } from '../../functions/memory-tables.ts';
import type { Effects } from './effect.ts';
import type { Caller } from './invocation.ts';

/** The archive in memory: what its lists are made of, and its pages. */
export interface Archive {
  readonly pages: ReadonlyMap<string, string>; //  by path, as they are
  readonly written: ReadonlyMap<string, number>; // when each was written first
  tableFor(caller: Caller): ArchiveTable;
  bucketFor(caller: Caller): ArchiveBucket;
}

/** An archive with nothing in it. */
export function archive(effects: Effects, now: () => number): Archive {
  const table = archiveInMemory();
  const pages = new Map<string, string>();
  const written = new Map<string, number>();
  return {
    pages,
    written,
    tableFor: (caller) => {
      const call = async <T>(what: string, kind: 'read' | 'write', work: () => Promise<T>) =>
        effects.call(caller, `archive.${what}`, kind, work);
      return {
        save: (...entries) => call('save', 'write', () => table.save(...entries)),
        notePage: (ref) => call('notePage', 'write', () => table.notePage(ref)),
        days: () => call('days', 'read', table.days),
        editionsOf: (day) => call('editionsOf', 'read', () => table.editionsOf(day)),
        tellingsOf: (story) => call('tellingsOf', 'read', () => table.tellingsOf(story)),
        correctionsOf: (edition) => call('correctionsOf', 'read', () => table.correctionsOf(edition)),
        pagesOf: (article) => call('pagesOf', 'read', () => table.pagesOf(article)),
      };
    },
    bucketFor: (caller) => ({
      async save(all) {
        const put = (path: string, content: string) =>
          effects.call(caller, 'archive.put', 'write', () => {
            pages.set(path, content);
            if (!written.has(path)) written.set(path, now());
          });
        await Promise.all(all.map(({ path, content }) => put(path, content)));
      },
    }),
  };
}
