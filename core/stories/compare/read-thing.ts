import { lexiconFor } from '../../facts/lexicon/index.ts';
import { stemsOf } from '../../facts/refiners/stems.ts';
import type { Figure } from '../../facts/schema.ts';
import { ageOf } from './ages.ts';
import { type Amount, amountOf } from './amount.ts';
import { clauseOf } from './clause.ts';
import { reached } from './former.ts';
import type { CompareLexicon } from './lexicon/words.ts';
import { contrastsIn, dayOf, groupsIn, marksOf } from './marks.ts';
import { AGE, isCount } from './measures.ts';
import { namesIn, sceneOf } from './names.ts';
import { nounOf, numbered, peopleOf, totalled } from './nouns.ts';
import type { Report } from './report.ts';
import { measuredBy, measureWords, stateOf } from './state.ts';
import type { Thing } from './thing.ts';

const SENTENCE = 400; // characters of a sentence looked at

/** A figure in a language unknown: nothing says what it counts, only which words are around it. */
export function plainThing(report: Report, figure: Figure): Thing {
  const wide = new Set(stemsOf(sentenceOf(report, figure), new Set()));
  const none: ReadonlySet<string> = new Set();
  return {
    report,
    figure,
    amount: amountOf(figure),
    people: 'no',
    marks: none,
    contrasts: none,
    names: none,
    what: new Set(stemsOf(figure.counts ?? '', new Set())),
    scene: none,
    own: wide,
    wide,
    total: false,
    alone: false,
  };
}

/**
 * Reads what a figure counts.
 * @param together the figures before and after it in its sentence, itself among them
 */
export function readThing(
  report: Report,
  figure: Figure,
  together: readonly Figure[],
  lexicon: CompareLexicon,
): Thing {
  const { text, lang } = report.article;
  const whole = wholeOf(text, figure, together, lexicon);
  const clause = clauseOf(
    text,
    figure,
    together.filter((other) => other !== whole),
    lexicon,
  );
  const age = ageOf(report, figure, clause, lexicon);
  const amount =
    age === undefined ? reached(report.article, figure, lexicon) : { ...amountOf(figure), dimension: AGE };
  const last = together.findLast(({ span, kind }) => kind === 'count' && span.end <= figure.span.start);
  const led = text
    .slice(Math.max(last?.span.end ?? figure.sentence.start, figure.span.start - SENTENCE), figure.span.start)
    .toLowerCase();
  const total = lexicon.totals.test(`${clause.before} ${clause.left}`) || lexicon.totals.test(led);
  const noun =
    age === undefined
      ? (nounOf(whole ?? figure, lexicon) ??
        numbered(clause, lang, lexicon) ??
        // "44 new cases, bringing the total to 310": a total of what was counted just before.
        (total && last !== undefined ? totalled(led, last, lexicon) : undefined))
      : age.of;
  const counted = isCount(amount.dimension);
  const marks = marksOf(
    report,
    figure,
    clause,
    counted ? { whole: whole !== undefined } : undefined,
    lexicon,
  );
  const state = counted
    ? stateOf(figure, noun, whole !== undefined, clause, lexicon)
    : measuredBy(amount.dimension, clause, openingOf(text, figure, together), lexicon);
  const settled =
    state ??
    (counted && total && noun !== undefined
      ? groupsIn(openingOf(text, figure, []), lexicon.states).at(-1)
      : undefined) ??
    (counted && (marks.has('grave') || marks.has('light')) ? 'hurt' : undefined);
  const day = dayOf(clause, lexicon);
  const stems = (words: string) =>
    stemsOf(
      withoutMeasure(words, amount, lexicon).replace(/\p{L}+/gu, (word) => lexicon.nouns.get(word) ?? word),
      lexiconFor(lang).prose.functionWords,
    );
  return {
    report,
    figure,
    amount,
    ...(noun !== undefined && { noun }),
    people: peopleOf(noun, lexicon),
    ...(settled !== undefined && { state: settled }),
    marks,
    contrasts: contrastsIn(clause, counted, lexicon),
    ...(day !== undefined && { day }),
    names: age?.names ?? namesIn(report, figure, clause, counted, lexicon),
    what: new Set(stems(figure.counts ?? '')),
    scene: sceneOf(report, figure, lexicon),
    own: new Set(stems(`${clause.sides} ${figure.subject ?? ''}`)),
    wide: new Set(stems(sentenceOf(report, figure))),
    total,
    alone: false,
  };
}

/** Lower case; without the words that name a measure, which are no sign of what is measured. */
function withoutMeasure(words: string, { dimension }: Amount, lexicon: CompareLexicon): string {
  const measure = measureWords(dimension, lexicon);
  return measure === undefined
    ? words.toLowerCase()
    : words.toLowerCase().replace(measure, ' ').replace(lexicon.units, ' ');
}

/** A sentence up to a figure, lower case: what it begins with may be said of the one number of its kind. */
function openingOf(text: string, { kind, span, sentence }: Figure, together: readonly Figure[]): string {
  const others = together.some((other) => other.kind === kind && other.span.start < span.start);
  return others ? '' : text.slice(Math.max(sentence.start, span.start - SENTENCE), span.start).toLowerCase();
}

const sentenceOf = ({ article }: Report, { sentence }: Figure): string =>
  article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + SENTENCE));

/** The 40 of "12 of the 40 schools": what the part is counted in stands behind it. */
function wholeOf(
  text: string,
  { span }: Figure,
  together: readonly Figure[],
  { between }: CompareLexicon,
): Figure | undefined {
  const next = together.find((other) => other.span.start > span.start);
  return next !== undefined && between.test(text.slice(span.end, next.span.start)) ? next : undefined;
}
