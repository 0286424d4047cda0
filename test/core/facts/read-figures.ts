import { readFigures } from '../../../core/facts/figures.ts';
import { readArticle } from '../../../core/facts/reading.ts';
import type { Figure } from '../../../core/facts/schema.ts';

/** The figures of a text whose lines are paragraphs. */
export function figuresOf(text: string, title?: string, lang = 'en'): Figure[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    kind: 'paragraph' as const,
    span: { start: line.index, end: line.index + line[0].length },
  }));
  return readFigures(readArticle({ text, title, blocks, lang }));
}

/** A figure's number: its value, or the ends of its range. */
export const numberOf = (figure: Figure): number | number[] =>
  figure.value ?? [figure.range?.low ?? Number.NaN, figure.range?.high ?? Number.NaN];

/** A figure as tables state it: its number, its unit, its words. */
export type Found = [number | number[], string, string];

/** The figures of a text as tables state them. */
export const foundIn = (text: string, lang = 'en'): Found[] =>
  figuresOf(text, undefined, lang).map((figure) => [
    numberOf(figure),
    figure.unit,
    text.slice(figure.span.start, figure.span.end),
  ]);
