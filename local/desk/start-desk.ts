import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '../../core/publication/schema.ts';
import { articlesTable } from '../../functions/aws/articles-table.ts';
import { editorName } from '../cli/editions/editor.ts';
import { editionsOf } from '../cli/editions/target.ts';
import { targetOf } from '../cli/target.ts';
import { addressKeyOf, databaseOf, s3Of, subscribersOf } from '../clients.ts';
import type { Stack } from '../stack/index.ts';
import { readAccepted } from '../stack/mail/send-log.ts';
import type { ChosenFile, Desk } from './desk.ts';
import { keptInMemory } from './kept.ts';
import type { LiveSteps } from './live.ts';
import { type DeskServer, serveDesk } from './server.ts';
import { shelfOf } from './shelf.ts';
import { uploadsIn } from './uploads.ts';

/** What the desk is opened for. */
export interface DeskOptions {
  readonly stack: Stack;
  readonly stateDir: string;
  readonly publication: Publication;
  readonly publicationFile?: string; // as the page names it
  readonly live: LiveSteps; //          takes the stack's steps
  readonly root: string; //             of the project: the sample article is below it
  readonly port?: number; //            tried first; 0 is any free port
}

const SAMPLE = 'test/corpus/harbour-flood/harbour-flood.md';

/** Opens the desk of a running stack: a page for whoever uses no terminal. */
export function startDesk(options: DeskOptions): Promise<DeskServer> {
  const { stack, stateDir, publication, publicationFile = 'publication.yml', live, root, port } = options;
  const { names } = stack;
  const editions = editionsOf(targetOf(stack));
  const desk: Desk = {
    ...{ publication, publicationFile, editions, live },
    uploads: uploadsIn(s3Of(stack), {
      articles: names.ArticlesBucket ?? '',
      digests: names.DigestsBucket ?? '',
    }),
    shelf: shelfOf(editions),
    versions: articlesTable(names.ArticlesTable ?? '', databaseOf(stack)),
    subscribers: { table: subscribersOf(stack), addressKey: addressKeyOf(stack) },
    mails: () => readAccepted(stateDir),
    notices: keptInMemory(100),
    tables: keptInMemory(5),
    links: { inbox: stack.inboxUrl, signUp: stack.env.PAGES_URL ?? '', archive: stack.archiveUrl },
    editor: editor(),
    sample: () => sampleIn(root),
    now: Date.now,
  };
  return serveDesk(desk, port);
}

async function sampleIn(root: string): Promise<ChosenFile | undefined> {
  try {
    return { name: 'harbour-flood.md', bytes: await readFile(join(root, SAMPLE)) };
  } catch {
    return undefined; // a package without its tests
  }
}

// Whoever sits at this computer; a container may run as a user whom its system does not know.
function editor(): string {
  try {
    return editorName(undefined);
  } catch {
    return 'the desk';
  }
}
