import type { Row } from './rows.ts';

const BINS = 400; //            across a region
const FEWEST_ROWS = 4; //       on each side
const FEW_ROWS = 10; //         where spaces between words may lie below one another by chance
const NARROWEST = 0.6; //       of a letter's size
const NARROWEST_OF_FEW = 1;
const SHORTEST = 12; //         characters a row: cells of a table are shorter
const FULLEST = 0.65; //        of a column's width: the middle one of its rows fills at least so much

/** What one side of a strip holds in a row. */
interface Half {
  readonly letters: number;
  readonly x: number;
  readonly right: number;
}

/**
 * Finds the white strip between two columns of prose: nothing lies on it but rows that run across it whole, such as a
 * headline, and there are not more of those than there are beside it. The rows of a table have such strips too, but
 * their cells are short, or do not fill their columns.
 * @returns its middle, in points; undefined for a single column
 */
export function findGutter(rows: readonly Row[]): number | undefined {
  const left = rows.reduce((least, { pieces }) => Math.min(least, pieces[0]!.x), Number.POSITIVE_INFINITY);
  const right = rows.reduce((most, row) => Math.max(most, endOf(row)), Number.NEGATIVE_INFINITY);
  const step = (right - left) / BINS;
  if (!(step > 0) || rows.length < FEWEST_ROWS) return undefined;
  const { covered, before, after } = countBins(rows, left, step);
  const scores = covered.map((rowsAcross, bin) => {
    const beside = Math.min(before[bin]!, after[bin]!);
    return beside >= FEWEST_ROWS && rowsAcross <= beside ? beside - rowsAcross : -1;
  });
  const size = middleOf(rows.map((row) => row.size));
  return stripsOf(scores)
    .map(({ from, to, score }) => ({ at: left + ((from + to) / 2) * step, width: (to - from) * step, score }))
    .filter(({ width, score }) => width >= size * (score < FEW_ROWS ? NARROWEST_OF_FEW : NARROWEST))
    .sort((a, b) => b.score - a.score || b.width - a.width)
    .find(({ at }) => partsProse(rows, at))?.at;
}

/** For each bin, the rows that cover it, and those that leave it free and have words before and after it. */
function countBins(rows: readonly Row[], left: number, step: number) {
  const [covered, before, after] = [0, 1, 2].map(() => new Array<number>(BINS).fill(0)) as [
    number[],
    number[],
    number[],
  ];
  const binOf = (x: number) => Math.min(BINS - 1, Math.max(0, Math.floor((x - left) / step)));
  for (const row of rows) {
    const full = new Uint8Array(BINS);
    for (const { x, right } of row.pieces) full.fill(1, binOf(x), binOf(right - step / 2) + 1);
    const first = full.indexOf(1);
    const last = full.lastIndexOf(1);
    for (let bin = 0; bin < BINS; bin++) {
      if (full[bin]) covered[bin]!++;
      else {
        if (first < bin) before[bin]!++;
        if (last > bin) after[bin]!++;
      }
    }
  }
  return { covered, before, after };
}

/** Runs of bins that score alike within a tenth: a strip, for each of its best bins. */
function stripsOf(scores: readonly number[]): { from: number; to: number; score: number }[] {
  const strips: { from: number; to: number; score: number }[] = [];
  for (let from = 0, to = 0; from < scores.length; from = to) {
    to = from + 1;
    if (scores[from]! < 0) continue;
    while (to < scores.length && scores[to]! >= 0) to++;
    const best = Math.max(...scores.slice(from, to));
    while (scores[from]! < 0.9 * best) from++;
    let end = from;
    while (end < to && scores[end]! >= 0.9 * best) end++;
    strips.push({ from, to: end, score: best });
  }
  return strips;
}

function partsProse(rows: readonly Row[], at: number): boolean {
  const beside = rows.filter(({ pieces }) => !pieces.some(({ x, right }) => x < at && right > at));
  return [
    beside.map(({ pieces }) => halfOf(pieces.filter(({ x }) => x < at))),
    beside.map(({ pieces }) => halfOf(pieces.filter(({ x }) => x >= at))),
  ].every((side) => isProse(side.filter((half) => half !== undefined)));
}

function halfOf(pieces: Row['pieces']): Half | undefined {
  const [first] = pieces;
  if (first === undefined) return undefined;
  const letters = pieces.reduce((sum, { words }) => sum + words.length + 1, -1);
  return { letters, x: first.x, right: pieces.reduce((end, { right }) => Math.max(end, right), first.right) };
}

function isProse(side: readonly Half[]): boolean {
  if (side.length < FEWEST_ROWS) return false;
  const left = side.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const right = side.reduce((most, half) => Math.max(most, half.right), Number.NEGATIVE_INFINITY);
  const fullness = middleOf(side.map((half) => (half.right - half.x) / (right - left)));
  return middleOf(side.map(({ letters }) => letters)) >= SHORTEST && fullness >= FULLEST;
}

function endOf({ pieces }: Row): number {
  return pieces.reduce((end, { right }) => Math.max(end, right), Number.NEGATIVE_INFINITY);
}

function middleOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
