import type { Entry } from './entry.ts';
import type { ReadSketch } from './read-sketch.ts';
import { KIND } from './term-kind.ts';

const PRIOR = 50; //        articles that a window is taken to stand beside, so that three of one story are not all noise
const HALF = 2; //          occurrences that give half of what any number of them gives
const NUMBER = 1.5; //      times what a name weighs
const SLACK = 0.05; //      keeps likeness above nothing where either has nothing in common

/** Share of likeness that is in names and numbers; the rest is in other words. */
export const NAMES = 0.7;

/** Terms, numbered, and their weights: a vector. */
export interface Vector {
  readonly terms: Int32Array; // each once
  readonly weights: Float64Array;
}

/** What an article says, as two vectors of length 1: of no terms where it says nothing, else the same where it has but one kind. */
export interface Theme {
  readonly names: Vector; // names and numbers
  readonly words: Vector;
}

/**
 * What articles say, each term weighing by how rare it is among them.
 * @returns a theme for each entry, whose terms are numbered below `count`
 */
export function themesOf(entries: readonly Entry[]): { readonly themes: Theme[]; readonly count: number } {
  const numbers = new Map<number, number>();
  const holders: number[] = [];
  for (const { sketch } of entries)
    for (const term of sketch.terms) {
      const known = numbers.get(term);
      if (known === undefined) numbers.set(term, holders.push(1) - 1);
      else holders[known]! += 1;
    }
  const rarities = holders.map((count) => Math.log((entries.length + PRIOR) / count));
  const themes = entries.map(({ sketch }) => {
    const names = vectorOf(sketch, numbers, rarities, (kind) => kind !== KIND.word);
    const words = vectorOf(sketch, numbers, rarities, (kind) => kind === KIND.word);
    // In a script or a hand without capitals, words are all there is to compare.
    return {
      names: names.terms.length > 0 ? names : words,
      words: words.terms.length > 0 ? words : names,
    };
  });
  return { themes, count: holders.length };
}

/**
 * How alike two articles or groups are, 0 to 1. Both must be alike, for the same people do many things, and the same
 * things happen to many people.
 * @param names the cosine of their names and numbers
 * @param words the cosine of their other words
 */
export function likeness(names: number, words: number): number {
  return (names + SLACK) ** NAMES * (words + SLACK) ** (1 - NAMES) - SLACK;
}

/** The vector, of length 1, of a sketch's terms of some kinds. */
function vectorOf(
  { terms, weights, kinds }: ReadSketch,
  numbers: ReadonlyMap<number, number>,
  rarities: readonly number[],
  holds: (kind: number) => boolean,
): Vector {
  const count = kinds.reduce((sum, kind) => sum + Number(holds(kind)), 0);
  const vector = { terms: new Int32Array(count), weights: new Float64Array(count) };
  let next = 0;
  let square = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const kind = kinds[at]!;
    if (!holds(kind)) continue;
    const term = numbers.get(terms[at]!)!;
    const occurrences = weights[at]!;
    const weight =
      (rarities[term]! * occurrences * (kind === KIND.number ? NUMBER : 1)) / (occurrences + HALF);
    vector.terms[next] = term;
    vector.weights[next] = weight;
    square += weight * weight;
    next += 1;
  }
  const length = Math.sqrt(square) || 1;
  for (let at = 0; at < count; at += 1) vector.weights[at]! /= length;
  return vector;
}
