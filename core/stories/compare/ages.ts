import type { Figure } from '../../facts/schema.ts';
import type { Clause } from './clause.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import type { Report } from './report.ts';

const OLDEST = 120;
const ASIDE_BEFORE = /\p{L}[,(] ?$|\p{L} \($/u; // "the driver, 47, survived"
const ASIDE_AFTER = /^(?:[,;)]|\.(?:\s|$))/u;
const WORD = /\p{L}+/gu;
const NEAR = 3; // words before and after an age that say whose it is

/** Whose age a figure is. */
export interface Age {
  readonly of?: string; // the sort of person: "man", "driver"
  readonly names: ReadonlySet<string>;
}

/** Whether a figure is an age: the article says so, or sets the bare number off beside a person. */
function isAge({ kind, unit, value, span }: Figure, text: string): boolean {
  if (kind === 'age') return true;
  if (unit !== 'dimensionless' || value === undefined || value > OLDEST || !Number.isInteger(value))
    return false;
  return (
    ASIDE_BEFORE.test(text.slice(Math.max(0, span.start - 12), span.start)) &&
    ASIDE_AFTER.test(text.slice(span.end, span.end + 2))
  );
}

/** Reads whose age a figure is; undefined where it is none. */
export function ageOf(
  { article, facts }: Report,
  figure: Figure,
  { left, right, before }: Clause,
  { persons, roles }: CompareLexicon,
): Age | undefined {
  if (!isAge(figure, article.text)) return undefined;
  const ahead = (`${before} ${left}`.match(WORD) ?? []).slice(-NEAR);
  const after = (right.match(WORD) ?? []).slice(0, NEAR);
  const near = new Set([...ahead, ...after]);
  const names = facts.people
    .flatMap(({ name }) => name.toLowerCase().split(' '))
    .filter((word) => near.has(word));
  const nouns = [...after, ...ahead.toReversed()];
  const of = nouns.find((word) => persons.has(word) || roles.has(word));
  return { ...(of !== undefined && { of: persons.get(of) ?? of }), names: new Set(names) };
}
