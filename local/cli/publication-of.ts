import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { Publication } from '../../core/publication/schema.ts';
import { readPublicationFile } from '../publication-file.ts';
import { runningStack } from '../stack/state.ts';
import { STATE_DIR } from '../state-dir.ts';

const FILE = resolve(import.meta.dirname, '../../publication.yml');

/**
 * The publication of a stack: what publication.yml says here, unless the stack on this machine was started with another.
 * @param stack a deployment on AWS, made from this folder; without it the local stack
 * @throws BadPublication
 */
export async function publicationOf(stack: string | undefined): Promise<Publication> {
  const other = stack === undefined ? runningStack(STATE_DIR)?.env.PUBLICATION_FILE : undefined;
  if (other === undefined || !isAbsolute(other)) return readPublicationFile(FILE);
  return Publication.parse(JSON.parse(await readFile(other, 'utf8')));
}
