import type { Block } from '../../article/schema.ts';
import type { Span } from '../../span.ts';

/** What is shown of a block. */
export interface Row {
  readonly kind: Block['kind'];
  readonly pieces: readonly Span[]; // in order; between two of them something is left out
  readonly before: boolean; //         something is left out of the block before the first
  readonly after: boolean; //          and after the last
  readonly gap: boolean; //            whole blocks are left out before this one, and nothing else says so
}

/**
 * What is shown of an article, block by block.
 * @param flow in the order of the text
 * @param shown in the order of the text and apart from each other; a block that holds none of it is left out
 * @returns the rows, and whether blocks are left out after the last and nothing else says so
 */
export function rowsOf(flow: readonly Block[], shown: readonly Span[]): { rows: Row[]; gap: boolean } {
  const rows: Row[] = [];
  let gap = false;
  let next = 0;
  for (const { kind, span } of flow) {
    while (next < shown.length && shown[next]!.end <= span.start) next++;
    const pieces: Span[] = [];
    for (let at = next; at < shown.length && shown[at]!.start < span.end; at++) {
      const { start, end } = shown[at]!;
      pieces.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
    }
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) {
      gap ||= !rows.at(-1)?.after;
      continue;
    }
    const [before, after] = [first.start > span.start, last.end < span.end];
    rows.push({ kind, pieces, before, after, gap: gap && !before });
    gap = false;
  }
  return { rows, gap };
}
