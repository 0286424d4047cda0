import type { ArchiveRequest } from '../../core/archive/schema.ts';
import type { Site } from '../../core/archive/site.ts';
import type { PlanRequest } from '../../core/delivery/sends/schema.ts';
import type { ArchiveBucket } from '../aws/archive-bucket.ts';
import type { ArchiveTable } from '../aws/archive-table.ts';
import type { ArticlesTable } from '../aws/articles-table.ts';
import type { DayFacts } from '../aws/day-facts.ts';
import type { EditionStore } from '../aws/edition-store.ts';
import type { FactsStore } from '../aws/facts-store.ts';
import type { Queue } from '../aws/queue.ts';
import type { Telemetry } from '../aws/telemetry.ts';

/** What publishing the archive takes. */
export interface Deps {
  telemetry: Telemetry;
  site: Site;
  editions: Pick<EditionStore, 'digest' | 'manifest'>;
  facts: Pick<FactsStore, 'find'>;
  versions: Pick<ArticlesTable, 'find' | 'findAll'>;
  entries: ArchiveTable;
  pages: ArchiveBucket;
  days: DayFacts;
  planner: Pick<Queue<PlanRequest>, 'send'>;
  archivist: Pick<Queue<ArchiveRequest>, 'send'>; // its own queue: lists, and what failed, are for later
  now: () => number; // ms since 1970
}
