import type { Reading } from '../reading.ts';
import type { Figure } from '../schema.ts';
import { figureTraits, standingOf, wordsAround } from './figure-traits.ts';
import { findSlots } from './title-slots.ts';
import { titleTraits } from './title-traits.ts';

/**
 * What each trait weighs: a conditional logit fitted to which number an editor put into the headline, over some seven hundred
 * articles, rounded; for "slot", to those headlines with that number blanked. Above zero speaks for a figure. There are few parts
 * of a whole or counts of sources in those, and no title that states its number, so the weights of these are set by hand.
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  'title exactly': 4,
  'title rounded': 3,
  'slot unit': 1.36,
  'slot scale': 0.97,
  'slot kind': 0.73,
  'slot label 3': 0.4,
  'slot label 2': 0.22,
  'slot label 0': -0.63,
  'slot other kind': -0.73,
  'slot no scale': -0.78,
  'slot other scale': -0.97,
  'slot bare count': 0.95,
  'slot bare other': 0.63,
  'slot bare duration': -0.15,
  'slot bare age': -0.18,
  'slot bare money': -0.2,
  'slot bare percent': -0.47,
  'slot bare distance': -0.47,
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

const round = (score: number) => Math.round(score * 10_000) / 10_000;

/** Scores figures from 0 to 1 by how likely each heads the digest: title, lead, repetition, kind, magnitude, the words around it. */
export function rankFigures(figures: readonly Figure[], reading: Reading): Figure[] {
  const { figures: lexicon } = reading.lexicon;
  const standing = standingOf(figures, reading);
  const titled = titleTraits(figures, findSlots(reading.title ?? '', reading.lexicon), reading);
  return figures.map((figure, order) => {
    let points = 0;
    const around = wordsAround(reading.text, figure);
    for (const trait of figureTraits(figure, order, standing, around, reading)) points += WEIGHTS[trait] ?? 0;
    for (const trait of titled[order] ?? []) points += WEIGHTS[trait] ?? 0;
    for (const word of new Set(around.flat())) points += lexicon.weighty.get(word) ?? 0;
    return { ...figure, score: round(1 / (1 + Math.exp(-points / 2))) };
  });
}
