import type { ArchiveRequest } from '../../../core/archive/schema.ts';
import type { Publication } from '../../../core/publication/schema.ts';
import { dayFacts } from '../../../functions/aws/day-facts.ts';
import { editionStore } from '../../../functions/aws/edition-store.ts';
import { factsStore } from '../../../functions/aws/facts-store.ts';
import { createHandler, type Deps } from '../../../functions/publish-archive.ts';
import { LINKS, newsroom } from '../composing/newsroom.ts';
import { batch, context, kept } from '../deps.ts';
import { archiveInMemory } from '../memory-tables.ts';
import { publicationOf } from '../publication.ts';

const MOST_TURNS = 3; // an edition tried again, and its lists

/** A newsroom with an archive, and publish-archive beside it with all that it talks to in memory. */
export function press(changes: Partial<Publication> = {}) {
  const publication = publicationOf({ archive: { access: 'private', texts: 'whole' }, ...changes });
  const room = newsroom(publication);
  const entries = archiveInMemory();
  const pages = new Map<string, string>();
  const archivist = kept<ArchiveRequest>();
  const deps: Deps = {
    ...{ telemetry: room.log.telemetry, entries, days: dayFacts(room.bucket) },
    site: {
      ...{ publication, base: LINKS.base, subscribe: 'https://pages.harbour.example/' },
      keyOf: () => (publication.archive.access === 'private' ? LINKS.key : undefined),
    },
    editions: editionStore(room.bucket),
    facts: factsStore(room.bucket),
    versions: room.versions,
    pages: {
      save: async (all) => {
        for (const { path, content } of all) pages.set(path, content);
      },
    },
    ...{ planner: room.planner, archivist },
    now: () => room.clock.now,
  };
  return {
    ...{ room, entries, pages, deps, archivist },
    /** All that compose-digest asked for since this was called last. */
    asked: (): ArchiveRequest[] => room.archivist.bodies.splice(0),
    /** Publishes what is asked for, all of it at once, then what that asked for. @returns the reply to the first */
    async publish(...requests: unknown[]) {
      const handle = createHandler(deps);
      const reply = await handle(batch(...requests), context());
      for (let turns = 0; archivist.bodies.length > 0 && turns < MOST_TURNS; turns += 1)
        await handle(batch(...archivist.bodies.splice(0)), context());
      return reply;
    },
    /** The pages below a folder, by path. */
    under: (folder: string) => [...pages].filter(([path]) => path.startsWith(folder)),
  };
}
export type Press = ReturnType<typeof press>;
