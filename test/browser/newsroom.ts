import { resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { Publication } from '../../core/publication/schema.ts';
import { liveSteps } from '../../local/desk/live.ts';
import { startDesk } from '../../local/desk/start-desk.ts';
import { readPublicationFile } from '../../local/publication-file.ts';
import { stackForTests, type TestStack } from '../pipeline/stack-for-tests.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A stack and its desk, for the tests of one file. */
export interface Newsroom extends TestStack {
  deskUrl: string; // ends in "/"
}

/** @returns publication.yml's publication, with some of it otherwise */
export async function publicationWith(otherwise: Partial<Publication>): Promise<Publication> {
  return { ...(await readPublicationFile(resolve(ROOT, 'publication.yml'))), ...otherwise };
}

/**
 * Brings a stack and its desk up before the tests of a file, and takes them down after them.
 * @param readers addresses that get the alert edition
 * @returns filled in when the tests run
 */
export function newsroomForTests(name: string, publication: Publication, ...readers: string[]): Newsroom {
  const live = liveSteps();
  const up = stackForTests({ name, publication, onStep: live.note }, ...readers) as Newsroom;
  let stop: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const { stack, stateDir } = up;
    const desk = await startDesk({ stack, stateDir, publication, live, root: ROOT, port: 0 });
    up.deskUrl = `${desk.url}/`;
    stop = desk.stop;
  });
  afterAll(() => stop?.());
  return up;
}
