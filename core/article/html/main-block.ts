import { besideShare } from './asides.ts';
import type { Block } from './blocks.ts';
import { takeOutHidden } from './hidden.ts';
import { findTeasers } from './teasers.ts';
import { findBlocks, isRun, takeOut } from './walk.ts';
import { type Weight, weigh } from './weight.ts';

const LEAST_OF_MAIN = 0.15; // of the page's prose in the element that is the main one
const HALF = 0.5;
const MOST = 0.8;
const MOST_TEASERS = 0.6;
const NEARLY_ALL = 0.9;

/** Takes out of a page what stands beside its article, and finds the innermost block that holds the article. */
export function findMainBlock(root: Block): Block {
  takeOutHidden(root);
  takeOutAsides(root);
  takeOutTeasers(root);
  const weights = weigh(root);
  const proseOf = (block: Block) => weights.get(block)!.prose;
  let at = root;
  at = largest(at, ({ name, hints }) => name === 'main' || hints.role === 'main', LEAST_OF_MAIN, weights);
  at = largest(at, ({ name }) => name === 'article', MOST, weights);
  at = largest(at, ({ hints }) => /\barticleBody\b/.test(hints.itemprop ?? ''), HALF, weights);
  for (;;) {
    const least = Math.max(1, NEARLY_ALL * proseOf(at));
    const next = at.children.find((child) => !isRun(child) && proseOf(child) >= least);
    if (next === undefined || isRun(next)) return at;
    at = next;
  }
}

function takeOutAsides(root: Block): void {
  const weights = weigh(root);
  const proseOf = (block: Block) => weights.get(block)!.prose;
  const shareOf = (block: Block) => besideShare(block, weights.get(block)!);
  /** Whether the title of the article or most of what is in a block may be an article, whatever its site calls it. */
  const holdsArticle = (block: Block) =>
    findBlocks(block, ({ name }) => /^(?:main|article|h1)$/.test(name)).some(
      (found) => found.name !== 'article' || (proseOf(found) > HALF * proseOf(block) && shareOf(found) === 0),
    );
  takeOut(root, (block) => {
    const share = shareOf(block);
    if (share === 0) return false;
    const named = block.name === 'article' && share < HALF;
    const most = named || holdsArticle(block) ? LEAST_OF_MAIN : share;
    return proseOf(block) <= most * proseOf(root);
  });
}

function takeOutTeasers(root: Block): void {
  const weights = weigh(root);
  const teasers = new Set(findTeasers(root));
  const prose = [...teasers].reduce((sum, block) => sum + weights.get(block)!.prose, 0);
  if (prose < MOST_TEASERS * weights.get(root)!.prose) takeOut(root, (block) => teasers.has(block));
}

/** The block that holds the most prose of those that pass a test, where that is more than a share of what is in `from`. */
function largest(
  from: Block,
  test: (block: Block) => boolean,
  share: number,
  weights: ReadonlyMap<Block, Weight>,
): Block {
  const proseOf = (block: Block) => weights.get(block)!.prose;
  const [found] = findBlocks(from, test).toSorted((a, b) => proseOf(b) - proseOf(a));
  return found !== undefined && proseOf(found) > share * proseOf(from) ? found : from;
}
