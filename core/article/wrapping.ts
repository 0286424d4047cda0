import { endsSentence, type Line } from './lines.ts';

const SHORTEST_WRAPPED = 40; // characters: shorter lines say nothing of where a text was wrapped
const WIDEST_WRAPPED = 120; //  columns: longer lines are paragraphs

/**
 * The column at which a text was hard-wrapped, told by its lines: nearly all that go on within a paragraph have no
 * room for the next line's first word, and most of them stop in mid sentence.
 * @returns undefined for a text whose line ends are ends of paragraphs
 */
export function wrapColumn(text: string, lines: readonly Line[]): number | undefined {
  const long = lines.filter(({ start, end }) => end - start > WIDEST_WRAPPED);
  const inner = lines
    .map((line, index) => ({ line, length: line.end - line.start, next: lines[index + 1] }))
    .filter(
      ({ length, next }) => length >= SHORTEST_WRAPPED && length <= WIDEST_WRAPPED && next?.gap === false,
    );
  if (inner.length === 0 || long.length > 0.1 * lines.length) return undefined;
  const column = inner.reduce((widest, { length }) => Math.max(widest, length), 0);
  const full = inner.filter(({ line, next }) => fills(text, line, next!, column));
  const stops = inner.filter(({ line }) => endsSentence(text.slice(line.start, line.end)));
  return full.length >= 0.6 * inner.length && stops.length <= 0.5 * inner.length ? column : undefined;
}

/** Whether a line has no room for the first word of the next one. */
export function fills(text: string, line: Line, next: Line, column: number): boolean {
  const word = text.slice(next.start, Math.min(next.end, next.start + column)).search(/\s/);
  const firstWord = word < 0 ? next.end - next.start : word;
  return line.end - line.start + 1 + firstWord > column;
}
