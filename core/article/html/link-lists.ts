import type { Run } from './blocks.ts';
import type { Line } from './lines.ts';
import { proseIn } from './weight.ts';

const MOSTLY = 0.8; // of the characters
const FEWEST = 3; //   lines in a list

/** Leaves out tables of contents: lines in a row that each repeat a heading of the page or lead to a place on it. */
export function withoutContents(lines: readonly Line[]): Line[] {
  const headings = new Set(lines.filter(({ kind }) => kind === 'heading').map(({ words }) => letters(words)));
  const listed = ({ kind, words, anchored }: Line) =>
    kind !== 'heading' && (headings.has(letters(words)) || anchored >= MOSTLY * words.length);
  return withoutSequences(lines, listed, () => true);
}

/** Leaves out lists of links, but for one that a sentence before it announces with a colon. */
export function withoutLinkLists(lines: readonly Line[]): Line[] {
  return withoutSequences(lines, isLink, (before) => !(before?.words.endsWith(':') && proseIn(before) > 0));
}

/** Whether a line is nothing but links. */
export const isLink = ({ words, linked, anchored }: Run): boolean =>
  linked + anchored >= MOSTLY * words.length;

/** Leaves out lines of one sort where three or more stand together, by what stands before them. */
function withoutSequences(
  lines: readonly Line[],
  test: (line: Line) => boolean,
  drop: (before: Line | undefined) => boolean,
): Line[] {
  const kept: Line[] = [];
  let sequence: Line[] = [];
  const end = () => {
    if (sequence.length < FEWEST || !drop(kept.at(-1))) kept.push(...sequence);
    sequence = [];
  };
  for (const line of lines) {
    if (test(line)) sequence.push(line);
    else {
      end();
      kept.push(line);
    }
  }
  end();
  return kept;
}

const letters = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
