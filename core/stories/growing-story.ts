import { isNear, type Time, timeOfBoth } from './entry.ts';
import { likeness, type Theme, type Vector } from './likeness.ts';
import type { Link } from './links.ts';

const PRIOR_PAIRS = 3; // pairs of articles that a young story's cohesion is taken to rest on, besides its own

/** Sums over all pairs of an article of one story and one of another: of the cosines of names and of other words. */
interface Between {
  readonly names: number;
  readonly words: number;
}

/** An article that a story may grow from. */
interface Seed {
  readonly index: number;
  readonly time: Time;
  readonly theme: Theme;
  readonly links: readonly Link[];
  readonly typical: number; //          the likeness of two articles of a story of which nothing is known
}

/** A story while it is being put together. */
export class GrowingStory {
  readonly index: number; //                    of its first article
  readonly articles: number[];
  readonly neighbours: Map<number, Between>; // stories with an article that is alike one of this one's
  readonly #typical: number;
  #sums: Theme; //                              of its articles' vectors
  #time: Time; //                               of its articles
  #within: Between = { names: 0, words: 0 };
  #cohesion: number;

  constructor({ index, time, theme, links, typical }: Seed) {
    this.index = index;
    this.articles = [index];
    this.neighbours = new Map(links.map(({ other, names, words }) => [other, { names, words }]));
    this.#typical = typical;
    this.#sums = theme;
    this.#time = time;
    this.#cohesion = typical;
  }

  /** How alike this story and a neighbour are, where 1 is as alike as the articles within each; 0 if too far apart in time. */
  closeness(other: GrowingStory): number {
    const between = this.neighbours.get(other.index);
    if (between === undefined || !isNear(this.#time, other.#time)) return 0;
    const pairs = this.articles.length * other.articles.length;
    return (
      likeness(between.names / pairs, between.words / pairs) / Math.sqrt(this.#cohesion * other.#cohesion)
    );
  }

  /**
   * Takes in a neighbour, and all its neighbours.
   * @param storyAt the stories there are, by index
   * @param desk room for a number for each term, all zero before and after
   */
  absorb(other: GrowingStory, storyAt: (index: number) => GrowingStory, desk: Float64Array): void {
    const joint = this.neighbours.get(other.index)!;
    this.neighbours.delete(other.index);
    other.neighbours.delete(this.index);
    this.#meet([...other.neighbours.keys()], storyAt, desk);
    other.#meet([...this.neighbours.keys()], storyAt, desk);
    for (const [index, theirs] of other.neighbours) {
      const ours = this.neighbours.get(index)!;
      const between = { names: ours.names + theirs.names, words: ours.words + theirs.words };
      this.neighbours.set(index, between);
      storyAt(index).neighbours.set(this.index, between);
      storyAt(index).neighbours.delete(other.index);
    }
    this.#sums = {
      names: sumOf(this.#sums.names, other.#sums.names, desk),
      words: sumOf(this.#sums.words, other.#sums.words, desk),
    };
    for (const article of other.articles) this.articles.push(article);
    this.#time = timeOfBoth(this.#time, other.#time);
    this.#within = {
      names: this.#within.names + other.#within.names + joint.names,
      words: this.#within.words + other.#within.words + joint.words,
    };
    const pairs = (this.articles.length * (this.articles.length - 1)) / 2;
    const own = likeness(this.#within.names / pairs, this.#within.words / pairs);
    this.#cohesion = (pairs * own + PRIOR_PAIRS * this.#typical) / (pairs + PRIOR_PAIRS);
  }

  /** Makes neighbours of stories that are none yet. */
  #meet(indexes: readonly number[], storyAt: (index: number) => GrowingStory, desk: Float64Array): void {
    const strangers = indexes.filter((index) => !this.neighbours.has(index)).map(storyAt);
    const names = products(
      this.#sums.names,
      strangers.map((story) => story.#sums.names),
      desk,
    );
    const words = products(
      this.#sums.words,
      strangers.map((story) => story.#sums.words),
      desk,
    );
    for (const [at, { index }] of strangers.entries())
      this.neighbours.set(index, { names: names[at]!, words: words[at]! });
  }
}

/** The inner products of a vector and each of others. */
function products(vector: Vector, others: readonly Vector[], desk: Float64Array): number[] {
  for (let at = 0; at < vector.terms.length; at += 1) desk[vector.terms[at]!] = vector.weights[at]!;
  const found = others.map(({ terms, weights }) => {
    let sum = 0;
    for (let at = 0; at < terms.length; at += 1) sum += weights[at]! * desk[terms[at]!]!;
    return sum;
  });
  for (const term of vector.terms) desk[term] = 0;
  return found;
}

function sumOf(a: Vector, b: Vector, desk: Float64Array): Vector {
  for (let at = 0; at < a.terms.length; at += 1) desk[a.terms[at]!]! += a.weights[at]!;
  // Weights are above 0: a term that is 0 is not the other's.
  const added = b.terms.filter((term) => desk[term] === 0);
  for (let at = 0; at < b.terms.length; at += 1) desk[b.terms[at]!]! += b.weights[at]!;
  const terms = new Int32Array(a.terms.length + added.length);
  terms.set(a.terms);
  terms.set(added, a.terms.length);
  const weights = Float64Array.from(terms, (term) => desk[term]!);
  for (const term of terms) desk[term] = 0;
  return { terms, weights };
}
