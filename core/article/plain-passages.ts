import { withoutInvisible } from './invisible.ts';
import { findLines } from './lines.ts';
import { findParagraphs } from './paragraphs.ts';
import type { Passage } from './passage-draft.ts';
import { sortBlocks } from './sections.ts';

const NOTHING: ReadonlySet<never> = new Set();

/** Reads plain text that a form carries: paragraphs, lists and headings as in a text file, wrapped lines joined. */
export function plainPassages(text: string): Passage[] {
  const source = withoutInvisible(text.replace(/\r\n?/g, '\n'));
  return sortBlocks(source, findParagraphs(source, findLines(source), NOTHING)).map(({ kind, span }) => ({
    kind,
    words: source
      .slice(span.start, span.end)
      .split('\n')
      .map((line) => line.trim())
      .join(' '),
  }));
}
