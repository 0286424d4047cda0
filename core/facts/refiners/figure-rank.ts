import { tokenizeFigures } from '../figure-tokens.ts';
import { readAmount } from '../finders/figure-amount.ts';
import type { FigureLexicon } from '../lexicon/figures.ts';
import type { Reading } from '../reading.ts';
import type { Figure } from '../schema.ts';
import { figureTraits, standingOf, wordsAround } from './figure-traits.ts';

/**
 * What each trait weighs: a conditional logit fitted to which number an editor put into the headline, over some seven hundred
 * articles, rounded. Above zero speaks for a figure. No title stood in those, and few parts of a whole or counts of sources, so the
 * weights of these are set by hand.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'in title': 4,
  'sentence 0': 1.02,
  'sentence 1': 0.4,
  'sentence 3-4': -0.37,
  'sentence 5-7': -0.7,
  'sentence 8+': -0.7,
  'order 0': 0.96,
  'order 1': 0.31,
  'order 3-4': -0.52,
  'order 5-7': -0.47,
  'order 8+': -0.47,
  'kind money': 0.59,
  'kind count': 0.13,
  'kind age': -0.4,
  'kind percent': -0.19,
  'kind other': -0.08,
  'kind mass': -0.1,
  'kind area': -0.08,
  'duration year': 0.21,
  'duration month': -0.1,
  'said 1': -0.1,
  'said 2': 0.07,
  'number said 1': -0.42,
  'number said 2': 0.19,
  'number said 3': 0.23,
  'magnitude share': -0.23,
  'magnitude 0': -0.2,
  'magnitude 1': -0.13,
  'magnitude 3': 0.08,
  'magnitude 4': 0.05,
  'magnitude 6': 0.2,
  'magnitude 7': 0.43,
  'qualifier exact': 0.23,
  'qualifier at-most': 0.23,
  'qualifier at-least': 0.19,
  'qualifier more-than': -0.19,
  'qualifier nearly': -0.18,
  'qualifier about': -0.34,
  change: 0.43,
  alone: 0.32,
  starts: 0.19,
  sourced: 0.18,
  subject: 0.17,
  largest: 0.1,
  when: -0.12,
  dimensionless: -0.13,
  one: -1.2,
  two: -0.35,
  decimal: -0.24,
  attributive: -0.25,
  range: -0.25,
  words: -0.63,
  whole: -0.6,
  source: -1,
};

/** The numbers an article's title states. */
const numbersIn = (title: string, lexicon: FigureLexicon): Set<number> => {
  const tokens = tokenizeFigures(title, { start: 0, end: title.length }, lexicon);
  const numbers = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1) {
    const amount = readAmount(title, tokens, at, lexicon);
    if (amount !== undefined) numbers.add(amount.low);
  }
  return numbers;
};

const round = (score: number) => Math.round(score * 10_000) / 10_000;

/** Scores figures from 0 to 1 by how likely each heads the digest: title, lead, repetition, kind, magnitude, the words around it. */
export function rankFigures(figures: readonly Figure[], reading: Reading): Figure[] {
  const { figures: lexicon } = reading.lexicon;
  const standing = standingOf(figures, reading);
  const titled = numbersIn(reading.title ?? '', lexicon);
  return figures.map((figure, order) => {
    let points = titled.has(figure.value ?? figure.range?.low ?? Number.NaN) ? (WEIGHTS['in title'] ?? 0) : 0;
    for (const trait of figureTraits(figure, order, standing, reading)) points += WEIGHTS[trait] ?? 0;
    for (const word of new Set(wordsAround(reading.text, figure).flat()))
      points += lexicon.weighty.get(word) ?? 0;
    return { ...figure, score: round(1 / (1 + Math.exp(-points / 2))) };
  });
}
