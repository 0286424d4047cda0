import { lexiconFor } from '../../facts/lexicon/index.ts';
import { compatible, equal } from './amount.ts';
import { counted } from './apart.ts';
import { misspelt } from './misspelling.ts';
import type { Thing } from './thing.ts';

const GROUPED = /^\d{1,3}(?:[ \u00a0\u2009\u202f.,'’]\d{3})+(?!\d)|^\d+(?:[.,]\d+)?/u;

/** A number's digits as they are written, with the groups an engine may have parted, and the word after them. */
function writtenAs({ report, figure }: Thing): { digits: string; next: string } {
  const { text } = report.article;
  const ahead = /(?:\d{1,3}[ \u00a0\u2009\u202f])+$/u.exec(
    text.slice(Math.max(0, figure.span.start - 12), figure.span.start),
  );
  const first = text.slice(figure.span.start, figure.span.end).search(/\d/);
  const start =
    ahead && first === 0 ? figure.span.start - ahead[0].length : figure.span.start + Math.max(first, 0);
  const rest = text.slice(start, start + 80);
  const digits = GROUPED.exec(rest)?.[0] ?? '';
  return {
    digits: digits.replace(/\D/g, ''),
    next: /^[\s-]*(\p{L}+)/u.exec(rest.slice(digits.length))?.[1]?.toLowerCase() ?? '',
  };
}

/** Whether two numbers are written alike but for the spaces between their digits, or for a slip in the word after them. */
function writtenAlike(a: Thing, b: Thing): boolean {
  const [first, second] = [writtenAs(a), writtenAs(b)];
  if (first.digits === '' || first.digits !== second.digits) return false;
  if (first.next === second.next) return true;
  const scales = lexiconFor(a.report.article.lang).figures.numbers.words;
  return misspelt(first.next, second.next) && !(scales.has(first.next) && scales.has(second.next));
}

/**
 * Whether a new revision still states a figure: the same number however it is written, or one that the old words allow for.
 * Of two numbers hedged alike the later is another.
 */
export function restates(was: Thing, now: Thing): boolean {
  if (
    was.figure.change !== undefined &&
    now.figure.change !== undefined &&
    was.figure.change !== now.figure.change
  )
    return false;
  if (equal(was.amount, now.amount) || writtenAlike(was, now)) return true;
  if (!compatible(was.amount, now.amount)) return false;
  return was.figure.qualifier !== now.figure.qualifier || !counted(was);
}
