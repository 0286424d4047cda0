import { DIMENSIONLESS } from '../figure-draft.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import type { Reading } from '../reading.ts';
import type { Figure } from '../schema.ts';

const NEAR_WHOLE = 12; // characters between a part and its whole
const AROUND = 50; // characters on either side of a figure that tell what it is about

/** What ranking must know of the whole article, gathered once. */
export interface Standing {
  readonly sentences: ReadonlyMap<number, number>; // a sentence's start to its place in the article
  readonly figures: ReadonlyMap<number, number>; //   figures in each sentence, by the sentence's start
  readonly largest: ReadonlyMap<string, number>; //   by kind
  readonly wholes: ReadonlySet<number>; //            starts of figures another is a part of: 36 in "14 of its 36 hangers"
  readonly values: ReadonlyMap<number, number>; //    how often each number is stated, in any unit
}

const size = ({ value, range }: Figure) => Math.abs(value ?? range?.high ?? 0);

/** Gathers what ranking must know of the whole article. */
export function standingOf(figures: readonly Figure[], reading: Reading): Standing {
  const sentences = new Map(reading.sentences.map(({ span }, index) => [span.start, index]));
  const counts = new Map<number, number>();
  const largest = new Map<string, number>();
  const values = new Map<number, number>();
  for (const figure of figures) {
    counts.set(figure.sentence.start, (counts.get(figure.sentence.start) ?? 0) + 1);
    largest.set(figure.kind, Math.max(largest.get(figure.kind) ?? 0, size(figure)));
    values.set(size(figure), (values.get(size(figure)) ?? 0) + 1 + figure.mentions.length);
  }
  const { of } = reading.lexicon.figures.nouns;
  const wholes = new Set<number>();
  for (const [index, { span }] of figures.entries()) {
    const end = figures[index - 1]?.span.end ?? 0;
    const between = span.start - end < NEAR_WHOLE ? reading.text.slice(end, span.start) : '';
    if (of.has(/^ (\p{L}+) /u.exec(between)?.[1] ?? '')) wholes.add(span.start);
  }
  return { sentences, figures: counts, largest, values, wholes };
}

const NEAR = 4; // words on either side

/** The words before and after a figure in its sentence, lower case: nearest first. */
type Around = readonly [before: readonly string[], after: readonly string[]];

/** Finds the words around a figure. */
export function wordsAround(text: string, { span, sentence }: Figure): Around {
  const before = text.slice(Math.max(sentence.start, span.start - AROUND), span.start).toLowerCase();
  const after = text.slice(span.end, Math.min(sentence.end, span.end + AROUND)).toLowerCase();
  const left = before.match(/\p{L}+/gu) ?? [];
  return [left.slice(-NEAR).reverse(), (after.match(/\p{L}+/gu) ?? []).slice(0, NEAR)];
}

const place = (index: number): string =>
  index > 7 ? '8+' : index > 4 ? '5-7' : index > 2 ? '3-4' : String(index);
const magnitude = (value: number): string =>
  value < 1 ? 'share' : value >= 1e9 ? '9' : String(Math.floor(Math.log10(value)));

/**
 * Names what speaks for or against a figure as the one that heads the digest.
 * @param order its place among the article's figures
 */
export function figureTraits(
  figure: Figure,
  order: number,
  standing: Standing,
  [[before = '', verb = ''], [after = '']]: Around,
  reading: Reading,
): string[] {
  const { text } = reading;
  const lexicon: FigureLexicon = reading.lexicon.figures;
  const { span, sentence, kind, mentions } = figure;
  const words = text.slice(span.start, span.end);
  const value = size(figure);
  const traits = [
    `sentence ${place(standing.sentences.get(sentence.start) ?? 99)}`,
    `order ${place(order)}`,
    `kind ${kind}`,
    `said ${Math.min(3, 1 + mentions.length)}`,
    `number said ${Math.min(3, standing.values.get(value) ?? 1)}`,
    `magnitude ${magnitude(value)}`,
    `qualifier ${figure.qualifier}`,
  ];
  const has = (name: string, test: boolean | undefined) => {
    if (test) traits.push(name);
  };
  has('range', figure.range !== undefined);
  // "fell to 12" too, which has no direction of its own.
  has('change', figure.change !== undefined || [before, verb].some((word) => lexicon.change.has(word)));
  has('words', !/\d/.test(words));
  has('one', value === 1);
  has('two', value === 2);
  has('decimal', !Number.isInteger(value) && value > 1 && value < 1000);
  has('attributive', /\p{L}$/u.test(words) && words.includes('-'));
  has('largest', value === standing.largest.get(kind) && value > 1);
  has('alone', standing.figures.get(sentence.start) === 1);
  has('from', lexicon.numbers.from.has(before) || lexicon.nouns.clauses.has(before));
  has('when', lexicon.nouns.temporal.has(before) || lexicon.nouns.temporal.has(after));
  has('dimensionless', figure.unit === DIMENSIONLESS);
  has(`duration ${figure.unit}`, kind === 'duration');
  has('sourced', figure.attribution !== undefined);
  has('subject', figure.subject !== undefined);
  has('starts', span.start - sentence.start < 12);
  has('source', figure.attribution?.includes(words));
  has('whole', standing.wholes.has(span.start));
  return traits;
}
