import type { Draft } from '../format.ts';
import { passageDraft } from '../passage-draft.ts';
import { partCredits } from './credits.ts';
import { withoutFurniture } from './furniture.ts';
import { type Block, blocksOf, titleOf } from './headings.ts';
import { joinAll, vocabularyOf } from './hyphens.ts';
import { withInitials } from './initials.ts';
import { mannerOf } from './manner.ts';
import { groupsOf } from './paragraphs.ts';
import type { Page } from './read-pages.ts';
import { rowsOf } from './rows.ts';
import { linesOf } from './text-lines.ts';

const BEFORE_THE_TITLE = 3; // a kicker, a label, a day; more is a letterhead

/**
 * Makes an article of the pages of a PDF. What they print is taken and nothing else: the fields of the file are often
 * those of an older one that it was made from.
 * @param claimed the title among those fields, which tells which line of the first page is the headline
 */
export function pdfDraft(pages: readonly Page[], claimed: string | undefined): Draft {
  const lines = linesOf(
    withoutFurniture(pages.map((page) => ({ page, rows: rowsOf(withInitials(page.pieces)) }))),
  );
  if (lines.length === 0) return passageDraft([], {});
  const vocabulary = vocabularyOf(lines.map(({ words }) => words));
  const manner = mannerOf(lines);
  const groups = groupsOf(lines, manner);
  const words = groups.map((group) =>
    joinAll(
      group.map((line) => line.words),
      vocabulary,
    ),
  );
  const { rest, ...credits } = partCredits(blocksOf(groups, words, manner));
  const title = titleOf(rest, claimed);
  return passageDraft(title ? headedBy(title, rest) : rest, {
    ...credits,
    ...(title && { title: title.words }),
  });
}

/** The passages with the headline near their top: what stands above it is not the article's beginning. */
function headedBy(title: Block, blocks: readonly Block[]): readonly Block[] {
  const at = blocks.indexOf(title);
  if (at <= BEFORE_THE_TITLE) return blocks;
  return [title, ...blocks.slice(0, at), ...blocks.slice(at + 1)];
}
