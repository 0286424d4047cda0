import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Email } from 'postal-mime';
import { s3Of } from '../../local/clients.ts';
import { liveSteps } from '../../local/desk/live.ts';
import { startDesk } from '../../local/desk/start-desk.ts';
import { readPublicationFile } from '../../local/publication-file.ts';
import type { Stack } from '../../local/stack/index.ts';
import { addSubscribers, corpus, startTestStack, upload } from '../pipeline/harness.ts';
import { articleFile } from './articles-on-file.ts';
import { idle } from './idle.ts';
import { mailsTo } from './mailbox.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const READER = 'reader@example.org';
const PATIENCE = 60_000; // ms

/** A stack with its desk and a few editions made, to be looked at. */
export interface Newsstand {
  readonly stack: Stack;
  readonly deskUrl: string; //          no "/" at its end
  readonly mails: readonly Email[]; // in the order of ARTICLES
  readonly stop: () => Promise<void>;
}

// The second report is of the same fire as the first.
const ARTICLES = [
  'ferry-fire-wire/ferry-fire-wire.md',
  'ferry-fire-local/ferry-fire-local.md',
  'harbour-flood/harbour-flood.md',
  'northgate-results/northgate-results.txt',
];

/** Brings a stack up on a state folder and makes an edition of one article after the other. */
export async function newsstand(stateDir: string): Promise<Newsstand> {
  const said = await readPublicationFile(resolve(ROOT, 'publication.yml'));
  const publication = { ...said, archive: { ...said.archive, access: 'public' as const } };
  const live = liveSteps();
  const stack = await startTestStack(stateDir, live.note, publication);
  const desk = await startDesk({ stack, stateDir, publication, live, root: ROOT, port: 0 });
  const s3 = s3Of(stack);
  const stop = async () => {
    s3.destroy();
    await desk.stop();
    await stack.stop();
  };
  try {
    await addSubscribers(stack, READER);
    const own = ARTICLES.map(async (path) => ({
      name: path.split('/')[1] ?? path,
      buffer: await corpus(path),
    }));
    const files = await Promise.all([...own, articleFile('hostile/right-to-left.md')]);
    for (const [index, { name, buffer }] of files.entries()) {
      await upload(s3, stack, name, buffer);
      await mailed(stateDir, index + 1);
    }
    await idle(stack);
    return { stack, deskUrl: desk.url, mails: await mailsTo(stateDir, READER), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function mailed(stateDir: string, wanted: number): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100))
    if ((await mailsTo(stateDir, READER)).length >= wanted) return;
  throw new Error(`Mail ${wanted} did not come`);
}
