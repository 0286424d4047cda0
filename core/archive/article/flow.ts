import type { Article, Block } from '../../article/schema.ts';
import type { Span } from '../../span.ts';

/** An article's text in the order it is read: its blocks, and as paragraphs what stands outside of them. */
export function flowOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Block[] {
  const flow: Block[] = [];
  let end = 0;
  for (const block of blocks) {
    flow.push(...between(text, { start: end, end: block.span.start }), block);
    end = block.span.end;
  }
  return [...flow, ...between(text, { start: end, end: text.length })];
}

function between(text: string, { start, end }: Span): Block[] {
  if (end <= start) return [];
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [{ kind: 'paragraph', span: { start: from, end: to } }] : [];
}

/** Those of some stretches that share a character with one. @param sorted in the order of the text, apart from each other */
export function overlapping<Item>(
  sorted: readonly Item[],
  { start, end }: Span,
  spanOf: (item: Item) => Span,
): Item[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spanOf(sorted[middle]!).end > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while (last < sorted.length && spanOf(sorted[last]!).start < end) last++;
  return sorted.slice(low, last);
}
