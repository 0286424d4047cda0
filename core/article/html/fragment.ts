import type { Passage } from '../passage-draft.ts';
import { readBlocks } from './blocks.ts';
import { linesOf } from './lines.ts';

/**
 * Reads the words of HTML or XHTML markup, block by block: tags go, entities become characters, white space closes up,
 * <br> is a line break (two begin a new passage), and a table row is one passage with its cells apart by a tab.
 * @throws RejectedInput "too-complex" where the markup is nested deeper, or is larger, than any article's
 */
export function fragmentPassages(markup: string): Passage[] {
  return linesOf(readBlocks(markup)).map(({ kind, words }) => ({ kind, words }));
}
