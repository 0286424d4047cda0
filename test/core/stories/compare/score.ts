import type { Span } from '../../../../core/span.ts';
import { changesBetween } from '../../../../core/stories/compare/changes.ts';
import { conflictsAmong } from '../../../../core/stories/compare/conflicts.ts';
import { correctionsBetween } from '../../../../core/stories/compare/corrections.ts';
import type { Report } from '../../../../core/stories/compare/report.ts';
import { type Pair, reportOf } from './pairs.ts';

/** What the comparison found: places in the two texts. `now` is empty where something is gone. */
export interface Found {
  readonly was: readonly Span[];
  readonly now: readonly Span[];
}

const spansOf = (fact: { spans: Span[] } | { span: Span; mentions: Span[] } | undefined): Span[] =>
  fact === undefined ? [] : 'spans' in fact ? fact.spans : [fact.span, ...fact.mentions];

/** Compares a pair in the way of its kind. */
export function findIn(pair: Pair, before: Report, after: Report): Found[] {
  if (pair.kind === 'conflict')
    return conflictsAmong([before, after]).map((sides) => ({
      was: sides.filter(({ report }) => report === before).flatMap(({ figure }) => spansOf(figure)),
      now: sides.filter(({ report }) => report === after).flatMap(({ figure }) => spansOf(figure)),
    }));
  if (pair.kind === 'update')
    return changesBetween([before], [after]).map(({ was, now }) => ({
      was: spansOf(was.figure),
      now: spansOf(now.figure),
    }));
  const carried = {
    figures: before.facts.figures.map(({ id }) => id),
    quotes: before.facts.quotes.map(({ id }) => id),
  };
  const { figures, quotes } = correctionsBetween(before, after, carried);
  return [...figures, ...quotes].map(({ was, now }) => ({ was: spansOf(was), now: spansOf(now) }));
}

/** Whether one of the spans lies within or over words of a text; no words ask for no span. */
const meets = (text: string, words: string | undefined, spans: readonly Span[]): boolean => {
  if (words === undefined) return spans.length === 0;
  const start = text.indexOf(words);
  return spans.some((span) => span.start < start + words.length && span.end > start);
};

/** What came of one pair. */
export interface Outcome {
  readonly pair: Pair;
  readonly right: number;
  readonly wrong: readonly Found[];
  readonly missed: Pair['expect'];
}

/** Compares a pair and counts what is right, what is wrong and what was missed. */
export function scorePair(pair: Pair): Outcome {
  const missed = [...pair.expect];
  const wrong: Found[] = [];
  for (const found of findIn(pair, reportOf(pair, pair.before), reportOf(pair, pair.after))) {
    const at = missed.findIndex(
      ({ was, now }) => meets(pair.before.text, was, found.was) && meets(pair.after.text, now, found.now),
    );
    if (at < 0) wrong.push(found);
    else missed.splice(at, 1);
  }
  return { pair, right: pair.expect.length - missed.length, wrong, missed };
}

/** Shares from 0 to 1, over the facts of many pairs. */
export function totals(outcomes: readonly Outcome[]): { precision: number; recall: number } {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((n, outcome) => n + count(outcome), 0);
  const right = sum((outcome) => outcome.right);
  const found = right + sum(({ wrong }) => wrong.length);
  const expected = sum(({ pair }) => pair.expect.length);
  return { precision: found === 0 ? 1 : right / found, recall: expected === 0 ? 1 : right / expected };
}
