import type { Passage } from '../passage-draft.ts';

const LONGEST_ROW = 1_000; // characters
const MOST_PASSAGES = 4; //   in a cell
const PARAGRAPH = 80; //      characters

/**
 * The passages of a table row: one, its cells apart by a tab. A row that lays out a page, with paragraphs or a table in a
 * cell, is what its cells hold. What hangs on a cell comes after the row.
 */
export function rowPassages(cells: readonly (readonly Passage[])[]): Passage[] {
  const hanging = (cell: readonly Passage[]) => cell.filter(({ kind }) => kind === 'caption');
  const own = cells.map((cell) =>
    cell.filter(({ kind, words }) => kind !== 'caption' && words.trim() !== ''),
  );
  const length = own.flat().reduce((sum, { words }) => sum + words.length, 0);
  if (length > LONGEST_ROW || own.some((cell) => laysOut(cell, cells.length))) return cells.flat();
  const words = own.map((cell) =>
    cell
      .map((passage) => passage.words.trim())
      .join(' ')
      .replace(/\s+/g, ' '),
  );
  return [{ kind: 'list-item', words: words.join('\t') }, ...cells.flatMap(hanging)];
}

function laysOut(cell: readonly Passage[], cells: number): boolean {
  const several = cell.length > 1;
  return (
    cell.length > MOST_PASSAGES ||
    (several && (cells === 1 || cell.some(({ kind }) => kind === 'heading'))) ||
    cell.filter(({ words }) => words.length > PARAGRAPH).length > 1 ||
    cell.some(({ words }) => words.includes('\t'))
  );
}
