import type { Passage } from '../passage-draft.ts';
import type { Block, Run } from './blocks.ts';
import { BLOCKS } from './elements.ts';
import { isRun } from './walk.ts';

/** A run of words, and what the blocks around it make of it. */
export type Line = Passage & Run;

/** The runs in a block, in reading order. */
export function linesOf(block: Block, outer: Passage['kind'] = 'paragraph'): Line[] {
  const kind = kindWithin(outer, block);
  return block.children.flatMap((child) => (isRun(child) ? { kind, ...child } : linesOf(child, kind)));
}

/** What a list, a caption or a block quotation holds is of its kind, whatever paragraphs it is divided into. */
function kindWithin(outer: Passage['kind'], { name, hints }: Block): Passage['kind'] {
  const kind = BLOCKS.get(name) ?? 'paragraph';
  if (kind === 'caption' || /(?:^|[\s_-])caption\b/i.test(hints.class ?? '')) return 'caption';
  return outer === 'paragraph' ? kind : outer;
}
