import type { Passage } from '../passage-draft.ts';
import { readBlocks } from './blocks.ts';
import { takeOutHidden } from './hidden.ts';
import { linesOf } from './lines.ts';

/**
 * Reads the words of HTML or XHTML markup, block by block: tags go, entities become characters, white space closes up,
 * <br> is a line break (two begin a new passage), and a table row is one passage with its cells apart by a tab. What
 * is not shown goes.
 * @throws RejectedInput "too-complex" where the markup is nested deeper, or is larger, than any article's
 */
export function fragmentPassages(markup: string): Passage[] {
  const root = readBlocks(markup);
  takeOutHidden(root);
  return linesOf(root).map(({ kind, words }) => ({ kind, words }));
}
