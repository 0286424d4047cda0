import { findCopies } from './copies.ts';
import { HORIZON_DAYS, inOrder, type Member } from './entry.ts';
import { growStories } from './grow.ts';

export { HORIZON_DAYS, type Member };

/** Articles about the same event. */
export interface StoryCluster {
  readonly id: string; //                       of its first member
  readonly members: readonly StoryMember[]; // in order of time, undated ones last, then of id
}

/** An article in its story. */
export interface StoryMember {
  readonly id: string;
  readonly copyOf?: string; // the id of the member that it is a near-identical copy of, which is itself no copy
}

/**
 * Sorts articles into stories and tells which are copies of others. The outcome does not depend on the order of
 * `members`: ties are broken by time, then by id. Articles of one story are within two weeks of one another; an undated one
 * may belong to any.
 * @returns stories in the order of their first members
 */
export function clusterStories(members: readonly Member[]): StoryCluster[] {
  const entries = inOrder(members);
  // A text counts once, however many print it: copies say nothing of how rare a word is.
  const texts = findCopies(entries).toSorted((a, b) => a.original - b.original);
  const storyOf = growStories(texts.map(({ original, time }) => ({ ...entries[original]!, time })));
  const stories = new Map<number, StoryMember[]>();
  const textOf = new Map(texts.flatMap((text, at) => text.members.map((index) => [index, { text, at }])));
  for (const [index, { id }] of entries.entries()) {
    const { text, at } = textOf.get(index)!;
    const member = text.original === index ? { id } : { id, copyOf: entries[text.original]!.id };
    const together = stories.get(storyOf[at]!);
    if (together) together.push(member);
    else stories.set(storyOf[at]!, [member]);
  }
  return [...stories.values()].map((together) => ({ id: together[0]!.id, members: together }));
}
