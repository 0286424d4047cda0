import { canBeHeading, canBeTitle, sameWords } from '../heading-line.ts';
import type { Passage } from '../passage-draft.ts';
import { type Group, itemOf, type Manner } from './paragraphs.ts';

const LARGER = 1.12; //       of the text's size
const AS_LARGE = 0.97;
const MOST_LINES = 5;
const LONGEST = 250; //       characters of a headline over several lines
const MOST_BOLD = 2; //       lines of a heading that only its font tells
/** What stands above a headline in large letters and is none. */
const LABEL =
  /^(?:for immediate release|(?:press|media|news) release|pressemitteilung|medienmitteilung|newsletter|news|communiqué(?: de presse)?)\W*$/i;

/** A paragraph with its words joined. */
export interface Block extends Passage {
  readonly size: number; //     points
  readonly page: number; //     from 0
}

/** Tells headings by their size, or by a font of their own; a row of a table, a caption or a note is a paragraph. */
export function blocksOf(groups: readonly Group[], words: readonly string[], manner: Manner): Block[] {
  return groups.map((group, index) => {
    const { size, page } = group[0];
    const text = words[index]!;
    if (isHeading(group, text, manner, groups[index + 1]))
      return { kind: 'heading', words: text, size, page };
    const item = itemOf(text);
    return { kind: item === undefined ? 'paragraph' : 'list-item', words: item ?? text, size, page };
  });
}

/**
 * Finds the headline: the largest heading of the first page, or the one that the file's own title names. Without any
 * it is the first line, where that can be one.
 */
export function titleOf(blocks: readonly Block[], claimed: string | undefined): Block | undefined {
  const first = blocks.filter(({ page }) => page === 0);
  const named = claimed && first.find(({ words }) => sameWords(words, claimed));
  if (named) return named;
  const headings = first.filter(({ kind, words }) => kind === 'heading' && !LABEL.test(words));
  // The name of a paper is larger than its headlines, and shorter.
  const wordy = headings.filter(({ words }) => /\s\S+\s/.test(words) && !words.includes('@'));
  const largest = (wordy.length > 0 ? wordy : headings).reduce<Block | undefined>(
    (best, block) => (best === undefined || block.size > best.size ? block : best),
    undefined,
  );
  if (largest) return largest;
  const [opening, next] = blocks;
  return opening && next && next.words.length > opening.words.length && canBeTitle(opening.words)
    ? opening
    : undefined;
}

function isHeading(group: Group, words: string, manner: Manner, next: Group | undefined): boolean {
  const { size, font, cells } = group[0];
  if (cells || group.length > MOST_LINES || words.length > LONGEST || !/\p{L}/u.test(words)) return false;
  if (size >= LARGER * manner.size) return !/[.,;:…]["”’»)]*$/.test(words);
  return (
    font !== manner.font &&
    size >= AS_LARGE * manner.size &&
    group.length <= MOST_BOLD &&
    itemOf(words) === undefined &&
    canBeHeading(words) &&
    next !== undefined &&
    !next[0].cells &&
    next[0].font === manner.font
  );
}
