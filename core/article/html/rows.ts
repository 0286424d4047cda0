import type { Block, Run } from './blocks.ts';
import { findBlocks, isRun, runsOf } from './walk.ts';
import { proseIn } from './weight.ts';

const LONGEST_ROW = 1_000; // characters
const MOST_RUNS = 4; //       in a cell
const PARAGRAPH = 80; //      characters of prose

/**
 * Makes one run of a table row, its cells apart by a tab. A row that lays out a page, with a table or paragraphs in it,
 * is left as the blocks it holds.
 */
export function settleRow(row: Block): void {
  const cells = row.children.filter((child) => !isRun(child)) as Block[];
  const runs = runsOf(row);
  const length = runs.reduce((sum, { words }) => sum + words.length, 0);
  const layout = length > LONGEST_ROW || cells.some(laysOut);
  if (layout) {
    row.name = 'div';
    for (const cell of cells) cell.name = 'div';
    return;
  }
  const words = row.children
    .map((child) => (isRun(child) ? [child] : runsOf(child)).map((run) => run.words.replaceAll('\n', ' ')))
    .map((cell) => cell.join(' '))
    .filter((cell) => cell !== '')
    .join('\t');
  const sum = (count: 'linked' | 'anchored') => runs.reduce((total, run) => total + run[count], 0);
  const whole: Run = { words, linked: sum('linked'), anchored: sum('anchored') };
  row.children = words === '' ? [] : [whole];
}

/** Whether a cell holds more than a figure or a few words: a table, a heading, paragraphs. */
function laysOut(cell: Block): boolean {
  const runs = runsOf(cell);
  return (
    runs.length > MOST_RUNS ||
    runs.filter((run) => proseIn(run) > PARAGRAPH).length > 1 ||
    findBlocks(cell, ({ name }) => /^(?:table|h1|h2)$/.test(name)).length > 0
  );
}
