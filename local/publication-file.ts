import { createReadStream } from 'node:fs';
import { relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { LONGEST, readPublication } from '../core/publication/read-publication.ts';
import type { Publication } from '../core/publication/schema.ts';

// Of UTF-8, for one UTF-16 character. What is longer is not read to its end.
const MOST_BYTES = LONGEST * 3;

/** A publication.yml that says what none can; the message has a line for each fault. */
export class BadPublication extends Error {
  override name = 'BadPublication';
}

/**
 * Reads a publication.yml.
 * @throws BadPublication with lines such as "publication.yml:12:3: limits.stories must be …"; or that the file is not there
 */
export async function readPublicationFile(file: string): Promise<Publication> {
  const read = readPublication(await textOf(file));
  if ('publication' in read) return read.publication;
  const lines = read.errors.map(
    ({ line, column, message }) => `${named(file)}:${line}:${column}: ${message}`,
  );
  throw new BadPublication(lines.join('\n'));
}

/** A file as whoever stands in the working folder would name it. */
export function named(file: string): string {
  const path = relative('', file);
  return path.startsWith('..') ? file : path;
}

async function textOf(file: string): Promise<string> {
  const bytes = await buffer(createReadStream(file, { end: MOST_BYTES }));
  try {
    return new TextDecoder('utf-8', { fatal: bytes.length <= MOST_BYTES }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw new BadPublication(`${named(file)}:1:1: The file must be UTF-8.`);
    throw error;
  }
}
