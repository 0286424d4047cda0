import type { Article, Block } from '../../article/schema.ts';
import type { Span } from '../../span.ts';
import { cutAround } from './cut-around.ts';
import { overlapping } from './flow.ts';

const LONGEST_BLOCK = 6000; // UTF-16 characters of a paragraph; what is longer is shown in part

/**
 * The parts of an article in the order they are to be shown as long as there is room: what is cited, the paragraphs it stands in, then
 * the others, the nearer the sooner.
 * @param passages in the order of their weight
 */
export function partsByWeight(
  { text }: Pick<Article, 'text'>,
  flow: readonly Block[],
  passages: readonly Span[],
): Span[] {
  const around = passages.flatMap((passage) =>
    overlapping(flow, passage, ({ span }) => span).map((block) => partOf(text, block, passage)),
  );
  const others = byDistance(flow, passages).map((block) =>
    partOf(text, block, { start: block.span.start, end: block.span.start + 1 }),
  );
  return [...passages, ...around, ...others];
}

/**
 * As many of the parts as there is room for, from the first on.
 * @param fits whether a page that shows these stretches has no more bytes than it may
 * @param most characters a page has room for at all
 * @returns the stretches that fit, in the order of the text; none when not even the first does
 */
export function fitting(
  text: string,
  parts: readonly Span[],
  fits: (shown: Span[]) => boolean,
  most: number,
): Span[] {
  const shownOf = (count: number) => joined(text, parts.slice(0, count));
  let low = 0;
  let high = 0;
  for (let room = 3 * most; high < parts.length && room > 0; high++)
    room -= parts[high]!.end - parts[high]!.start;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(shownOf(middle))) low = middle;
    else high = middle - 1;
  }
  return shownOf(low);
}

// In the order of the text; those that overlap or have only white space between them are one.
function joined(text: string, stretches: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    const near = last && (start <= last.end || text.slice(last.end, start).trim() === '');
    if (last && near) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else all.push({ start, end });
  }
  return all;
}

function partOf(text: string, { span }: Block, words: Span): Span {
  return cutAround(text, span, words, LONGEST_BLOCK);
}

/** Blocks by how many others lie between them and the nearest passage. */
function byDistance(flow: readonly Block[], passages: readonly Span[]): Block[] {
  const starts = passages.map(({ start }) => start).sort((a, b) => a - b);
  const distance = flow.map(() => Number.POSITIVE_INFINITY);
  let next = 0;
  let since = Number.POSITIVE_INFINITY;
  flow.forEach(({ span }, index) => {
    since += 1;
    for (; next < starts.length && starts[next]! < span.end; next++) since = 0;
    distance[index] = since;
  });
  for (let index = flow.length - 2; index >= 0; index--)
    distance[index] = Math.min(distance[index]!, distance[index + 1]! + 1);
  return flow
    .map((block, index) => ({ block, index }))
    .sort((a, b) =>
      distance[a.index] === distance[b.index] ? a.index - b.index : distance[a.index]! - distance[b.index]!,
    )
    .map(({ block }) => block);
}
