import type { Publication } from '../../core/publication/schema.ts';
import type { ArticlesTable } from '../../functions/aws/articles-table.ts';
import type { EditionsTarget } from '../cli/editions/target.ts';
import type { Subscribers } from '../cli/subscribers/change.ts';
import type { AcceptedMail } from '../stack/mail/send-log.ts';
import type { Table } from './imports.ts';
import type { Kept } from './kept.ts';
import type { LiveSteps } from './live.ts';
import type { Notice } from './notices.ts';
import type { Shelf } from './shelf.ts';
import type { Uploads } from './uploads.ts';

/** Pages of the stack that the desk links to. */
export interface Links {
  readonly inbox: string;
  readonly signUp: string;
  readonly archive: string | undefined; // none where the publication has no archive
}

/** A file as somebody chose or dropped it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** All that the desk reads and changes: the stores and queues that the command line uses. */
export interface Desk {
  readonly publication: Publication;
  readonly uploads: Uploads;
  readonly editions: EditionsTarget;
  readonly shelf: () => Promise<Shelf>;
  readonly versions: Pick<ArticlesTable, 'findAll'>; //         which version of each article counts
  readonly subscribers: Subscribers;
  /** The mails of this stack that lie in the inbox, oldest first. */
  readonly mails: () => readonly AcceptedMail[];
  readonly live: LiveSteps;
  readonly notices: Kept<Notice>; //                            a page that is loaded again shows its notice again
  readonly tables: Kept<Table>; //                              checked, and waiting for the word to import them
  readonly links: Links;
  readonly publicationFile: string; //                          what the publication was read from
  readonly editor: string; //                                   who acts are by
  readonly sample: () => Promise<ChosenFile | undefined>; //    an article to try
  readonly now: () => number; //                                ms since 1970
}
