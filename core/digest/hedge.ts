import type { FigureLexicon } from '../facts/lexicon/figures.ts';
import type { Figure, Qualifier } from '../facts/schema.ts';
import type { Span } from '../span.ts';

const REACH = 48; // characters before and after a number in which its qualifier may stand
const BETWEEN = /^[^\p{N}.;:!?]{0,24}$/u; // "at least another 44": few words, and no second number

/** A number as a card shows it: its words, and the words before them that hedge it. */
export interface HedgedNumber {
  readonly number: Span;
  readonly hedge?: Span;
}

/**
 * Finds the words that make a figure "at least 44" and not 44, so that a card shows them as the article has them:
 * before the number as a span of their own, within or after it ("44 or more") as part of the number.
 * @returns undefined when a qualified figure's words do not stand beside it: shown bare, the number would be untrue
 */
export function findHedge(
  text: string,
  figure: Pick<Figure, 'span' | 'sentence' | 'qualifier' | 'range'>,
  lexicon: Pick<FigureLexicon, 'before' | 'after'>,
): HedgedNumber | undefined {
  const { span, sentence, qualifier } = figure;
  // A range says itself how exact it is.
  if (qualifier === 'exact' || figure.range !== undefined) return { number: span };
  const before = phrasesOf(lexicon.before, qualifier);
  const after = phrasesOf(lexicon.after, qualifier);
  const own = text.slice(span.start, span.end);
  const inside = find(own, [...before, ...after])[0];
  if (inside) return inside.start === 0 ? split(text, span, inside.end) : { number: span };
  const from = Math.max(sentence.start, span.start - REACH);
  const lead = text.slice(from, span.start);
  const nearest = find(lead, before).at(-1);
  if (nearest && BETWEEN.test(lead.slice(nearest.end))) {
    return { number: span, hedge: { start: from + nearest.start, end: from + lead.trimEnd().length } };
  }
  const tail = text.slice(span.end, Math.min(sentence.end, span.end + REACH));
  const next = find(tail, after)[0];
  if (next && BETWEEN.test(tail.slice(0, next.start))) {
    return { number: { start: span.start, end: span.end + next.end } };
  }
  return undefined;
}

function phrasesOf(table: ReadonlyMap<string, Qualifier>, qualifier: Qualifier): string[] {
  return [...table].flatMap(([phrase, means]) => (means === qualifier ? [phrase] : []));
}

/** Where phrases stand as whole words, by their end; of those that end together the longest comes last. */
function find(words: string, phrases: readonly string[]): Span[] {
  const lower = words.replace(/\s/g, ' ').replace(/\p{Lu}/gu, (letter) => letter.toLowerCase());
  if (lower.length !== words.length) return [];
  return phrases
    .map((phrase) => ({ start: lower.lastIndexOf(phrase), length: phrase.length }))
    .filter(({ start, length }) => start >= 0 && standsAlone(lower, start, start + length))
    .map(({ start, length }) => ({ start, end: start + length }))
    .sort((a, b) => a.end - b.end || b.start - a.start);
}

function standsAlone(words: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(words.charAt(start - 1)) && !/\p{L}/u.test(words.charAt(end));
}

// "at least 44" as one span becomes "at least" and "44".
function split(text: string, span: Span, hedgeLength: number): HedgedNumber {
  const rest = text.slice(span.start + hedgeLength, span.end).trimStart();
  const start = span.end - rest.length;
  if (rest === '' || start === span.start + hedgeLength) return { number: span };
  return { number: { start, end: span.end }, hedge: { start: span.start, end: span.start + hedgeLength } };
}
