import type { Block } from './blocks.ts';
import { isLink } from './link-lists.ts';
import { findBlocks, isRun, runsOf } from './walk.ts';
import { proseIn } from './weight.ts';

const FEWEST = 3;
const LONGEST = 600; // characters of prose in the beginning of another article

/**
 * Finds lists of other articles: blocks side by side that are built alike, each a title that is a link and no more than
 * one paragraph.
 */
export function findTeasers(from: Block): Block[] {
  const alike = Map.groupBy(
    from.children.filter((child): child is Block => !isRun(child)),
    ({ name, hints }) => `${name} ${(hints.class ?? '').replace(/\d+/g, '')}`,
  );
  return [...alike.values()].flatMap((blocks) =>
    blocks.length >= FEWEST && blocks.every(isTeaser) && blocks.some(hasProse)
      ? blocks
      : blocks.flatMap(findTeasers),
  );
}

const hasProse = (block: Block) => runsOf(block).some((run) => proseIn(run) > 0);

function isTeaser(block: Block): boolean {
  const runs = runsOf(block);
  const [heading] = findBlocks(block, ({ name }) => /^h[1-6]$/.test(name));
  const title = heading === undefined ? runs.slice(0, 1) : runsOf(heading);
  const prose = runs.map(proseIn).filter((size) => size > 0);
  const sum = prose.reduce((all, size) => all + size, 0);
  return title.length > 0 && title.every(isLink) && prose.length <= 1 && sum <= LONGEST;
}
