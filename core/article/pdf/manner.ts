import type { Manner } from './paragraphs.ts';
import { type TextLine, weightiest } from './text-lines.ts';

const STEP = 0.5; //       points: leadings that differ by less are one
const USUAL = 0.4; //      of the letters that the most frequent leading has: rarer ones are notes and tables
const WIDEST = 2.6; //     of the size
const TIGHTEST = 0.8;

/** What the text of a document looks like, as most of its letters do. */
export function mannerOf(lines: readonly TextLine[]): Manner {
  const { size } = weightiest(lines, (line) => Math.round(line.size * 2));
  const body = lines.filter((line) => Math.abs(line.size - size) < STEP);
  const { font } = weightiest(body, (line) => line.font);
  const steps = new Map<number, number>();
  lines.forEach((line, index) => {
    const last = lines[index - 1];
    if (last === undefined || last.column !== line.column || Math.abs(line.size - size) >= STEP) return;
    const step = Math.round((last.y - line.y) / STEP) * STEP;
    const letters = (steps.get(step) ?? 0) + Math.min(line.words.length, last.words.length);
    if (step > TIGHTEST * size && step < WIDEST * size) steps.set(step, letters);
  });
  const most = [...steps.values()].reduce((a, b) => Math.max(a, b), 0);
  const usual = [...steps].filter(([, letters]) => letters >= USUAL * most).map(([step]) => step);
  return { size, font, leading: usual.length > 0 ? Math.min(...usual) : 1.25 * size };
}
