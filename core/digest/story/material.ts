import type { Publication } from '../../publication/schema.ts';
import type { Report } from '../../stories/compare/report.ts';
import type { Listed } from '../cite.ts';

/** What a story can be told with. */
export interface Material {
  readonly id: string;
  readonly news: readonly Report[]; //  what its readers have not had, copies left out; oldest first
  readonly had: readonly Report[]; //   what they had, in the revisions they had; the latest told first
  readonly standing: readonly Report[]; // those of `had` that their articles still say
  readonly listed: readonly Listed[]; // further sources to be listed
  readonly publication: Pick<Publication, 'sections' | 'limits'>;
  readonly isDropped: (report: Report, fact: string) => boolean; //   by an editor
  readonly isCorrected: (report: Report, fact: string) => boolean; // a correction tells it, in this edition or before
}
