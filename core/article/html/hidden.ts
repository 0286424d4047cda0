import type { Block } from './blocks.ts';
import { findBlocks, takeOut } from './walk.ts';
import { weigh } from './weight.ts';

const MOST_HIDDEN = 0.4; // of the prose: scripts show more than that when the page is opened

/** Whether an element's attributes keep it from being shown. */
export function isUnshown(hints: Block['hints']): boolean {
  return hints.hidden !== undefined || /display\s?:\s?none|visibility\s?:\s?hidden/i.test(hints.style ?? '');
}

/** Takes the blocks out that are not shown on a page as it was saved, where they are not most of it. */
export function takeOutHidden(root: Block): void {
  const all = weigh(root);
  const hidden = findBlocks(root, isHidden).reduce((sum, block) => sum + all.get(block)!.prose, 0);
  if (hidden < MOST_HIDDEN * all.get(root)!.prose) takeOut(root, isHidden);
}

const isHidden = ({ hints }: Block) => isUnshown(hints) || hints['aria-hidden'] === 'true';
