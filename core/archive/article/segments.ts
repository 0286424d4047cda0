import type { Span } from '../../span.ts';

/** A run of text over which the same marks lie. */
export interface Segment<Mark> {
  readonly span: Span;
  readonly marks: readonly Mark[]; // in the order of the marks given
}

/**
 * Cuts a stretch of text wherever a mark begins or ends, so that marks may overlap in any way and the markup made of the runs still
 * nests. No pair of surrogates is cut. Linear in the marks, but for those that lie over each other.
 * @param marks by their start
 * @returns runs that together are the stretch
 */
export function segmentsOf<Mark extends { readonly span: Span }>(
  text: string,
  { start, end }: Span,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const within = marks
    .map((mark) => ({ mark, from: before(text, mark.span.start), to: after(text, mark.span.end) }))
    .filter(({ from, to }) => from < end && to > start);
  const cuts = [start, ...within.flatMap(({ from, to }) => [from, to]), end].filter(
    (at) => at >= start && at <= end,
  );
  const places = [...new Set(cuts)].sort((a, b) => a - b);
  let waiting = 0;
  let open: typeof within = [];
  return places.slice(0, -1).map((from, index) => {
    open = open.filter(({ to }) => to > from);
    for (; waiting < within.length && within[waiting]!.from <= from; waiting++)
      if (within[waiting]!.to > from) open.push(within[waiting]!);
    return { span: { start: from, end: places[index + 1]! }, marks: open.map(({ mark }) => mark) };
  });
}

/** The place itself, or the one before where it lies within a pair of surrogates. */
export function before(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at;
}

/** The place itself, or the one after where it lies within a pair of surrogates. */
export function after(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at;
}

function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
