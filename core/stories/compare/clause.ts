import type { Figure } from '../../facts/schema.ts';
import type { Span } from '../../span.ts';
import { isReplaced } from './former.ts';
import type { CompareLexicon } from './lexicon/words.ts';

const FAR = 160; //    characters on either side of a number that may say what it counts
const MARK = /[,;:()[\]–—"“”„«»]|[.!?](?=\s|$)/gu;
const ASIDE = /^,[^,]{1,60},(.*)/su;
const WORD = /[\p{L}’']+/gu;

/** The words around a number, lower case: cut where clauses meet and where other numbers stand. */
export interface Clause {
  readonly left: string; //     from the last break to the number
  readonly right: string; //    from the number to the next break
  readonly before: string; //   what comes before `left` and a mark: its clause may begin there
  readonly beyond: string; //   what comes after an aside that `right` ends at: "12 people, most of them tourists, were hurt"
  readonly told: string; //     the end of the sentence before
  readonly sides: string; //    before, left and right as they are written
}

const spansOf = (matches: Iterable<RegExpExecArray>): Span[] =>
  [...matches].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

/** The words between clauses. */
const joints = (text: string, { breaks }: CompareLexicon): Span[] =>
  spansOf(text.matchAll(WORD)).filter(({ start, end }) => breaks.has(text.slice(start, end).toLowerCase()));

/**
 * Reads the words around a figure in its sentence.
 * @param together the figures of its sentence, itself among them
 */
export function clauseOf(
  text: string,
  figure: Figure,
  together: readonly Figure[],
  lexicon: CompareLexicon,
): Clause {
  const { span, sentence } = figure;
  // A number that holds no more is no end of what is said of the one that does: "the toll rose from 12 to 19".
  const others = together
    .filter(
      (other) => other !== figure && !(other.span.start < span.start && isReplaced(text, other, lexicon)),
    )
    .map((other) => other.span);
  const from = Math.max(
    sentence.start,
    span.start - FAR,
    ...others.map(({ end }) => end).filter((end) => end <= span.start),
  );
  const to = Math.min(
    sentence.end,
    span.end + FAR,
    ...others.map(({ start }) => start).filter((start) => start >= span.end),
  );
  const ahead = text.slice(from, span.start);
  const after = text.slice(span.end, to);
  const opens = Math.max(0, ...joints(ahead, lexicon).map(({ end }) => end));
  const cut = Math.max(opens, ...spansOf(ahead.matchAll(MARK)).map(({ end }) => end));
  const closes = Math.min(after.length, ...joints(after, lexicon).map(({ start }) => start));
  const end = Math.min(closes, ...spansOf(after.matchAll(MARK)).map(({ start }) => start));
  return {
    left: ahead.slice(cut).toLowerCase(),
    right: after.slice(0, end).toLowerCase(),
    before: ahead.slice(opens, cut).toLowerCase(),
    beyond: (ASIDE.exec(after.slice(end, closes))?.[1] ?? '').toLowerCase(),
    told: text.slice(Math.max(0, sentence.start - FAR), sentence.start).toLowerCase(),
    sides: `${ahead.slice(opens)} ${after.slice(0, end)}`,
  };
}
