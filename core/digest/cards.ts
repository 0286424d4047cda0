import type { FigureLexicon } from '../facts/lexicon/figures.ts';
import { lexiconFor } from '../facts/lexicon/index.ts';
import type { Figure } from '../facts/schema.ts';
import { overlaps, type Span } from '../span.ts';
import { isReplaced } from '../stories/compare/former.ts';
import { compareLexiconFor } from '../stories/compare/lexicon/index.ts';
import type { Report, Stated } from '../stories/compare/report.ts';
import { fitting, LIMITS } from './choose.ts';
import type { Cite, Elsewhere } from './cite.ts';
import { findHedge } from './hedge.ts';
import type { FigureCard } from './schema.ts';
import { shown } from './shown.ts';

const REACH = 24; // characters after a number

/** A figure that can stand on a card, and the spans that do. */
export interface CardDraft extends Stated {
  readonly number: Span;
  readonly hedge?: Span;
  readonly also: readonly Elsewhere[];
}

/**
 * Drafts the card of a figure.
 * @returns undefined when its words are too long for a card, its qualifier's words are not to be found beside it, it is no
 *   more than a "one" in words, tells what was before, or leans on other words
 */
export function draftCard(
  { report, figure }: Stated,
  also: readonly Elsewhere[] = [],
): CardDraft | undefined {
  const { text, lang } = report.article;
  const { span, label, attribution } = figure;
  if (!fitting(text, span, LIMITS.number) || !fitting(text, label, LIMITS.label)) return undefined;
  if (attribution !== undefined && (attribution.length > LIMITS.name || shown(attribution) === ''))
    return undefined;
  const found = findHedge(text, figure, lexiconFor(lang).figures);
  if (found === undefined || !fitting(text, found.number, LIMITS.number)) return undefined;
  const number = withNoun(text, figure, found.number);
  if (isLoneOne(figure, text.slice(number.start, number.end))) return undefined;
  if (isPast(report, figure) || leans(report, figure)) return undefined;
  const hedge = found.hedge && !overlaps(found.hedge, label) && found.hedge;
  return { report, figure, number, ...(hedge && { hedge }), also };
}

/** The card of a figure that must be told although it makes no good one: its whole sentence stands for the number. */
export function plainCard(stated: Stated): CardDraft {
  return draftCard(stated) ?? { ...stated, number: stated.figure.sentence, also: [] };
}

/** Prints a card, each word with its passage. */
export function printCard({ report, figure, number, hedge, also }: CardDraft, cite: Cite): FigureCard {
  const { id, label, sentence, qualifier, kind, unit, value, range, change, attribution } = figure;
  const passage = cite.passage(report);
  const share = changes(report, figure) ? undefined : shareOf(figure);
  return {
    id,
    figure: passage(number),
    ...(hedge && { hedge: passage(hedge) }),
    label: passage(label),
    sentence: passage(sentence),
    qualifier,
    kind,
    unit,
    ...(value !== undefined && { value }),
    ...(range && { range }),
    ...(share !== undefined && { share }),
    ...(change && { change }),
    ...(attribution !== undefined && { attribution }),
    also: cite.others(also),
  };
}

/** "11 people" over "Gunmen killed": the counted noun stands by its number where the label does not tell it. */
function withNoun(text: string, { kind, label, span, counts }: Figure, number: Span): Span {
  if (kind !== 'count' || counts === undefined || label.end > span.start || number.end !== span.end)
    return number;
  const end = number.end + 1 + counts.length;
  const spaced = /\s/.test(text.charAt(number.end)) && text.startsWith(counts, number.end + 1);
  return spaced && end - number.start <= LIMITS.number ? { start: number.start, end } : number;
}

// "one side of the street": in words, a one counts little more than an article does.
function isLoneOne({ kind, value }: Figure, words: string): boolean {
  return kind === 'count' && value === 1 && !/\d/.test(words);
}

/** "Two of them", "four years ago": of whom, and what was then, stands elsewhere. */
function leans({ article: { text, lang } }: Report, { span }: Figure): boolean {
  const [first = '', second = ''] = text
    .slice(span.end, span.end + REACH)
    .trimStart()
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const { leaning } = lexiconFor(lang).figures;
  return leaning.has(first) || leaning.has(`${first} ${second}`);
}

/** "Turnout was 61%, up from 55%": a card of 55% would call it the turnout. */
function isPast({ article: { text, lang }, facts }: Report, figure: Figure): boolean {
  const lexicon = compareLexiconFor(lang);
  const { sentence, unit, range } = figure;
  if (lexicon === undefined || range !== undefined || !isReplaced(text, figure, lexicon)) return false;
  return facts.figures.some(
    (other) =>
      other.sentence.start === sentence.start && other.unit === unit && !isReplaced(text, other, lexicon),
  );
}

/** "Inflation fell" over 2.3 %: a level, and a share of nothing. */
function changes({ article }: Report, { label, span }: Figure): boolean {
  const { change }: Pick<FigureLexicon, 'change'> = lexiconFor(article.lang).figures;
  const said = article.text.slice(label.start, label.end).toLowerCase();
  return label.end <= span.start && said.split(' ').some((word) => change.has(word));
}

// A rise of 12 % is not a share of anything: no bar.
function shareOf({ kind, unit, value, change }: Figure): number | undefined {
  const share = kind === 'percent' && unit === '%' && change === undefined;
  return share && value !== undefined && value >= 0 && value <= 100 ? value : undefined;
}
