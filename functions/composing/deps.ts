import type { ArchiveRequest } from '../../core/archive/schema.ts';
import type { PlanRequest } from '../../core/delivery/sends/schema.ts';
import type { ArchiveLinks } from '../../core/digest/archive-links.ts';
import type { ComposeRequest } from '../../core/digest/schema.ts';
import type { Publication } from '../../core/publication/schema.ts';
import type { ArrivalsTable } from '../aws/arrivals-table.ts';
import type { ArticlesTable } from '../aws/articles-table.ts';
import type { EditionStore } from '../aws/edition-store.ts';
import type { EditionsTable } from '../aws/editions-table.ts';
import type { FactsStore } from '../aws/facts-store.ts';
import type { Queue } from '../aws/queue.ts';
import type { Telemetry } from '../aws/telemetry.ts';
import type { TellingsTable } from '../aws/tellings-table.ts';

/** What composing editions takes. */
export interface Deps {
  telemetry: Telemetry;
  publication: Publication;
  facts: Pick<FactsStore, 'find'>;
  versions: Pick<ArticlesTable, 'find' | 'findAll'>;
  arrivals: Pick<ArrivalsTable, 'between'>;
  tellings: TellingsTable;
  editions: Pick<EditionStore, 'input' | 'freezeInput' | 'manifest' | 'prepare'>;
  states: Pick<EditionsTable, 'find' | 'begin' | 'skip' | 'replace'>;
  links: (closed: string) => ArchiveLinks | undefined; // of an edition that closed then; none where there is no archive
  archivist: Pick<Queue<ArchiveRequest>, 'send'>;
  planner: Pick<Queue<PlanRequest>, 'send'>;
  composer: Pick<Queue<ComposeRequest>, 'send'>; // its own queue: where a request waits for the end of an embargo
  now: () => number; //                             ms since 1970
}

/** The moment it is, as rows have it. */
export const momentOf = ({ now }: Pick<Deps, 'now'>): string => new Date(now()).toISOString();
