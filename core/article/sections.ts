import { canBeHeading, canBeTitle, sameWords } from './heading-line.ts';
import { endsSentence } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Block } from './schema.ts';

/**
 * Tells headings from paragraphs. A bare line is a heading where nothing is left open before it and an article goes
 * on after it; several in a row are a heading and its list.
 * @param title the article's title where it is known: a first line that repeats it is a heading whatever its form
 */
export function sortBlocks(text: string, paragraphs: readonly Paragraph[], title?: string): Block[] {
  const bare = paragraphs.map((_, index) => isBare(text, paragraphs, index, title));
  const blocks: Block[] = [];
  for (let from = 0, to = 0; from < paragraphs.length; from = to) {
    while (bare[to]) to++;
    const kinds = to > from ? nameRun(paragraphs, from, to) : [];
    if (to === from) to++;
    for (let index = from; index < to; index++) {
      const { kind, start, end } = paragraphs[index]!;
      blocks.push({
        kind: kinds[index - from] ?? (kind === 'prose' ? 'paragraph' : kind),
        span: { start, end },
      });
    }
  }
  return blocks;
}

/** Names the bare lines from `from` up to `to`: a run that a sentence, a list or the end of the text follows. */
function nameRun(paragraphs: readonly Paragraph[], from: number, to: number): Block['kind'][] {
  const next = paragraphs[to];
  const run = paragraphs.slice(from, to);
  // One is a heading; two are a title and its standfirst, or a section and its first subsection.
  if (run.length <= 2) return run.map(() => (next ? 'heading' : 'paragraph'));
  const [last, before] = [run.at(-1)!, run.at(-2)!];
  const leadsOn = next !== undefined && (!next.gap || (last.gap && !before.gap));
  return run.map((paragraph, index) =>
    index === 0 || (leadsOn && paragraph === last) ? 'heading' : 'list-item',
  );
}

function isBare(text: string, paragraphs: readonly Paragraph[], index: number, title?: string): boolean {
  const { kind, start, end, gap } = paragraphs[index]!;
  if (kind !== 'prose' || end - start > 400) return false;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  if (index === 0) return (title && sameWords(words, title)) || (canBeTitle(words) && paragraphs.length > 1);
  if (!canBeHeading(words)) return false;
  const before = paragraphs[index - 1]!;
  return (
    gap ||
    before.kind !== 'prose' ||
    endsSentence(text.slice(before.start, before.end)) ||
    canStay(text, before)
  );
}

/** Whether the line before is itself bare, so that nothing is left open by it. */
function canStay(text: string, { start, end }: Paragraph): boolean {
  return canBeHeading(text.slice(start, end));
}
