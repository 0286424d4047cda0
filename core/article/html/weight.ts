import type { Block, Run } from './blocks.ts';
import { isRun } from './walk.ts';

const SENTENCE = 25; //  characters at least that are no link
const PARAGRAPH = 80; // so much is prose however it ends
const ENDED = /[.!?…。！？]["'”’“»«›‹)」』）]{0,3}$/u;
const WORD = /(?:^|[^\p{L}])\p{Ll}{2,}|\p{Lo}{2,}/u;
const TIME = /\b[ap]\.m\.$/i;

/** How much a block holds, in characters. */
export interface Weight {
  readonly prose: number; // words of sentences, not of headings, labels and links
  readonly all: number;
}

/** Weighs a block and every block in it. */
export function weigh(root: Block): ReadonlyMap<Block, Weight> {
  const weights = new Map<Block, Weight>();
  const add = (block: Block): Weight => {
    const heading = /^h[1-6]$/.test(block.name);
    let prose = 0;
    let all = 0;
    for (const child of block.children) {
      const weight = isRun(child)
        ? { prose: heading ? 0 : proseIn(child), all: child.words.length }
        : add(child);
      prose += weight.prose;
      all += weight.all;
    }
    weights.set(block, { prose, all });
    return { prose, all };
  };
  add(root);
  return weights;
}

/** How many characters of prose a run holds that is no heading. */
export function proseIn({ words, linked }: Run): number {
  const own = words.length - linked;
  if (own < SENTENCE || linked > own) return 0;
  return own > PARAGRAPH || /[.!?:;,…"”“’»«)。！？」』）]$/.test(words) ? own : 0;
}

/** Whether a run is a sentence, however short: words that are no name, no label and no time, and a mark that ends them. */
export function isShortSentence({ words, linked }: Run): boolean {
  return (
    linked === 0 && words.length <= PARAGRAPH && ENDED.test(words) && WORD.test(words) && !TIME.test(words)
  );
}
