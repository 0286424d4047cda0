import { userInfo } from 'node:os';
import { terminalWords } from '../terminal-words.ts';
import { UsageError } from '../usage.ts';

const LONGEST = 120; // characters of a name in an edition's manifest

/**
 * Who an act is by, as the manifest will tell it.
 * @param by as said; without it the name of the operating system's user
 * @throws UsageError for what is no name to be printed
 */
export function editorName(by: string | undefined, user: () => string = () => userInfo().username): string {
  const name = (by ?? userOf(user)).trim();
  if (name === '' || name.length > LONGEST || terminalWords(name) !== name)
    throw new UsageError(`Say --by NAME: 1 to ${LONGEST} characters, none of them a control character.`);
  return name;
}

// A container may run as a user whom its system does not know.
function userOf(user: () => string): string {
  try {
    return user();
  } catch {
    return '';
  }
}
