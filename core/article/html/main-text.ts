import { RejectedInput } from '../rejected-input.ts';
import { type Block, readBlocks } from './blocks.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { type Line, linesOf } from './lines.ts';
import { findMainBlock } from './main-block.ts';
import { isRun } from './walk.ts';
import { proseIn } from './weight.ts';

const STANDFIRST = 40; // characters of prose
const BRIEF = 150;
const FRONT_PAGE = 5; //  characters of links to each of a brief: the page leads to articles

/**
 * Finds the article in a page: its heading, standfirst, paragraphs, lists, tables and captions, without what a site
 * prints around and among them. Every line is as it stands on the page.
 * @returns lines in reading order, a sentence at least
 * @throws RejectedInput where the page holds no sentence, or little more than links to other pages; "too-complex" where
 *   the markup is nested deeper, or is larger, than any article's
 */
export function mainText(markup: string): Line[] {
  const root = readBlocks(markup);
  const main = findMainBlock(root);
  const article = withoutBoilerplate([...standfirst(root, main), ...linesOf(main)]);
  const prose = article.reduce((sum, line) => sum + (line.kind === 'heading' ? 0 : proseIn(line)), 0);
  const links = linesOf(root).reduce((sum, { linked }) => sum + linked, 0);
  if (prose === 0) throw new RejectedInput('no-text');
  if (prose < BRIEF && links > FRONT_PAGE * prose)
    throw new RejectedInput('not-an-article', 'is a page of links to other pages');
  return article;
}

/** Sentences between the page's heading and the block that holds the article. */
function standfirst(root: Block, main: Block): Line[] {
  let lines: Line[] = [];
  let titled = false;
  /** @returns whether the main block has been reached */
  const collect = (block: Block): boolean =>
    block.children.some((child) => {
      if (child === main) return true;
      if (!isRun(child)) return collect(child);
      if (block.name === 'h1') {
        titled = true;
        lines = [];
      } else if (proseIn(child) > STANDFIRST) lines.push({ kind: 'paragraph', ...child });
      return false;
    });
  return main !== root && collect(root) && titled ? lines : [];
}
