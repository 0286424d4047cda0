import { type Entry, isNear } from './entry.ts';
import { likeness, NAMES, type Theme, type Vector } from './likeness.ts';

/** Two articles that are alike: the cosines of their names and of their other words. */
export interface Link {
  readonly other: number;
  readonly names: number;
  readonly words: number;
  readonly likeness: number;
}

const MOST_LINKS = 20; // an article, its best: hundreds of articles on one story do not need each other's all

/**
 * Finds pairs of articles that are near in time and at least so alike.
 * @param count terms are numbered below it
 * @returns for each entry its links, at most 20 of its own choice; whoever is chosen has the link, too
 */
export function findLinks(
  entries: readonly Entry[],
  themes: readonly Theme[],
  count: number,
  least: number,
): Link[][] {
  const indexes = {
    names: new Postings(
      themes.map(({ names }) => names),
      count,
    ),
    words: new Postings(
      themes.map(({ words }) => words),
      count,
    ),
  };
  const best = entries.map(() => new BestLinks());
  const names = new Float64Array(entries.length);
  const words = new Float64Array(entries.length);
  for (const [index, { time }] of entries.entries()) {
    names.fill(0, 0, index);
    words.fill(0, 0, index);
    indexes.names.addProducts(themes[index]!.names, index, names);
    indexes.words.addProducts(themes[index]!.words, index, words);
    for (let other = 0; other < index; other += 1) {
      // The weighted mean is never below the likeness, and quick to compute.
      if (NAMES * names[other]! + (1 - NAMES) * words[other]! < least) continue;
      const like = likeness(names[other]!, words[other]!);
      if (like < least || !isNear(time, entries[other]!.time)) continue;
      best[index]!.offer(like, other, names[other]!, words[other]!);
      best[other]!.offer(like, index, names[other]!, words[other]!);
    }
  }
  return mutual(best.map(({ links }) => links));
}

/** Which articles hold each term, and its weight there. */
class Postings {
  readonly #from: Int32Array; // where a term's postings begin
  readonly #filled: Int32Array;
  readonly #holders: Int32Array;
  readonly #weights: Float64Array;

  constructor(vectors: readonly Vector[], count: number) {
    this.#from = new Int32Array(count + 1);
    for (const { terms } of vectors) for (const term of terms) this.#from[term + 1]! += 1;
    for (let term = 0; term < count; term += 1) this.#from[term + 1]! += this.#from[term]!;
    this.#filled = this.#from.slice(0, count);
    this.#holders = new Int32Array(this.#from[count]!);
    this.#weights = new Float64Array(this.#from[count]!);
  }

  /** Adds the product of a vector with each that came before to `sums`, then lists the vector. */
  addProducts({ terms, weights }: Vector, index: number, sums: Float64Array): void {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at]!;
      const weight = weights[at]!;
      const end = this.#filled[term]!;
      for (let posting = this.#from[term]!; posting < end; posting += 1)
        sums[this.#holders[posting]!]! += weight * this.#weights[posting]!;
      this.#holders[end] = index;
      this.#weights[end] = weight;
      this.#filled[term] = end + 1;
    }
  }
}

const byLikeness = (a: Link, b: Link) => b.likeness - a.likeness || a.other - b.other;

/** The best links of an article among those that are offered, in whatever order they are. */
class BestLinks {
  #links: Link[] = [];
  #least = 0; // likeness that is still worth keeping

  offer(like: number, other: number, names: number, words: number): void {
    if (like < this.#least) return;
    this.#links.push({ other, names, words, likeness: like });
    if (this.#links.length < 4 * MOST_LINKS) return;
    this.#links = this.links;
    this.#least = this.#links.at(-1)!.likeness;
  }

  get links(): Link[] {
    return this.#links.toSorted(byLikeness).slice(0, MOST_LINKS);
  }
}

/** The links of each entry, and those that others chose. */
function mutual(best: readonly Link[][]): Link[][] {
  const all = best.map((links) => new Map(links.map((link) => [link.other, link])));
  for (const [index, links] of best.entries())
    for (const link of links) all[link.other]!.set(index, { ...link, other: index });
  return all.map((links) => [...links.values()].toSorted((a, b) => a.other - b.other));
}
