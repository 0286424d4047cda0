import { clusterStories, type Member, type StoryCluster } from '../../core/stories/cluster.ts';

/** Sorts articles into stories, and remembers the last outcome: what is asked again costs nothing. */
export function clusterOnce(): typeof clusterStories {
  let last: { members: readonly Member[]; stories: StoryCluster[] } | undefined;
  return (members) => {
    if (!last || !areSame(last.members, members)) last = { members, stories: clusterStories(members) };
    return last.stories;
  };
}

function areSame(some: readonly Member[], others: readonly Member[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, at, sketch }, n) => {
      const other = others[n];
      return other?.id === id && other.at === at && other.sketch === sketch;
    })
  );
}
