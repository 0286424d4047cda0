import type { Entry } from './entry.ts';
import { GrowingStory } from './growing-story.ts';
import { themesOf } from './likeness.ts';
import { findLinks } from './links.ts';

// Chosen on topics of ECB+ (Cybulska and Vossen 2014), and for few false joins among unrelated news. A step of 0.02 up or
// down costs a point or two of B³ at most.
const ALIKE = 0.16; // likeness of two articles that begin a story, and of the closest two of any two stories joined
const SHARE = 0.57; // of the likeness within two stories is also between them, where they are one

/**
 * Joins articles to stories, the two most alike first, until no two stories are nearly as alike as the articles within
 * them: agglomerative clustering by average link, where a link is measured against the cohesion of both its ends. So an
 * event does not take in another of its kind for being told at length with the same words.
 * @param entries in canonical order, no copies among them
 * @returns for each entry the index of the first entry of its story
 */
export function growStories(entries: readonly Entry[]): Int32Array {
  const { themes, count } = themesOf(entries);
  const links = findLinks(entries, themes, count, ALIKE);
  const stories = new Map(
    entries.map(({ time }, index) => [
      index,
      new GrowingStory({ index, time, theme: themes[index]!, links: links[index]!, typical: ALIKE / SHARE }),
    ]),
  );
  const desk = new Float64Array(count);
  const nearest = new Map([...stories].map(([index, story]) => [index, nearestTo(story, stories)]));
  for (
    let pair = closestPair(nearest, stories);
    pair.closeness >= SHARE;
    pair = closestPair(nearest, stories)
  )
    join(stories, nearest, pair, desk);
  const storyOf = new Int32Array(entries.length);
  for (const [index, { articles }] of stories) for (const article of articles) storyOf[article] = index;
  return storyOf;
}

type Stories = Map<number, GrowingStory>;

/** The neighbour that a story is closest to. */
interface Nearest {
  readonly index: number;
  readonly closeness: number;
  readonly stale?: true; // this was the closeness: now it is less, and another may be closer than that
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly closeness: number;
}

/** The two closest stories, the first of several such pairs. Looks anew at what is stale only where it may matter. */
function closestPair(nearest: Map<number, Nearest>, stories: Stories): Pair {
  for (;;) {
    let closest: Pair = { first: -1, second: -1, closeness: 0 };
    for (const [first, { index: second, closeness }] of nearest)
      if (closeness > closest.closeness) closest = { first, second, closeness };
    if (!nearest.get(closest.first)?.stale) return closest;
    nearest.set(closest.first, nearestTo(stories.get(closest.first)!, stories));
  }
}

/** Joins two stories to that of the lesser index, and corrects who is nearest to whom. */
function join(stories: Stories, nearest: Map<number, Nearest>, pair: Pair, desk: Float64Array): void {
  const index = Math.min(pair.first, pair.second);
  const gone = Math.max(pair.first, pair.second);
  const story = stories.get(index)!;
  story.absorb(stories.get(gone)!, (at) => stories.get(at)!, desk);
  stories.delete(gone);
  nearest.delete(gone);
  nearest.set(index, nearestTo(story, stories));
  for (const neighbour of story.neighbours.keys()) {
    const before = nearest.get(neighbour)!;
    const closeness = story.closeness(stories.get(neighbour)!);
    if (closeness > before.closeness || (closeness === before.closeness && index <= before.index))
      nearest.set(neighbour, { index, closeness });
    else if (before.index === index || before.index === gone)
      nearest.set(neighbour, { ...before, stale: true });
  }
}

/** The neighbour that a story is closest to, the first of several. */
function nearestTo(story: GrowingStory, stories: Stories): Nearest {
  let best: Nearest = { index: -1, closeness: 0 };
  for (const index of story.neighbours.keys()) {
    const closeness = story.closeness(stories.get(index)!);
    if (closeness > best.closeness || (closeness === best.closeness && index < best.index))
      best = { index, closeness };
  }
  return best;
}
