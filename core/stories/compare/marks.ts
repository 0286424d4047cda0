import type { Figure } from '../../facts/schema.ts';
import type { Clause } from './clause.ts';
import { isReplaced } from './former.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import type { Report } from './report.ts';

const YEAR = /(?<![\d.,])(?:1[5-9]|20|21)\d\d(?!\d|[.,]\d)/gu;
const AHEAD = 400; // characters before a number that say when
const AFTER = 80; //  characters after it that do
const WORD = /\p{L}+/gu;
const STEM = 4; // letters that tell one such word from another, whatever its ending

const firstWords = (text: string, count: number) => (text.match(WORD) ?? []).slice(0, count).join(' ');
const lastWords = (text: string, count: number) => (text.match(WORD) ?? []).slice(-count).join(' ');

/** The named groups of an expression that a text's words belong to, in their order. */
export function groupsIn(text: string, words: RegExp): string[] {
  return [...text.matchAll(words)].flatMap(({ groups }) =>
    Object.entries(groups!).flatMap(([name, word]) => (word === undefined ? [] : [name])),
  );
}

/** What sets a figure apart from another of the same thing: another time, a part, a plan, other people. */
export function marksOf(
  report: Report,
  figure: Figure,
  clause: Clause,
  counted: { readonly whole: boolean } | undefined,
  lexicon: CompareLexicon,
): Set<string> {
  const { left, right, before } = clause;
  // What follows a part of a numbered whole is said of the whole: "18,000 of the 50,000 it needs".
  const marks = new Set(groupsIn(`${left} # ${counted?.whole ? '' : right}`, lexicon.marks));
  for (const mark of groupsIn(left, lexicon.leads)) marks.add(mark);
  for (const mark of groupsIn(before, lexicon.marks)) if (mark === 'forecast') marks.add(mark);
  const beside = `${lastWords(left, 2)} # ${figure.unit.toLowerCase()} # ${firstWords(right, 3)}`;
  if (counted) for (const folk of groupsIn(beside, lexicon.folk)) marks.add(folk);
  const { text } = report.article;
  const { span, sentence } = figure;
  const ahead = text.slice(Math.max(sentence.start, span.start - AHEAD), span.start).toLowerCase();
  if (groupsIn(ahead, lexicon.marks).includes('except')) marks.add('except');
  if (lexicon.excepting.test(ahead)) marks.add('except');
  if (counted?.whole) marks.add('share');
  else if (lexicon.parts.test(right) || lexicon.wholes.test(ahead)) marks.add('part');
  const printed = Number(report.at.slice(0, 4));
  for (const [year] of `${ahead} ${right}`.replace(lexicon.built, ' ').matchAll(YEAR))
    if (Number(year) !== printed) marks.add(Number(year) < printed ? 'former' : 'future');
  if (isReplaced(text, figure, lexicon) && figure.range === undefined) marks.add('former');
  const after = text.slice(span.end, Math.min(sentence.end, span.end + AFTER)).toLowerCase();
  if (lexicon.ago.test(after)) marks.add('former');
  if (lexicon.differs.test(after) || (figure.change !== undefined && lexicon.changedBy.test(ahead)))
    marks.add('difference');
  if (lexicon.periods.test(ahead) || lexicon.periods.test(right)) marks.add('period');
  const sides = [lastWords(left, 1), firstWords(right, 1)];
  if (sides.some((word) => lexicon.more.has(word))) marks.add('more');
  if (!counted) marks.delete('part'); // every share and sum is a part of something
  if (lexicon.ofWhole.test(left)) marks.add('whole');
  if (figure.change !== undefined && figure.kind === 'percent') marks.add(figure.change);
  return marks;
}

/** Words of a clause that rule others of their class out, as "class word". */
export function contrastsIn(
  { before, left, right }: Clause,
  counted: boolean,
  { contrasts, wares }: CompareLexicon,
): Set<string> {
  const words = `${before} ${left} # ${right}`;
  const found = [...words.matchAll(contrasts), ...(counted ? [] : words.matchAll(wares))];
  return new Set(
    found.flatMap(({ groups }) =>
      Object.entries(groups!).flatMap(([name, word]) =>
        word === undefined ? [] : [`${name} ${word.slice(0, STEM)}`],
      ),
    ),
  );
}

/** The day something happened on; undefined where none is told or the count goes on. */
export function dayOf({ left, right }: Clause, { days, lasting }: CompareLexicon): string | undefined {
  return lasting.test(`${left} ${right}`) ? undefined : days.exec(`${left} # ${right}`)?.[1];
}
