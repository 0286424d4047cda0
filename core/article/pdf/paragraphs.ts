import { beginsLower, endsSentence } from '../lines.ts';
import type { TextLine } from './text-lines.ts';

const SAME_SIZE = 0.07; //       of the size
const ANOTHER_LEVEL = 1.2; //    of the leading: more is a gap between paragraphs
const LOOSE = 1.6; //            of the size: the leading of headings and notes
const INDENT = [0.8, 6] as const; // of the size: less is chance, more is centred or another column
const LETTER = 0.5; //           of the size: how wide a letter is
const MARKER = /^(?:[•‣▪◦●■·*–]\s?|\(?\d{1,2}[.)]\s|[a-z]\)\s)(?=\S)/;
const CUT_SHORT = 0.6; //        of its column: what fills less ends there

/** What most lines of a document look like. */
export interface Manner {
  readonly size: number; //      points
  readonly font: string;
  readonly leading: number; //   points from line to line
}

/** Lines that belong together, in reading order: a paragraph, a heading, an item of a list. */
export type Group = readonly [TextLine, ...TextLine[]];

/**
 * Joins lines into paragraphs. One ends at a gap, another size, a first line set in, a bullet, or a line that ends a
 * sentence though the next word had room in it; one goes on in the next column or page where its sentence does.
 */
export function groupsOf(lines: readonly TextLine[], manner: Manner): Group[] {
  const groups: [TextLine, ...TextLine[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && goesOn(group, line, manner)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** @returns the words after a bullet or a number; undefined for what is no item of a list */
export function itemOf(words: string): string | undefined {
  const marker = MARKER.exec(words.slice(0, 10))?.[0];
  return marker === undefined ? undefined : words.slice(marker.length);
}

function goesOn(group: Group, line: TextLine, manner: Manner): boolean {
  const last = group.at(-1)!;
  if (last.cells || line.cells || Math.abs(line.size - last.size) > SAME_SIZE * last.size) return false;
  if (itemOf(line.words) !== undefined) return false;
  if (last.column !== line.column) return goesOnElsewhere(group, line, manner);
  const heading = line.size > manner.size * (1 + SAME_SIZE);
  const open = heading || endsOpen(last, line);
  const loose = heading || (open && !isShort(last));
  const most = loose ? LOOSE * line.size : ANOTHER_LEVEL * leadingOf(line, manner);
  const step = last.y - line.y;
  if (step <= 0 || step > most) return false;
  if (open) return true;
  if (hasRoom(last, line) && (last.font !== line.font || endsSentence(last.words) || isShort(last)))
    return false;
  return !isSetIn(group, line);
}

function goesOnElsewhere(group: Group, line: TextLine, { size }: Manner): boolean {
  const last = group.at(-1)!;
  if (last.size > size * (1 + SAME_SIZE) || endsSentence(last.words) || last.font !== line.font) return false;
  if (endsOpen(last, line)) return true;
  return group.length > 1 && !hasRoom(last, line) && line.x - line.column.left < INDENT[0] * line.size;
}

/** Whether a line goes on in the next one, whatever their shape. */
function endsOpen(last: TextLine, line: TextLine): boolean {
  return !endsSentence(last.words) && (beginsLower(line.words) || /\p{L}[-‐]$/u.test(last.words));
}

/** Small print has a leading of its own. */
function leadingOf({ size }: TextLine, manner: Manner): number {
  const body = Math.abs(size - manner.size) <= SAME_SIZE * size;
  return body ? manner.leading : Math.max(1.25 * size, (manner.leading * size) / manner.size);
}

/** Whether the first word of a line would have stood in the line before it. */
function hasRoom(last: TextLine, line: TextLine): boolean {
  const word = line.words.slice(0, 100).search(/\s/);
  const letters = word < 0 ? line.words.length : word;
  const width = ((line.right - line.x) * (letters + 1)) / Math.max(line.words.length, 1);
  return last.column.right - last.right > width + LETTER * line.size;
}

function isShort(last: TextLine): boolean {
  return last.right - last.x < CUT_SHORT * (last.column.right - last.column.left);
}

function isSetIn(group: Group, line: TextLine): boolean {
  const last = group.at(-1)!;
  const step = (line.x - last.x) / line.size;
  const item = itemOf(group[0].words) !== undefined;
  if (step > INDENT[0]) return step < INDENT[1] && !(item && group.length === 1);
  // Back at the margin: after the first line of a paragraph or an item, else where a quotation ends.
  return step < -INDENT[0] && (item || group.length > 1);
}
