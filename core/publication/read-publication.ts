import { parseDocument } from 'yaml';
import { PublicationFile } from './file.ts';
import { tooDeepAt } from './nesting.ts';
import { offsetFinder } from './offset.ts';
import { placeFinder } from './place.ts';
import { problemsOf } from './problems.ts';
import { disagreements } from './rules.ts';
import type { Publication } from './schema.ts';
import { repeatedKeys, type Stray, unreadable } from './strays.ts';

/** Something to mend in publication.yml, in words that say what to do. */
export interface PublicationError {
  readonly line: number; //    from 1
  readonly column: number; //  from 1, in UTF-16 characters
  readonly message: string; // one line
}

/** UTF-16 characters a file may have: thirty sections of a hundred keywords fit. */
export const LONGEST = 64 * 1024;

// Controls and halves of characters: a message may hold a piece of the file.
const UNSHOWN = /[\p{Cc}\p{Cs}]/gu;

/**
 * Reads publication.yml, in time that grows with its length: a text too long or too deep is not looked into.
 * @returns the publication, or everything that is wrong with the file, in its order; where it cannot be read as YAML that is
 *   all there is to say
 */
export function readPublication(
  yaml: string,
): { publication: Publication } | { errors: readonly PublicationError[] } {
  const read = publicationOf(yaml);
  if ('publication' in read) return read;
  const placeOf = placeFinder(yaml);
  const errors = read.strays.map(({ at, message }) => ({
    ...placeOf(at),
    message: message.replace(UNSHOWN, '\ufffd'),
  }));
  return { errors: errors.sort((one, other) => one.line - other.line || one.column - other.column) };
}

function publicationOf(yaml: string): { publication: Publication } | { strays: Stray[] } {
  if (yaml.length > LONGEST)
    return {
      strays: [{ at: LONGEST, message: `The file is too long: ${LONGEST} characters are the most.` }],
    };
  const deep = tooDeepAt(yaml);
  if (deep !== undefined)
    return {
      strays: [{ at: deep, message: 'This goes deeper than a publication does: write "key: value".' }],
    };
  const document = parseDocument(yaml, {
    ...({ schema: 'core', logLevel: 'error' } as const),
    ...{ uniqueKeys: false, prettyErrors: false }, // told by rules and places of our own
  });
  const broken = unreadable(document);
  if (broken.length > 0) return { strays: broken };
  const file: unknown = document.toJS();
  const read = PublicationFile.safeParse(file);
  const problems = [...(read.success ? [] : problemsOf(read.error.issues, file)), ...disagreements(file)];
  const offsetOf = offsetFinder(document);
  const strays = [
    ...repeatedKeys(document),
    ...problems.map((problem) => ({ at: offsetOf(problem), message: problem.message })),
  ];
  return read.success && strays.length === 0 ? { publication: read.data } : { strays };
}
