import type { Stretch } from './quotation-marks.ts';
import { KIND, type Words } from './tokens.ts';

/** Drops single marks where double ones are the article's outer marks: they are headlines and slips. */
export function ofHouseStyle(
  { text, start, kind, count }: Words,
  stretches: readonly Stretch[],
): readonly Stretch[] {
  const singles = stretches.filter(({ single }) => single).length;
  if (singles === 0) return stretches;
  const doubles = stretches.length - singles;
  // Two apostrophes serve as a double mark in some wires; what stands in single ones there is nested.
  const nested = kind.some(
    (what, at) => at < count && what === KIND.other && text.charAt(start[at]!) === "'",
  );
  return singles > doubles && !nested ? stretches : stretches.filter(({ single }) => !single);
}
