import { type Entry, isNear, type Time, timeOfBoth } from './entry.ts';
import type { ReadSketch } from './read-sketch.ts';

const CONTAINED = 0.8; //    of the shorter text's shingles are the longer's, too
const ENOUGH = 8; //         shingles seen of the shorter: of fewer, only the whole text tells
const MOST_HOLDERS = 100; // of a group's texts are looked at: what is like none of the longest is hardly like another
const AS_LONG = 0.8; //      of the longest: the first text of about that length is the original

/** A text and its copies. */
export interface Copies {
  readonly original: number; //          the first entry that has about all of the text
  readonly members: readonly number[]; // it and its copies
  readonly time: Time; //                of them all
}

/**
 * Finds near-identical copies: the same text cut short, or with other words around it or a few changed, and copies of
 * copies.
 * @param entries in canonical order
 * @returns every entry once, most of them alone
 */
export function findCopies(entries: readonly Entry[]): Copies[] {
  const longestFirst = [...entries.keys()].toSorted(
    (a, b) => entries[b]!.sketch.length - entries[a]!.sketch.length || a - b,
  );
  const groups: Group[] = [];
  const postings = new Map<number, Holder[]>(); // from a shingle to the texts that hold it
  for (const index of longestFirst) {
    const { time, sketch } = entries[index]!;
    const found = longestLike(entries[index]!, postings);
    const group = found?.group ?? { members: [], holders: 0, time };
    if (found === undefined) groups.push(group);
    group.members.push(index);
    group.time = timeOfBoth(group.time, time);
    // The same again tells nothing that the first does not.
    if (found?.same || group.holders === MOST_HOLDERS) continue;
    group.holders += 1;
    const holder = { order: index, sketch, group };
    for (const shingle of sketch.shingles) {
      const holders = postings.get(shingle);
      if (holders) holders.push(holder);
      else postings.set(shingle, [holder]);
    }
  }
  return groups.map(({ members, time }) => {
    const full = entries[members[0]!]!.sketch.length * AS_LONG;
    const original = Math.min(...members.filter((index) => entries[index]!.sketch.length >= full));
    return { original, members, time };
  });
}

interface Group {
  readonly members: number[]; // the longest first
  holders: number; //            of these, how many are looked at
  time: Time;
}

interface Holder {
  readonly order: number;
  readonly sketch: ReadSketch;
  readonly group: Group;
}

/** The longer text that holds most of a text, if one holds enough of it. */
function longestLike(
  { time, sketch }: Entry,
  postings: ReadonlyMap<number, readonly Holder[]>,
): { group: Group; same: boolean } | undefined {
  const shared = new Map<Holder, number>();
  for (const shingle of sketch.shingles)
    for (const holder of postings.get(shingle) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  let best: { holder: Holder; share: number } | undefined;
  for (const [holder, count] of shared) {
    const share = shareOf(sketch, holder.sketch, count);
    if (share < CONTAINED || !isNear(time, holder.group.time)) continue;
    const better = best === undefined || share > best.share;
    if (better || (share === best!.share && holder.order < best!.holder.order)) best = { holder, share };
  }
  if (best === undefined) return undefined;
  const { holder, share } = best;
  return { group: holder.group, same: share === 1 && sketch.length === holder.sketch.length };
}

/**
 * The share of a text's shingles that a longer one has, too, by the samples of both.
 * @param shared how many are in both samples
 */
function shareOf(text: ReadSketch, longer: ReadSketch, shared: number): number {
  // No hash above the longer one's greatest could be in both.
  const seen = longer.complete ? text.shingles.length : countUpTo(text.shingles, longer.shingles.at(-1)!);
  if (seen >= ENOUGH) return shared / seen;
  return shared === seen && text.length === longer.length ? 1 : 0;
}

/** How many of ascending numbers are not above a limit. */
function countUpTo(ascending: Uint32Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
