import type { Publication } from '../publication/schema.ts';

/** What all pages of an archive have in common. */
export interface Site {
  readonly publication: Pick<Publication, 'name' | 'address' | 'zone' | 'colours' | 'archive' | 'approval'>;
  readonly base: string; //      URL of the archive; ends in "/"
  readonly subscribe: string; // URL of the page where one signs up
  readonly keyOf?: (moment: string) => string | undefined; // what opens a private archive to links of that moment (ISO 8601)
}

/** A file of the archive. */
export interface Page {
  readonly path: string; //    below the archive's base; its ending says what it is
  readonly content: string; // UTF-8
}
