import type { Block, Run } from './blocks.ts';

export const isRun = (node: Block | Run): node is Run => 'words' in node;

/** Every run in a block, in reading order. */
export const runsOf = (block: Block): Run[] =>
  block.children.flatMap((child) => (isRun(child) ? child : runsOf(child)));

/** Blocks in a block that pass a test, the outermost of each branch, in reading order. */
export const findBlocks = (from: Block, test: (block: Block) => boolean): Block[] =>
  from.children.flatMap((child) => (isRun(child) ? [] : test(child) ? child : findBlocks(child, test)));

/** Takes blocks that pass a test out of the tree they are in. */
export function takeOut(from: Block, test: (block: Block) => boolean): void {
  from.children = from.children.filter((child) => isRun(child) || !test(child));
  for (const child of from.children) if (!isRun(child)) takeOut(child, test);
}
